import type { Appointment, SlotRecord } from '../schema';
import type { BackupData } from './backup-file';
import type { JoinedClients } from './join-clients';
import type { LeftOut } from './left-out';

/** What decides what comes in, and under which client. */
export interface Taking {
  out: LeftOut;
  clients: JoinedClients;
  /** Whether an event was an appointment of erased people alone. */
  erasedEvent(eventId: string): boolean;
}

/** The clients of a record without those left out, as they are called afterwards. */
const clientsAfter = (ids: readonly string[], { out, clients }: Taking): string[] => [
  ...new Set(ids.filter((id) => !out.client(id)).map(clients.idOf)),
];

/** Tells the events of which every client is left out: not even their times come in. */
export function isErasedEvent(
  { appointments, slots, facts }: BackupData,
  out: LeftOut,
): (eventId: string) => boolean {
  const gone = new Set<string>();
  const stays = new Set<string>();
  const note = (eventId: string, clientIds: readonly string[]): void => {
    for (const id of clientIds) (out.client(id) ? gone : stays).add(eventId);
  };
  for (const { eventId, clients } of [...appointments, ...slots]) note(eventId, clients);
  for (const fact of facts) if (fact.kind !== 'move') note(fact.eventId, [fact.clientId]);
  return (eventId) => gone.has(eventId) && !stays.has(eventId);
}

/** Appointments that are not known here. Who their clients are is decided anew afterwards. */
export function incomingAppointments(
  data: BackupData,
  here: readonly Appointment[],
  taking: Taking,
): Appointment[] {
  const known = new Set(here.map(({ eventId }) => eventId));
  return data.appointments.flatMap((appointment) => {
    const { eventId, declined } = appointment;
    if (known.has(eventId) || taking.erasedEvent(eventId)) return [];
    known.add(eventId);
    const guests = appointment.guests && taking.out.guests(appointment.guests);
    const clients = clientsAfter(appointment.clients, taking);
    const emptied = guests?.length === 0 && (appointment.guests ?? []).length > 0;
    if (emptied && clients.length === 0) return [];
    const refusals = declined?.filter((email) => !taking.out.email(email));
    const title = taking.out.title(appointment.title);
    return { ...appointment, title, guests, clients, ...(refusals ? { declined: refusals } : {}) };
  });
}

const keyOf = ({ eventId, start }: Pick<SlotRecord, 'eventId' | 'start'>): string =>
  `${start}|${eventId}`;

/** Slots that are not known here; who has no outcome there is found out afterwards. */
export function incomingSlots(
  data: BackupData,
  here: readonly SlotRecord[],
  taking: Taking,
): SlotRecord[] {
  const known = new Set(here.map(keyOf));
  return data.slots.flatMap((slot) => {
    const clients = clientsAfter(slot.clients, taking);
    if (known.has(keyOf(slot)) || clients.length === 0) return [];
    known.add(keyOf(slot));
    const { declined, dismissed } = slot;
    const refusals = Object.entries(declined ?? {}).filter(([id]) => !taking.out.client(id));
    return {
      ...slot,
      title: taking.out.title(slot.title),
      clients,
      open: [],
      ...(declined
        ? {
            declined: Object.fromEntries(
              refusals.map(([id, at]) => [taking.clients.idOf(id), at] as const),
            ),
          }
        : {}),
      ...(dismissed ? { dismissed: clientsAfter(dismissed, taking) } : {}),
    };
  });
}

/** Slots here that the other device saw earlier: the policy of that time holds. */
export function seenEarlier(data: BackupData, here: readonly SlotRecord[]): SlotRecord[] {
  const seen = new Map<string, number>();
  for (const slot of data.slots) {
    if (slot.seenAt === undefined) continue;
    seen.set(keyOf(slot), Math.min(slot.seenAt, seen.get(keyOf(slot)) ?? Infinity));
  }
  return here.flatMap((slot) => {
    const seenAt = seen.get(keyOf(slot));
    return seenAt === undefined || seenAt >= (slot.seenAt ?? slot.start)
      ? []
      : [{ ...slot, seenAt }];
  });
}
