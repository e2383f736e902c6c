import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import type { AssessInput, Assessment, JudgedOutcome, Reason } from './assessment';
import { depositAt, keptDeposit, type ReturnedBecause } from './deposit';
import { feeAt } from './fee';
import { forgivenessAt } from './forgiveness';
import { ruleFee } from './rule-fee';
import { stepByStrikes } from './steps';
import { strikesAt } from './strikes';
import { termsFor } from './terms-in-force';

/**
 * What the policy says about one outcome of one client, with the reasons in reading order. Who else
 * had an appointment at the same slot does not matter. Fee and forfeited deposit together are never
 * below nothing and never above the price.
 *
 * Nothing is decided here: a fee is a suggestion, and so is its waiver.
 */
export function assess(input: AssessInput): Assessment {
  const { slot, zone, version, outcome, ledger = [] } = input;
  const clientIds = [input.client.id, ...(input.client.formerIds ?? [])];
  const { terms, own } = termsFor(version, { clientIds, slot });
  const history = withThis(input);
  const rule = ruleFee(outcome, terms, history, slot.start, zone);
  const mercy = tookPlace(outcome.status) ? null : mercyFor(outcome);
  const slip = rule.slip && !mercy;

  const forgiveness = slip
    ? forgivenessAt(terms.forgiveness, slot, history, ledger, zone)
    : ({ state: 'none', usedAt: null } as const);
  const deposit = tookPlace(outcome.status)
    ? null
    : depositAt(terms.deposit, terms.price, returnedBecause(outcome, rule.inTime), {
        ...input,
        newDateAgreedAt: agreedAt(input),
      });
  const fee = feeAt({
    rule: slip ? rule.charge : { kind: 'none' },
    terms,
    kept: keptDeposit(deposit, terms, ledger, slot),
    refilled: outcome.refilled === true,
    reliable: input.levelBefore === 'reliable',
    forgiveness,
  });
  const strikes = strikesAt(history, terms.strikes, slot.start, zone);

  return {
    versionId: version.id,
    currency: terms.currency,
    zone,
    reasons: [
      ...(mercy ? [...rule.reasons.slice(0, 1), ...mercy] : rule.reasons),
      ...own.slice(0, 1).map((of): Reason => ({ code: 'own_terms', of })),
      ...versionReason(input),
      ...fee.reasons,
      ...(deposit ? [deposit.reason] : []),
      ...fee.afterDeposit,
      ...(slip && strikes.count > 0
        ? [{ code: 'strikes', ...strikes, months: terms.strikes.months } as const]
        : []),
    ],
    fee: fee.fee,
    deposit: deposit?.view ?? null,
    forgiveness: forgiveness.state,
    exceptions: slip ? [...terms.exceptions] : [],
    strikes,
    step: stepByStrikes(strikes.count, terms.strikes),
  };
}

/** Whether somebody came, however late: there is nothing to charge. */
export const tookPlace = (status: Status): boolean => status === 'showed' || status === 'late';

/** What frees the client of everything, beside a cancellation of mine; `null`: nothing does. */
function mercyFor({ status, excused, excuseReason, lateByMe }: JudgedOutcome): Reason[] | null {
  if (status === 'provider_cancelled') return [];
  if (lateByMe || (excused && excuseReason === 'our_mistake')) return [{ code: 'my_fault' }];
  return excused ? [{ code: 'excused', reason: excuseReason ?? null }] : null;
}

function returnedBecause(outcome: JudgedOutcome, inTime: boolean): ReturnedBecause {
  const mercy = mercyFor(outcome);
  if (mercy) return mercy.some(({ code }) => code === 'excused') ? 'excused' : 'mine';
  if (inTime) return 'in_time';
  return outcome.refilled ? 'refilled' : null;
}

/** A date that was moved has a new one; nobody waits until it is marked to agree on it. */
const agreedAt = ({ newDateAgreedAt, outcome, slot }: AssessInput): number | null =>
  newDateAgreedAt ??
  (outcome.status === 'rescheduled' ? Math.min(outcome.recordedAt, slot.start) : null);

function versionReason({ version, versionUntil }: AssessInput): Reason[] {
  if (versionUntil === undefined) return [];
  return [{ code: 'earlier_version', from: version.from, until: versionUntil }];
}

/** The history with this outcome as it is judged, whatever stood there. Later slots say nothing. */
function withThis({ history, outcome, slot, client }: AssessInput): OutcomeFact[] {
  const { eventId, start, end, allDay } = slot;
  const here = history.find((fact) => fact.eventId === eventId && fact.start === start);
  const others = history.filter((fact) => fact !== here && fact.start <= start);
  const about = { clientId: client.id, eventId, start, end, allDay };
  const fact = {
    id: '',
    device: '',
    source: 'panel',
    ...here,
    ...outcome,
    ...about,
    kind: 'outcome',
  };
  return [...others, fact as OutcomeFact];
}
