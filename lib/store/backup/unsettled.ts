import { distinct } from './distinct';
import type { Additions } from './plan-restore';

export interface Place {
  eventId: string;
  start: number;
}

/**
 * What came in about a slot that is here, and slots that came in for an event that is here. Slots
 * that came in together with their event are as they were.
 */
export function unsettled(
  here: { slots: readonly Place[]; appointments: readonly { eventId: string }[] },
  { facts, appointments, slots }: Additions,
): Place[] {
  const keyOf = ({ eventId, start }: Place): string => `${start}|${eventId}`;
  const known = new Set(here.slots.map(keyOf));
  const events = new Set(here.appointments.map(({ eventId }) => eventId));
  const told = [...facts.filter((fact) => fact.kind !== 'move'), ...appointments].flatMap(
    ({ eventId, start }) => (start === null ? [] : [{ eventId, start }]),
  );
  return distinct(
    [
      ...told.filter((place) => known.has(keyOf(place))),
      ...slots.filter(({ eventId }) => events.has(eventId)),
    ],
    keyOf,
  );
}

/**
 * Slots of no event that is known. There they may be of a client who was joined with somebody left
 * out: only those with an outcome stay.
 */
export function eventless(
  here: { appointments: readonly { eventId: string }[] },
  { appointments, slots }: Additions,
): Place[] {
  const events = new Set([...here.appointments, ...appointments].map(({ eventId }) => eventId));
  return slots.filter(({ eventId }) => !events.has(eventId));
}
