import { millisecondsInDay } from 'date-fns/constants';
import { type AttendanceFact, standingFact } from '@/lib/appointments/fact';
import type { Timeline, TimelineEntry } from '@/lib/messaging/card-protocol';
import { appointmentOf } from '../appointments';
import { canonical, knownIn } from '../known';
import { membersOf } from '../members';
import { isReadableAttendance } from '../readable';
import type { SlotRecord } from '../schema';
import { slotAt } from '../slots';
import { outcomesOf } from '../standing';
import { read, type ReadTx } from '../transact';
import { knownSinceIn, openSlotsOf } from './open-slots';

/** Unmarked slots further back are for the review of the past. */
const BACK = 2 * 366 * millisecondsInDay;
/** So many slots to come are shown. */
const COMING = 5;

/**
 * Every slot of a client with what was said of it, corrections included, newest first; the next few
 * to come on top. `null` where there is no such client.
 *
 * @param now epoch milliseconds
 */
export const timelineOf = (asked: string, now: number): Promise<Timeline | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked);
    if (!known.clients.has(clientId)) return null;
    const outcomes = await outcomesOf(tx, clientId);
    const since = knownSinceIn(tx, outcomes);
    const entries: TimelineEntry[] = [];
    for (const facts of await slotsWithFacts(tx, clientId)) {
      const entry = entryOf(facts, await slotOf(tx, facts));
      if (!entry) continue;
      const remote = await isRemote(tx, entry.slot.eventId);
      entries.push({ ...entry, leadDays: leadDays(entry, await since(entry.slot)), remote });
    }
    const open = await openSlotsOf(tx, clientId, outcomes, { from: now - BACK });
    const coming = open.filter(({ slot }) => slot.start > now).slice(0, COMING);
    const past = open.filter(({ slot }) => slot.start <= now);
    const unmarked = [...past, ...coming].map(({ slot, title, knownSince }) => ({
      slot,
      title,
      standing: null,
      earlier: [],
      leadDays: leadDays({ slot }, knownSince),
      remote: null,
    }));
    const told = new Map(entries.map((entry) => [keyOf(entry), entry]));
    // A mark that was taken back left its slot in the worklist, with its history.
    const waiting = unmarked.map((entry) => {
      const earlier = told.get(keyOf(entry))?.earlier ?? [];
      return { ...entry, earlier };
    });
    const taken = new Set(waiting.map(keyOf));
    return {
      entries: [...entries.filter((entry) => !taken.has(keyOf(entry))), ...waiting].sort(
        (a, b) => b.slot.start - a.slot.start,
      ),
      moreToCome: open.length - past.length - coming.length,
    };
  });

const keyOf = ({ slot }: Pick<TimelineEntry, 'slot'>): string => `${slot.start}|${slot.eventId}`;

const leadDays = ({ slot }: Pick<TimelineEntry, 'slot'>, known: number | null): number | null =>
  known === null ? null : Math.max(0, Math.floor((slot.start - known) / millisecondsInDay));

const isRemote = async (tx: ReadTx, eventId: string): Promise<boolean | null> =>
  (await appointmentOf(tx, eventId))?.remote ?? null;

/** All facts about a client, in groups of one slot. */
async function slotsWithFacts(tx: ReadTx, clientId: string): Promise<AttendanceFact[][]> {
  const members = await membersOf(tx, clientId);
  const index = tx.objectStore('facts').index('client');
  const found = await Promise.all(members.map((id) => index.getAll(id)));
  const facts = found.flat().filter(isReadableAttendance);
  return [...Map.groupBy(facts, ({ eventId, start }) => `${start}|${eventId}`).values()];
}

/** The slot as the worklist knows it; asked only where the facts may not tell what it was. */
const slotOf = async (
  tx: ReadTx,
  facts: readonly AttendanceFact[],
): Promise<SlotRecord | undefined> =>
  facts[0] && !facts.some(({ kind }) => kind === 'outcome')
    ? slotAt(tx, facts[0].eventId, facts[0].start)
    : undefined;

/** What stands at a slot and what was said before; `null` where nothing tells what the slot was. */
function entryOf(
  facts: readonly AttendanceFact[],
  listed: SlotRecord | undefined,
): Omit<TimelineEntry, 'leadDays' | 'remote'> | null {
  const standing = standingFact(facts) ?? null;
  const earlier = facts
    .filter((fact) => fact !== standing)
    .toSorted((a, b) => b.recordedAt - a.recordedAt || (a.id < b.id ? 1 : -1));
  const [first] = facts;
  if (!first) return null;
  // A void tells no end: an earlier outcome may, or the slot in the worklist.
  const shape = [standing, ...earlier].find((fact) => fact?.kind === 'outcome');
  const { eventId, start } = first;
  const known = shape?.kind === 'outcome' ? shape : listed;
  return {
    slot: { eventId, start, end: known?.end ?? start, allDay: known?.allDay ?? false },
    title: known?.title ?? null,
    standing,
    earlier,
  };
}
