import { lowered } from '@/lib/appointments/addresses';
import type { Client, Verdict } from '@/lib/appointments/client';
import { seriesId } from '@/lib/appointments/slot';
import { fold } from '@/lib/appointments/title-names';
import type { Outcome } from '@/lib/messaging/protocol';
import { reassess } from './appointments';
import { createClient, tie } from './clients';
import { type Known, knownIn } from './known';
import { done, refuse } from './refusal';
import { type WriteTx, writeOutcome } from './transact';

/**
 * Says what a person seen as a guest is. `client` makes them a client, or finds the one with this
 * address; `not_client` hides them for good; `candidate` takes a verdict back.
 */
export const judgePerson = (
  judged: { email: string; name: string; verdict: Verdict },
  now: number,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const email = lowered(judged.email);
    if (email === '') return refuse('invalid');
    const known = await knownIn(tx);
    if (judged.verdict === 'client') await makeClient(tx, known, email, judged.name, now);
    else await unmakeClient(tx, known, email, judged.name, judged.verdict, now);
    await reassess(tx, await knownIn(tx));
    return done(null);
  });

async function makeClient(
  tx: WriteTx,
  known: Known,
  email: string,
  name: string,
  now: number,
): Promise<void> {
  const person = known.people.get(email);
  const owner = known.clients.get(known.clientByEmail.get(email) ?? '');
  if (owner) return tie(tx, email, owner, now);
  const former = known.clients.get(person?.formerClientId ?? '');
  if (!former) {
    await createClient(tx, { name, email }, now);
    return;
  }
  await tx.objectStore('clients').put({ ...former, emails: [...former.emails, email] });
  await tie(tx, email, former, now);
}

/**
 * Takes the address from its client. A client that was only made for it goes too; one with a
 * record stays, and gets the address back should the verdict change again.
 */
async function unmakeClient(
  tx: WriteTx,
  known: Known,
  email: string,
  name: string,
  verdict: Exclude<Verdict, 'client'>,
  now: number,
): Promise<void> {
  const person = known.people.get(email);
  const owner = known.clients.get(known.clientByEmail.get(email) ?? '');
  let former = person?.formerClientId;
  if (owner) former = (await detach(tx, known, owner, email)) ? owner.id : undefined;
  await tx.objectStore('people').put({
    email,
    name: name.trim() || (person?.name ?? email),
    verdict,
    lastSeen: person?.lastSeen ?? now,
    ...(former === undefined ? {} : { formerClientId: former }),
  });
}

/** @returns whether the client stays */
async function detach(tx: WriteTx, known: Known, owner: Client, email: string): Promise<boolean> {
  const emails = owner.emails.filter((one) => lowered(one) !== email);
  const facts = await tx.objectStore('facts').index('client').count(owner.id);
  const assigned = [...known.assignments.values()].includes(owner.id);
  if (emails.length === 0 && facts === 0 && !assigned) {
    await tx.objectStore('clients').delete(owner.id);
    return false;
  }
  await tx.objectStore('clients').put({ ...owner, emails });
  return true;
}

/**
 * Says who the client of an event and of its whole series is. A name that exactly one client has
 * means that client, also when the message is repeated; else it makes a new one. `ask` forgets what
 * was said before.
 */
export const assign = (
  eventId: string,
  said: { id: string } | { name: string } | 'ask' | null,
  now: number,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const series = seriesId(eventId);
    let clientId: string | null = null;
    if (said === 'ask') {
      await tx.objectStore('assignments').delete(series);
      await reassess(tx, await knownIn(tx));
      return done(null);
    }
    if (said && 'id' in said) {
      if (!known.clients.has(said.id)) return refuse('not_found');
      clientId = said.id;
    } else if (said) {
      const name = said.name.trim();
      if (name === '') return refuse('invalid');
      clientId = named(known, name, series) ?? (await createClient(tx, { name }, now)).id;
    }
    await tx.objectStore('assignments').put({ seriesId: series, clientId });
    await reassess(tx, await knownIn(tx));
    return done(null);
  });

function named(known: Known, name: string, series: string): string | undefined {
  const same = [...known.clients.values()].filter((client) => fold(client.name) === fold(name));
  const assigned = known.assignments.get(series);
  return (
    same.find((client) => client.id === assigned)?.id ??
    (same.length === 1 ? same[0]?.id : undefined)
  );
}
