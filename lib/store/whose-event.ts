import { mailbox } from '@/lib/appointments/addresses';
import type { AccountRef } from '@/lib/messaging/protocol';
import { numbersIn } from './accounts';
import { appointmentOf } from './appointments';
import type { Known } from './known';
import type { ReadTx } from './transact';

/** What tells whose an event is. */
interface EventPlace {
  eventId: string;
  /** The calendar it is kept under. */
  calendarId: string | null;
  /** What the user said of an appointment entered by hand. */
  account?: string;
}

/** Tells events of several accounts apart. */
export interface Whose {
  /**
   * The account an event belongs to: one account for all events of a calendar, whichever page
   * showed them. `null`: unknown.
   */
  of(event: EventPlace): Promise<string | null>;
  /** The account to write about an event from, which must be signed in. */
  toWriteFrom(event: EventPlace): Promise<AccountRef | null>;
  /** The account of a page: its address, or whether it can be anybody's or nobody's we know. */
  ofPage(account: AccountRef): string | 'any' | 'unknown';
}

/** Everything known of accounts, for one transaction. */
export async function whoseIn(tx: ReadTx, known: Pick<Known, 'calendars'>): Promise<Whose> {
  const numbers = await numbersIn(tx);
  const signedIn = new Map(Object.keys(numbers).map((email) => [mailbox(email), email]));
  const only = signedIn.size === 1 ? [...signedIn.values()][0] : undefined;
  const met = new Map(known.calendars.map(({ id, account }) => [id, account]));
  const spelled = (email: string): string => signedIn.get(mailbox(email)) ?? email;

  /** By what costs no reading: an account's main calendar has its address for an id. */
  const quick = ({ calendarId, account }: EventPlace): string[] =>
    [
      account,
      calendarId === null ? undefined : signedIn.get(mailbox(calendarId)),
      calendarId === null ? undefined : met.get(calendarId),
    ].flatMap((email) => (email === undefined ? [] : spelled(email)));

  const seenWith = async ({ eventId }: EventPlace): Promise<string[]> => {
    const account = (await appointmentOf(tx, eventId))?.account;
    return account ? [spelled(account)] : [];
  };

  return {
    async of(event) {
      return quick(event)[0] ?? (await seenWith(event))[0] ?? only ?? null;
    },
    async toWriteFrom(event) {
      const likely = [...quick(event), ...(await seenWith(event))];
      const email = likely.find((one) => signedIn.has(mailbox(one))) ?? only;
      const index = email === undefined ? undefined : numbers[email];
      return email === undefined || index === undefined ? null : { email, index };
    },
    ofPage({ email, delegate }) {
      if (delegate) return 'unknown';
      if (email !== null) return spelled(email);
      return signedIn.size <= 1 ? 'any' : 'unknown';
    },
  };
}
