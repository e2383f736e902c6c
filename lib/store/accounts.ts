import { mailbox } from '@/lib/appointments/addresses';
import type { AccountName, AccountRef } from '@/lib/messaging/protocol';
import { type Known, knownIn } from './known';
import { getMeta, setMeta } from './meta';
import { read, type ReadTx, write, type WriteTx } from './transact';

/*
 * The browser numbers the accounts by the order they were signed in. Drafts asked for from the
 * popup have to open in the account of the appointment, so its number is remembered. Calendars of
 * others that the user looks after (`/calendar/b/N/`) are numbered apart, and are no accounts to
 * write from: of those no number is remembered.
 */

/** Whether this account is remembered at this number; one without an address cannot be. */
export async function isAccountKnown(
  tx: ReadTx,
  { email, index, delegate }: AccountRef,
): Promise<boolean> {
  return delegate === true || email === null || (await numbersIn(tx))[email] === index;
}

/** Remembers the number of an account. Another one that had it has moved, and is forgotten. */
export async function noteAccount(tx: WriteTx, account: AccountRef): Promise<void> {
  if (account.email === null || (await isAccountKnown(tx, account))) return;
  const others = Object.entries(await numbersIn(tx)).filter(([, index]) => index !== account.index);
  await setMeta(tx, 'accounts', {
    ...Object.fromEntries(others),
    [account.email]: account.index,
  });
}

/** The account of an address as last seen; where none is named, the only one there is. */
export async function accountOf(tx: ReadTx, email: string | null): Promise<AccountRef | null> {
  const known = Object.entries(await numbersIn(tx));
  const found =
    email === null
      ? known.length === 1
        ? known[0]
        : undefined
      : known.find(([one]) => mailbox(one) === mailbox(email));
  return found ? { email: found[0], index: found[1] } : null;
}

/** The address of the account last seen at a number, the N of `/u/N/`; `null`: none was. */
export const accountAt = (index: number): Promise<string | null> =>
  read(async (tx) => {
    const known = Object.entries(await numbersIn(tx));
    return known.find(([, at]) => at === index)?.[0] ?? null;
  });

/** The number of every account that was seen signed in, by its address. */
export const numbersIn = async (tx: ReadTx): Promise<Readonly<Record<string, number>>> =>
  (await getMeta(tx, 'accounts')) ?? {};

/** Every account of which something is known: signed in ones by their number, then the others. */
export const accounts = (): Promise<AccountName[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const numbers = Object.entries(await numbersIn(tx)).sort(([, a], [, b]) => a - b);
    const others = known.calendars.flatMap(({ account }) => account ?? []).sort();
    const byMailbox = new Map<string, string>();
    for (const email of [...numbers.map(([email]) => email), ...others]) {
      if (!byMailbox.has(mailbox(email))) byMailbox.set(mailbox(email), email);
    }
    return [...byMailbox.values()].map((email) => namedAccount(known, email));
  });

/** An account with the name of its main calendar, where a file told it. */
export function namedAccount({ calendars }: Pick<Known, 'calendars'>, email: string): AccountName {
  const main = calendars.find(({ id }) => mailbox(id) === mailbox(email));
  return { email, name: main?.name ?? null };
}

/** The account whose rows alone the user wants to see in the worklist; `null`: of all. */
export const shownAccount = async (tx: ReadTx): Promise<string | null> =>
  (await getMeta(tx, 'shownAccount')) ?? null;

/** Remembers which account's rows the user wants to see. */
export const showAccount = (email: string | null): Promise<void> =>
  write((tx) => setMeta(tx, 'shownAccount', email), 'known');
