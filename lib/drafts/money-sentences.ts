import { fill } from './fill';
import { type Money, type MoneyFacts, moneyWords } from './money';
import { dateWords, isInstant, type Telling } from './slot-words';
import type { Phrases } from './text-table';

/** What becomes of fee and deposit, as sentences; `null`: nothing to say. */
interface MoneySentences {
  fee: string | null;
  waiver: string | null;
  deposit: string | null;
}

/** Puts the money of an outcome into the client's words. */
export function moneySentences(
  facts: MoneyFacts | null,
  phrases: Phrases,
  telling: Telling,
): MoneySentences {
  const say = (phrase: string, amount: Money | null, until: string | null = null) =>
    fill(phrase, { amount: moneyWords(amount, telling.tag), until });
  const { fee, deposit } = facts ?? { fee: null, deposit: null };
  return {
    fee: fee?.code === 'due' ? say(phrases.feeDue, fee.amount) : null,
    waiver: fee?.code === 'waived' ? say(phrases.feeWaived, fee.amount) : null,
    deposit: depositSentence(),
  };

  function depositSentence(): string | null {
    if (!deposit) return null;
    if (deposit.code === 'forfeited') return say(phrases.depositForfeited, deposit.amount);
    if (deposit.code === 'returned') return say(phrases.depositReturned, deposit.amount);
    const { until } = deposit;
    const day = isInstant(until) ? dateWords(until, telling) : null;
    return say(phrases.depositCarriedOver, deposit.amount, day);
  }
}
