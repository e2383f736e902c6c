import type { PolicySaving } from '@/lib/messaging/policy-protocol';
import type { Mark, Outcome } from '@/lib/messaging/protocol';
import type { Slot } from '@/lib/appointments/slot';
import { plainTerms } from '@/lib/policy/presets';
import type { Terms } from '@/lib/policy/terms';
import { mark } from '@/lib/store/marks';
import { sayLedger } from '@/lib/store/policy/ledger';
import { savePolicy } from '@/lib/store/policy/policy-view';
import { markOf, NOW } from '../fresh-store';

let ids = 0;
export const newId = (): string => `said-${(ids += 1)}`;

/** The value of what must have been done. */
export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.value;
}

/** Half of 100 euros under 48 hours, all of it where nobody comes. */
export const terms = (over: Partial<Terms> = {}): Terms => ({
  ...plainTerms(48),
  price: 10_000,
  notice: { hours: 48, tiers: [{ underHours: 48, charge: { kind: 'percent', percent: 50 } }] },
  noShow: { kind: 'percent', percent: 100 },
  ...over,
});

export const saving = (over: Partial<PolicySaving> = {}): PolicySaving => ({
  id: newId(),
  preset: null,
  terms: terms(),
  overrides: [],
  reviewMonths: 0,
  ...over,
});

export const save = async (over: Partial<PolicySaving> = {}, now = NOW) =>
  value(await savePolicy(saving(over), now));

export const marked = async (
  clientId: string,
  slot: Slot,
  over: Partial<Mark> = {},
  now = NOW,
): Promise<string> => value(await mark(markOf(newId(), clientId, slot, over), now)).factId;

/** Says that 40 euros are due, or otherwise. */
export const owe = async (
  clientId: string,
  slot: Slot,
  over: Partial<Parameters<typeof sayLedger>[0]> = {},
  now = NOW,
) =>
  value(
    await sayLedger(
      {
        id: newId(),
        clientId,
        slot,
        what: 'fee',
        state: 'due',
        amount: 4_000,
        currency: 'EUR',
        ...over,
      } as Parameters<typeof sayLedger>[0],
      now,
    ),
  );
