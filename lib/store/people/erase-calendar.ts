import { lowered } from '@/lib/appointments/addresses';
import { datesChange } from '../alert-changes';
import { isReadableAppointment, isReadableSeries, isReadableSlot } from '../readable';
import { putSlot } from '../slots';
import type { SlotRecord } from '../schema';
import type { WriteTx } from '../transact';
import { withoutTraces } from './traces';
import { isWith, type WholePerson } from './whole-person';

/**
 * Takes a person out of what the calendar showed. Appointments that then have nobody are left to
 * `reassess`.
 *
 * @returns the events they were a client or a guest of
 */
export async function eraseFromCalendar(tx: WriteTx, person: WholePerson): Promise<string[]> {
  const { ids, emails } = person;
  const isOther = (email: string): boolean => !emails.has(lowered(email));
  const others = <T extends { email: string }>(people: readonly T[]): T[] =>
    people.filter(({ email }) => isOther(email));
  const events: string[] = [];

  const appointments = tx.objectStore('appointments');
  for (const one of (await appointments.getAll()).filter(isReadableAppointment)) {
    const title = one.title === null ? null : withoutTraces(person, one.title);
    if (!isWith(person, one) && title === one.title) continue;
    if (isWith(person, one)) events.push(one.eventId);
    const { declined, ...rest } = one;
    const left = declined?.filter(isOther) ?? [];
    await appointments.put({
      ...rest,
      title,
      guests: one.guests && others(one.guests),
      clients: one.clients.filter((id) => !ids.has(id)),
      ...(left.length > 0 ? { declined: left } : {}),
    });
  }

  const series = tx.objectStore('series');
  for (const one of (await series.getAll()).filter(isReadableSeries)) {
    const guests = others(one.guests);
    if (guests.length === one.guests.length) continue;
    if (guests.length > 0) await series.put({ ...one, guests });
    else await series.delete(one.seriesId);
  }

  const slots = tx.objectStore('slots');
  for (const slot of (await slots.getAll()).filter(isReadableSlot)) {
    const title = slot.title === null ? null : withoutTraces(person, slot.title);
    const clients = slot.clients.filter((id) => !ids.has(id));
    const theirs = clients.length < slot.clients.length || isSaidOf(slot, ids);
    if (theirs) datesChange(tx, slot.clients);
    if (clients.length === 0) await slots.delete([slot.eventId, slot.start]);
    else if (theirs || title !== slot.title) {
      await putSlot(tx, { ...withoutIds(slot, ids), title, clients });
    }
  }
  return events;
}

const isSaidOf = ({ declined, dismissed }: SlotRecord, ids: ReadonlySet<string>): boolean =>
  [...Object.keys(declined ?? {}), ...(dismissed ?? [])].some((id) => ids.has(id));

/** What the calendar suggests of others. */
function withoutIds({ declined, dismissed, ...rest }: SlotRecord, ids: ReadonlySet<string>) {
  const times = Object.entries(declined ?? {}).filter(([id]) => !ids.has(id));
  const others = (dismissed ?? []).filter((id) => !ids.has(id));
  return {
    ...rest,
    ...(times.length > 0 ? { declined: Object.fromEntries(times) } : {}),
    ...(others.length > 0 ? { dismissed: others } : {}),
  };
}
