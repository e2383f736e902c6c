import type { AccountName, WorkRow } from '@/lib/messaging/protocol';

/** What one of several accounts is called, and the address behind it. */
export interface AccountLabel {
  text: string;
  email: string;
}

/** By the address of the account. */
export type AccountLabels = ReadonlyMap<string, AccountLabel>;

const folded = (text: string): string => text.trim().toLowerCase();

/** From the short to the long: the account's own name, the address before its `@`, all of it. */
const formsOf = ({ name, email }: AccountName): string[] =>
  [name?.trim() ?? '', email.slice(0, email.lastIndexOf('@')), email].filter(Boolean);

/**
 * Short names that tell accounts apart: of each the first form that could not be meant for another
 * one. One account alone has no label.
 */
export function accountLabels(accounts: readonly AccountName[]): AccountLabels {
  if (accounts.length < 2) return new Map();
  const uses = new Map<string, number>();
  for (const account of accounts) {
    for (const form of new Set(formsOf(account).map(folded))) {
      uses.set(form, (uses.get(form) ?? 0) + 1);
    }
  }
  return new Map(
    accounts.map((account) => {
      const { email } = account;
      const text = formsOf(account).find((form) => uses.get(folded(form)) === 1) ?? email;
      return [email, { text, email }];
    }),
  );
}

/** The label of a row's account, where there are several. */
export const labelOf = (labels: AccountLabels, { account }: WorkRow): AccountLabel | undefined =>
  account === undefined ? undefined : labels.get(account);
