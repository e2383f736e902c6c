import type { Assessment } from './assessment';
import type { LedgerEntry } from './ledger';

/** What of the money at one slot is still to be decided. */
export interface ToSettle {
  /** A fee that nothing was said of. */
  fee: boolean;
  /** The fee came to nothing, as where the time was filled again: there is nothing to decide. */
  nothingDue: boolean;
  /** The deposit that is held, where it has become something else by the rules. */
  deposit: Pick<LedgerEntry, 'amount'> | null;
  /** Until when a new date carries the deposit over, epoch milliseconds; `null`: nothing is awaited. */
  newDateBy: number | null;
}

/** @param ledger what stands for this slot: at most one fee and one deposit */
export function toSettle(
  { fee, deposit }: Pick<Assessment, 'fee' | 'deposit'>,
  ledger: readonly LedgerEntry[],
): ToSettle {
  const held = ledger.find(({ what }) => what === 'deposit');
  const open = deposit?.state === 'open';
  const unsaid = fee.suggested !== 'none' && !ledger.some(({ what }) => what === 'fee');
  return {
    fee: unsaid && fee.amount !== 0,
    nothingDue: unsaid && fee.amount === 0,
    deposit: deposit && held && !open && held.state !== deposit.state ? held : null,
    newDateBy: open ? deposit.deadline : null,
  };
}

/** Whether anything is. */
export const isToSettle = ({ fee, deposit, newDateBy }: ToSettle): boolean =>
  fee || deposit !== null || newDateBy !== null;
