/**
 * The user's own rules as codes and numbers, in the order in which they are read.
 * The interface puts them into words.
 */
export type PlainRule =
  | { code: 'notice'; hours: number }
  | { code: 'wait'; minutes: number }
  | { code: 'emergency' }
  | { code: 'again'; talkAt: number; decideAt: number };

/** Minutes to wait for somebody who is late: the usual quarter of an hour. */
export const waitMinutes = 15;

/** A second miss is a reason to talk, a third one to decide how to go on. */
const TALK_AT = 2;
const DECIDE_AT = 3;

/**
 * @param practice `noticeHours`: hours, 0 or more; later cancellations count as late
 */
export const plainRules = (practice: { noticeHours: number }): PlainRule[] => [
  { code: 'notice', hours: practice.noticeHours },
  { code: 'wait', minutes: waitMinutes },
  { code: 'emergency' },
  { code: 'again', talkAt: TALK_AT, decideAt: DECIDE_AT },
];

/**
 * How far the waiting has come for a slot that is running.
 *
 * @param start of the slot, `now`: epoch milliseconds
 * @returns whole minutes since the start and until the limit (0 once it has passed), the share
 *   of the wait that is over (0 to 1), and the limit as an instant
 */
export function waiting(start: number, now: number) {
  const passed = Math.max(0, Math.floor((now - start) / 60_000));
  return {
    passed,
    left: Math.max(0, waitMinutes - passed),
    share: Math.min(1, passed / waitMinutes),
    limit: start + waitMinutes * 60_000,
  };
}
