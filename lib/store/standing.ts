import {
  type AttendanceFact,
  type OutcomeFact,
  standingFact,
  type VoidFact,
} from '@/lib/appointments/fact';
import { countedUnder, membersOf } from './members';
import { isReadableAttendance, isReadableStanding } from './readable';
import type { StandingRecord } from './schema';
import type { ReadTx } from './transact';

/** One client at one slot. */
export interface About {
  clientId: string;
  eventId: string;
  start: number;
}

/** All that was ever said about one client at one slot, whichever record it was said of. */
export async function factsAbout(tx: ReadTx, about: About): Promise<AttendanceFact[]> {
  const { eventId, start } = about;
  const members = await membersOf(tx, await countedUnder(tx, about.clientId));
  const attendance = tx.objectStore('facts').index('attendance');
  const found = await Promise.all(members.map((id) => attendance.getAll([id, eventId, start])));
  return found.flat().filter(isReadableAttendance);
}

type Standing = OutcomeFact | VoidFact | undefined;

/** A damaged record is no loss: the facts it was made from are still there. */
const factOf = async (tx: ReadTx, record: StandingRecord): Promise<Standing> =>
  isReadableStanding(record) ? record.fact : standingFact(await factsAbout(tx, record));

/** The outcome or void that stands for a client at a slot. */
export async function standingAt(tx: ReadTx, about: About): Promise<Standing> {
  const { clientId, eventId, start } = about;
  const record = await tx.objectStore('standing').get([clientId, eventId, start]);
  return record && factOf(tx, record);
}

/** What a client's record is counted from, one outcome per slot. */
export async function outcomesOf(tx: ReadTx, clientId: string): Promise<OutcomeFact[]> {
  const records = await tx.objectStore('standing').index('client').getAll(clientId);
  const outcomes: OutcomeFact[] = [];
  for (const record of records) {
    const fact = await factOf(tx, record);
    if (fact?.kind === 'outcome') outcomes.push(fact);
  }
  return outcomes;
}

/** Events at which something stands for somebody. */
export async function standingSlots(tx: ReadTx): Promise<Set<string>> {
  const keys = await tx.objectStore('standing').getAllKeys();
  return new Set(keys.map(([, eventId]) => eventId));
}
