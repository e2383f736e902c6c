import { describe, expect, it } from 'vitest';
import { BERLIN, judge, LORD_HOWE, NEW_YORK, none, amount, percent, toldAt } from './cases';
import type { Terms } from '@/lib/policy/terms';

/* Cancellations by the minute at which they were told. The price is 100.00. */

interface Row {
  name: string;
  start: string;
  told: string;
  zone?: string;
  terms?: Partial<Terms>;
  inTime?: boolean;
  /** Told when the slot had begun. */
  after?: boolean;
  /** Minor units. */
  fee: number | null;
}

const JUNE = '2026-06-15T10:00+02:00';
const tiers = (...list: [number, number][]): Partial<Terms> => ({
  notice: {
    hours: list[0]?.[0] ?? 0,
    tiers: list.map(([underHours, of]) => ({ underHours, charge: percent(of) })),
  },
});
const fresha = tiers([24, 30], [4, 50], [1, 100]);

const rows: Row[] = [
  // Edges of 48 and 24 hours, to the minute and to the millisecond
  { name: 'a week before', start: JUNE, told: '2026-06-08T10:00+02:00', inTime: true, fee: 0 },
  { name: '48 h 1 min', start: JUNE, told: '2026-06-13T09:59+02:00', inTime: true, fee: 0 },
  { name: 'exactly 48 h', start: JUNE, told: '2026-06-13T10:00+02:00', inTime: true, fee: 0 },
  { name: '1 ms under 48 h', start: JUNE, told: '2026-06-13T10:00:00.001+02:00', fee: 5000 },
  { name: '47 h 59 min', start: JUNE, told: '2026-06-13T10:01+02:00', fee: 5000 },
  { name: '47 h 30 min', start: JUNE, told: '2026-06-13T10:30+02:00', fee: 5000 },
  { name: '24 h 1 min', start: JUNE, told: '2026-06-14T09:59+02:00', fee: 5000 },
  { name: 'exactly 24 h', start: JUNE, told: '2026-06-14T10:00+02:00', fee: 5000 },
  { name: '1 ms under 24 h', start: JUNE, told: '2026-06-14T10:00:00.001+02:00', fee: 10000 },
  { name: '23 h 59 min', start: JUNE, told: '2026-06-14T10:01+02:00', fee: 10000 },
  { name: '23 h 53 min, no rounding up', start: JUNE, told: '2026-06-14T10:07+02:00', fee: 10000 },
  { name: '1 h', start: JUNE, told: '2026-06-15T09:00+02:00', fee: 10000 },
  { name: '1 min', start: JUNE, told: '2026-06-15T09:59+02:00', fee: 10000 },
  { name: 'at the start', start: JUNE, told: JUNE, after: true, fee: 10000 },
  {
    name: '1 min after the start',
    start: JUNE,
    told: '2026-06-15T10:01+02:00',
    after: true,
    fee: 10000,
  },
  { name: 'after the end', start: JUNE, told: '2026-06-15T12:00+02:00', after: true, fee: 10000 },

  // Three tiers
  {
    name: '24 h of three',
    start: JUNE,
    told: '2026-06-14T10:00+02:00',
    terms: fresha,
    inTime: true,
    fee: 0,
  },
  {
    name: '23 h 59 of three',
    start: JUNE,
    told: '2026-06-14T10:01+02:00',
    terms: fresha,
    fee: 3000,
  },
  { name: '4 h of three', start: JUNE, told: '2026-06-15T06:00+02:00', terms: fresha, fee: 3000 },
  {
    name: '3 h 59 of three',
    start: JUNE,
    told: '2026-06-15T06:01+02:00',
    terms: fresha,
    fee: 5000,
  },
  { name: '1 h of three', start: JUNE, told: '2026-06-15T09:00+02:00', terms: fresha, fee: 5000 },
  {
    name: '59 min of three',
    start: JUNE,
    told: '2026-06-15T09:01+02:00',
    terms: fresha,
    fee: 10000,
  },

  // Other shapes of the window
  {
    name: 'no tiers: late, and free',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: { notice: { hours: 48, tiers: [] } },
    fee: 0,
  },
  {
    name: 'late but above the only tier',
    start: JUNE,
    told: '2026-06-14T09:00+02:00',
    terms: { notice: { hours: 48, tiers: [{ underHours: 24, charge: percent(50) }] } },
    fee: 0,
  },
  {
    name: 'below the only tier',
    start: JUNE,
    told: '2026-06-14T11:00+02:00',
    terms: { notice: { hours: 48, tiers: [{ underHours: 24, charge: percent(50) }] } },
    fee: 5000,
  },
  {
    name: 'no window, told before',
    start: JUNE,
    told: '2026-06-15T09:59+02:00',
    terms: { notice: { hours: 0, tiers: [] } },
    inTime: true,
    fee: 0,
  },
  {
    name: 'no window, told at the start',
    start: JUNE,
    told: JUNE,
    terms: { notice: { hours: 0, tiers: [] } },
    inTime: true,
    fee: 0,
  },
  {
    name: 'no window, told after',
    start: JUNE,
    told: '2026-06-15T10:01+02:00',
    after: true,
    terms: { notice: { hours: 0, tiers: [] } },
    fee: 0,
  },
  {
    name: 'quarters: 1 h 15 exactly',
    start: JUNE,
    told: '2026-06-15T08:45+02:00',
    terms: tiers([1.25, 40]),
    inTime: true,
    fee: 0,
  },
  {
    name: 'quarters: 1 h 14',
    start: JUNE,
    told: '2026-06-15T08:46+02:00',
    terms: tiers([1.25, 40]),
    fee: 4000,
  },
  {
    name: 'a window of a quarter, exactly',
    start: JUNE,
    told: '2026-06-15T09:45+02:00',
    terms: { notice: { hours: 0.25, tiers: [{ underHours: 0.25, charge: percent(40) }] } },
    inTime: true,
    fee: 0,
  },
  {
    name: 'a window of a quarter, and less',
    start: JUNE,
    told: '2026-06-15T09:50+02:00',
    terms: { notice: { hours: 0.25, tiers: [{ underHours: 0.25, charge: percent(40) }] } },
    fee: 4000,
  },
  {
    name: 'two weeks exactly',
    start: JUNE,
    told: '2026-06-01T10:00+02:00',
    terms: tiers([336, 100]),
    inTime: true,
    fee: 0,
  },
  {
    name: 'two weeks less a minute',
    start: JUNE,
    told: '2026-06-01T10:01+02:00',
    terms: tiers([336, 100]),
    fee: 10000,
  },
  {
    name: 'tiers in disorder',
    start: JUNE,
    told: '2026-06-14T10:01+02:00',
    terms: {
      notice: {
        hours: 48,
        tiers: [
          { underHours: 24, charge: percent(100) },
          { underHours: 48, charge: percent(50) },
        ],
      },
    },
    fee: 10000,
  },

  // Amounts, and prices
  {
    name: 'an amount',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: { notice: { hours: 24, tiers: [{ underHours: 24, charge: amount(2500) }] } },
    fee: 2500,
  },
  {
    name: 'an amount above the price',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: { notice: { hours: 24, tiers: [{ underHours: 24, charge: amount(12_500) }] } },
    fee: 10000,
  },
  {
    name: 'an amount without a price',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: {
      price: null,
      notice: { hours: 24, tiers: [{ underHours: 24, charge: amount(12_500) }] },
    },
    fee: 12_500,
  },
  {
    name: 'a percentage without a price',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: { price: null },
    fee: null,
  },
  {
    name: 'a price of nothing',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: { price: 0 },
    fee: 0,
  },
  {
    name: 'half of an odd price',
    start: JUNE,
    told: '2026-06-14T09:00+02:00',
    terms: { price: 9999 },
    fee: 5000,
  },
  {
    name: 'a tier of none',
    start: JUNE,
    told: '2026-06-15T09:00+02:00',
    terms: { notice: { hours: 24, tiers: [{ underHours: 24, charge: none }] } },
    fee: 0,
  },

  // Berlin, 29 March 2026: 02:00 is 03:00. The same time two days before is in time.
  {
    name: 'Berlin spring, 48 h on the clock',
    start: '2026-03-30T10:00+02:00',
    told: '2026-03-28T10:00+01:00',
    inTime: true,
    fee: 0,
  },
  {
    name: 'Berlin spring, a minute less',
    start: '2026-03-30T10:00+02:00',
    told: '2026-03-28T10:01+01:00',
    fee: 5000,
  },
  {
    name: 'Berlin spring, 24 h on the clock',
    start: '2026-03-29T10:00+02:00',
    told: '2026-03-28T10:00+01:00',
    fee: 5000,
  },
  {
    name: 'Berlin spring, a minute less than 24',
    start: '2026-03-29T10:00+02:00',
    told: '2026-03-28T10:01+01:00',
    fee: 10000,
  },
  {
    name: 'Berlin spring, told at 01:59',
    start: '2026-03-30T02:00+02:00',
    told: '2026-03-29T01:59+01:00',
    fee: 5000,
  },
  // Berlin, 25 October 2026: 03:00 is 02:00. 48 hours that have passed are enough.
  {
    name: 'Berlin autumn, 48 h on the clock',
    start: '2026-10-26T10:00+01:00',
    told: '2026-10-24T10:00+02:00',
    inTime: true,
    fee: 0,
  },
  {
    name: 'Berlin autumn, 48 h passed',
    start: '2026-10-26T10:00+01:00',
    told: '2026-10-24T11:00+02:00',
    inTime: true,
    fee: 0,
  },
  {
    name: 'Berlin autumn, a minute less',
    start: '2026-10-26T10:00+01:00',
    told: '2026-10-24T11:01+02:00',
    fee: 5000,
  },
  {
    name: 'Berlin autumn, 24 h passed',
    start: '2026-10-25T12:00+01:00',
    told: '2026-10-24T13:00+02:00',
    fee: 5000,
  },
  {
    name: 'Berlin autumn, in the hour that comes twice',
    start: '2026-10-25T02:45+02:00',
    told: '2026-10-25T02:00+01:00',
    after: true,
    fee: 10000,
  },
  // New York, 8 March and 1 November 2026
  {
    name: 'New York spring, 48 h on the clock',
    zone: NEW_YORK,
    start: '2026-03-09T09:00-04:00',
    told: '2026-03-07T09:00-05:00',
    inTime: true,
    fee: 0,
  },
  {
    name: 'New York spring, a minute less',
    zone: NEW_YORK,
    start: '2026-03-09T09:00-04:00',
    told: '2026-03-07T09:01-05:00',
    fee: 5000,
  },
  {
    name: 'New York autumn, 48 h passed',
    zone: NEW_YORK,
    start: '2026-11-02T09:00-05:00',
    told: '2026-10-31T10:00-04:00',
    inTime: true,
    fee: 0,
  },
  {
    name: 'New York autumn, a minute less',
    zone: NEW_YORK,
    start: '2026-11-02T09:00-05:00',
    told: '2026-10-31T10:01-04:00',
    fee: 5000,
  },
  // Lord Howe moves by half an hour: forward on 4 October, back on 5 April 2026
  {
    name: 'Lord Howe spring, 48 h on the clock',
    zone: LORD_HOWE,
    start: '2026-10-05T09:00+11:00',
    told: '2026-10-03T09:00+10:30',
    inTime: true,
    fee: 0,
  },
  {
    name: 'Lord Howe spring, a minute less',
    zone: LORD_HOWE,
    start: '2026-10-05T09:00+11:00',
    told: '2026-10-03T09:01+10:30',
    fee: 5000,
  },
  {
    name: 'Lord Howe autumn, 48 h passed',
    zone: LORD_HOWE,
    start: '2026-04-06T09:00+10:30',
    told: '2026-04-04T09:30+11:00',
    inTime: true,
    fee: 0,
  },
  {
    name: 'Lord Howe autumn, a minute less',
    zone: LORD_HOWE,
    start: '2026-04-06T09:00+10:30',
    told: '2026-04-04T09:31+11:00',
    fee: 5000,
  },
];

describe('a cancellation costs by the minute at which it was told', () => {
  it.each(rows)('$name', ({ start, told, zone = BERLIN, terms, inTime = false, after, fee }) => {
    const window = terms?.notice?.hours ?? 48;
    const outcome = toldAt(start, told, window, zone);
    expect(outcome.status).toBe(inTime ? 'cancelled' : 'late_cancel');
    const found = judge({ start, zone, outcome, ...(terms ? { terms } : {}) });
    expect(found.fee.amount).toBe(fee);
    expect(found.fee.suggested).toBe(fee === 0 ? 'none' : 'charge');
    expect(found.reasons[0]).toMatchObject(
      after ? { code: 'told_after_start' } : { code: 'told', inTime },
    );
  });
});
