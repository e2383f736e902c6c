/** An amount of money in minor units of its currency: cents, or whole yen. */
export interface Money {
  amount: number;
  /** ISO 4217, upper case. */
  currency: string;
}

/** What becomes of the fee for one outcome. Without an amount only the fact is told. */
export type FeeFact =
  { code: 'due'; amount: Money | null } | { code: 'waived'; amount: Money | null };

/** What becomes of a deposit. Never just "kept": that could mean either of the first two. */
export type DepositFact =
  /** `until`: the last instant at which a new date must be agreed for it; `null`: no limit. */
  | { code: 'carried_over'; amount: Money | null; until: number | null }
  | { code: 'forfeited'; amount: Money | null }
  | { code: 'returned'; amount: Money | null };

/** What the policy says about the money of one outcome, decided by the user; the drafts tell it. */
export interface MoneyFacts {
  fee: FeeFact | null;
  deposit: DepositFact | null;
}

/**
 * An amount as the client's language writes it: "€50", "12,50 €".
 *
 * @param tag BCP 47 tag
 * @returns `null` where it is no amount of a known currency
 */
export function moneyWords(money: Money | null, tag: string): string | null {
  if (!money || !Number.isFinite(money.amount) || money.amount < 0) return null;
  if (!/^[A-Z]{3}$/.test(money.currency)) return null;
  const words = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: money.currency,
    numberingSystem: 'latn',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const digits = words.resolvedOptions().maximumFractionDigits ?? 2;
  return words.format(money.amount / 10 ** digits).replace(/[\u00a0\u202f]/gu, ' ');
}
