import { type Cancellation, cancellation, toldAnew } from './notice';
import { isBeforeStart, type Slot } from './slot';
import { isMissed, type Status } from './status';

/** What the user presses. `cancelled` stands for late or in time, decided by the notice given. */
export type Answer =
  | 'showed'
  | 'late'
  | 'no_show'
  | 'cancelled'
  | 'rescheduled'
  | 'provider_cancelled'
  | 'excuse'
  | 'late_by_me';

/**
 * When a cancellation was told, as far as the user says so: roughly, or at an instant (epoch
 * milliseconds).
 */
export type ToldWhen = 'in_time' | 'short_notice' | 'after_start' | { at: number };

/** The part of a mark that an answer decides. */
export interface Decision {
  status: Status;
  noticeHours?: number;
  minutesLate?: number;
  excused?: boolean;
  /** I was late myself. Unset: as it was said before. */
  lateByMe?: boolean;
}

export interface Situation {
  slot: Pick<Slot, 'start'>;
  /** Epoch milliseconds. */
  now: number;
  /** The practice's notice window, hours. */
  windowHours: number;
  /** What is recorded now, if anything. */
  current?: Decision | null;
}

/**
 * What to record for an answer.
 *
 * @returns the decision, or `ask_when` where a cancellation after the start needs to be told
 *   apart first
 */
export function decide(
  answer: Answer,
  situation: Situation,
  told?: ToldWhen,
): Decision | 'ask_when' {
  const { slot, now, windowHours, current } = situation;
  if (answer === 'excuse') return excuse(situation);
  if (answer === 'late_by_me') return lateByMe(situation);
  if (answer !== 'cancelled') return { status: answer };
  if (told) {
    const said = typeof told === 'object' ? cancellation(slot, told.at, windowHours) : byWord(told);
    return toldAnew<Decision>(said, current);
  }
  if (isBeforeStart(slot, now)) return toldNow(cancellation(slot, now, windowHours));
  return 'ask_when';
}

const toldNow = ({ status, noticeHours }: Cancellation): Decision => ({ status, noticeHours });

/** The user's word beats the clock, and carries no hours that nobody measured. */
function byWord(told: Exclude<ToldWhen, object>): Decision {
  if (told === 'in_time') return { status: 'cancelled' };
  return told === 'short_notice'
    ? { status: 'late_cancel' }
    : { status: 'late_cancel', noticeHours: 0 };
}

/**
 * My own delay is a flag on what stands. Where nothing is marked yet, somebody has come and waited
 * for me. Pressed again it is taken back.
 */
function lateByMe({ current }: Situation): Decision {
  if (!current) return { status: 'showed', lateByMe: true };
  const { status, noticeHours, minutesLate, excused, lateByMe: before } = current;
  return {
    status,
    ...(noticeHours === undefined ? {} : { noticeHours }),
    ...(minutesLate === undefined ? {} : { minutesLate }),
    ...(excused ? { excused } : {}),
    lateByMe: !before,
  };
}

/** Whether there can have been a delay of mine: somebody came, or left before I did. */
export const canWait = (status: Status): boolean =>
  status === 'showed' || status === 'late' || status === 'no_show';

/**
 * An excuse is a flag on a miss. Where nothing is marked yet it is an excused absence: before
 * the start a cancellation with the notice given now, afterwards a no-show.
 * Pressed on an excused miss it takes the excuse back.
 */
function excuse({ slot, now, windowHours, current }: Situation): Decision {
  if (current && isMissed(current.status)) {
    const { status, noticeHours, excused } = current;
    return {
      status,
      ...(noticeHours === undefined ? {} : { noticeHours }),
      ...(excused ? {} : { excused: true }),
    };
  }
  if (isBeforeStart(slot, now)) {
    return { ...toldNow(cancellation(slot, now, windowHours)), excused: true };
  }
  return { status: 'no_show', excused: true };
}
