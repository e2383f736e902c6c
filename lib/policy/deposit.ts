import type { AssessInput, DepositView, Reason } from './assessment';
import { amountOf, isFree, soundCharge } from './charge';
import type { LedgerEntry } from './ledger';
import type { Charge, DepositTerms, Terms } from './terms';
import { dayIn, endOfDayIn } from './zone-days';

/** Why the deposit goes back whatever happens next; `null`: it does not. */
export type ReturnedBecause = 'mine' | 'excused' | 'in_time' | 'refilled' | null;

export interface DepositHere {
  view: DepositView;
  reason: Reason;
}

/**
 * The end of the N-th calendar day after the day of the slot, where the slot is.
 *
 * @returns the last millisecond of that day
 */
export const depositDeadline = (start: number, days: number, zone: string): number =>
  endOfDayIn(zone, dayIn(zone, start) + days);

/**
 * How many calendar days there are, where the slot is, until the day of a deadline. Days on which
 * the clocks change count as any other.
 *
 * @returns 0 on the day itself, negative once it is over
 */
export const daysUntil = (deadline: number, now: number, zone: string): number =>
  dayIn(zone, deadline) - dayIn(zone, now);

/**
 * What becomes of the deposit of an appointment that did not take place. It is carried over where a
 * new date was agreed in time, wherever that date lies. Where the date was given up in time, or the
 * time was used otherwise, nothing is kept: it is carried over to the new date, else returned.
 *
 * @returns `null` where no deposit is asked for
 */
export function depositAt(
  terms: DepositTerms | null,
  price: number | null,
  returned: ReturnedBecause,
  {
    slot,
    zone,
    now,
    newDateAgreedAt,
  }: Pick<AssessInput, 'slot' | 'zone' | 'now' | 'newDateAgreedAt'>,
): DepositHere | null {
  if (!terms || isFree(terms.charge)) return null;
  const charge = soundCharge(terms.charge);
  const money = {
    amount: amountOf(charge, price),
    percent: charge.kind === 'percent' ? charge.percent : null,
  };
  const closed = { ...money, daysLeft: null };
  const deadline = depositDeadline(slot.start, terms.newDateDays, zone);
  const agreed = newDateAgreedAt !== null && newDateAgreedAt <= deadline;
  if (agreed && returned !== 'mine' && returned !== 'excused') {
    return {
      view: { state: 'carried_over', ...closed, deadline },
      reason: { code: 'deposit_carried_over', agreedAt: newDateAgreedAt, deadline },
    };
  }
  if (returned !== null) {
    return {
      view: { state: 'returned', ...closed, deadline: null },
      reason: { code: 'deposit_returned', why: returned },
    };
  }
  if (now > deadline) {
    return {
      view: { state: 'forfeited', ...closed, deadline },
      reason: { code: 'deposit_forfeited', deadline },
    };
  }
  const left = daysUntil(deadline, now, zone);
  return {
    view: { state: 'open', ...money, deadline, daysLeft: left },
    reason: { code: 'deposit_open', deadline, left },
  };
}

const nothing: Charge = { kind: 'none' };

/**
 * What was kept of the deposit of a slot. What the user noted counts more than the rule: as much as
 * was noted where it is forfeited, or is still held when the rule says so, and nothing where it was
 * returned or moved. Without an entry the rule alone tells, as it does of an entry without a number
 * or in another currency: nothing is ever converted.
 *
 * @param deposit what the rule says has become of it
 * @param ledger standing entries of this client, in any order
 */
export function keptDeposit(
  deposit: DepositHere | null,
  terms: Pick<Terms, 'deposit' | 'currency'>,
  ledger: readonly LedgerEntry[],
  { eventId, start }: Pick<AssessInput['slot'], 'eventId' | 'start'>,
): Charge {
  const noted = ledger.find(
    (one) => one.what === 'deposit' && one.eventId === eventId && one.start === start,
  );
  const byRule = deposit?.view.state === 'forfeited';
  const kept = noted ? noted.state === 'forfeited' || (noted.state === 'held' && byRule) : byRule;
  if (!kept) return nothing;
  return noted && noted.amount !== null && noted.currency === terms.currency
    ? { kind: 'amount', amount: noted.amount }
    : (terms.deposit?.charge ?? nothing);
}
