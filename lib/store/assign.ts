import { fold } from '@/lib/appointments/fold';
import type { Client } from '@/lib/appointments/client';
import { seriesId } from '@/lib/appointments/slot';
import type { Assigned, AssignedClient, Outcome } from '@/lib/messaging/protocol';
import { createClient } from './clients';
import { canonical, type Known, knownIn } from './known';
import { liftErasure } from './people/erasure-hash';
import { reassess } from './reassess';
import { done, refuse } from './refusal';
import { type WriteTx, writeOutcome } from './transact';
import { isUntouched } from './untouched';

/**
 * Says who the client of an event and of its whole series is. A name that exactly one client has
 * means that client, also when the message is repeated; else it makes a new one. `ask` forgets what
 * was said before. Said once more, it tells what it replaced the first time.
 *
 * @param discard a client to delete if nothing was added to it, no address, outcome or assignment
 */
export const assign = (
  { eventId, client, discard }: { eventId: string; client: AssignedClient; discard?: string },
  now: number,
): Promise<Outcome<Assigned>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const series = seriesId(eventId);
    const chosen = await choose(tx, known, series, client, now);
    if (chosen === 'not_found' || chosen === 'invalid') return refuse(chosen);
    const assigned = await record(tx, known, series, chosen);
    if (discard !== undefined) await discardClient(tx, discard);
    await reassess(tx, await knownIn(tx));
    return done(assigned);
  });

interface Chosen {
  clientId: string | null | 'ask';
  made: string | null;
}

async function choose(
  tx: WriteTx,
  known: Known,
  series: string,
  client: AssignedClient,
  now: number,
): Promise<Chosen | 'not_found' | 'invalid'> {
  if (client === null || client === 'ask') return { clientId: client, made: null };
  if ('id' in client) {
    const clientId = canonical(known, client.id);
    return known.clients.has(clientId) ? { clientId, made: null } : 'not_found';
  }
  const name = client.name.trim();
  if (name === '') return 'invalid';
  const same = named(known, name, series);
  if (same !== undefined) return { clientId: same, made: null };
  await liftErasure(tx, { name });
  const { id } = await createClient(tx, { name }, now);
  return { clientId: id, made: id };
}

async function record(
  tx: WriteTx,
  known: Known,
  series: string,
  { clientId, made }: Chosen,
): Promise<Assigned> {
  const said = known.assignments.get(series);
  const before = said === undefined ? 'ask' : said === null ? null : { id: said };
  const assignments = tx.objectStore('assignments');
  if (clientId === 'ask') {
    await assignments.delete(series);
    return { before, made };
  }
  const stored = await assignments.get(series);
  if (stored && said !== undefined && said === clientId) {
    return { before: stored.before, made: stored.made };
  }
  await assignments.put({ seriesId: series, clientId, before, made });
  return { before, made };
}

async function discardClient(tx: WriteTx, id: string): Promise<void> {
  const client: Client | undefined = await tx.objectStore('clients').get(id);
  if (client && client.emails.length === 0 && (await isUntouched(tx, client))) {
    await tx.objectStore('clients').delete(id);
  }
}

function named(known: Known, name: string, series: string): string | undefined {
  const same = [...known.clients.values()].filter((client) => fold(client.name) === fold(name));
  const assigned = known.assignments.get(series);
  return (
    same.find((client) => client.id === assigned)?.id ??
    (same.length === 1 ? same[0]?.id : undefined)
  );
}
