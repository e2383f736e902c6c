import { startOfDay } from 'date-fns/startOfDay';
import { subMonths } from 'date-fns/subMonths';
import type { Fact } from '@/lib/appointments/fact';
import type { Appointment, SlotRecord } from './schema';

/** What a retention looks at. */
interface Dated {
  facts: readonly Fact[];
  slots: readonly Pick<SlotRecord, 'eventId' | 'start' | 'end'>[];
  appointments: readonly Appointment[];
}

/** Tells what is older than a retention allows. */
export interface TooOld {
  fact(fact: Fact): boolean;
  slot(slot: { eventId: string; start: number }): boolean;
  appointment(appointment: Appointment): boolean;
  /** Something that carries a date of its own, epoch milliseconds. */
  instant(at: number): boolean;
}

/**
 * The first instant that is kept: midnight, so many months before today.
 *
 * @param months 0: everything is kept
 */
export const firstKept = (months: number, now: number): number =>
  months === 0 ? -Infinity : subMonths(startOfDay(now), months).getTime();

/** One date of an event; `null`: an event whose date is unknown. */
export const keyOf = ({ eventId, start }: { eventId: string; start: number | null }): string =>
  `${start}|${eventId}`;

/**
 * What is older than so many months. A slot is as old as its end, as far as anything tells one, and
 * everything about it goes with it: facts are deleted as whole chains or not at all.
 *
 * @param months 0: nothing is
 * @param now epoch milliseconds
 */
export function tooOld({ facts, slots, appointments }: Dated, months: number, now: number): TooOld {
  const kept = firstKept(months, now);
  const ends = new Map<string, number>();
  const note = (at: { eventId: string; start: number }, end: number): void => {
    const key = keyOf(at);
    ends.set(key, Math.max(ends.get(key) ?? at.start, end));
  };
  for (const fact of facts) if (fact.kind === 'outcome') note(fact, fact.end);
  for (const slot of slots) note(slot, slot.end);
  for (const { eventId, start, end } of appointments) {
    if (start !== null) note({ eventId, start }, end ?? start);
  }
  const slot = (at: { eventId: string; start: number }): boolean =>
    (ends.get(keyOf(at)) ?? at.start) < kept;
  return {
    slot,
    fact: (fact) => (fact.kind === 'move' ? Math.max(fact.from, fact.to) < kept : slot(fact)),
    appointment: ({ eventId, start }) => start !== null && slot({ eventId, start }),
    instant: (at) => at < kept,
  };
}
