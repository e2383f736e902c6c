import { millisecondsInDay } from 'date-fns/constants';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Google has closed calendar links to those who asked often: at most hourly, never in step. */
const BETWEEN = HOUR;
const JITTER = 10 * MINUTE;
const LONGEST = millisecondsInDay;

export interface FeedTiming {
  /** Failures one after the other; 0 after a good answer. */
  failures: number;
  /** What the server asked for, milliseconds. */
  retryAfter: number | null;
  /** Epoch milliseconds. */
  now: number;
  /** From 0 to 1. */
  random: number;
}

/**
 * When a feed is asked next, epoch milliseconds: after an hour and up to ten minutes, twice as
 * long with each failure up to a day, and not before the server allows it.
 */
export function nextFeedAt({ failures, retryAfter, now, random }: FeedTiming): number {
  const wait = Math.min(BETWEEN * 2 ** failures, LONGEST) + Math.round(JITTER * random);
  return now + Math.max(wait, retryAfter ?? 0);
}
