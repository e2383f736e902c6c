import { millisecondsInDay } from 'date-fns/constants';
import type { AttendanceFact } from '@/lib/appointments/fact';
import { everythingChanges } from './alert-changes';
import { canonical, knownIn } from './known';
import { getMeta, setMeta } from './meta';
import { sweepPrepared } from './prepare/prepared';
import { refresh } from './projections';
import { saidStores } from './policy/said';
import { tooOldSaid } from './policy/too-old-said';
import {
  isReadableAppointment,
  isReadableClient,
  isReadableContact,
  isReadableEntry,
  isReadableSeries,
  isReadableStep,
} from './readable';
import { read, type ReadTx, write, type WriteTx } from './transact';
import { keptToWrite, sweepToWrite, wantedToWrite } from './to-write';
import { tooOld, type TooOld } from './too-old';

/** What a retention looks at first. */
export async function datedIn(tx: ReadTx) {
  const [facts, slots, appointments] = await Promise.all([
    tx.objectStore('facts').getAll(),
    tx.objectStore('slots').getAll(),
    tx.objectStore('appointments').getAll(),
  ]);
  return { facts, slots, appointments };
}

/**
 * Whether there is a retention that was not applied for a day, also after a clock was set back, or
 * a message to write that nobody writes any more: those go without a retention, too.
 */
export const isSweepDue = (now: number): Promise<boolean> =>
  read(async (tx) => {
    if ((await knownIn(tx)).practice.retentionMonths === 0) {
      return (await keptToWrite(tx)).length > (await wantedToWrite(tx, now)).length;
    }
    const sweptAt = await getMeta(tx, 'sweptAt');
    return sweptAt === undefined || Math.abs(now - sweptAt) >= millisecondsInDay;
  });

/**
 * Applies the retention that is set: what is too old leaves every store. Clients stay, and so does
 * what the user said of people and series. What nobody writes any more goes in any case.
 *
 * @param now epoch milliseconds
 * @returns how many records went
 */
export const sweep = (now: number): Promise<number> => write((tx) => sweepIn(tx, now));

/** As `sweep`, as a part of something larger. */
export async function sweepIn(tx: WriteTx, now: number): Promise<number> {
  const { retentionMonths: months } = (await knownIn(tx)).practice;
  if (months === 0) return sweepToWrite(tx, () => false, now);
  await setMeta(tx, 'sweptAt', now);
  const dated = await datedIn(tx);
  const old = tooOld(dated, months, now);

  const slots = dated.slots.filter(old.slot);
  for (const { eventId, start } of slots) await tx.objectStore('slots').delete([eventId, start]);
  everythingChanges(tx);
  const appointments = dated.appointments.filter(old.appointment);
  for (const { eventId } of appointments) await tx.objectStore('appointments').delete(eventId);
  const facts = dated.facts.filter(old.fact);
  for (const { id } of facts) await tx.objectStore('facts').delete(id);
  await refresh(
    tx,
    facts.filter((fact): fact is AttendanceFact => fact.kind !== 'move'),
  );
  return (
    slots.length +
    appointments.length +
    facts.length +
    (await sweepPutOff(tx, old)) +
    (await sweepSaid(tx, old)) +
    (await sweepPeople(tx, old)) +
    (await sweepImports(tx, old)) +
    (await sweepPrepared(tx, old.instant)) +
    (await sweepToWrite(tx, old.slot, now))
  );
}

/** Alerts that were put off name the slot they were about: they go with it. */
async function sweepPutOff(tx: WriteTx, old: TooOld): Promise<number> {
  let gone = 0;
  for (const client of (await tx.objectStore('clients').getAll()).filter(isReadableClient)) {
    const kept = (client.putOff ?? []).filter(({ about }) => !old.instant(about));
    if (kept.length === (client.putOff ?? []).length) continue;
    gone += (client.putOff ?? []).length - kept.length;
    await tx.objectStore('clients').put({ ...client, putOff: kept });
  }
  return gone;
}

/**
 * Ids of what was said of money at slots that go, of contacts of long ago, and of steps before the
 * last.
 */
export async function oldSaidIn(tx: ReadTx, old: TooOld): Promise<Set<string>> {
  const known = await knownIn(tx);
  const [ledger, steps, contacts] = [
    (await tx.objectStore('ledger').getAll()).filter(isReadableEntry),
    (await tx.objectStore('steps').getAll()).filter(isReadableStep),
    (await tx.objectStore('contacts').getAll()).filter(isReadableContact),
  ];
  return tooOldSaid({ ledger, steps, contacts }, old, (id) => canonical(known, id));
}

async function sweepSaid(tx: WriteTx, old: TooOld): Promise<number> {
  const gone = await oldSaidIn(tx, old);
  for (const store of saidStores) {
    for (const id of gone) await tx.objectStore(store).delete(id);
  }
  return gone.size;
}

/** People who were only seen, and the guests of series that have ended. */
async function sweepPeople(tx: WriteTx, old: TooOld): Promise<number> {
  const appointments = (await tx.objectStore('appointments').getAll()).filter(
    isReadableAppointment,
  );
  const invited = new Set(appointments.flatMap(({ guests }) => (guests ?? []).map((g) => g.email)));
  const running = new Set(appointments.map(({ seriesId }) => seriesId));
  const series = (await tx.objectStore('series').getAll()).filter(
    (one) => isReadableSeries(one) && !running.has(one.seriesId) && old.instant(one.learntAt),
  );
  for (const { seriesId } of series) await tx.objectStore('series').delete(seriesId);
  const people = (await tx.objectStore('people').getAll()).filter(
    ({ verdict, lastSeen, email, formerClientId }) =>
      // That somebody is no client any more is the user's word.
      verdict === 'candidate' &&
      formerClientId === undefined &&
      !invited.has(email) &&
      old.instant(lastSeen),
  );
  for (const { email } of people) await tx.objectStore('people').delete(email);
  return series.length + people.length;
}

async function sweepImports(tx: WriteTx, old: TooOld): Promise<number> {
  const imports = (await tx.objectStore('imports').getAll()).filter(({ at }) => old.instant(at));
  for (const { importId } of imports) {
    const own = IDBKeyRange.bound([importId], [importId, []]);
    await tx.objectStore('harvest').delete(own);
    await tx.objectStore('journal').delete(own);
    await tx.objectStore('imports').delete(importId);
  }
  return imports.length;
}
