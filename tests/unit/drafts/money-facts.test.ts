import { describe, expect, it } from 'vitest';
import { moneyWords } from '@/lib/drafts/money';
import { moneyFacts } from '@/lib/drafts/money-facts';
import type { Assessment } from '@/lib/policy/assessment';
import type { LedgerEntry } from '@/lib/policy/ledger';
import { START } from './sample';

const assessment = (more: Partial<Assessment> = {}): Assessment =>
  ({
    currency: 'EUR',
    fee: {
      charge: { kind: 'amount', amount: 4500 },
      amount: 4500,
      rule: { kind: 'amount', amount: 4500 },
      suggested: 'charge',
    },
    deposit: { state: 'open', amount: 3000, percent: null, deadline: START, daysLeft: 0 },
    ...more,
  }) as Assessment;
const entry = (more: object): LedgerEntry =>
  ({ amount: 2000, currency: 'USD', ...more }) as LedgerEntry;
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('the money a message tells of', () => {
  it.each([
    ['charge', { code: 'due', amount: eur(4500) }],
    ['waive', { code: 'waived', amount: eur(4500) }],
    ['none', null],
  ] as const)('a fee as the policy suggests: %s', (suggested, fee) => {
    const judged = assessment();
    expect(moneyFacts({ ...judged, fee: { ...judged.fee, suggested } }, []).fee).toEqual(fee);
  });

  it.each([
    ['due', { code: 'due', amount: usd(2000) }],
    ['waived', { code: 'waived', amount: usd(2000) }],
    ['paid', null],
  ] as const)('a fee as the user said: %s', (state, fee) => {
    expect(moneyFacts(assessment(), [entry({ what: 'fee', state })]).fee).toEqual(fee);
  });

  it('a fee of nothing without its sum, and never as due', () => {
    const judged = assessment();
    const fee = { ...judged.fee, amount: 0, suggested: 'waive' as const };
    expect(moneyFacts({ ...judged, fee }, []).fee).toEqual({ code: 'waived', amount: null });
    const said = (state: string) =>
      moneyFacts(judged, [entry({ what: 'fee', state, amount: 0 })]).fee;
    expect(said('waived')).toEqual({ code: 'waived', amount: null });
    expect(said('due')).toBeNull();
  });

  it('says nothing of a deposit that nobody noted', () => {
    expect(moneyFacts(assessment(), []).deposit).toBeNull();
    expect(
      moneyFacts(assessment({ deposit: null }), [entry({ what: 'deposit', state: 'held' })])
        .deposit,
    ).toBeNull();
  });

  it.each([
    ['held', { code: 'carried_over', amount: usd(2000), until: START }],
    ['carried_over', { code: 'carried_over', amount: usd(2000), until: null }],
    ['forfeited', { code: 'forfeited', amount: usd(2000) }],
    ['returned', { code: 'returned', amount: usd(2000) }],
  ] as const)('a deposit that is noted as %s', (state, deposit) => {
    expect(moneyFacts(assessment(), [entry({ what: 'deposit', state })]).deposit).toEqual(deposit);
  });

  it.each([
    [eur(4500), 'en', '€45'],
    [eur(4550), 'en', '€45.50'],
    [eur(4550), 'de', '45,50 €'],
    [{ amount: 5000, currency: 'JPY' }, 'en', '¥5,000'],
    [{ amount: -1, currency: 'EUR' }, 'en', null],
    [{ amount: 1, currency: 'euro' }, 'en', null],
    [null, 'en', null],
  ] as const)('%j in %s: %s', (money, tag, words) => {
    expect(moneyWords(money, tag)).toBe(words);
  });
});
