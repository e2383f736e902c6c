import { refresh } from '../projections';
import { isReadableAttendance } from '../readable';
import type { About } from '../standing';
import type { WriteTx } from '../transact';
import { forgetCounts } from './regroup';
import { withoutTraces } from './traces';
import type { WholePerson } from './whole-person';

/**
 * Deletes the facts about a person and what was counted from them, and takes their name out of
 * titles in the facts about others.
 *
 * @returns the events they were about
 */
export async function eraseFacts(tx: WriteTx, person: WholePerson): Promise<Set<string>> {
  const facts = tx.objectStore('facts');
  const events = new Set<string>();
  const touched: About[] = [];
  const cleaned = new Map<string, string>();
  for (const fact of await facts.getAll()) {
    if ('clientId' in fact && person.ids.has(fact.clientId)) {
      events.add(fact.eventId);
      await facts.delete(fact.id);
      continue;
    }
    if (fact.kind !== 'outcome' || typeof fact.title !== 'string') continue;
    const title = cleaned.get(fact.title) ?? withoutTraces(person, fact.title);
    cleaned.set(fact.title, title);
    if (title === fact.title) continue;
    await facts.put({ ...fact, title });
    if (isReadableAttendance(fact)) touched.push(fact);
  }
  for (const id of person.ids) await forgetCounts(tx, id);
  await refresh(tx, touched);
  return events;
}

/** Deletes the moves of events of which nothing else is stored any more. */
export async function eraseMoves(tx: WriteTx, events: ReadonlySet<string>): Promise<void> {
  const facts = await tx.objectStore('facts').getAll();
  const others = new Set(
    facts.filter((fact) => fact.kind !== 'move').map(({ eventId }) => eventId),
  );
  for (const { kind, id, eventId } of facts) {
    if (kind !== 'move' || !events.has(eventId) || others.has(eventId)) continue;
    if (!(await tx.objectStore('appointments').getKey(eventId))) {
      await tx.objectStore('facts').delete(id);
    }
  }
}
