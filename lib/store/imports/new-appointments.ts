import { datesChange } from '../alert-changes';
import { standingSlots } from '../standing';
import type { Appointment, SlotRecord } from '../schema';
import type { WriteTx } from '../transact';

/** So many requests are sent off before their answers are awaited. */
const AT_ONCE = 2_000;

/**
 * Writes for appointments that nothing was known of. An import may bring tens of thousands: what
 * would be asked for each of them is read once, and no single answer is awaited.
 */
export interface NewAppointments {
  /**
   * Stores an appointment with its slot.
   *
   * @param declined clients who have declined already
   * @returns false where something is known of the slot after all: then nothing was done
   */
  add(appointment: Appointment, declined: readonly string[]): Promise<boolean>;
  /** Waits until all is written. */
  end(): Promise<void>;
}

export async function newAppointments(
  tx: WriteTx,
  slots: readonly SlotRecord[],
): Promise<NewAppointments> {
  const known = new Set(slots.map(({ eventId }) => eventId));
  const marked = await standingSlots(tx);
  let sent: Promise<unknown>[] = [];
  const end = async (): Promise<void> => {
    await Promise.all(sent);
    sent = [];
  };
  return {
    end,
    async add(appointment, declined) {
      const { eventId, start, clients } = appointment;
      if (known.has(eventId) || marked.has(eventId)) return false;
      sent.push(tx.objectStore('appointments').put(appointment));
      if (start !== null && clients.length > 0) {
        datesChange(tx, clients);
        sent.push(tx.objectStore('slots').put(slotOf(appointment, start, declined)));
      }
      if (sent.length >= AT_ONCE) await end();
      return true;
    },
  };
}

function slotOf(
  { eventId, end, allDay, title, calendarId, clients, seenAt }: Appointment,
  start: number,
  declined: readonly string[],
): SlotRecord {
  return {
    eventId,
    start,
    end: Math.max(end ?? start, start),
    allDay,
    title,
    calendarId,
    clients,
    open: clients,
    due: start,
    ...(seenAt === undefined ? {} : { seenAt: Math.min(seenAt, start) }),
    // When is unknown: it was so at the first reading.
    ...(declined.length === 0
      ? {}
      : { declined: Object.fromEntries(declined.map((id) => [id, null])) }),
  };
}
