import { millisecondsInDay } from 'date-fns/constants';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Client } from '@/lib/appointments/client';
import type { AssessmentView } from '@/lib/messaging/policy-protocol';
import { assess, tookPlace } from '@/lib/policy/assess';
import { standingLedger } from '@/lib/policy/ledger-totals';
import type { LedgerEntry } from '@/lib/policy/ledger';
import { levelBefore } from '@/lib/policy/level-before';
import { isToSettle, toSettle } from '@/lib/policy/to-settle';
import { practiceNow } from '../judged';
import { canonical, type Known, knownIn } from '../known';
import { membersOf } from '../members';
import { slotAt } from '../slots';
import { outcomesOf } from '../standing';
import { read, type ReadTx } from '../transact';
import { ledgerEntries } from './ledger';
import { type ClientDates, clientDates, newDateAgreedAt } from './new-date';
import { termsHere } from './terms-here';
import { zoneOf } from './zone';

/** What is read once, however many slots of a client are judged. */
interface Judging {
  known: Known;
  client: Client;
  /** All ids under which something was recorded of them, their own first. */
  clientIds: string[];
  history: OutcomeFact[];
  ledger: LedgerEntry[];
}

async function judgingOf(tx: ReadTx, asked: string): Promise<Judging | null> {
  const known = await knownIn(tx);
  const clientId = canonical(known, asked);
  const client = known.clients.get(clientId);
  if (!client) return null;
  return {
    known,
    client,
    clientIds: await membersOf(tx, clientId),
    history: await outcomesOf(tx, clientId),
    ledger: standingLedger(await ledgerEntries(tx, known, clientId)),
  };
}

async function judgedAt(
  tx: ReadTx,
  { known, client, clientIds, history, ledger }: Judging,
  slot: Slot,
  dates: ClientDates,
  now: number,
): Promise<AssessmentView> {
  const { eventId, start } = slot;
  const stored = await slotAt(tx, eventId, start);
  const here = { ...slot, title: null, calendarId: null, ...stored };
  const { version, until, terms } = termsHere(known, here, client.id);
  const view = {
    terms,
    ledger: ledger.filter((one) => one.eventId === eventId && one.start === start),
  };
  const outcome = history.find((one) => one.eventId === eventId && one.start === start);
  if (!outcome) return { ...view, assessment: null, outcome: null, newDateAgreedAt: null };
  const agreedAt = await newDateAgreedAt(tx, outcome, dates);
  const { end, allDay, title = here.title } = outcome;
  const assessment = assess({
    outcome,
    // The outcome tells how long the slot was when it was marked; what it was called, too.
    slot: { eventId, start, end, allDay, title, calendarId: here.calendarId },
    client: { id: client.id, formerIds: clientIds.slice(1) },
    history,
    ledger,
    levelBefore: levelBefore(history, slot, practiceNow(known, now), client.doNotRate),
    newDateAgreedAt: agreedAt,
    version,
    ...(until === undefined ? {} : { versionUntil: until }),
    now,
    zone: await zoneOf(tx, eventId),
  });
  return { ...view, assessment, outcome, newDateAgreedAt: agreedAt };
}

const datesFrom = (tx: ReadTx, { clientIds, history }: Judging, start: number) =>
  clientDates(tx, start, clientIds, history);

/**
 * What the policy says about one client at one slot, from all that is recorded; `null` where there
 * is no such client.
 *
 * @param now epoch milliseconds
 */
export const assessmentOf = (
  { clientId, slot }: { clientId: string; slot: Slot },
  now: number,
): Promise<AssessmentView | null> =>
  read(async (tx) => {
    const judging = await judgingOf(tx, clientId);
    return judging && judgedAt(tx, judging, slot, await datesFrom(tx, judging, slot.start), now);
  });

/** So long after the slot it is told that nothing is due for it. */
const TOLD = 30 * millisecondsInDay;

/**
 * What the policy says about every marked slot of a client where something about the money is
 * still to be decided, or came to nothing not long ago, newest first.
 *
 * @param now epoch milliseconds
 */
export const slotsToSettle = (clientId: string, now: number): Promise<AssessmentView[]> =>
  read(async (tx) => {
    const judging = await judgingOf(tx, clientId);
    // Who came owes no fee, and their deposit is part of the price.
    const missed = judging?.history.filter(({ status }) => !tookPlace(status)) ?? [];
    if (!judging || missed.length === 0) return [];
    const dates = await datesFrom(tx, judging, Math.min(...missed.map(({ start }) => start)));
    const views: AssessmentView[] = [];
    for (const outcome of missed) {
      const view = await judgedAt(tx, judging, outcome, dates, now);
      if (!view.assessment) continue;
      const found = toSettle(view.assessment, view.ledger);
      const isNews = found.nothingDue && now - outcome.start < TOLD;
      if (isToSettle(found) || isNews) views.push(view);
    }
    return views.sort((a, b) => (b.outcome?.start ?? 0) - (a.outcome?.start ?? 0));
  });
