import type { AccountRef } from '@/lib/messaging/protocol';
import { getMeta, setMeta } from './meta';
import type { ReadTx, WriteTx } from './transact';

/*
 * The browser numbers the accounts by the order they were signed in. Drafts asked for from the
 * popup have to open in the account of the appointment, so its number is remembered.
 */

/** Whether this account is remembered at this number; one without an address cannot be. */
export async function isAccountKnown(tx: ReadTx, { email, index }: AccountRef): Promise<boolean> {
  return email === null || (await getMeta(tx, 'accounts'))?.[email] === index;
}

/** Remembers the number of an account. Another one that had it has moved, and is forgotten. */
export async function noteAccount(tx: WriteTx, account: AccountRef): Promise<void> {
  if (account.email === null || (await isAccountKnown(tx, account))) return;
  const others = Object.entries((await getMeta(tx, 'accounts')) ?? {}).filter(
    ([, index]) => index !== account.index,
  );
  await setMeta(tx, 'accounts', {
    ...Object.fromEntries(others),
    [account.email]: account.index,
  });
}

/** The account of an address as last seen; where none is named, the only one there is. */
export async function accountOf(tx: ReadTx, email: string | null): Promise<AccountRef | null> {
  const accounts = (await getMeta(tx, 'accounts')) ?? {};
  const known = Object.entries(accounts);
  const found =
    email === null
      ? known.length === 1
        ? known[0]
        : undefined
      : known.find(([one]) => one === email);
  return found ? { email: found[0], index: found[1] } : null;
}
