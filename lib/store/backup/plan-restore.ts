import { type AttendanceFact, type Fact, standingFact } from '@/lib/appointments/fact';
import type { RestorePreview } from '@/lib/messaging/data-protocol';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { getMeta } from '../meta';
import { ownScenariosIn } from '../own-scenarios';
import { ownTextsIn } from '../own-texts';
import { withDefaults } from '../practice-defaults';
import {
  isReadableAppointment,
  isReadableAttendance,
  isReadableClient,
  isReadableContact,
  isReadableEntry,
  isReadablePolicy,
  isReadableStep,
} from '../readable';
import type { MetaValues } from '../meta-values';
import type { KeptSchema } from '../schema';
import { joinToWrite, keptToWrite, type ToWriteRecord } from '../to-write';
import { countGoing } from '../retention-preview';
import { tooOld } from '../too-old';
import type { ReadTx } from '../transact';
import type { Backup } from './backup-file';
import { countAdded } from './count-added';
import { distinct } from './distinct';
import { joinClients, type JoinedClients } from './join-clients';
import { joinPractice } from './join-practice';
import { type LeftOut, leftOut } from './left-out';
import {
  incomingAppointments,
  incomingSlots,
  isErasedEvent,
  seenEarlier,
} from './take-appointments';
import { incomingPolicies, incomingSaid } from './take-policy';
import { incomingAssignments, incomingPeople } from './take-people';
import { joinTexts, type JoinedTexts } from './join-texts';
import { eventless, type Place, unsettled } from './unsettled';

/** What a restore puts into each store. */
export interface Additions {
  facts: Fact[];
  clients: KeptSchema['clients']['value'][];
  people: KeptSchema['people']['value'][];
  assignments: KeptSchema['assignments']['value'][];
  appointments: KeptSchema['appointments']['value'][];
  series: KeptSchema['series']['value'][];
  slots: KeptSchema['slots']['value'][];
  policies: KeptSchema['policies']['value'][];
  ledger: KeptSchema['ledger']['value'][];
  steps: KeptSchema['steps']['value'][];
  contacts: KeptSchema['contacts']['value'][];
  prepared: KeptSchema['prepared']['value'][];
  erased: KeptSchema['erased']['value'][];
}

export interface RestorePlan {
  preview: RestorePreview;
  records: Additions;
  /** `undefined`: stays as it is. */
  practice: Practice | undefined;
  calendars: MetaValues['calendars'] | undefined;
  toWrite: ToWriteRecord[] | undefined;
  erasureKeys: string[] | undefined;
  texts: JoinedTexts;
  /** Slots to look at again: one side knew the event and the other an outcome, or another start. */
  unsettled: Place[];
  /** Nothing was ever recorded here: this backup is as good as one made here. */
  first: boolean;
}

async function storedIn(tx: ReadTx) {
  const [facts, clients, people, assignments, appointments, series, slots, erased, ...said] =
    await Promise.all([
      tx.objectStore('facts').getAll(),
      tx.objectStore('clients').getAll(),
      tx.objectStore('people').getAll(),
      tx.objectStore('assignments').getAllKeys(),
      tx.objectStore('appointments').getAll(),
      tx.objectStore('series').getAllKeys(),
      tx.objectStore('slots').getAll(),
      tx.objectStore('erased').getAll(),
      tx.objectStore('policies').getAll(),
      tx.objectStore('ledger').getAll(),
      tx.objectStore('steps').getAll(),
      tx.objectStore('contacts').getAll(),
      tx.objectStore('prepared').getAllKeys(),
    ]);
  const [policies, ledger, steps, contacts, prepared] = said;
  return {
    facts,
    clients: clients.filter(isReadableClient),
    people: new Map(people.map((person) => [person.email, person])),
    assignments: new Set(assignments),
    appointments: appointments.filter(isReadableAppointment),
    series: new Set(series),
    slots,
    erased,
    policies: policies.filter(isReadablePolicy),
    ledger: ledger.filter(isReadableEntry),
    steps: steps.filter(isReadableStep),
    contacts: contacts.filter(isReadableContact),
    prepared: new Set(prepared),
    toWrite: await keptToWrite(tx),
    practice: await getMeta(tx, 'practice'),
    calendars: (await getMeta(tx, 'calendars')) ?? [],
    keys: (await getMeta(tx, 'erasureKeys')) ?? [],
    texts: await ownTextsIn(tx),
    scenarios: await ownScenariosIn(tx),
  };
}

/**
 * What a restore of this backup would do: everything that is here stays, and what is missing is
 * added, but for people who were erased and for what is older than the retention.
 *
 * @param now epoch milliseconds
 */
export async function planRestore(tx: ReadTx, backup: Backup, now: number): Promise<RestorePlan> {
  const here = await storedIn(tx);
  const { data } = backup;
  const practice = joinPractice(here.practice, data.practice);
  const out = leftOut(here.clients, here, data);
  const clients = joinClients(here.clients, out.clients, (email) => {
    const person = here.people.get(email);
    return person?.verdict === 'not_client' || person?.formerClientId !== undefined;
  });

  const erasedEvent = isErasedEvent(data, out);
  const ids = new Set(here.facts.map(({ id }) => id));
  const facts = distinct(data.facts, ({ id }) => id).filter(
    (fact) =>
      !ids.has(fact.id) &&
      (fact.kind === 'move' ? !erasedEvent(fact.eventId) : !out.client(fact.clientId)),
  );
  const taking = { out, clients, erasedEvent };
  const appointments = incomingAppointments(data, here.appointments, taking);
  const slots = incomingSlots(data, here.slots, taking);

  const { retentionMonths } = practice ?? withDefaults(here.practice);
  const dated = {
    facts: [...here.facts, ...facts],
    slots: [...here.slots, ...slots],
    appointments: [...here.appointments, ...appointments],
  };
  const old = tooOld(dated, retentionMonths, now);
  const running = new Set(
    dated.appointments.filter((one) => !old.appointment(one)).map(({ seriesId }) => seriesId),
  );
  const records: Additions = {
    facts: facts.filter((fact) => !old.fact(fact)).map((fact) => withTitle(fact, out)),
    clients: clients.changed,
    people: incomingPeople(data, here.people, taking, old),
    assignments: incomingAssignments(data, here.assignments, taking),
    appointments: appointments.filter((one) => !old.appointment(one)),
    series: distinct(data.series, ({ seriesId }) => seriesId)
      .filter(({ seriesId }) => !here.series.has(seriesId))
      .filter(({ seriesId, learntAt }) => running.has(seriesId) || !old.instant(learntAt))
      .map((one) => ({ ...one, guests: out.guests(one.guests) }))
      .filter(({ guests }) => guests.length > 0),
    slots: [...slots, ...seenEarlier(data, here.slots)].filter((slot) => !old.slot(slot)),
    policies: incomingPolicies(data, here.policies, taking),
    ...incomingSaid(data, here, taking, old),
    prepared: distinct(data.prepared, ({ id }) => id).filter(
      ({ id, clientId, start }) =>
        !here.prepared.has(id) && !out.client(clientId) && !old.instant(start),
    ),
    erased: out.erased,
  };
  const met = new Set(here.calendars.map(({ id }) => id));
  const calendars = data.calendars.filter(({ id }) => !met.has(id));
  const keys = new Set([...here.keys, ...data.erasureKeys]);
  const toWrite = joinToWrite(
    here.toWrite,
    data.toWrite.filter((one) => !out.client(one.clientId)),
    now,
  );
  const texts = joinTexts(data, here);
  const lists = Object.values(records) as unknown[][];
  return {
    records,
    practice,
    calendars: calendars.length > 0 ? [...here.calendars, ...calendars] : undefined,
    toWrite,
    erasureKeys: keys.size > here.keys.length ? [...keys] : undefined,
    texts,
    unsettled: [...unsettled(here, records), ...(out.count > 0 ? eventless(here, records) : [])],
    first: here.facts.length === 0,
    preview: {
      madeAt: backup.madeAt,
      clients: clients.added,
      joined: clients.joined,
      outcomes: newOutcomes(here.facts, records.facts, clients),
      appointments: records.appointments.length,
      ...countAdded(here, records, toWrite),
      texts: texts.count,
      erased: out.count,
      expired: newOutcomes([], facts.filter(old.fact), clients),
      deletes: practice ? await countGoing(tx, retentionMonths, now) : 0,
      nothingNew:
        lists.every((list) => list.length === 0) &&
        practice === undefined &&
        calendars.length === 0 &&
        toWrite === undefined &&
        texts.count === 0 &&
        keys.size === here.keys.length,
    },
  };
}

const withTitle = (fact: Fact, out: LeftOut): Fact =>
  fact.kind === 'outcome' && fact.title !== undefined
    ? { ...fact, title: out.title(fact.title) }
    : fact;

/** How many slots have another outcome than before, counted under the clients as joined. */
function newOutcomes(
  before: readonly Fact[],
  added: readonly Fact[],
  { idOf }: Pick<JoinedClients, 'idOf'>,
): number {
  const keyOf = ({ clientId, eventId, start }: AttendanceFact): string =>
    JSON.stringify([idOf(clientId), eventId, start]);
  const news = Map.groupBy(added.filter(isReadableAttendance), keyOf);
  const known = Map.groupBy(
    before.filter(isReadableAttendance).filter((fact) => news.has(keyOf(fact))),
    keyOf,
  );
  return [...news].filter(([key, facts]) => {
    const stood = known.get(key) ?? [];
    const standing = standingFact([...stood, ...facts]);
    return standing?.kind === 'outcome' && standing.id !== standingFact(stood)?.id;
  }).length;
}
