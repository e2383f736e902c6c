import type { Assessment } from '@/lib/policy/assessment';
import type { LedgerEntry, WaiveReason } from '@/lib/policy/ledger';
import { toSettle } from '@/lib/policy/to-settle';
import type { LedgerSaid } from './ledger-change';

/** What the policy suggests to enter for a slot. */
export interface LedgerOffer {
  said: LedgerSaid;
  /** Minor units; `null`: a percentage of an unknown price. */
  amount: number | null;
  /** Suggested by the policy, rather than offered beside it. */
  suggested: boolean;
}

/** Why a fee is let go, as the policy itself sees it. */
function waiveReasonOf({ reasons }: Pick<Assessment, 'reasons'>): WaiveReason {
  const codes = new Set(reasons.map(({ code }) => code));
  if (codes.has('reliable_first_slip')) return 'reliable';
  if (codes.has('forgiveness')) return 'forgiveness';
  if (codes.has('excused')) return 'emergency';
  return codes.has('my_fault') || codes.has('my_cancellation') ? 'my_mistake' : 'goodwill';
}

/**
 * What is still to be decided about the money at a slot: the fee, and the deposit that is held.
 * Nothing where the ledger says it already.
 */
export function ledgerOffers(
  assessment: Pick<Assessment, 'fee' | 'deposit' | 'reasons'>,
  ledger: readonly LedgerEntry[],
): { fee: LedgerOffer[]; deposit: LedgerOffer[] } {
  const { fee, deposit } = assessment;
  const open = toSettle(assessment, ledger);
  const waived: LedgerOffer = {
    said: { what: 'fee', state: 'waived', reason: waiveReasonOf(assessment) },
    amount: fee.amount,
    suggested: fee.suggested === 'waive',
  };
  const due: LedgerOffer = {
    said: { what: 'fee', state: 'due' },
    amount: fee.amount,
    suggested: fee.suggested === 'charge',
  };
  const state = deposit?.state;
  return {
    fee: !open.fee ? [] : fee.suggested === 'waive' ? [waived, due] : [due, waived],
    deposit:
      open.deposit && state && state !== 'open'
        ? [{ said: { what: 'deposit', state }, amount: open.deposit.amount, suggested: true }]
        : [],
  };
}
