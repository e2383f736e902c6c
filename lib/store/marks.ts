import { headFacts, type OutcomeFact, standingFact, type VoidFact } from '@/lib/appointments/fact';
import { isBeforeStart, MANUAL_PREFIX, type Slot } from '@/lib/appointments/slot';
import { statusesBeforeStart } from '@/lib/appointments/status';
import { recordingTime } from '@/lib/appointments/take-back';
import type { Mark, Outcome, OutcomeView, Refusal } from '@/lib/messaging/protocol';
import { newId } from '@/lib/platform/ids';
import { knownIn } from './known';
import { clientIn } from './members';
import { deviceOf } from './meta';
import { refresh } from './projections';
import { isReadableAttendance } from './readable';
import { done, refuse } from './refusal';
import { type About, factsAbout } from './standing';
import { type WriteTx, writeOutcome } from './transact';
import { viewOf } from './views';

type Written = OutcomeFact | VoidFact;

const aboutOf = ({ clientId, slot }: { clientId: string; slot: Slot }): About => ({
  clientId,
  eventId: slot.eventId,
  start: slot.start,
});

/**
 * Records an outcome. It supersedes what stands at that moment, so that two tabs that mark the
 * same slot agree. A mark whose id is known is not recorded again, nor is one that says what
 * stands already: a double click is one mark, and one undo takes it back.
 *
 * @param now epoch milliseconds
 */
export const mark = (asked: Mark, now: number): Promise<Outcome<OutcomeView>> =>
  writeOutcome(async (tx) => {
    const known = await recorded(tx, asked.id);
    if (known) return known.kind === 'outcome' ? done(viewOf(known)) : refuse('invalid');
    const marked = await accepted(tx, asked, now);
    if (typeof marked === 'string') return refuse(marked);
    const standing = standingFact(await factsAbout(tx, aboutOf(marked)));
    const said = standing?.kind === 'outcome' ? carriedOver(standing, marked) : marked;
    if (standing?.kind === 'outcome' && saysTheSame(standing, said)) return done(viewOf(standing));
    const fact = await add(tx, outcomeOf(said), now);
    await keepSlot(tx, said, now);
    await refresh(tx, [aboutOf(said)]);
    return done(viewOf(fact));
  });

/** Records that a slot did not take place for a client; otherwise as `mark`. */
export const voidSlot = (
  asked: { id: string; clientId: string; slot: Slot },
  now: number,
): Promise<Outcome<OutcomeView>> =>
  writeOutcome(async (tx) => {
    const known = await recorded(tx, asked.id);
    if (known) return known.kind === 'void' ? done(viewOf(known)) : refuse('invalid');
    const clientId = await clientIn(tx, asked.clientId);
    if (clientId === undefined) return refuse('not_found');
    const voided = { ...asked, clientId };
    const fact = await add(tx, { kind: 'void', id: voided.id, ...aboutOf(voided) }, now);
    await keepSlot(tx, { ...voided, title: null }, now);
    await refresh(tx, [aboutOf(voided)]);
    return done(viewOf(fact));
  });

/**
 * Records many marks, all or none, under one batch id. A slot that was marked meanwhile keeps its
 * mark: what fills many at once never overwrites what was said of one.
 *
 * @returns how many of these marks are recorded; a repeated call tells the same
 */
export const markAll = (
  asked: readonly Mark[],
  now: number,
): Promise<Outcome<{ batch: string; count: number }>> =>
  writeOutcome(async (tx) => {
    if (asked.length === 0) return refuse('invalid');
    const marks: Mark[] = [];
    for (const one of asked) {
      const marked = await accepted(tx, one, now);
      if (typeof marked === 'string') return refuse(marked);
      marks.push(marked);
    }
    let batch = marks.find((one) => one.batch !== undefined)?.batch;
    const missing: Mark[] = [];
    for (const one of marks) {
      const known = await recorded(tx, one.id);
      if (known) batch ??= known.batch;
      else missing.push(one);
    }
    batch ??= newId();
    const touched: About[] = [];
    let count = marks.length - missing.length;
    for (const one of missing) {
      if (standingFact(await factsAbout(tx, aboutOf(one)))) continue;
      await add(tx, { ...outcomeOf(one), batch }, now);
      await keepSlot(tx, one, now);
      touched.push(aboutOf(one));
      count += 1;
    }
    await refresh(tx, touched);
    return done({ batch, count });
  });

/** A mark with what a message does not tell and a card adds. */
type SaidMark = Mark & Pick<OutcomeFact, 'refilled' | 'newDateAgreedAt'>;

/**
 * A correction says what is other: note and my own delay stay, and what belongs to a status as long
 * as it does. What became of the time stays as long as it was freed.
 */
function carriedOver(standing: OutcomeFact, marked: Mark): SaidMark {
  const { note, nextStart, excuseReason, cause, lateByMe, refilled, newDateAgreedAt } = standing;
  const same = standing.status === marked.status;
  const freed = marked.status !== 'showed' && marked.status !== 'late';
  return {
    ...(note === undefined ? {} : { note }),
    ...(lateByMe === undefined ? {} : { lateByMe }),
    ...(freed && refilled !== undefined ? { refilled } : {}),
    ...(freed && newDateAgreedAt !== undefined ? { newDateAgreedAt } : {}),
    ...(same && nextStart !== undefined ? { nextStart } : {}),
    ...(same && cause !== undefined ? { cause } : {}),
    ...(same && marked.excused && excuseReason !== undefined ? { excuseReason } : {}),
    ...marked,
  };
}

const compared = [
  'status',
  'minutesLate',
  'noticeHours',
  'excuseReason',
  'cause',
  'nextStart',
  'note',
] as const;

const saysTheSame = (standing: OutcomeFact, said: Mark): boolean =>
  compared.every((key) => standing[key] === said[key]) &&
  (standing.excused ?? false) === (said.excused ?? false) &&
  (standing.lateByMe ?? false) === (said.lateByMe ?? false);

/** The mark with the client it is about now, or why there can be none. */
async function accepted(tx: WriteTx, marked: Mark, now: number): Promise<Mark | Refusal> {
  const tooEarly = isBeforeStart(marked.slot, now) && !statusesBeforeStart.includes(marked.status);
  if (tooEarly) return 'invalid';
  const clientId = await clientIn(tx, marked.clientId);
  if (clientId === undefined) return 'not_found';
  return { ...marked, clientId, title: await titleToKeep(tx, marked.title) };
}

/** The page may still name in its title who was erased. */
async function titleToKeep(tx: WriteTx, title: string | null): Promise<string | null> {
  if (title === null || (await tx.objectStore('erased').count()) === 0) return title;
  return (await knownIn(tx)).withoutErased(title);
}

async function recorded(tx: WriteTx, id: string) {
  const fact = await tx.objectStore('facts').get(id);
  return fact && isReadableAttendance(fact) ? fact : undefined;
}

type Unstamped<T> = T extends Written ? Omit<T, 'recordedAt' | 'device' | 'supersedes'> : never;

function outcomeOf(marked: SaidMark): Unstamped<OutcomeFact> {
  const { slot, title, account: _, ...said } = marked;
  return {
    ...said,
    kind: 'outcome',
    ...slot,
    ...(title === null || title === '' ? {} : { title }),
  };
}

/** A correction stays with the record that was marked, should joined ones be told apart again. */
async function add<T extends Written>(tx: WriteTx, said: Unstamped<T>, now: number): Promise<T> {
  const facts = await factsAbout(tx, said);
  const head = headFacts(facts)[0];
  const fact = {
    ...said,
    clientId: head?.clientId ?? said.clientId,
    device: await deviceOf(tx),
    recordedAt: recordingTime(facts, now),
    ...(head ? { supersedes: head.id } : {}),
  } as unknown as T;
  await tx.objectStore('facts').add(fact);
  return fact;
}

/** A slot entered by hand, or marked before it was seen, gets its place in the worklist. */
async function keepSlot(
  tx: WriteTx,
  { clientId, slot, title, account }: Pick<Mark, 'clientId' | 'slot' | 'title' | 'account'>,
  now: number,
): Promise<void> {
  const slots = tx.objectStore('slots');
  if (await slots.getKey([slot.eventId, slot.start])) return;
  const appointment = await tx.objectStore('appointments').get(slot.eventId);
  const { eventId, start, end, allDay } = slot;
  await slots.put({
    eventId,
    start,
    end,
    allDay,
    title,
    calendarId: appointment?.calendarId ?? null,
    clients: [clientId],
    open: [],
    seenAt: Math.min(appointment?.seenAt ?? now, start),
    ...(account !== undefined && eventId.startsWith(MANUAL_PREFIX) ? { account } : {}),
  });
}
