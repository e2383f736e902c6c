import { lowered } from '@/lib/appointments/addresses';
import { fold } from '@/lib/appointments/fold';
import type { ErasurePreview } from '@/lib/messaging/people-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { eraseFromDays } from '../free-times/days';
import { type Known, knownIn } from '../known';
import { erasePrepared } from '../prepare/prepared';
import { reassess } from '../reassess';
import { done, refuse } from '../refusal';
import { outcomesOf } from '../standing';
import { eraseToWrite } from '../to-write';
import { read, type WriteTx, writeOutcome } from '../transact';
import { appointmentsOf, factsOf, peopleOf } from './data-sheet';
import { eraseFromCalendar } from './erase-calendar';
import { eraseFacts, eraseMoves } from './erase-facts';
import { eraseFromImports } from './erase-imports';
import { eraseFromJoined } from './erase-joined';
import { eraseFromPolicy, saidAbout } from './erase-policy';
import { erasureOf, type Identity, noteErased } from './erasure-hash';
import { type WholePerson, wholePerson } from './whole-person';

/** What goes with a client who is erased; `null` where there is no such client. */
export const erasurePreview = (clientId: string): Promise<ErasurePreview | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const person = await wholePerson(tx, known, clientId);
    if (!person) return null;
    const outcomes = (await outcomesOf(tx, person.client.id)).length;
    return {
      name: person.client.name,
      emails: [...person.emails],
      outcomes,
      corrections: (await factsOf(tx, person)).length - outcomes,
      appointments: (await appointmentsOf(tx, person)).length,
      people: peopleOf(known, person).length,
      said: await saidAbout(tx, known, person),
    };
  });

/**
 * Everything of a person leaves every store: records, facts, addresses, appointments with nobody
 * else, and their name in the titles of those with others. Keyed hashes stay, of every address, id
 * and name, so that nothing brings them back; a name only tells where there is no address, as in
 * titles and tables.
 *
 * The one thing that takes facts away and changes those of others, as erasing has to. What the
 * user wrote about others in their own words stays.
 *
 * @param now epoch milliseconds
 */
export const eraseClient = (clientId: string, now: number): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const person = await wholePerson(tx, known, clientId);
    if (!person) {
      const before = (await erasureOf(tx)).isErased({ clientId });
      return before ? done(null) : refuse('not_found');
    }
    const names = namesOf(known, person);
    await noteErased(tx, identitiesOf(person, names), now);
    const events = await eraseFacts(tx, person);
    await eraseRecords(tx, known, person);
    await eraseFromJoined(tx, person.emails, new Set(names.map(fold)));
    await eraseFromPolicy(tx, person);
    await erasePrepared(tx, person.ids);
    for (const event of await eraseFromCalendar(tx, person)) events.add(event);
    await eraseFromDays(tx, events);
    await eraseFromImports(tx, person, known.practice.selves);
    await reassess(tx, await knownIn(tx));
    await eraseMoves(tx, events);
    return done(null);
  });

/** A name that another client has as well is theirs from now on. */
function namesOf(known: Known, { client, joined }: WholePerson): string[] {
  const others = [...known.clients.values()].filter(({ id }) => id !== client.id);
  const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(fold)));
  const names = [client, ...joined].flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.filter((name) => !taken.has(fold(name)));
}

const identitiesOf = ({ ids, emails }: WholePerson, names: readonly string[]): Identity[] => [
  ...[...emails].map((email) => ({ emails: [email] })),
  ...[...ids].map((clientId) => ({ clientId })),
  ...names.map((name) => ({ name })),
];

/** Clients, people and what was said of series. */
async function eraseRecords(
  tx: WriteTx,
  known: Known,
  { ids, emails }: WholePerson,
): Promise<void> {
  for (const id of ids) await tx.objectStore('clients').delete(id);
  await eraseToWrite(tx, ids);
  for (const person of known.people.values()) {
    if (emails.has(lowered(person.email))) {
      await tx.objectStore('people').delete(person.email);
    } else if (ids.has(person.formerClientId ?? '')) {
      const { formerClientId: _former, setAside: _aside, ...rest } = person;
      await tx.objectStore('people').put(rest);
    }
  }
  const assignments = tx.objectStore('assignments');
  for (const said of await assignments.getAll()) {
    const { before, made } = said;
    const wasTheirs = typeof before === 'object' && before !== null && ids.has(before.id);
    if (ids.has(said.clientId ?? '')) await assignments.delete(said.seriesId);
    else if (wasTheirs || ids.has(made ?? '')) {
      await assignments.put({
        ...said,
        before: wasTheirs ? 'ask' : before,
        made: ids.has(made ?? '') ? null : made,
      });
    }
  }
}
