import { isMissed } from '@/lib/appointments/status';
import type { Slot } from '@/lib/appointments/slot';
import type { Outcome, ToWrite } from '@/lib/messaging/protocol';
import { canonical, type Known } from './known';
import { clientIn } from './members';
import { getMeta, setMeta } from './meta';
import { done, refuse } from './refusal';
import type { MetaValues } from './schema';
import { standingAt } from './standing';
import { type ReadTx, type WriteTx, writeOutcome } from './transact';
import { summaryOf } from './views';

/* What the user wants to write once a slot is over. A reminder, not a record: it goes by itself. */

const DAY = 86_400_000;
/** So long after the slot a reminder is worth something. */
const KEPT = 7 * DAY;
/** More are never wanted at a time. */
const MOST = 50;

type Kept = MetaValues['toWrite'][number];

const isAt =
  (about: { clientId: string; eventId: string; start: number }) =>
  (one: Kept): boolean =>
    one.clientId === about.clientId && one.eventId === about.eventId && one.start === about.start;

/** What another version has left in another shape is no reminder. */
const isReadable = (one: Kept): boolean =>
  typeof one?.clientId === 'string' &&
  typeof one.eventId === 'string' &&
  Number.isFinite(one.start) &&
  Number.isFinite(one.end);

const kept = async (tx: ReadTx): Promise<Kept[]> => {
  const list: unknown = await getMeta(tx, 'toWrite');
  return Array.isArray(list) ? (list as Kept[]).filter(isReadable) : [];
};

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
    const made = { clientId, eventId, start, end, allDay };
    const others = (await kept(tx)).filter((one) => !isAt(made)(one) && one.end + KEPT > now);
    await setMeta(tx, 'toWrite', [...others, made].slice(-MOST));
    return done(null);
  });

/** It was written, or is not wanted any more. */
export const dropToWrite = (about: {
  clientId: string;
  eventId: string;
  start: number;
}): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const clientId = (await clientIn(tx, about.clientId)) ?? about.clientId;
    const list = await kept(tx);
    const left = list.filter((one) => !isAt({ ...about, clientId })(one));
    if (left.length !== list.length) await setMeta(tx, 'toWrite', left);
    return done(null);
  });

/**
 * What is to be written, the earliest slot first. A miss that was taken back needs no message.
 *
 * @param now epoch milliseconds
 */
export async function toWriteIn(tx: ReadTx, known: Known, now: number): Promise<ToWrite[]> {
  const found: ToWrite[] = [];
  for (const { clientId: said, ...slot } of await kept(tx)) {
    const clientId = canonical(known, said);
    const client = known.clients.get(clientId);
    if (!client || slot.end + KEPT <= now) continue;
    const standing = await standingAt(tx, { clientId, ...slot });
    if (standing?.kind !== 'outcome' || !isMissed(standing.status)) continue;
    found.push({ ...summaryOf(known, client, now), slot });
  }
  return found.sort((a, b) => a.slot.start - b.slot.start);
}

/** Forgets what was to be written to a person who is erased. */
export async function eraseToWrite(tx: WriteTx, ids: ReadonlySet<string>): Promise<void> {
  const list = await kept(tx);
  const left = list.filter(({ clientId }) => !ids.has(clientId));
  if (left.length !== list.length) await setMeta(tx, 'toWrite', left);
}
