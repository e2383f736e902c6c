import type { AttendanceFact } from '@/lib/appointments/fact';
import type { Client } from '@/lib/appointments/client';
import type { DataSheet } from '@/lib/messaging/people-protocol';
import { type Evidence, evidenceOf } from '@/lib/reliability/evidence';
import type { Terms } from '@/lib/policy/terms';
import { scoreOfClient } from '../judged';
import { type Known, knownIn } from '../known';
import { saidIn } from '../card/said';
import { preparedFor } from '../prepare/prepared';
import { isReadableAppointment, isReadableAttendance } from '../readable';
import { entriesOf } from '../policy/said';
import { currentVersion } from '../policy/versions';
import type { StoredClient } from '../schema';
import { toWriteTo } from '../to-write';
import { read, type ReadTx } from '../transact';
import { isWith, type WholePerson, wholePerson } from './whole-person';

/**
 * All that is stored of a client, joined records and their facts included; `null` where there is
 * no such client.
 *
 * @param now epoch milliseconds
 */
export const dataSheet = (clientId: string, now: number): Promise<DataSheet | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const person = await wholePerson(tx, known, clientId);
    if (!person) return null;
    const score = scoreOfClient(known, person.client, now);
    const evidence = evidenceOf(score);
    return {
      madeAt: now,
      client: plain(person.client),
      merged: person.joined.map(plain),
      people: peopleOf(known, person).map(({ email, name, verdict, lastSeen }) => ({
        email,
        name,
        verdict,
        lastSeen,
      })),
      facts: await factsOf(tx, person),
      appointments: await appointmentsOf(tx, person),
      ...(await policyOf(tx, known, person)),
      prepared: await preparedFor(tx, person.ids),
      toWrite: await toWriteTo(tx, person.ids, now),
      putOff: saidIn([person.client, ...person.joined]).putOff ?? [],
      level: score.level,
      counted: score.counted,
      missed: score.missed,
      estimate: evidence && estimateOf(evidence),
    };
  });

const estimateOf = ({ estimate, low, high, practice }: Evidence): DataSheet['estimate'] => ({
  estimate,
  low,
  high,
  practice,
});

/** What was said of money, steps, contacts and terms. */
async function policyOf(
  tx: ReadTx,
  known: Known,
  { ids, client, joined }: WholePerson,
): Promise<Pick<DataSheet, 'ledger' | 'steps' | 'contacts' | 'ownTerms' | 'reviewedOn'>> {
  const oldestFirst = <T extends { at: number }>(said: T[]): T[] =>
    said.sort((a, b) => a.at - b.at);
  const { overrides, terms } = currentVersion(known);
  const own = overrides.flatMap(({ of, terms }) =>
    'clientId' in of && ids.has(of.clientId) ? [terms] : [],
  );
  // Amounts are nothing without their currency.
  if (own.length > 0) own.unshift({ currency: terms.currency });
  return {
    ledger: oldestFirst(await entriesOf(tx, 'ledger', [...ids])),
    steps: oldestFirst(await entriesOf(tx, 'steps', [...ids])),
    contacts: oldestFirst(await entriesOf(tx, 'contacts', [...ids])),
    ownTerms: Object.assign({}, ...own) as Partial<Terms>,
    reviewedOn: saidIn([client, ...joined]).reviewed?.on ?? null,
  };
}

/** What one record gave to another is no fact about the person; what was said of it stands apart. */
function plain({ gave: _gave, putOff: _putOff, reviewed: _on, ...client }: StoredClient): Client {
  return client;
}

/** What is remembered of their addresses. */
export const peopleOf = (known: Known, { emails }: WholePerson) =>
  [...known.people.values()].filter(({ email }) => emails.has(email));

/** Every fact about a person, oldest first. */
export async function factsOf(tx: ReadTx, { ids }: WholePerson): Promise<AttendanceFact[]> {
  const facts: AttendanceFact[] = [];
  for (const id of ids) {
    const found = await tx.objectStore('facts').index('client').getAll(id);
    facts.push(...found.filter(isReadableAttendance));
  }
  return facts.sort((a, b) => a.recordedAt - b.recordedAt || a.start - b.start);
}

/** Appointments with a person as a client or a guest, earliest first. */
export async function appointmentsOf(
  tx: ReadTx,
  person: WholePerson,
): Promise<DataSheet['appointments']> {
  const all = (await tx.objectStore('appointments').getAll()).filter(isReadableAppointment);
  return all
    .filter((appointment) => isWith(person, appointment))
    .map(({ eventId, title, start, end, allDay, calendarId, joinLink }) => ({
      eventId,
      title,
      start,
      end,
      allDay,
      calendarId,
      ...(joinLink ? { joinLink } : {}),
    }))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
