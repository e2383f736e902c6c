import type {
  LedgerLine,
  LedgerRow,
  LedgerSaying,
  LedgerView,
} from '@/lib/messaging/policy-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import type { LedgerEntry } from '@/lib/policy/ledger';
import {
  earlierEntries,
  ledgerKey,
  ledgerTotals,
  standingLedger,
} from '@/lib/policy/ledger-totals';
import { canonical, type Known, knownIn } from '../known';
import { clientIn, countedUnder, membersOf } from '../members';
import { deviceOf } from '../meta';
import { isReadableEntry } from '../readable';
import { done, refuse } from '../refusal';
import { slotAt } from '../slots';
import { standingAt } from '../standing';
import { read, type ReadTx, writeOutcome } from '../transact';
import { entriesOf, standingSaid } from './said';
import { zoneHere } from './zone';

/** Entries under the client they are counted for. */
const counted = (known: Known, entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries.filter(isReadableEntry).map((entry) => ({
    ...entry,
    clientId: canonical(known, entry.clientId),
  }));

/** All that was ever said of the money of a client, or of all of them. */
export async function ledgerEntries(
  tx: ReadTx,
  known: Known,
  clientId?: string,
): Promise<LedgerEntry[]> {
  const stored =
    clientId === undefined
      ? await tx.objectStore('ledger').getAll()
      : await entriesOf(tx, 'ledger', await membersOf(tx, canonical(known, clientId)));
  return counted(known, stored).filter((entry) => known.clients.has(entry.clientId));
}

/** The ledger of one client, or of all: what holds at every slot, and sums of it. */
export const ledgerView = (clientId?: string): Promise<LedgerView> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const all = await ledgerEntries(tx, known, clientId);
    const standing = standingLedger(all);
    const places = Map.groupBy(all, ledgerKey);
    const lines: LedgerLine[] = [];
    for (const entry of standing) {
      lines.push({
        entry,
        clientName: known.clients.get(entry.clientId)?.name ?? '',
        title: (await placeOf(tx, entry)).title,
        earlier: earlierEntries(places.get(ledgerKey(entry)) ?? [], entry),
      });
    }
    return { lines, totals: ledgerTotals(standing, zoneHere()) };
  });

/** What holds, newest slot first, with whom and what it is about. */
export const ledgerRows = (): Promise<LedgerRow[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const rows: LedgerRow[] = [];
    for (const entry of standingLedger(await ledgerEntries(tx, known))) {
      const client = known.clients.get(entry.clientId);
      const [email = ''] = client?.emails ?? [];
      const { end, allDay, title } = await placeOf(tx, entry);
      const about = { start: entry.start, end, allDay, title: title ?? '' };
      rows.push({ ...about, entry, client: client?.name ?? '', email });
    }
    return rows;
  });

/** The slot an entry is about, as far as anything tells of it. */
async function placeOf(
  tx: ReadTx,
  entry: LedgerEntry,
): Promise<Pick<LedgerRow, 'end' | 'allDay'> & { title: string | null }> {
  const fact = await standingAt(tx, entry);
  const outcome = fact?.kind === 'outcome' ? fact : undefined;
  const slot = await slotAt(tx, entry.eventId, entry.start);
  const { end = entry.start, allDay = false } = outcome ?? slot ?? {};
  return { end, allDay, title: slot?.title ?? outcome?.title ?? null };
}

/** All that was ever said of the money at one slot of a client. */
async function entriesAt(
  tx: ReadTx,
  { clientId, eventId, start }: Pick<LedgerEntry, 'clientId' | 'eventId' | 'start'>,
): Promise<LedgerEntry[]> {
  const members = await membersOf(tx, await countedUnder(tx, clientId));
  const index = tx.objectStore('ledger').index('attendance');
  const found = await Promise.all(members.map((id) => index.getAll([id, eventId, start])));
  return found.flat().filter(isReadableEntry);
}

/**
 * Says what became of a fee or a deposit; it follows what was said before. Repeated, or saying
 * what stands already, it is said once.
 *
 * @param now epoch milliseconds
 */
export const sayLedger = (saying: LedgerSaying, now: number): Promise<Outcome<LedgerEntry>> =>
  writeOutcome(async (tx) => {
    const before = await tx.objectStore('ledger').get(saying.id);
    if (before) return isReadableEntry(before) ? done(before) : refuse('invalid');
    const clientId = await clientIn(tx, saying.clientId);
    if (clientId === undefined) return refuse('not_found');
    const { slot, ...said } = saying;
    const { eventId, start } = slot;
    const about = (await entriesAt(tx, { clientId, eventId, start })).filter(
      ({ what }) => what === said.what,
    );
    const standing = standingSaid(about);
    if (standing && saysTheSame(standing, said)) return done(standing);
    const entry: LedgerEntry = {
      ...said,
      // It stays with the record it was said of first, should joined ones be told apart again.
      clientId: standing?.clientId ?? clientId,
      eventId,
      start,
      // Another device may have its clock ahead.
      at: Math.max(now, ...about.map(({ at }) => at + 1)),
      device: await deviceOf(tx),
      ...(standing ? { supersedes: standing.id } : {}),
    };
    await tx.objectStore('ledger').add(entry);
    return done(entry);
  });

type Compared = Pick<LedgerSaying, 'state' | 'amount' | 'currency'> & { reason?: string };

const saysTheSame = (a: Compared, b: Compared): boolean =>
  a.state === b.state &&
  a.amount === b.amount &&
  a.currency === b.currency &&
  a.reason === b.reason;
