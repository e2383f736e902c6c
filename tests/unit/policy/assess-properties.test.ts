import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { excuseReasons, statuses } from '@/lib/appointments/status';
import { locales } from '@/lib/i18n/locale';
import { reasonLines } from '@/lib/i18n/policy-reasons';
import { amountOf } from '@/lib/policy/charge';
import { assess } from '@/lib/policy/assess';
import type { AssessInput } from '@/lib/policy/assessment';
import type { Charge, Override, Terms } from '@/lib/policy/terms';
import { termsFor } from '@/lib/policy/terms-in-force';
import { judge } from './cases';

/* No input throws, and nothing comes to less than nothing or more than the price. */

const TIMEOUT = 60_000;
const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2095, 0, 1) });
const zone = fc.constantFrom(
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Apia',
  'America/Santiago',
  'Not/A_Zone',
);
/** Sound numbers, and what only a damaged file could hold. */
const odd = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
  fc.constantFrom(-1, -0, 0.1, 99.999, 1e20, Number.NaN, Infinity, -Infinity),
);
const charge: fc.Arbitrary<Charge> = fc.oneof(
  fc.constant<Charge>({ kind: 'none' }),
  fc.record({ kind: fc.constant('percent' as const), percent: odd }),
  fc.record({ kind: fc.constant('amount' as const), amount: odd }),
);
const small = fc.integer({ min: 0, max: 12 });
const terms: fc.Arbitrary<Terms> = fc.record({
  currency: fc.constantFrom('EUR', 'USD', 'JPY'),
  price: fc.option(odd),
  notice: fc.record({
    hours: odd,
    tiers: fc.array(fc.record({ underHours: odd, charge }), { maxLength: 4 }),
  }),
  waiting: fc.record({ limitMinutes: odd, firstNudge: odd, secondNudge: odd }),
  noShow: charge,
  deposit: fc.option(fc.record({ charge, newDateDays: small })),
  reschedules: fc.option(fc.record({ most: small, months: small })),
  forgiveness: fc.constantFrom('none', 'first', 'yearly'),
  strikes: fc.record({ talkAt: small, decideAt: small, months: small }),
  exceptions: fc.uniqueArray(fc.constantFrom(...excuseReasons)),
});
const judged = {
  status: fc.constantFrom(...statuses),
  excused: fc.boolean(),
  lateByMe: fc.boolean(),
  refilled: fc.boolean(),
  excuseReason: fc.constantFrom(...excuseReasons),
  noticeHours: odd,
  minutesLate: odd,
  recordedAt: instant,
};
const outcome = fc.record(judged, { requiredKeys: ['status', 'recordedAt'] });
const fact: fc.Arbitrary<OutcomeFact> = fc
  .tuple(outcome, instant, fc.constantFrom('here', 'a', 'b', 'c'))
  .map(([said, start, eventId]) => ({
    ...said,
    kind: 'outcome',
    id: `${eventId}${start}`,
    device: 'd',
    clientId: 'anna',
    eventId,
    start,
    end: start,
    allDay: false,
    source: 'panel',
  }));
const overrides: fc.Arbitrary<Override[]> = fc.array(
  fc.record({
    id: fc.string(),
    of: fc.oneof(
      fc.record({ clientId: fc.constantFrom('anna', 'ben') }),
      fc.record({
        kind: fc.record(
          { word: fc.string(), calendarId: fc.constant('c'), minMinutes: odd, maxMinutes: odd },
          { requiredKeys: [] },
        ),
      }),
    ),
    terms: terms.chain((all) => fc.subarray(Object.entries(all)).map(Object.fromEntries)),
  }),
  { maxLength: 3 },
) as fc.Arbitrary<Override[]>;

const input: fc.Arbitrary<AssessInput> = fc
  .record({
    outcome,
    start: instant,
    length: fc.integer({ min: 0, max: 86_400_000 }),
    title: fc.option(fc.string()),
    history: fc.array(fact, { maxLength: 12 }),
    levelBefore: fc.constantFrom('new', 'reliable', 'mixed', 'often_misses', null),
    newDateAgreedAt: fc.option(instant),
    terms,
    overrides,
    now: instant,
    zone,
  })
  .map(({ start, length, title, terms: general, overrides: own, ...rest }) => ({
    ...rest,
    slot: { eventId: 'here', start, end: start + length, allDay: false, title, calendarId: 'c' },
    client: { id: 'anna' },
    version: {
      id: 'v',
      from: 0,
      preset: null,
      terms: general,
      overrides: own,
      reviewMonths: 0 as const,
    },
  }));

const quarters = fc.integer({ min: 0, max: 400 });
/** Tiers of which a shorter one never costs less. */
const milder: fc.Arbitrary<Terms['notice']> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([edges, costs]) => {
    const [up, down] = [costs.toSorted((a, b) => a - b), edges.toSorted((a, b) => b - a)];
    const tiers = down.map((edge, n) => ({
      underHours: edge / 4,
      charge: { kind: 'percent' as const, percent: up[n] ?? 0 },
    }));
    return { hours: (down[0] ?? 0) / 4, tiers };
  });

const within = (value: number | null, most: number): boolean =>
  value === null || (value >= 0 && value <= most && Number.isInteger(value));

describe('any assessment', () => {
  it(
    'stays between nothing and the price, deposit and fee together',
    () => {
      fc.assert(
        fc.property(input, (one) => {
          const found = assess(one);
          const { fee, deposit, strikes } = found;
          const price = amountOf({ kind: 'percent', percent: 100 }, effectivePrice(one));
          const most = price ?? Number.MAX_SAFE_INTEGER;
          expect(within(fee.amount, most)).toBe(true);
          expect(within(deposit?.amount ?? null, most)).toBe(true);
          for (const charged of [fee.charge, fee.rule]) {
            if (charged.kind !== 'percent') continue;
            expect(charged.percent).toBeGreaterThan(0);
            expect(charged.percent).toBeLessThanOrEqual(100);
          }
          const kept = deposit?.state === 'forfeited';
          if (kept && fee.amount !== null && deposit.amount !== null) {
            expect(within(fee.amount + deposit.amount, most)).toBe(true);
          }
          if (kept && fee.charge.kind === 'percent' && deposit.percent !== null) {
            expect(fee.charge.percent + deposit.percent).toBeLessThanOrEqual(100.000001);
          }
          expect(strikes.count).toBeGreaterThanOrEqual(0);
          if (fee.suggested === 'charge') expect(fee.charge.kind).not.toBe('none');
          if (fee.suggested === 'none') expect(fee.amount).toBe(0);
          // Whatever comes out has words.
          for (const locale of locales) {
            const lines = reasonLines(found, locale, locale);
            expect(lines.length).toBeGreaterThan(0);
            expect(lines.filter((line) => /undefined|\[object/.test(line))).toEqual([]);
          }
        }),
        { numRuns: 3000 },
      );
    },
    TIMEOUT,
  );

  it(
    'never costs the client what was mine or excused',
    () => {
      fc.assert(
        fc.property(input, fc.constantFrom('mine', 'late', 'excused'), (one, why) => {
          const freed = {
            mine: { status: 'provider_cancelled' as const },
            late: { lateByMe: true },
            excused: { excused: true },
          }[why];
          const found = assess({ ...one, outcome: { ...one.outcome, ...freed } });
          expect(found.fee).toMatchObject({ amount: 0, suggested: 'none' });
          expect(['returned', 'carried_over', undefined]).toContain(found.deposit?.state);
        }),
        { numRuns: 1500 },
      );
    },
    TIMEOUT,
  );

  it(
    'never asks for more where more notice was given',
    () => {
      fc.assert(
        fc.property(milder, quarters, quarters, (notice, given, more) => {
          const told = (noticeHours: number) =>
            judge({ outcome: { status: 'late_cancel', noticeHours }, terms: { notice } }).fee
              .amount ?? 0;
          expect(told((given + more) / 4)).toBeLessThanOrEqual(told(given / 4));
        }),
        { numRuns: 1000 },
      );
    },
    TIMEOUT,
  );
});

/** The price that holds. */
const effectivePrice = ({ version, slot }: AssessInput): number | null =>
  termsFor(version, { clientIds: ['anna'], slot }).terms.price;
