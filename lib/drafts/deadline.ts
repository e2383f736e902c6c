import { addDays } from 'date-fns/addDays';
import { startOfDay } from 'date-fns/startOfDay';
import { CLOSE_AFTER_DAYS } from '@/lib/policy/gone-silent';
import type { MessageName } from './own-scenario';

const HOUR = 3_600_000;

/** Until when an answer is asked for: an instant on that day, epoch milliseconds. */
export interface Deadline {
  at: number;
  /** It is the last day of a deposit, where the slot is: that tells of money. */
  ofDeposit: boolean;
}

export interface DeadlineInput {
  /** Start of the slot the message is about, epoch milliseconds. */
  start: number;
  /** The notice window that holds there. */
  noticeHours: number;
  /** Until when a new date keeps a deposit that was paid; `null`: there is none. */
  depositUntil: number | null;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * Until when an answer is asked for; `null` where nothing calls for a date.
 *
 * A booked slot is confirmed, or paid for, before it is too late to cancel it free of charge, and
 * at the latest on the day before. The second nudge is the last one: until the file may be closed.
 * Anything else waits only as long as a deposit does. None of them is today, but the last day of a
 * deposit: what is lost with it the client should hear while there is time.
 */
export function deadlineFor(
  scenario: MessageName,
  { start, noticeHours, depositUntil, now }: DeadlineInput,
): Deadline | null {
  const tomorrow = addDays(startOfDay(now), 1).getTime();
  switch (scenario) {
    case 'confirmation_request':
    case 'deposit_request': {
      const days = [start - noticeHours * HOUR, addDays(start, -1).getTime()];
      return deadlineAt(days.find((day) => day < start && day >= tomorrow));
    }
    case 'second_nudge':
      return deadlineAt(addDays(now, CLOSE_AFTER_DAYS - 1).getTime());
    default:
      return depositUntil !== null && depositUntil > now
        ? { at: depositUntil, ofDeposit: true }
        : null;
  }
}

const deadlineAt = (at: number | undefined): Deadline | null =>
  at === undefined ? null : { at, ofDeposit: false };
