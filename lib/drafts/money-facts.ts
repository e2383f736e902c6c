import type { Assessment } from '@/lib/policy/assessment';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { DepositFact, FeeFact, Money, MoneyFacts } from './money';

type MoneyOf = (amount: number | null) => Money | null;

/**
 * What a message says about the money of an outcome: what the user said in the ledger, else what
 * the policy suggests. Fees that are paid are no news, and one of nothing is never a sum.
 *
 * @param ledger what stands at the slot
 */
export function moneyFacts(
  { currency, fee, deposit }: Assessment,
  ledger: readonly LedgerEntry[],
): MoneyFacts {
  const money: MoneyOf = (amount) => (amount === null ? null : { amount, currency });
  return { fee: feeFact(fee, ledger, money), deposit: depositFact(deposit, ledger, money) };
}

function feeFact(
  fee: Assessment['fee'],
  ledger: readonly LedgerEntry[],
  money: MoneyOf,
): FeeFact | null {
  const said = ledger.find((entry) => entry.what === 'fee');
  if (said?.state === 'paid') return null;
  if (said) {
    const amount = said.amount ? { amount: said.amount, currency: said.currency } : null;
    if (said.state === 'waived') return { code: 'waived', amount };
    return said.amount === 0 ? null : { code: 'due', amount };
  }
  if (fee.suggested === 'none') return null;
  return { code: fee.suggested === 'charge' ? 'due' : 'waived', amount: money(fee.amount || null) };
}

function depositFact(
  deposit: Assessment['deposit'],
  ledger: readonly LedgerEntry[],
  money: MoneyOf,
): DepositFact | null {
  const said = ledger.find((entry) => entry.what === 'deposit');
  // A message speaks of a deposit that was paid: where nothing was noted nobody knows.
  if (!said) return null;
  const amount = said.amount === null ? null : { amount: said.amount, currency: said.currency };
  if (said.state === 'carried_over') return { code: 'carried_over', amount, until: null };
  if (said.state !== 'held') return { code: said.state, amount };
  if (!deposit) return null;
  const known = amount ?? money(deposit.amount);
  // Open: whoever agrees on a new date in time keeps it.
  if (deposit.state === 'open') {
    return { code: 'carried_over', amount: known, until: deposit.deadline };
  }
  return deposit.state === 'carried_over'
    ? { code: 'carried_over', amount: known, until: null }
    : { code: deposit.state, amount: known };
}
