import type { CalendarPlace } from './decide';
import type { Known } from './known';
import { getMeta, setMeta } from './meta';
import type { WriteTx } from './transact';

/** A calendar that is, or may be, the user's. Colleagues' calendars are not remembered. */
export interface MetCalendar {
  id: string;
  own: boolean;
}

/** The calendar as it is to be remembered, or `null` where it is or should not be. */
export function metCalendar(known: Known, place: CalendarPlace): MetCalendar | null {
  if (place.standing === 'foreign') return null;
  const { id } = place;
  const before = known.calendars.find((calendar) => calendar.id === id);
  const own = place.own || before?.own === true;
  return before && before.own === own ? null : { id, own };
}

/** Remembers calendars met. */
export async function noteCalendars(tx: WriteTx, met: readonly MetCalendar[]): Promise<void> {
  if (met.length === 0) return;
  const calendars = new Map(
    ((await getMeta(tx, 'calendars')) ?? []).map((calendar) => [calendar.id, calendar]),
  );
  for (const calendar of met) calendars.set(calendar.id, calendar);
  await setMeta(tx, 'calendars', [...calendars.values()]);
}
