import type { Client } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { OutcomeRow, OutcomesPreview } from '@/lib/messaging/data-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { tie } from '../clients';
import { journaled } from '../journal';
import { type Known, knownIn } from '../known';
import { deviceOf } from '../meta';
import { erasureOf } from '../people/erasure-hash';
import { refresh } from '../projections';
import { reassess } from '../reassess';
import { done } from '../refusal';
import { firstKept } from '../too-old';
import { read, type ReadTx, type WriteTx, writeOutcome } from '../transact';
import { clientsOfRows, type NewClient } from './clients-of-rows';
import { exchanged, exchangeRecord } from './exchange-record';
import { type ClientRow, isTooEarly, type PlacedRows, placeRows } from './place-rows';

/** Rows as far as they can be told without looking at slots. */
interface SortedRows {
  rows: ClientRow[];
  fresh: NewClient[];
  tooEarly: number[];
  ambiguous: number[];
  erased: number;
  expired: number;
}

async function sorted(
  tx: ReadTx,
  known: Known,
  all: readonly OutcomeRow[],
  now: number,
): Promise<SortedRows> {
  const { confidential, retentionMonths } = known.practice;
  const kept = firstKept(retentionMonths, now);
  const wanted = all.filter(({ end }) => end >= kept);
  const timely = wanted
    .filter((row) => !isTooEarly(row, now))
    // There an excuse is kept without its reason.
    .map((row) => (confidential ? { ...row, excuseReason: null } : row));
  const { clients, fresh } = clientsOfRows(timely, known, await erasureOf(tx));
  const told = timely.map((row, at) => ({ row, clientId: clients[at] ?? 'ambiguous' }));
  return {
    rows: told.filter(({ clientId }) => clientId !== 'ambiguous' && clientId !== 'erased'),
    fresh,
    tooEarly: wanted.filter((row) => isTooEarly(row, now)).map(({ line }) => line),
    ambiguous: told.flatMap(({ row, clientId }) => (clientId === 'ambiguous' ? [row.line] : [])),
    erased: told.filter(({ clientId }) => clientId === 'erased').length,
    expired: all.length - wanted.length,
  };
}

const previewOf = (
  { fresh, tooEarly, ambiguous, erased, expired }: SortedRows,
  { facts, known, conflicts }: PlacedRows,
): OutcomesPreview => ({
  added: facts.length,
  known,
  conflicts: [...tooEarly, ...conflicts].sort((a, b) => a - b),
  newClients: fresh.map(({ name }) => name).sort(),
  ambiguous,
  erased,
  expired,
});

/**
 * What `importOutcomes` would do now.
 *
 * @param now epoch milliseconds
 */
export const previewOutcomes = (
  rows: readonly OutcomeRow[],
  now: number,
): Promise<OutcomesPreview> =>
  read(async (tx) => {
    const told = await sorted(tx, await knownIn(tx), rows, now);
    return previewOf(told, await placeRows(tx, told.rows, { device: '' }, now));
  });

/**
 * Records outcomes in one batch, all or none, and makes clients of those nobody knows. What is
 * recorded already is not recorded again, and nothing that stands is overwritten. Repeated under
 * the same id it tells what it did.
 *
 * @param now epoch milliseconds
 */
export const importOutcomes = (
  asked: { importId: string; name: string; rows: readonly OutcomeRow[] },
  now: number,
): Promise<Outcome<OutcomesPreview>> =>
  writeOutcome(async (tx) => {
    const { importId, name } = asked;
    const before = await tx.objectStore('imports').get(importId);
    const known = await knownIn(tx);
    const told = await sorted(tx, known, asked.rows, now);
    if (before) {
      const preview = previewOf(told, await placeRows(tx, told.rows, { device: '' }, now));
      const made = [...known.clients.values()].filter((one) => one.importId === importId);
      const { added: missing, known: all } = preview;
      const added = before.events - missing;
      const newClients = made.map((client) => client.name).sort();
      return done({ ...preview, added: before.events, known: all - added, newClients });
    }
    await journaled(tx, importId).during(exchanged, async () => {
      for (const one of told.fresh) await makeClient(tx, one, importId, now);
      if (told.fresh.length > 0) await reassess(tx, await knownIn(tx));
    });
    const stamp = { device: await deviceOf(tx), batch: importId };
    const placed = await placeRows(tx, told.rows, stamp, now);
    await record(tx, placed.facts);
    const preview = previewOf(told, placed);
    if (preview.added > 0) {
      const { added: events, erased } = preview;
      const said = { importId, name, at: now, batch: importId, events, erased };
      await tx
        .objectStore('imports')
        .put(exchangeRecord({ ...said, source: 'outcomes', clients: told.fresh.length }));
    }
    return done(preview);
  });

async function makeClient(
  tx: WriteTx,
  { id, name, email }: NewClient,
  importId: string,
  now: number,
): Promise<void> {
  const emails = email === '' ? [] : [email];
  const client: Client = {
    id,
    name,
    aliases: [],
    emails,
    createdBy: 'import',
    importId,
    createdAt: now,
  };
  await tx.objectStore('clients').add(client);
  for (const address of emails) await tie(tx, address, client, now);
}

/**
 * Adds facts, and a place in the worklist for those whose slot nobody has seen. What follows from
 * a fact there is clear, so that thousands of them need not be looked at one by one.
 */
async function record(tx: WriteTx, facts: readonly OutcomeFact[]): Promise<void> {
  const slots = tx.objectStore('slots');
  const touched = new Map(facts.map((fact) => [fact.clientId, [fact]]));
  for (const fact of facts) {
    const { eventId, start, end, allDay, clientId, title = null } = fact;
    await tx.objectStore('facts').add(fact);
    await tx.objectStore('standing').put({ clientId, eventId, start, fact });
    if (await slots.getKey([eventId, start])) {
      touched.get(clientId)?.push(fact);
      continue;
    }
    const clients = [clientId];
    await slots.put({ eventId, start, end, allDay, title, calendarId: null, clients, open: [] });
  }
  await refresh(tx, [...touched.values()].flat());
}
