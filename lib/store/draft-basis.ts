import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Practice } from '@/lib/messaging/practice-protocol';
import type { AccountRef } from '@/lib/messaging/protocol';
import type { Prepared } from '@/lib/messaging/drafts-protocol';
import type { Silence } from '@/lib/policy/gone-silent';
import { standingLedger } from '@/lib/policy/ledger-totals';
import type { Step } from '@/lib/policy/steps';
import type { Terms } from '@/lib/policy/terms';
import type { PracticeTotals } from '@/lib/reliability/practice-rate';
import { accountOf } from './accounts';
import { appointmentOf } from './appointments';
import { canonical, type Known, knownIn } from './known';
import { practiceNow } from './judged';
import { isReadableSlot } from './readable';
import { preparedHere } from './prepare/prepared';
import { silenceSince } from './policy/contacts';
import { ledgerEntries } from './policy/ledger';
import { stepHere } from './policy/steps';
import { clientTerms, termsHere, termsToday } from './policy/terms-here';
import type { Appointment } from './schema';
import { slotAt } from './slots';
import { outcomesOf } from './standing';
import { read, type ReadTx } from './transact';
import { whoseIn } from './whose-event';

/** What is stored of all that a draft is written from. */
export interface DraftBasis {
  client: Client;
  /** The address this client was invited with, else their first; `null`: none known. */
  clientEmail: string | null;
  /**
   * `noticeHours`: the window that holds for this client at this slot; where it has begun, at one
   * like it that is agreed on now.
   */
  practice: Practice & { noticeHours: number };
  /** What holds for this client at this slot, and what holds for the next one. */
  terms: Terms;
  termsNow: Terms;
  /** The signed-in account to write from; `null`: unknown. */
  account: AccountRef | null;
  /** Standing outcomes, in any order. */
  history: OutcomeFact[];
  /** What is usual in this practice. */
  totals: PracticeTotals;
  /** Messages opened for this client about this slot, newest first. */
  prepared: Prepared[];
  /** The step the user decided on for this client. */
  step: Step;
  /** A deposit for this slot was noted. */
  paidAhead: boolean;
  /** By video or phone; `null`: unknown. */
  remote: boolean | null;
  /** Where it is joined, of one by video; `null`: unknown. */
  joinLink: string | null;
  /** Where the client's silence since this slot stands; `null`: nothing was noted of it. */
  silence: Silence['state'] | null;
}

/**
 * What a draft to a client about a slot needs; `null` where there is no such client.
 *
 * @param slot with the title it was asked for under
 * @param page the account of the page it was asked for in, if it was in one
 * @param now epoch milliseconds
 */
export const draftBasis = (
  asked: string,
  slot: Slot & { title: string | null },
  page: AccountRef | null,
  now: number,
): Promise<DraftBasis | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const clientId = canonical(known, asked);
    const client = known.clients.get(clientId);
    if (!client) return null;
    const { eventId } = slot;
    const appointment = await appointmentOf(tx, eventId);
    const calendarId = appointment?.calendarId ?? null;
    const stored = await slotAt(tx, eventId, slot.start);
    const dated = stored ?? { ...slot, calendarId };
    const { terms } = termsHere(known, dated, clientId);
    // Once a slot has begun, what is told of the rules is about the next one like it.
    const told = slot.start > now ? terms : termsToday(known, dated, clientId);
    const invited = appointment?.guests?.find(
      (guest) => known.clientByEmail.get(lowered(guest.email)) === clientId,
    );
    return {
      client,
      clientEmail: invited?.email ?? client.emails[0] ?? null,
      practice: { ...known.practice, noticeHours: told.notice.hours },
      terms,
      termsNow: clientTerms(known, clientId),
      account: await writingAccount(tx, known, eventId, appointment, page),
      history: await outcomesOf(tx, clientId),
      totals: practiceNow(known, now),
      prepared: await preparedHere(tx, clientId, slot),
      step: await stepHere(tx, clientId),
      paidAhead: standingLedger(await ledgerEntries(tx, known, clientId)).some(
        (entry) =>
          entry.eventId === eventId && entry.start === slot.start && entry.what === 'deposit',
      ),
      remote: appointment?.remote ?? null,
      joinLink: appointment?.joinLink ?? null,
      silence: await silenceSince(tx, clientId, slot.start, now),
    };
  });

/** The page's own account; else, or where the page is of a calendar of another, the event's. */
async function writingAccount(
  tx: ReadTx,
  known: Known,
  eventId: string,
  appointment: Appointment | undefined,
  page: AccountRef | null,
): Promise<AccountRef | null> {
  if (page && !page.delegate) return page;
  if (page?.email) {
    const signedIn = await accountOf(tx, page.email);
    if (signedIn) return signedIn;
  }
  const slots = await tx.objectStore('slots').index('event').getAll(eventId);
  const account = slots.filter(isReadableSlot).find((slot) => slot.account)?.account;
  const whose = await whoseIn(tx, known);
  return whose.toWriteFrom({
    eventId,
    calendarId: appointment?.calendarId ?? null,
    ...(account === undefined ? {} : { account }),
  });
}
