import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { isMissed } from '@/lib/appointments/status';
import { type Alert, type AlertInput, alertOf, type OpenSlot } from './alert';
import { type AlertSpan, daysAfter } from './alert-span';
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

/** How visits usually follow each other, and the longest silence that is none, in days. */
function rhythmOf(outcomes: readonly OutcomeFact[]): { usual: number; longest: number } | null {
  const visits = visitsOf(outcomes);
  if (visits.length < RHYTHM) return null;
  const gaps = visits.slice(-GAPS - 1).flatMap(({ day }, i, list) => {
    const before = list[i - 1];
    return before ? [day - before.day] : [];
  });
  const usual = median(gaps) ?? 0;
  return { usual, longest: Math.max(TIMES * usual, SHORTEST, ...gaps) };
}

/** A date that nobody has marked yet, or that I cancelled, was contact too. */
const lastContact = (outcomes: readonly OutcomeFact[], slots: readonly OpenSlot[]): number =>
  Math.max(...outcomes.map(({ start }) => start), ...slots.map(({ slot }) => slot.start));

const newestOf = (outcomes: readonly OutcomeFact[]): OutcomeFact | undefined =>
  outcomes.toSorted((a, b) => b.start - a.start)[0];

/**
 * Somebody who came in a rhythm has no date any more, and the silence is longer than usual.
 */
export function goneQuiet({ outcomes, slots, now }: AlertInput): Alert | null {
  if (slots.some(({ slot }) => slot.start > now)) return null;
  const rhythm = rhythmOf(outcomes);
  const newest = newestOf(outcomes);
  if (!rhythm || !newest) return null;
  const days = differenceInCalendarDays(now, lastContact(outcomes, slots));
  if (days <= rhythm.longest || days > LONGEST) return null;
  const { eventId, start, end, allDay, title = null, status, excused } = newest;
  const facts = { days, usual: rhythm.usual, missed: isMissed(status) && !excused };
  return alertOf('gone_quiet', facts, { slot: { eventId, start, end, allDay }, title });
}

/** When that is open, should nothing come. */
export function goneQuietSpans(
  outcomes: readonly OutcomeFact[],
  slots: readonly OpenSlot[],
): AlertSpan[] {
  const rhythm = rhythmOf(outcomes);
  const newest = newestOf(outcomes);
  if (!rhythm || !newest || rhythm.longest >= LONGEST) return [];
  const last = lastContact(outcomes, slots);
  const [from, until] = [daysAfter(last, rhythm.longest), daysAfter(last, LONGEST)];
  return [{ code: 'gone_quiet', about: newest.start, from, until }];
}
