import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retold } from '@/components/policy/editor/charge';
import { currencyChoices } from '@/components/policy/editor/currencies';
import {
  amountInput,
  currencySign,
  typedAmount,
  wholeNumber,
} from '@/components/policy/editor/money-text';
import {
  hoursText,
  nextTier,
  quarterHours,
  spansOf,
  withTier,
  withWindow,
} from '@/components/policy/editor/notice-tiers';
import { minorDigits } from '@/lib/i18n/money';
import type { Charge, NoticeTerms } from '@/lib/policy/terms';

const percent = (of: number): Charge => ({ kind: 'percent', percent: of });

describe('an amount as typed', () => {
  it.each([
    ['40', 'EUR', 4000],
    ['40.5', 'EUR', 4050],
    ['40,50', 'EUR', 4050],
    ['1.234,50', 'EUR', 123_450],
    ['1,234.50', 'EUR', 123_450],
    ['1.234', 'EUR', 123_400],
    ['1 234,50', 'EUR', 123_450],
    ['1’234.50', 'CHF', 123_450],
    ['1234567', 'EUR', 123_456_700],
    ['0', 'EUR', 0],
    ['500', 'JPY', 500],
    ['500.5', 'JPY', null],
    ['1.234', 'KWD', 1234],
    ['40.505', 'EUR', 4_050_500],
    ['4.0505', 'EUR', null],
    ['1.234.50', 'EUR', null],
    ['', 'EUR', null],
    ['-1', 'EUR', null],
    ['40 €', 'EUR', null],
    ['1e5', 'EUR', null],
    ['99999999999', 'EUR', null],
    ['12', 'XXQ', 1200],
  ])('%j %s', (text, currency, amount) => {
    expect(typedAmount(text, currency)).toBe(amount);
  });

  it('is the same after a way through the field, in any language and currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF'),
        fc.constantFrom('en', 'de', 'de-CH', 'en-IN', 'ar'),
        (amount, currency, tag) => {
          expect(typedAmount(amountInput(amount, currency, tag), currency)).toBe(amount);
        },
      ),
    );
  });

  it('reads anything without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = typedAmount(text, 'EUR');
        expect(amount === null || (Number.isInteger(amount) && amount >= 0)).toBe(true);
      }),
    );
  });

  it('knows digits and signs of currencies', () => {
    expect(['EUR', 'JPY', 'KWD', 'nonsense'].map(minorDigits)).toEqual([2, 0, 3, 2]);
    expect(currencySign('EUR', 'de')).toBe('€');
    expect(currencySign('CHF', 'de')).toBe('CHF');
    expect(currencySign('nonsense', 'de')).toBe('nonsense');
  });
});

it('currencies begin with the usual ones and the standing one', () => {
  const codes = currencyChoices('en', 'SEK').map(({ value }) => value);
  expect(codes.slice(0, 5)).toEqual(['EUR', 'CHF', 'USD', 'GBP', 'SEK']);
  expect(new Set(codes).size).toBe(codes.length);
});

it.each([
  ['5', 5],
  [' 20 ', 20],
  ['21', null],
  ['0', null],
  ['1.5', null],
  ['', null],
])('whole number %j of 1 to 20', (text, value) => expect(wholeNumber(text, 1, 20)).toBe(value));

it.each([
  ['24', 24],
  ['1.5', 1.5],
  ['1,25', 1.25],
  ['1.3', null],
  ['49', null],
  ['0', null],
])('hours %j of a quarter to 48', (text, hours) =>
  expect(quarterHours(text, 0.25, 48)).toBe(hours),
);

it('hours stand in the field as they are read', () => {
  for (const hours of [0, 0.25, 1.5, 48, 720]) {
    expect(quarterHours(hoursText(hours, 'de'), 0, 720)).toBe(hours);
  }
});

describe('a charge told another way', () => {
  it.each<[Charge, Charge['kind'], number | null, Charge | null]>([
    [percent(50), 'amount', 8000, { kind: 'amount', amount: 4000 }],
    [percent(50), 'amount', null, null],
    [{ kind: 'amount', amount: 4000 }, 'percent', 8000, percent(50)],
    [{ kind: 'amount', amount: 9000 }, 'percent', 8000, percent(100)],
    [{ kind: 'amount', amount: 4000 }, 'percent', null, percent(100)],
    [{ kind: 'none' }, 'percent', null, percent(100)],
    [percent(50), 'none', null, { kind: 'none' }],
    [percent(50), 'percent', null, percent(50)],
  ])('%j as %s at %s', (charge, kind, price, other) => {
    expect(retold(charge, kind, price)).toEqual(other);
  });
});

describe('steps of the notice window', () => {
  const tiers: NoticeTerms = {
    hours: 48,
    tiers: [
      { underHours: 48, charge: percent(50) },
      { underHours: 24, charge: percent(100) },
    ],
  };

  it('the step at the edge moves with the window', () => {
    expect(withWindow(tiers, 72)).toEqual({
      hours: 72,
      tiers: [{ underHours: 72, charge: percent(50) }, tiers.tiers[1]],
    });
  });

  it('steps outside of a shorter window end at its edge, the strictest of them', () => {
    expect(withWindow(tiers, 24)).toEqual({
      hours: 24,
      tiers: [{ underHours: 24, charge: percent(100) }],
    });
    expect(withWindow(tiers, 12).tiers).toEqual([{ underHours: 12, charge: percent(100) }]);
    expect(withWindow(tiers, 36).tiers.map(({ underHours }) => underHours)).toEqual([36, 24]);
    expect(withWindow(tiers, 0)).toEqual({ hours: 0, tiers: [] });
  });

  it('whatever the window becomes, the steps stay within it, from long to short', () => {
    const quarter = fc.integer({ min: 1, max: 400 }).map((n) => n / 4);
    fc.assert(
      fc.property(fc.uniqueArray(quarter, { maxLength: 5 }), quarter, (edges, hours) => {
        const sorted = edges.toSorted((a, b) => b - a);
        const notice = {
          hours: sorted[0] ?? 4,
          tiers: sorted.map((underHours) => ({ underHours, charge: percent(50) })),
        };
        const next = withWindow(notice, hours);
        const under = next.tiers.map(({ underHours }) => underHours);
        expect(under.every((one, n) => one <= (n === 0 ? hours : under[n - 1]! - 0.25))).toBe(true);
      }),
    );
  });

  it('stay sorted when one of them changes', () => {
    expect(
      withTier(tiers, 0, { underHours: 12, charge: percent(50) }).tiers.map((t) => t.underHours),
    ).toEqual([24, 12]);
  });

  it('a further one begins at the edge, then at half of the last', () => {
    expect(nextTier({ hours: 48, tiers: [] })).toEqual({ underHours: 48, charge: percent(50) });
    expect(nextTier(tiers)).toEqual({ underHours: 12, charge: percent(100) });
    expect(nextTier({ hours: 0, tiers: [] })).toBeNull();
    expect(nextTier({ hours: 1, tiers: [{ underHours: 1, charge: percent(50) }] })).toBeNull();
  });

  it('are drawn as spans, late and free told from in time', () => {
    expect(spansOf(tiers).map(({ from }) => from)).toEqual([null, 48, 24]);
    expect(
      spansOf({ hours: 48, tiers: [{ underHours: 24, charge: percent(50) }] }).map(
        ({ from, charge }) => [from, charge.kind],
      ),
    ).toEqual([
      [null, 'none'],
      [48, 'none'],
      [24, 'percent'],
    ]);
    expect(spansOf({ hours: 0, tiers: [] })).toHaveLength(1);
  });
});
