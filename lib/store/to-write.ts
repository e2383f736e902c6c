import { millisecondsInDay } from 'date-fns/constants';
import { isMissed } from '@/lib/appointments/status';
import type { Slot } from '@/lib/appointments/slot';
import type { Outcome, ToWrite } from '@/lib/messaging/protocol';
import { canonical, type Known } from './known';
import { clientIn, countedUnder, membersOf } from './members';
import { getMeta, setMeta } from './meta';
import { done, refuse } from './refusal';
import type { MetaValues } from './meta-values';
import { standingAt } from './standing';
import { type ReadTx, type WriteTx, writeOutcome } from './transact';
import { summaryOf } from './views';

/* What the user wants to write once a slot is over. A reminder, not a record: it goes by itself. */

/** So long after the slot a reminder is worth something. */
const KEPT = 7 * millisecondsInDay;
/** More are never wanted at a time. */
const MOST = 50;

/** What is remembered of one. */
export type ToWriteRecord = MetaValues['toWrite'][number];

type About = Pick<ToWriteRecord, 'clientId' | 'eventId' | 'start'>;

/** Whether one is about a slot of a client, whichever of their joined records it was said of. */
async function isAbout(tx: ReadTx, about: About): Promise<(one: ToWriteRecord) => boolean> {
  const members = await membersOf(tx, await countedUnder(tx, about.clientId));
  return ({ clientId, eventId, start }) =>
    eventId === about.eventId && start === about.start && members.includes(clientId);
}

/** What another version has left in another shape is no reminder. */
const isReadable = (one: ToWriteRecord): boolean =>
  typeof one?.clientId === 'string' &&
  typeof one.eventId === 'string' &&
  Number.isFinite(one.start) &&
  Number.isFinite(one.end);

/** All that is remembered, the last said last. */
export const keptToWrite = async (tx: ReadTx): Promise<ToWriteRecord[]> => {
  const list: unknown = await getMeta(tx, 'toWrite');
  return Array.isArray(list) ? (list as ToWriteRecord[]).filter(isReadable) : [];
};

const isWanted = ({ end }: ToWriteRecord, now: number): boolean => end + KEPT > now;

/** Those that somebody may still write. */
export const wantedToWrite = async (tx: ReadTx, now: number): Promise<ToWriteRecord[]> =>
  (await keptToWrite(tx)).filter((one) => isWanted(one, now));

/**
 * Remembers to write to a client once the slot is over.
 *
 * @param now epoch milliseconds
 */
export const writeLater = (
  asked: { clientId: string; slot: Slot },
  now: number,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const clientId = await clientIn(tx, asked.clientId);
    if (clientId === undefined) return refuse('not_found');
    const { eventId, start, end, allDay } = asked.slot;
    const miss = await standingAt(tx, { clientId, eventId, start });
    // It stays with the record the miss was said of, should joined ones be told apart again.
    const made = { clientId: miss?.clientId ?? clientId, eventId, start, end, allDay };
    const same = await isAbout(tx, made);
    const others = (await wantedToWrite(tx, now)).filter((one) => !same(one));
    await setMeta(tx, 'toWrite', [...others, made].slice(-MOST));
    return done(null);
  });

/** It was written, or is not wanted any more. */
export const dropToWrite = (about: About): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const dropped = await isAbout(tx, about);
    await forget(tx, dropped);
    return done(null);
  });

/**
 * What is to be written, the earliest slot first. A miss that was taken back needs no message.
 *
 * @param now epoch milliseconds
 */
export async function toWriteIn(tx: ReadTx, known: Known, now: number): Promise<ToWrite[]> {
  const found: ToWrite[] = [];
  for (const { clientId: said, ...slot } of await wantedToWrite(tx, now)) {
    const clientId = canonical(known, said);
    const client = known.clients.get(clientId);
    if (!client) continue;
    const standing = await standingAt(tx, { clientId, ...slot });
    if (standing?.kind !== 'outcome' || !isMissed(standing.status)) continue;
    // Said of two records that were joined since, it is one message.
    const isSame = (one: ToWrite): boolean =>
      one.clientId === clientId &&
      one.slot.eventId === slot.eventId &&
      one.slot.start === slot.start;
    if (!found.some(isSame)) found.push({ ...summaryOf(known, client, now), slot });
  }
  return found.sort((a, b) => a.slot.start - b.slot.start);
}

/**
 * All that is to be written to one person, the earliest slot first.
 *
 * @param now epoch milliseconds: what nobody writes any more is not told
 */
export const toWriteTo = async (
  tx: ReadTx,
  ids: ReadonlySet<string>,
  now: number,
): Promise<Slot[]> =>
  (await wantedToWrite(tx, now))
    .filter(({ clientId }) => ids.has(clientId))
    .map(({ eventId, start, end, allDay }) => ({ eventId, start, end, allDay }))
    .sort((a, b) => a.start - b.start);

/** @returns how many were forgotten */
async function forget(tx: WriteTx, gone: (one: ToWriteRecord) => boolean): Promise<number> {
  const list = await keptToWrite(tx);
  const left = list.filter((one) => !gone(one));
  if (left.length !== list.length) await setMeta(tx, 'toWrite', left);
  return list.length - left.length;
}

/** Forgets what was to be written to a person who is erased. */
export const eraseToWrite = (tx: WriteTx, ids: ReadonlySet<string>): Promise<number> =>
  forget(tx, ({ clientId }) => ids.has(clientId));

/**
 * Forgets what nobody writes any more, and what was about slots that a retention takes.
 *
 * @param isOld whether the retention takes a slot
 * @param now epoch milliseconds
 */
export const sweepToWrite = (
  tx: WriteTx,
  isOld: (slot: { eventId: string; start: number }) => boolean,
  now: number,
): Promise<number> => forget(tx, (one) => !isWanted(one, now) || isOld(one));

/**
 * What is to be written here and elsewhere, each slot once.
 *
 * @param now epoch milliseconds: what nobody writes any more does not come in
 * @returns `undefined` where nothing is added
 */
export function joinToWrite(
  here: readonly ToWriteRecord[],
  incoming: readonly ToWriteRecord[],
  now: number,
): ToWriteRecord[] | undefined {
  const keyOf = ({ clientId, eventId, start }: ToWriteRecord): string =>
    JSON.stringify([clientId, eventId, start]);
  const all = new Map(here.map((one) => [keyOf(one), one]));
  for (const one of incoming) {
    if (all.size < MOST && isWanted(one, now) && !all.has(keyOf(one))) all.set(keyOf(one), one);
  }
  return all.size > here.length ? [...all.values()] : undefined;
}

/** What was to be written at events that go to another client is to be written to that one. */
export async function moveToWrite(
  tx: WriteTx,
  from: readonly string[],
  to: string,
  goes: (eventId: string) => Promise<boolean>,
): Promise<void> {
  const list = await keptToWrite(tx);
  let moved = false;
  for (const [at, one] of list.entries()) {
    if (!from.includes(one.clientId) || !(await goes(one.eventId))) continue;
    list[at] = { ...one, clientId: to };
    moved = true;
  }
  if (moved) await setMeta(tx, 'toWrite', list);
}
