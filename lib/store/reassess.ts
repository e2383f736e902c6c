import { forget, putAppointment, sameList } from './appointments';
import { clientsOf, isException, isNobody } from './decide';
import { dropDaysOff } from './free-times/days';
import type { Known } from './known';
import { isReadableAppointment, isReadableSeries } from './readable';
import { refreshSlot } from './slots';
import type { WriteTx } from './transact';

/**
 * Decides anew who the clients of all stored appointments are, after something that decides
 * about it was changed in the same transaction. What has nobody left is forgotten, and so is what
 * stands in a calendar that was switched off.
 */
export async function reassess(tx: WriteTx, known: Known): Promise<void> {
  const appointments = await tx.objectStore('appointments').getAll();
  const off = new Set<string>();
  const left = new Set<string>();
  for (const appointment of appointments.filter(isReadableAppointment)) {
    const { eventId, seriesId, guests, account, clients } = appointment;
    const who = clientsOf(known, appointment);
    if (who === 'off') {
      off.add(seriesId);
      await forget(tx, eventId);
      continue;
    }
    if (isNobody(who) && !isException(known, eventId, guests, account)) {
      await forget(tx, eventId);
      continue;
    }
    left.add(seriesId);
    if (!sameList(who.clientIds, clients)) {
      await putAppointment(tx, { ...appointment, clients: who.clientIds }, 'decided');
      // Whoever has an outcome there stays, beside those who are expected now.
      if (appointment.start !== null) await refreshSlot(tx, eventId, appointment.start);
    }
  }
  await forgetSeries(tx, known, (id) => off.has(id) && !left.has(id));
  await dropDaysOff(tx, known);
}

/** Forgets the people of series that are not looked at, or whose people all are no clients. */
async function forgetSeries(
  tx: WriteTx,
  known: Known,
  isOff: (seriesId: string) => boolean,
): Promise<void> {
  for (const series of (await tx.objectStore('series').getAll()).filter(isReadableSeries)) {
    const verdicts = series.guests.map(({ email }) => known.people.get(email)?.verdict);
    const nobody = verdicts.every((verdict) => verdict === 'not_client');
    if (nobody || isOff(series.seriesId)) await tx.objectStore('series').delete(series.seriesId);
  }
}
