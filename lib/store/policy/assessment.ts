import type { Slot } from '@/lib/appointments/slot';
import type { AssessmentView } from '@/lib/messaging/policy-protocol';
import { assess } from '@/lib/policy/assess';
import { standingLedger } from '@/lib/policy/ledger-totals';
import { levelBefore } from '@/lib/policy/level-before';
import { practiceNow } from '../judged';
import { canonical, knownIn } from '../known';
import { membersOf } from '../members';
import { slotAt } from '../slots';
import { outcomesOf, standingAt } from '../standing';
import { read } from '../transact';
import { ledgerEntries } from './ledger';
import { newDateAgreedAt } from './new-date';
import { termsHere } from './terms-here';
import { zoneOf } from './zone';

/**
 * What the policy says about one client at one slot, from all that is recorded; `null` where there
 * is no such client.
 *
 * @param now epoch milliseconds
 */
export const assessmentOf = (
  { slot, ...asked }: { clientId: string; slot: Slot },
  now: number,
): Promise<AssessmentView | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked.clientId);
    const client = known.clients.get(clientId);
    if (!client) return null;
    const { eventId, start } = slot;
    const stored = await slotAt(tx, eventId, start);
    const here = { ...slot, title: null, calendarId: null, ...stored };
    const clientIds = await membersOf(tx, clientId);
    const { version, until, terms } = termsHere(known, here, clientId);
    const ledger = standingLedger(await ledgerEntries(tx, known, clientId));
    const view = {
      terms,
      ledger: ledger.filter((one) => one.eventId === eventId && one.start === start),
    };
    const outcome = await standingAt(tx, { clientId, eventId, start });
    if (outcome?.kind !== 'outcome') {
      return { ...view, assessment: null, outcome: null, newDateAgreedAt: null };
    }
    const history = await outcomesOf(tx, clientId);
    const agreedAt = await newDateAgreedAt(tx, outcome, clientIds, history);
    const { end, allDay, title = here.title } = outcome;
    const assessment = assess({
      outcome,
      // The outcome tells how long the slot was when it was marked; what it was called, too.
      slot: { eventId, start, end, allDay, title, calendarId: here.calendarId },
      client: { id: clientId, formerIds: clientIds.slice(1) },
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
  });
