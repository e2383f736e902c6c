import { millisecondsInDay } from 'date-fns/constants';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { MANUAL_PREFIX, seriesId, type Slot } from '@/lib/appointments/slot';
import type { Outcome } from '@/lib/messaging/protocol';
import { appointmentOf } from '../appointments';
import { amendOutcome } from '../card/amend';
import { countedUnder } from '../members';
import { isReadableSlot } from '../readable';
import { done, refuse } from '../refusal';
import type { SlotRecord } from '../schema';
import { slotAt } from '../slots';
import { standingAt } from '../standing';
import { read, type ReadTx } from '../transact';

const HOUR = 3_600_000;
/** A new date may lie before the old one, though hardly by more than this. */
const BACK = 92 * millisecondsInDay;

/** From when on a date that is seen may be the new one: from when the old one was given up. */
function givenUpAt({ status, start, noticeHours, recordedAt }: OutcomeFact): number {
  if (status === 'no_show') return Math.min(start, recordedAt);
  const told = noticeHours === undefined ? recordedAt : start - noticeHours * HOUR;
  return Math.min(told, recordedAt);
}

/** Dates of a client among which the new one may be; read once for any number of old ones. */
export interface ClientDates {
  slots: readonly SlotRecord[];
  /** By event, as far as it was looked at: whether its being seen tells when it was agreed on. */
  telling: Map<string, boolean>;
}

/**
 * Dates around and after a date, open and marked.
 *
 * @param start of the earliest date to be replaced, epoch milliseconds
 * @param history standing outcomes of the client
 */
export async function clientDates(
  tx: ReadTx,
  start: number,
  clientIds: readonly string[],
  history: readonly OutcomeFact[],
): Promise<ClientDates> {
  const from = start - BACK;
  const slots = tx.objectStore('slots');
  const due = await slots.index('due').getAll(IDBKeyRange.lowerBound(from));
  const marked = await Promise.all(
    history
      .filter((fact) => fact.start >= from)
      .map((fact) => slots.get([fact.eventId, fact.start])),
  );
  const found = [
    ...due.filter((slot) => isReadableSlot(slot) && slot.open.some((id) => clientIds.includes(id))),
    ...marked.filter((slot) => slot !== undefined).filter(isReadableSlot),
  ];
  return { slots: found, telling: new Map() };
}

/**
 * When a new date was agreed in place of one that was missed or called off, epoch milliseconds: as
 * the user said, else when the event was seen at another time, or when an appointment of the client
 * was first seen that is no date of a series known before. That a file brought an appointment tells
 * nothing, as it may have been agreed on at any time, unless a feed did that had not had it yet.
 *
 * @returns `null`: nothing tells
 */
export async function newDateAgreedAt(
  tx: ReadTx,
  outcome: OutcomeFact,
  { slots, telling }: ClientDates,
): Promise<number | null> {
  if (outcome.newDateAgreedAt !== undefined) return outcome.newDateAgreedAt;
  if (outcome.status === 'showed' || outcome.status === 'late') return null;
  const since = givenUpAt(outcome);
  const moved = await movedAt(tx, outcome, since);
  const others = slots.filter(
    ({ eventId, start }) =>
      start >= outcome.start - BACK && seriesId(eventId) !== seriesId(outcome.eventId),
  );
  const bySeries = Map.groupBy(others, ({ eventId }) => seriesId(eventId));
  const found = moved === null ? [] : [moved];
  for (const dates of bySeries.values()) {
    const first = Math.min(...dates.map(({ seenAt, start }) => seenAt ?? start));
    if (first > since && (await isAgreed(tx, dates, telling))) found.push(first);
  }
  return found.length === 0 ? null : Math.min(...found);
}

/**
 * The user says when a new date was agreed on instead of the one at a slot; `null` takes it back.
 *
 * @param id of the fact that says so
 * @param now epoch milliseconds
 */
export async function sayNewDate(
  { slot, at, ...asked }: { clientId: string; slot: Slot; at: number | null },
  id: string,
  now: number,
): Promise<Outcome<null>> {
  const { eventId, start } = slot;
  if (at !== null && at > now) return refuse('invalid');
  const standing = await read(async (tx) => {
    const clientId = await countedUnder(tx, asked.clientId);
    return standingAt(tx, { clientId, eventId, start });
  });
  if (standing?.kind !== 'outcome') return refuse('not_found');
  const said = await amendOutcome({ id, factId: standing.id, newDateAgreedAt: at }, now);
  return said.ok ? done(null) : said;
}

/** When the event itself was seen at another time. */
async function movedAt(
  tx: ReadTx,
  { eventId, start }: OutcomeFact,
  since: number,
): Promise<number | null> {
  const appointment = await appointmentOf(tx, eventId);
  if (!appointment || appointment.start === null || appointment.start === start) return null;
  const left = (await slotAt(tx, eventId, start))?.leftAt;
  const told = [left, appointment.placedAt].flatMap((at) => at ?? []).filter((at) => at > since);
  return told.length === 0 ? null : Math.min(...told);
}

/** Whether that a date was first seen tells when it was agreed on. */
async function isAgreed(
  tx: ReadTx,
  dates: readonly SlotRecord[],
  telling: Map<string, boolean>,
): Promise<boolean> {
  for (const { eventId } of dates) {
    const tells = telling.get(eventId) ?? (await isTelling(tx, eventId));
    telling.set(eventId, tells);
    if (tells) return true;
  }
  return false;
}

async function isTelling(tx: ReadTx, eventId: string): Promise<boolean> {
  if (eventId.startsWith(MANUAL_PREFIX)) return true;
  const appointment = await appointmentOf(tx, eventId);
  return appointment?.placedAt !== undefined || appointment?.newInFeed === true;
}
