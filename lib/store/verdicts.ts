import { lowered } from '@/lib/appointments/addresses';
import type { Client, Verdict } from '@/lib/appointments/client';
import type { Outcome } from '@/lib/messaging/protocol';
import { createClient, tie } from './clients';
import { canonical, type Known, knownIn } from './known';
import { liftErasure } from './people/erasure-hash';
import { reassess } from './reassess';
import { done, refuse } from './refusal';
import { type WriteTx, writeOutcome } from './transact';
import { isUntouched } from './untouched';

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
  const owner = known.clients.get(known.clientByEmail.get(email) ?? '');
  if (owner) return tie(tx, email, owner, now);
  await liftErasure(tx, { emails: [email] });
  const former = formerClient(known, email);
  if (!former) {
    await createClient(tx, { name, email }, now);
    return;
  }
  await tx.objectStore('clients').put({ ...former, emails: [...former.emails, email] });
  await tie(tx, email, former, now);
}

/** The client an address was taken from, as long as there is one. */
const formerClient = (known: Known, email: string): Client | undefined =>
  known.clients.get(canonical(known, known.people.get(email)?.formerClientId ?? ''));

/**
 * Takes the address from its client. A client that was only made for it goes too; one with a
 * record, or one that was edited or entered by hand, stays, and gets the address back should the
 * verdict change again.
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
  let former = formerClient(known, email)?.id;
  let setAside = person?.setAside === true;
  if (owner) {
    former = (await detach(tx, owner, email)) ? owner.id : undefined;
    setAside = true;
  }
  await tx.objectStore('people').put({
    email,
    name: name.trim() || (person?.name ?? email),
    verdict,
    lastSeen: person?.lastSeen ?? now,
    ...(former === undefined ? {} : { formerClientId: former, ...(setAside ? { setAside } : {}) }),
  });
}

/** @returns whether the client stays */
async function detach(tx: WriteTx, owner: Client, email: string): Promise<boolean> {
  const emails = owner.emails.filter((one) => lowered(one) !== email);
  if (emails.length === 0 && (await isUntouched(tx, owner))) {
    await tx.objectStore('clients').delete(owner.id);
    return false;
  }
  await tx.objectStore('clients').put({ ...owner, emails });
  return true;
}
