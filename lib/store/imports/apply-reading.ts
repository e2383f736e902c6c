import type { ReadEvent } from '@/lib/appointments/read-event';
import { seriesId } from '@/lib/appointments/slot';
import { isNobody, type keptPlace } from '../decide';
import type { Known } from '../known';
import { isReadableAppointment } from '../readable';
import type { Appointment, SeriesGuests, SlotRecord } from '../schema';
import { appointmentFrom, isKept, isNews, noteSighting, type Sighting } from '../sightings';
import { firstKept } from '../too-old';
import type { WriteTx } from '../transact';
import { asKnown, type Decided } from './as-known';
import { eachOnce, placing } from './calendar-of-event';
import { noteDeclines } from './declines';
import { type NewAppointments, newAppointments } from './new-appointments';
import { deciding } from './who-of-event';

/** Events of a file, as far as they are appointments of this user. */
export interface Applied {
  importId: string;
  account: string | null;
  /** Events in calendars that are used. */
  events: readonly ReadEvent[];
  /** As of when each calendar was read before, epoch milliseconds; missing: never. */
  readings: Readonly<Record<string, number>>;
  /** Read by the hour: what is new in it was made since. */
  feed?: boolean;
  /** Filled with the appointments that are new. */
  added: Set<string>;
  /** From when on the page may know better, epoch milliseconds. */
  asOf: number;
}

/**
 * Brings in the events that have a client: appointments with their slots and guests, and for
 * series the guests of their latest date. Of candidates no history is kept, and nothing at all of
 * anybody else. What is known stays known; only what the file tells otherwise is changed. What is
 * older than the retention allows stays out.
 *
 * @param now epoch milliseconds
 */
export async function applyReading(
  tx: WriteTx,
  known: Known,
  applied: Applied,
  now: number,
): Promise<void> {
  const decide = deciding(known, applied.account);
  const kept = firstKept(known.practice.retentionMonths, now);
  const events = eachOnce(applied).filter(({ end }) => end >= kept);
  const stored = await tx.objectStore('appointments').getAll();
  const appointments = new Map<string, Appointment>(
    stored.filter(isReadableAppointment).map((one) => [one.eventId, one]),
  );
  const decided = events.map((event) => {
    const told = { event, ...decide(event) };
    return asKnown(known, applied.account, told, appointments.get(event.eventId));
  });
  const series = seriesOf(decided, now);
  for (const one of series.values()) await tx.objectStore('series').put(one);
  const knowing = { ...known, series: new Map([...known.series, ...series]) };

  const slots = await tx.objectStore('slots').getAll();
  const missing = missingAmong(slots);
  const fresh = await newAppointments(tx, slots);
  const placeOf = placing(known, applied);
  for (const one of decided) {
    const { event, who } = one;
    const old = appointments.get(event.eventId);
    const ofSeries = knowing.series.has(seriesId(event.eventId));
    if (!old && who.clientIds.length === 0 && !ofSeries) continue;
    const sighting = sightingOf(applied, one, placeOf(event, old));
    if (!old && who.clientIds.length > 0) applied.added.add(event.eventId);
    if (!old && (await addNew(knowing, fresh, sighting, one, now))) continue;
    const missingSince = missing.get(event.eventId);
    const isBack = missingSince !== undefined;
    if (isBack && missingSince > applied.asOf && isBefore(event, missingSince)) continue;
    if (isBack || isNews(knowing, old, sighting)) {
      await noteSighting(tx, knowing, sighting, now);
    }
    await noteDeclines(tx, known, one, old, applied.readings[event.calendarId], now);
  }
  await fresh.end();
}

/** @returns whether there is nothing more to do for it */
async function addNew(
  known: Known,
  fresh: NewAppointments,
  sighting: Sighting,
  { declined }: Decided,
  now: number,
): Promise<boolean> {
  if (!isKept(known, sighting)) return true;
  return fresh.add({ ...appointmentFrom(undefined, sighting), seenAt: now }, declined.clients);
}

function sightingOf(
  { importId, account, feed, readings }: Applied,
  { event, who, guests, declined }: Decided,
  { calendarId, own }: ReturnType<typeof keptPlace>,
) {
  const { eventId, start, end, allDay, title, changedAt } = event;
  const before = readings[event.calendarId];
  // A date of somebody who became a client just now is older, as its last change tells.
  const isNew = feed && before !== undefined && (changedAt === null || changedAt > before);
  return {
    event: { eventId, calendarId, start, end, allDay, title },
    own,
    account,
    who,
    guests,
    file: {
      importId,
      declined: declined.emails,
      changedAt,
      ...(isNew ? { newInFeed: true } : {}),
      ...(event.remote === undefined ? {} : { remote: event.remote }),
      ...(event.joinLink === undefined ? {} : { joinLink: event.joinLink }),
      ...(event.zone === undefined ? {} : { zone: event.zone }),
    },
  } satisfies Sighting;
}

/** Whether the file tells that an event is as it was before an instant. */
const isBefore = ({ changedAt }: ReadEvent, at: number): boolean =>
  changedAt !== null && changedAt <= at;

/** Events of which a slot was thought to be gone, and since when. */
function missingAmong(slots: readonly SlotRecord[]): Map<string, number> {
  return new Map(
    slots.flatMap(({ eventId, missingSince }) =>
      missingSince === undefined ? [] : [[eventId, missingSince] as const],
    ),
  );
}

/** The people of every series with a client, as the latest of its dates has them. */
function seriesOf(decided: readonly Decided[], now: number): Map<string, SeriesGuests> {
  const latest = new Map<string, Decided>();
  for (const one of decided) {
    const { event, who, guests } = one;
    if (!event.recurring || isNobody(who) || guests.length === 0) continue;
    if (who.clientIds.length === 0) continue;
    const id = seriesId(event.eventId);
    const before = latest.get(id);
    if (!before || before.event.start < event.start) latest.set(id, one);
  }
  return new Map(
    [...latest].map(([id, { guests }]) => [id, { seriesId: id, guests, learntAt: now }]),
  );
}
