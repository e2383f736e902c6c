import type { OutcomeFact } from '@/lib/appointments/fact';
import { isMissed } from '@/lib/appointments/status';
import { counts } from './client-days';

/*
 * Plain counts of kept and missed, split by what an appointment was like. No rates and no tests:
 * with a handful in each cell a percentage would say more than is known.
 */

/** Fewer counted outcomes than this make no pattern. */
export const PATTERNS_FROM = 8;

export interface Kept {
  kept: number;
  missed: number;
}

/** Leads in days that are told apart: up to a week, up to four, longer. */
const WEEK = 7;
const FOUR_WEEKS = 28;
export type Lead = 'week' | 'month' | 'longer';

/** What one appointment was like, beside its outcome. `null`: unknown, and not counted. */
export interface Circumstances {
  /** Whole days between the first moment the date was known and its start. */
  leadDays: number | null;
  /** By video or phone. */
  remote: boolean | null;
}

export interface Patterns {
  /** 0 Sunday … 6 Saturday, local; only days with an outcome. */
  weekdays: { weekday: number; count: Kept }[];
  /** The hour of the start, local; all-day appointments have none. */
  hours: { hour: number; count: Kept }[];
  /** Empty where it is never known. */
  places: { remote: boolean; count: Kept }[];
  leads: { lead: Lead; count: Kept }[];
  /** Dates that had been moved before, beside those as first agreed; empty where none was. */
  moves: { moved: boolean; count: Kept }[];
}

/** Groups with their counts, in the order of `keys`; those without an outcome are left out. */
function grouped<K>(
  facts: readonly OutcomeFact[],
  keys: readonly K[],
  keyOf: (fact: OutcomeFact) => K | null,
): { key: K; count: Kept }[] {
  const counted = new Map<K, Kept>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key === null) continue;
    const { kept, missed } = counted.get(key) ?? { kept: 0, missed: 0 };
    const isMiss = isMissed(fact.status);
    counted.set(key, { kept: kept + (isMiss ? 0 : 1), missed: missed + (isMiss ? 1 : 0) });
  }
  return keys.flatMap((key) => {
    const count = counted.get(key);
    return count ? [{ key, count }] : [];
  });
}

const leadOf = (days: number | null): Lead | null => {
  if (days === null) return null;
  if (days <= WEEK) return 'week';
  return days <= FOUR_WEEKS ? 'month' : 'longer';
};

/** Tells the dates to which another one had been moved. */
function movedTo(outcomes: readonly OutcomeFact[]): (fact: OutcomeFact) => boolean {
  const moves = outcomes.filter(({ status }) => status === 'rescheduled');
  const dates = new Set(moves.map(({ nextStart }) => nextStart));
  const events = new Set(moves.map(({ eventId }) => eventId));
  // An event that was moved within the calendar keeps its id.
  return ({ start, eventId }) => dates.has(start) || events.has(eventId);
}

/** Monday first where the week begins so. */
const weekFrom = (first: number): number[] => Array.from({ length: 7 }, (_, i) => (first + i) % 7);
const allHours = Array.from({ length: 24 }, (_, hour) => hour);
const both = [true, false];

/**
 * The patterns of one client; `null` under eight counted outcomes.
 *
 * @param outcomes standing outcomes, one per slot, in any order
 * @param firstDay day the week begins with, 0 Sunday … 6 Saturday
 */
export function patternsOf(
  outcomes: readonly OutcomeFact[],
  about: (fact: OutcomeFact) => Circumstances,
  firstDay = 1,
): Patterns | null {
  const counted = outcomes.filter(counts);
  if (counted.length < PATTERNS_FROM) return null;
  const isMoved = movedTo(outcomes);
  const moves = grouped(counted, both, isMoved);
  return {
    weekdays: grouped(counted, weekFrom(firstDay), ({ start }) => new Date(start).getDay()).map(
      ({ key, count }) => ({ weekday: key, count }),
    ),
    hours: grouped(counted, allHours, ({ start, allDay }) =>
      allDay ? null : new Date(start).getHours(),
    ).map(({ key, count }) => ({ hour: key, count })),
    places: grouped(counted, both, (fact) => about(fact).remote).map(({ key, count }) => ({
      remote: key,
      count,
    })),
    leads: grouped(counted, ['week', 'month', 'longer'] as const, (fact) =>
      leadOf(about(fact).leadDays),
    ).map(({ key, count }) => ({ lead: key, count })),
    moves: moves.some(({ key }) => key)
      ? moves.map(({ key, count }) => ({ moved: key, count }))
      : [],
  };
}
