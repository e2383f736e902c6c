import { addDays } from 'date-fns/addDays';
import { startOfDay } from 'date-fns/startOfDay';
import { lowered } from '@/lib/appointments/addresses';
import { appointmentOf } from '../appointments';
import type { Known } from '../known';
import type { DayEntry, DayRecord } from '../day-records';
import type { WriteTx } from '../transact';

/** Free times are offered for the next weeks: more of what somebody does is not kept. */
const DAYS_AHEAD = 60;

/** An event as far as it takes time. */
export interface TimedEvent {
  eventId: string;
  calendarId: string;
  /** Epoch milliseconds. */
  start: number;
  end: number;
  allDay: boolean;
}

/** Whole days of some calendars, with everything that stands there. */
export interface WholeDays {
  /** Lower case. */
  calendarIds: ReadonlySet<string>;
  /** Epoch milliseconds, `to` exclusive. Days that are not whole are left out. */
  from: number;
  to: number;
  events: readonly TimedEvent[];
  /** As of when it is known, epoch milliseconds: what is known of later stays. */
  asOf: number;
  /** The import that tells it. */
  importId?: string;
}

/** The date on this computer's clock. */
export function dateOf(at: number): string {
  const day = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/**
 * Keeps when something stands in calendars on the days to come, and nothing else of it. Days that
 * are over go.
 *
 * @param now epoch milliseconds
 */
export async function putDays(tx: WriteTx, known: WholeDays, now: number): Promise<void> {
  const today = startOfDay(now);
  const store = tx.objectStore('days');
  await store.delete(IDBKeyRange.upperBound([dateOf(now)]));
  const ends = Math.min(known.to, addDays(today, DAYS_AHEAD).getTime());
  const first = Math.max(known.from, today.getTime());
  const near = known.events.filter(
    ({ calendarId, start, end }) =>
      known.calendarIds.has(calendarId) && start < end && start < ends && end > first,
  );
  const entries = new Map<TimedEvent, DayEntry>();
  for (const event of near) entries.set(event, await entryOf(tx, event));
  const before = new Map(
    (await store.getAll()).map(({ date, calendarId, asOf }) => [`${date} ${calendarId}`, asOf]),
  );
  const written: Promise<unknown>[] = [];
  for (const { date, from, to } of wholeDays(first, ends)) {
    const here = near.filter(({ start, end }) => start < to && end > from);
    for (const calendarId of known.calendarIds) {
      if ((before.get(`${date} ${calendarId}`) ?? 0) > known.asOf) continue;
      const its = here.filter((event) => event.calendarId === calendarId);
      const record: DayRecord = {
        date,
        calendarId,
        asOf: known.asOf,
        ...(known.importId === undefined ? {} : { importId: known.importId }),
        entries: its.flatMap((event) => entries.get(event) ?? []),
      };
      written.push(store.put(record));
    }
  }
  await Promise.all(written);
}

/** The days on this computer's clock that lie wholly in a span. */
function wholeDays(start: number, end: number): { date: string; from: number; to: number }[] {
  const days = [];
  for (let day = startOfDay(start); ; day = addDays(day, 1)) {
    const [from, to] = [day.getTime(), addDays(day, 1).getTime()];
    if (to > end) return days;
    if (from >= start) days.push({ date: dateOf(from), from, to });
  }
}

/** Of events without a client nothing is kept but their time. */
async function entryOf(
  tx: WriteTx,
  { eventId, start, end, allDay }: TimedEvent,
): Promise<DayEntry> {
  const isClients = ((await appointmentOf(tx, eventId))?.clients.length ?? 0) > 0;
  return {
    start,
    end,
    ...(allDay ? { allDay: true as const } : {}),
    ...(isClients ? { eventId } : {}),
  };
}

/** Of events that were erased nothing stays but that something stands there. */
export async function eraseFromDays(tx: WriteTx, events: ReadonlySet<string>): Promise<void> {
  const store = tx.objectStore('days');
  for (const day of await store.getAll()) {
    if (!day.entries.some(({ eventId }) => eventId !== undefined && events.has(eventId))) continue;
    const entries = day.entries.map(({ eventId, ...time }) =>
      eventId === undefined || events.has(eventId) ? time : { ...time, eventId },
    );
    await store.put({ ...day, entries });
  }
}

/** Forgets the days of calendars that are looked at no more. */
export function dropDaysOff(tx: WriteTx, { practice }: Pick<Known, 'practice'>): Promise<void> {
  const off = new Set(practice.calendars.filter(({ use }) => !use).map(({ id }) => lowered(id)));
  return dropDays(tx, ({ calendarId }) => off.has(calendarId));
}

/** Forgets the days that an import told of. */
export const dropDaysOf = (tx: WriteTx, importId: string): Promise<void> =>
  dropDays(tx, (day) => day.importId === importId);

async function dropDays(tx: WriteTx, goes: (day: DayRecord) => boolean): Promise<void> {
  const store = tx.objectStore('days');
  for (const day of await store.getAll()) {
    if (goes(day)) await store.delete([day.date, day.calendarId]);
  }
}
