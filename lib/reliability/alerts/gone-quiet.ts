import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isMissed } from '@/lib/appointments/status';
import { type Alert, type AlertInput, alertOf } from './alert';
import { median, visitsOf } from './visits';

/** Visits that make a rhythm, and the gaps between the newest of them that are looked at. */
const RHYTHM = 4;
const GAPS = 8;
/**
 * A silence is news when it is twice the usual gap, longer than any recent one and three weeks at
 * the least; after a year it is how things are. A judgement, not a measurement.
 */
const TIMES = 2;
const SHORTEST = 21;
const LONGEST = 365;

/**
 * Somebody who came in a rhythm has no date any more, and the silence is longer than usual.
 */
export function goneQuiet({ outcomes, slots, now }: AlertInput): Alert | null {
  if (slots.some(({ slot }) => slot.start > now)) return null;
  const visits = visitsOf(outcomes);
  if (visits.length < RHYTHM) return null;
  const gaps = visits.slice(-GAPS - 1).flatMap(({ day }, i, list) => {
    const before = list[i - 1];
    return before ? [day - before.day] : [];
  });
  const usual = median(gaps) ?? 0;
  // A date that nobody has marked yet, or that I cancelled, was contact too.
  const last = [...outcomes.map(({ start }) => start), ...slots.map(({ slot }) => slot.start)];
  const days = differenceInCalendarDays(now, Math.max(...last));
  if (days <= Math.max(TIMES * usual, SHORTEST, ...gaps) || days > LONGEST) return null;
  const newest = outcomes.toSorted((a, b) => b.start - a.start)[0];
  if (!newest) return null;
  const { eventId, start, end, allDay, title = null, status, excused } = newest;
  const facts = { days, usual, missed: isMissed(status) && !excused };
  return alertOf('gone_quiet', facts, { slot: { eventId, start, end, allDay }, title });
}
