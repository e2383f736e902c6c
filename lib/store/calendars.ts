import type { CalendarPlace } from './decide';
import type { Known } from './known';
import { getMeta, setMeta } from './meta';
import type { WriteTx } from './transact';

/** A calendar that is, or may be, the user's. Colleagues' calendars are not remembered. */
export interface MetCalendar {
  id: string;
  own: boolean;
  /** As a file names it; the page does not tell. */
  name?: string;
  /** The account it was met with first. */
  account?: string;
}

/** The calendar as it is to be remembered, or `null` where it is or should not be. */
export function metCalendar(known: Known, place: CalendarPlace): MetCalendar | null {
  if (place.standing === 'foreign') return null;
  const { id, account } = place;
  const before = known.calendars.find((calendar) => calendar.id === id);
  const own = place.own || before?.own === true;
  const tells = account !== null && before?.account === undefined;
  if (before && before.own === own && !tells) return null;
  return { id, own, ...(tells ? { account } : {}) };
}

/** Remembers calendars met. */
export async function noteCalendars(tx: WriteTx, met: readonly MetCalendar[]): Promise<void> {
  if (met.length === 0) return;
  const calendars = new Map(
    ((await getMeta(tx, 'calendars')) ?? []).map((calendar) => [calendar.id, calendar]),
  );
  for (const { id, own, name, account } of met) {
    const before = calendars.get(id);
    const called = name && name !== id ? name : before?.name;
    const metWith = before?.account ?? account;
    calendars.set(id, {
      id,
      own,
      ...(called === undefined ? {} : { name: called }),
      ...(metWith === undefined ? {} : { account: metWith }),
    });
  }
  await setMeta(tx, 'calendars', [...calendars.values()]);
}
