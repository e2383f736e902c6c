import { mailbox } from '@/lib/appointments/addresses';
import type { SeenEvent } from '@/lib/appointments/event';
import type { MoveFact } from '@/lib/appointments/fact';
import { placeOf } from '@/lib/appointments/moved';
import { seriesId } from '@/lib/appointments/slot';
import type { Candidate, WhoIsClient } from '@/lib/appointments/who-is-client';
import { newId } from '@/lib/platform/ids';
import { appointmentOf, forget, putAppointment, sameList } from './appointments';
import { isException, isNobody } from './decide';
import type { Known } from './known';
import { deviceOf } from './meta';
import type { Appointment } from './schema';
import { leaveSlot, slotAt } from './slots';
import type { WriteTx } from './transact';

/** An event as it was seen, with what was decided about it. */
export interface Sighting {
  event: SeenEvent & { calendarId: string };
  own: boolean;
  account: string | null;
  who: WhoIsClient;
  /** The other people in the open bubble; `null`: not open, or hidden. */
  guests: Candidate[] | null;
  /** It was read in a file, not seen on the page. */
  file?: {
    importId: string;
    /** Addresses of guests who have declined. */
    declined: string[];
    /** When the event was changed last as the file says, epoch milliseconds. */
    changedAt: number | null;
    /** A feed that was read before had it not yet. */
    newInFeed?: true;
    /** Held by video or phone; unset: the file does not tell. */
    remote?: boolean;
    /** Where one by video is joined; unset: the file does not tell. */
    joinLink?: string;
    /** IANA zone; unset: the file does not tell. */
    zone?: string;
  };
}

export const isKept = (known: Known, { event, who, guests, account }: Sighting): boolean =>
  !isNobody(who) || isException(known, event.eventId, guests, account);

/**
 * Whether a file tells of an event as it was before the page showed it where it stands: a feed may
 * be hours old.
 */
const isOutdated = (old: Appointment | undefined, { file }: Sighting): boolean =>
  file !== undefined &&
  old?.placedAt !== undefined &&
  (file.changedAt === null || file.changedAt <= old.placedAt);

/** What is known of an appointment from files alone. */
function fromFiles(
  old: Appointment | undefined,
  { file }: Sighting,
): Pick<
  Appointment,
  | 'importId'
  | 'newInFeed'
  | 'read'
  | 'declined'
  | 'placedAt'
  | 'toldAt'
  | 'remote'
  | 'joinLink'
  | 'zone'
> {
  const { importId, newInFeed } = old ?? file ?? {};
  const declined = file ? file.declined : (old?.declined ?? []);
  const { remote, joinLink, zone } = file ?? old ?? {};
  return {
    ...(importId === undefined ? {} : { importId }),
    ...(newInFeed ? { newInFeed } : {}),
    ...(file || old?.read ? { read: true } : {}),
    ...(declined.length > 0 ? { declined } : {}),
    ...(old?.placedAt === undefined ? {} : { placedAt: old.placedAt }),
    ...(old?.toldAt === undefined ? {} : { toldAt: old.toldAt }),
    ...(remote === undefined ? {} : { remote }),
    ...(joinLink === undefined ? {} : { joinLink }),
    ...(zone === undefined ? {} : { zone }),
  };
}

/**
 * The account an event was seen with first; in the main calendar of an account, that one, whichever
 * page showed it before.
 */
function accountFrom(old: Appointment | undefined, { event, account }: Sighting): string | null {
  const before = old?.account ?? null;
  if (account === null || before === null || before === account) return account ?? before;
  const moved = old?.calendarId !== event.calendarId;
  return moved || mailbox(event.calendarId) === mailbox(account) ? account : before;
}

/** The appointment as it is to be stored after a sighting. */
export function appointmentFrom(old: Appointment | undefined, sighting: Sighting): Appointment {
  const { own, who, guests } = sighting;
  const outdated = isOutdated(old, sighting);
  const event = outdated ? { ...sighting.event, start: null, end: null } : sighting.event;
  const before = old && old.start !== null ? { start: old.start, allDay: old.allDay } : null;
  const length = event.start === null || event.end === null ? null : event.end - event.start;
  const start =
    event.start === null
      ? (old?.start ?? null)
      : placeOf(before, { start: event.start, allDay: event.allDay }).start;
  const unreadable = event.start === null;
  return {
    ...fromFiles(old, sighting),
    ...(old?.seenAt === undefined ? {} : { seenAt: old.seenAt }),
    eventId: event.eventId,
    seriesId: seriesId(event.eventId),
    calendarId: event.calendarId,
    own,
    account: accountFrom(old, sighting),
    title: event.title ?? old?.title ?? null,
    start,
    end: start === null || length === null ? (old?.end ?? null) : start + length,
    allDay: unreadable && old ? old.allDay : event.allDay,
    // Of an exception only that it has nobody is remembered.
    guests: isNobody(who) ? [] : (guests ?? old?.guests ?? null),
    clients: who.clientIds,
  };
}

const samePeople = (a: readonly Candidate[] | null, b: readonly Candidate[] | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    sameList(
      a.map((one) => one.email),
      b.map((one) => one.email),
    ));

/** Whether another title or other guests were told. */
const tellsOther = (old: Appointment, next: Appointment): boolean =>
  next.title !== old.title || !samePeople(next.guests, old.guests);

/** Whether a sighting tells anything that is not stored yet. */
export function isNews(known: Known, old: Appointment | undefined, sighting: Sighting): boolean {
  if (!isKept(known, sighting)) return old !== undefined;
  if (!old) return true;
  const next = appointmentFrom(old, sighting);
  return (
    old.missing === true ||
    next.account !== old.account ||
    next.start !== old.start ||
    next.end !== old.end ||
    next.allDay !== old.allDay ||
    next.calendarId !== old.calendarId ||
    next.own !== old.own ||
    next.read !== old.read ||
    next.remote !== old.remote ||
    next.joinLink !== old.joinLink ||
    next.zone !== old.zone ||
    !sameList(next.declined ?? [], old.declined ?? []) ||
    tellsOther(old, next) ||
    !sameList(next.clients, old.clients)
  );
}

/**
 * Stores a sighting: the appointment, the slot it stands at, and a fact where it was moved. An
 * event without client or candidate is forgotten instead.
 *
 * @param now epoch milliseconds
 */
export async function noteSighting(
  tx: WriteTx,
  known: Known,
  sighting: Sighting,
  now: number,
): Promise<void> {
  const { eventId } = sighting.event;
  const old = await appointmentOf(tx, eventId);
  if (!isKept(known, sighting)) {
    if (old) await forget(tx, eventId);
    return;
  }
  const next = appointmentFrom(old, sighting);
  if (old && old.start !== null && next.start !== null && next.start !== old.start) {
    const left = await slotAt(tx, eventId, old.start);
    if (left) await leaveSlot(tx, { ...left, leftAt: movedAt(sighting, now) });
    // Of candidates no history is kept.
    if (next.clients.length > 0) {
      await noteMove(tx, { eventId, from: old.start, to: next.start }, now);
    }
    if (!sighting.file) next.placedAt = now;
  }
  if (!old && !sighting.file && next.start !== null) next.placedAt = now;
  if (old && !sighting.file && tellsOther(old, next)) next.toldAt = now;
  if (!old) next.seenAt = now;
  await putAppointment(tx, next, 'seen');
}

/** When an event that is seen to have moved was moved at the latest. */
function movedAt({ file }: Sighting, now: number): number {
  const changedAt = file?.changedAt ?? now;
  return Math.min(changedAt, now);
}

async function noteMove(
  tx: WriteTx,
  moved: Pick<MoveFact, 'eventId' | 'from' | 'to'>,
  now: number,
): Promise<void> {
  const fact: MoveFact = {
    ...moved,
    kind: 'move',
    id: newId(),
    recordedAt: now,
    device: await deviceOf(tx),
  };
  await tx.objectStore('facts').add(fact);
}
