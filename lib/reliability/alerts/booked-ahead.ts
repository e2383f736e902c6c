import { millisecondsInDay } from 'date-fns/constants';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { type Alert, type AlertInput, alertOf, type OpenSlot } from './alert';
import type { AlertSpan } from './alert-span';

const WEEK = 7 * millisecondsInDay;
/**
 * Dates agreed on more than four weeks ahead are missed far more often (odds 5.5 against those of
 * the same day: Marshfield 2021, PMC11149957).
 */
const LONG = 4 * WEEK;
/**
 * From a week before on: reminders by a person three days ahead and calls a week ahead brought
 * more people in (Parikh 2010; Shah 2016).
 */
const NEAR = WEEK;

/** Whether a date was agreed on long before. */
const isLongAhead = ({ slot, knownSince }: OpenSlot): boolean =>
  knownSince !== null && slot.start - knownSince > LONG;

/** Whether nobody meets in the weeks before a date, marked or not. */
const isAlone = ({ slot }: OpenSlot, starts: readonly number[]): boolean =>
  !starts.some((start) => start >= slot.start - LONG && start < slot.start);

const startsOf = (outcomes: readonly OutcomeFact[], slots: readonly OpenSlot[]): number[] =>
  [...outcomes, ...slots.map(({ slot }) => slot)].map(({ start }) => start);

/**
 * The next date was agreed on long ago, and nobody has met in between who would have spoken of it:
 * a reminder is due. For a weekly client the date is no news, however long the series is known.
 */
export function bookedAhead({ outcomes, slots, now }: AlertInput): Alert | null {
  const next = slots
    .filter(({ slot }) => slot.start > now)
    .toSorted((a, b) => a.slot.start - b.slot.start)[0];
  if (!next || next.knownSince === null || next.slot.start - now > NEAR) return null;
  if (!isLongAhead(next) || !isAlone(next, startsOf(outcomes, slots))) return null;
  const lead = next.slot.start - next.knownSince;
  return alertOf('booked_ahead', { weeks: Math.floor(lead / WEEK) }, next);
}

/** When that is open: before each such date. */
export function bookedAheadSpans(
  outcomes: readonly OutcomeFact[],
  slots: readonly OpenSlot[],
): AlertSpan[] {
  const starts = startsOf(outcomes, slots);
  const sorted = slots.toSorted((a, b) => a.slot.start - b.slot.start);
  // Of several dates at once the first is the next one.
  const dates = sorted.filter(({ slot }, i) => sorted[i - 1]?.slot.start !== slot.start);
  return dates
    .filter((date) => isLongAhead(date) && isAlone(date, starts))
    .map(({ slot: { start } }) => ({
      code: 'booked_ahead' as const,
      about: start,
      from: start - NEAR,
      until: start,
    }));
}
