import {
  type AttendanceFact,
  headFacts,
  type OutcomeFact,
  type VoidFact,
} from '@/lib/appointments/fact';
import { isBeforeStart, MANUAL_PREFIX, type Slot } from '@/lib/appointments/slot';
import { statusesBeforeStart } from '@/lib/appointments/status';
import { recordingTime } from '@/lib/appointments/take-back';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { newId } from '@/lib/platform/ids';
import { canonical, type Known, knownIn } from '../known';
import { isReadableAttendance, isReadableSlot, isReadableStanding } from '../readable';
import type { ReadTx } from '../transact';

/** One row with the client it is about. */
export interface ClientRow {
  row: OutcomeRow;
  clientId: string;
}

/** What rows come to. */
export interface PlacedRows {
  facts: OutcomeFact[];
  known: number;
  /** Lines that contradict what is recorded, or another line. */
  conflicts: number[];
}

/** One slot of a client at some start, with what stands there. */
interface Place {
  slot: Slot;
  standing: OutcomeFact | VoidFact | null;
}

/** Before its start a slot can only have been called off. */
export const isTooEarly = (row: OutcomeRow, now: number): boolean =>
  isBeforeStart(row, now) && !statusesBeforeStart.includes(row.status);

const keyAt = (clientId: string, start: number): string => `${start}|${clientId}`;
const keyOf = (clientId: string, { eventId, start }: Pick<Slot, 'eventId' | 'start'>): string =>
  `${start}|${clientId}|${eventId}`;

/** The slots of all clients, by client and start. */
async function placesIn(tx: ReadTx): Promise<Map<string, Place[]>> {
  const places = new Map<string, Map<string, Place>>();
  const note = (clientId: string, slot: Slot, standing: Place['standing']): void => {
    const key = keyAt(clientId, slot.start);
    const list = places.get(key) ?? new Map<string, Place>();
    places.set(key, list.set(slot.eventId, { slot, standing }));
  };
  for (const slot of (await tx.objectStore('slots').getAll()).filter(isReadableSlot)) {
    for (const clientId of slot.clients) note(clientId, slot, null);
  }
  for (const record of (await tx.objectStore('standing').getAll()).filter(isReadableStanding)) {
    const { clientId, eventId, start, fact } = record;
    const { end, allDay } = fact.kind === 'outcome' ? fact : { end: start, allDay: false };
    note(clientId, { eventId, start, end, allDay }, fact);
  }
  return new Map([...places].map(([key, list]) => [key, [...list.values()]]));
}

/** All that was said of each client at each slot, also what was taken back. */
async function chainsIn(tx: ReadTx, known: Known): Promise<Map<string, AttendanceFact[]>> {
  const facts = (await tx.objectStore('facts').getAll()).filter(isReadableAttendance);
  return Map.groupBy(facts, (fact) => keyOf(canonical(known, fact.clientId), fact));
}

/** Whether a row tells what stands; what it leaves open it does not contradict. */
function saysTheSame(standing: Place['standing'], row: OutcomeRow): boolean {
  if (standing?.kind !== 'outcome') return false;
  const open = ['excuseReason', 'cause', 'minutesLate', 'noticeHours'] as const;
  return (
    standing.status === row.status &&
    (standing.excused ?? false) === row.excused &&
    open.every((key) => row[key] === null || row[key] === (standing[key] ?? null))
  );
}

/**
 * Finds the slot of each row: one of the client's at exactly this start, else one by hand whose id
 * is the same whenever the row is imported again.
 *
 * @param stamp what the facts carry
 * @param now epoch milliseconds
 */
export async function placeRows(
  tx: ReadTx,
  rows: readonly ClientRow[],
  stamp: Pick<OutcomeFact, 'device' | 'batch'>,
  now: number,
): Promise<PlacedRows> {
  const places = await placesIn(tx);
  const known = await knownIn(tx);
  const chains = await chainsIn(tx, known);
  const placed: PlacedRows = { facts: [], known: 0, conflicts: [] };
  for (const { row, clientId } of rows) {
    const key = keyAt(clientId, row.start);
    const there = places.get(key) ?? [];
    if (there.some(({ standing }) => saysTheSame(standing, row))) {
      placed.known += 1;
      continue;
    }
    const free = there.find(({ standing }) => standing === null);
    if (isTooEarly(row, now) || (there.length > 0 && !free)) {
      placed.conflicts.push(row.line);
      continue;
    }
    const slot = free?.slot ?? byHand(clientId, row);
    const said = { ...row, title: known.withoutErased(row.title) };
    const fact = factOf(clientId, slot, said, chains.get(keyOf(clientId, slot)) ?? [], stamp, now);
    places.set(key, [...there.filter((one) => one !== free), { slot, standing: fact }]);
    placed.facts.push(fact);
  }
  return placed;
}

const byHand = (clientId: string, { start, end, allDay }: OutcomeRow): Slot => ({
  eventId: `${MANUAL_PREFIX}${clientId}:${start}`,
  start,
  end,
  allDay,
});

function factOf(
  clientId: string,
  { eventId, start, end, allDay }: Slot,
  row: OutcomeRow,
  chain: readonly AttendanceFact[],
  stamp: Pick<OutcomeFact, 'device' | 'batch'>,
  now: number,
): OutcomeFact {
  const { status, excused, excuseReason, cause, minutesLate, noticeHours, title } = row;
  const head = headFacts(chain)[0];
  return {
    ...stamp,
    kind: 'outcome',
    id: newId(),
    clientId,
    eventId,
    start,
    end,
    allDay,
    status,
    source: 'import',
    recordedAt: recordingTime(chain, now),
    ...(head ? { supersedes: head.id } : {}),
    ...(title === '' ? {} : { title }),
    ...(excused ? { excused } : {}),
    ...(excuseReason === null ? {} : { excuseReason }),
    ...(cause === null ? {} : { cause }),
    ...(minutesLate === null ? {} : { minutesLate }),
    ...(noticeHours === null ? {} : { noticeHours }),
  };
}
