import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/lib/policy/assessment';
import { daysUntil, depositDeadline } from '@/lib/policy/deposit';
import type { DepositEntry } from '@/lib/policy/ledger';
import {
  at,
  BERLIN,
  type Case,
  codes,
  earlier,
  judge,
  LORD_HOWE,
  NEW_YORK,
  none,
  percent,
  amount,
  START,
} from './cases';

/* A deposit of 25 % is carried over to a date agreed by the end of the third calendar day. */

type State = NonNullable<Assessment['deposit']>['state'] | null;

const deposit = { charge: percent(25), newDateDays: 3 };
const missed: Case['outcome'] = { status: 'no_show' };
const late: Case['outcome'] = { status: 'late_cancel', noticeHours: 2 };
/** Monday, 15 June 2026, 10:00 in Berlin unless said otherwise. */
const miss = (more: Omit<Case, 'outcome'> & Partial<Case>): Case => ({
  outcome: missed,
  terms: { deposit },
  ...more,
});

const rows: [name: string, one: Case, state: State][] = [
  // The deadline is the end of Thursday, 18 June
  ['an hour later, nothing agreed', miss({ now: '2026-06-15T11:00+02:00' }), 'open'],
  ['the last millisecond', miss({ now: '2026-06-18T23:59:59.999+02:00' }), 'open'],
  ['the first one after it', miss({ now: '2026-06-19T00:00+02:00' }), 'forfeited'],
  ['agreed on the same day', miss({ agreed: '2026-06-15T18:00+02:00' }), 'carried_over'],
  [
    'agreed at the last minute',
    miss({ agreed: '2026-06-18T23:59+02:00', now: '2026-07-01T10:00+02:00' }),
    'carried_over',
  ],
  [
    'agreed in the last millisecond',
    miss({ agreed: '2026-06-18T23:59:59.999+02:00', now: '2026-07-01T10:00+02:00' }),
    'carried_over',
  ],
  [
    'agreed a millisecond too late',
    miss({ agreed: '2026-06-19T00:00+02:00', now: '2026-07-01T10:00+02:00' }),
    'forfeited',
  ],
  [
    'agreed before the date',
    miss({ outcome: late, agreed: '2026-06-14T10:00+02:00' }),
    'carried_over',
  ],
  ['cancelled late, nothing agreed', miss({ outcome: late }), 'open'],
  [
    'cancelled late, never agreed',
    miss({ outcome: late, now: '2026-06-20T10:00+02:00' }),
    'forfeited',
  ],
  [
    'no days: by the end of the same day',
    miss({ terms: { deposit: { ...deposit, newDateDays: 0 } }, now: '2026-06-15T23:59+02:00' }),
    'open',
  ],
  [
    'no days: gone at midnight',
    miss({ terms: { deposit: { ...deposit, newDateDays: 0 } }, now: '2026-06-16T00:00+02:00' }),
    'forfeited',
  ],
  // A slot late in the evening has the same three days
  [
    '23:30: still open',
    miss({ start: '2026-06-15T23:30+02:00', now: '2026-06-18T23:59+02:00' }),
    'open',
  ],
  [
    '23:30: gone at midnight',
    miss({ start: '2026-06-15T23:30+02:00', now: '2026-06-19T00:00+02:00' }),
    'forfeited',
  ],
  // In the zone of the slot, not of the computer
  [
    'New York: open while Berlin has Friday',
    miss({ zone: NEW_YORK, start: '2026-06-15T20:00-04:00', now: '2026-06-19T05:59+02:00' }),
    'open',
  ],
  [
    'New York: gone at its own midnight',
    miss({ zone: NEW_YORK, start: '2026-06-15T20:00-04:00', now: '2026-06-19T06:00+02:00' }),
    'forfeited',
  ],
  // Days on which the clocks change count as days
  [
    'Berlin spring: open to the end of 29 March',
    miss({ start: '2026-03-26T10:00+01:00', now: '2026-03-29T23:59+02:00' }),
    'open',
  ],
  [
    'Berlin spring: gone at midnight',
    miss({ start: '2026-03-26T10:00+01:00', now: '2026-03-30T00:00+02:00' }),
    'forfeited',
  ],
  [
    'Berlin autumn: open to the end of 25 October',
    miss({ start: '2026-10-22T10:00+02:00', now: '2026-10-25T23:59+01:00' }),
    'open',
  ],
  [
    'Berlin autumn: gone at midnight',
    miss({ start: '2026-10-22T10:00+02:00', now: '2026-10-26T00:00+01:00' }),
    'forfeited',
  ],
  [
    'Lord Howe spring: open to the end of 4 October',
    miss({ zone: LORD_HOWE, start: '2026-10-01T10:00+10:30', now: '2026-10-04T23:59+11:00' }),
    'open',
  ],
  [
    'Lord Howe spring: gone at midnight',
    miss({ zone: LORD_HOWE, start: '2026-10-01T10:00+10:30', now: '2026-10-05T00:00+11:00' }),
    'forfeited',
  ],
  [
    'Lord Howe autumn: agreed in the last minute',
    miss({
      zone: LORD_HOWE,
      start: '2026-04-02T10:00+11:00',
      agreed: '2026-04-05T23:59+10:30',
      now: '2026-04-09T10:00+10:30',
    }),
    'carried_over',
  ],
  [
    'over the end of the year',
    miss({ start: '2026-12-30T10:00+01:00', now: '2027-01-02T23:59+01:00' }),
    'open',
  ],
  // Returned
  ['I cancelled', miss({ outcome: { status: 'provider_cancelled' } }), 'returned'],
  [
    'I cancelled, and a new date is agreed',
    miss({ outcome: { status: 'provider_cancelled' }, agreed: '2026-06-15T12:00+02:00' }),
    'returned',
  ],
  ['excused', miss({ outcome: { ...missed, excused: true } }), 'returned'],
  [
    'excused, long after the deadline',
    miss({
      outcome: { ...late, excused: true, excuseReason: 'illness' },
      now: '2026-08-01T10:00+02:00',
    }),
    'returned',
  ],
  ['I was late myself', miss({ outcome: { ...missed, lateByMe: true } }), 'returned'],
  ['the time was used otherwise', miss({ outcome: { ...missed, refilled: true } }), 'returned'],
  [
    'used otherwise, and a new date',
    miss({ outcome: { ...missed, refilled: true }, agreed: '2026-06-15T12:00+02:00' }),
    'carried_over',
  ],
  ['cancelled in time', miss({ outcome: { status: 'cancelled', noticeHours: 72 } }), 'returned'],
  [
    'cancelled in time, and a new date',
    miss({ outcome: { status: 'cancelled', noticeHours: 72 }, agreed: '2026-06-16T10:00+02:00' }),
    'carried_over',
  ],
  // Moved: there is a new date
  ['moved', miss({ outcome: { status: 'rescheduled', noticeHours: 3 } }), 'carried_over'],
  [
    'moved, and marked weeks later',
    miss({ outcome: { status: 'rescheduled', recordedAt: at('2026-07-20T10:00+02:00') } }),
    'carried_over',
  ],
  // Nothing to say
  ['came', miss({ outcome: { status: 'showed' } }), null],
  ['came late', miss({ outcome: { status: 'late', minutesLate: 10 } }), null],
  ['no deposit is asked for', miss({ terms: { deposit: null } }), null],
  ['a deposit of none', miss({ terms: { deposit: { charge: none, newDateDays: 3 } } }), null],
  ['a deposit of 0 %', miss({ terms: { deposit: { charge: percent(0), newDateDays: 3 } } }), null],
];

describe('the deposit', () => {
  it.each(rows)('%s', (_, one, state) => {
    expect(judge(one).deposit?.state ?? null).toBe(state);
  });

  const money: [string, Case['terms'], amount: number | null, percent: number | null][] = [
    ['a quarter of the price', { deposit }, 2500, 25],
    ['a quarter of an unknown price', { deposit, price: null }, null, 25],
    ['an amount', { deposit: { charge: amount(4000), newDateDays: 3 } }, 4000, null],
    ['at most the price', { deposit: { charge: amount(14_000), newDateDays: 3 } }, 10_000, null],
  ];
  it.each(money)('is %s', (_, terms, sum, of) => {
    const found = judge({ outcome: missed, ...(terms ? { terms } : {}) }).deposit;
    expect([found?.amount, found?.percent]).toEqual([sum, of]);
  });

  const counted: [string, Case['terms'], fee: number | null, suggested: string][] = [
    ['all of the fee is left of a small one', { deposit, noShow: percent(100) }, 7500, 'charge'],
    ['nothing is left of an equal one', { deposit, noShow: percent(25) }, 0, 'none'],
    ['and never less than nothing', { deposit, noShow: percent(10) }, 0, 'none'],
    [
      'amounts',
      { deposit: { charge: amount(3000), newDateDays: 3 }, noShow: amount(5000) },
      2000,
      'charge',
    ],
    [
      'an amount of a percentage',
      { deposit: { charge: amount(3000), newDateDays: 3 } },
      7000,
      'charge',
    ],
    ['percentages of an unknown price', { deposit, price: null }, null, 'charge'],
    [
      'of different kinds and an unknown price: to the client’s benefit',
      { deposit: { charge: amount(3000), newDateDays: 3 }, price: null },
      0,
      'none',
    ],
  ];
  it.each(counted)('that is forfeited counts towards the fee: %s', (_, terms, fee, suggested) => {
    const found = judge({
      outcome: missed,
      now: '2026-07-01T10:00+02:00',
      ...(terms ? { terms } : {}),
    });
    expect(found.deposit?.state).toBe('forfeited');
    expect([found.fee.amount, found.fee.suggested]).toEqual([fee, suggested]);
    expect(codes(found)).toContain('deposit_set_off');
  });

  const noted = (state: DepositEntry['state'], more: Partial<DepositEntry> = {}): DepositEntry => ({
    id: 'noted',
    clientId: 'anna',
    eventId: 'here',
    start: at(START),
    what: 'deposit',
    state,
    amount: 3000,
    currency: 'EUR',
    at: at(START),
    device: 'd',
    ...more,
  });
  const [before, after] = ['2026-06-16T10:00+02:00', '2026-07-01T10:00+02:00'];
  const said: [string, DepositEntry, Omit<Case, 'outcome'>, fee: number | null][] = [
    ['forfeited: as much as was noted', noted('forfeited'), { now: after }, 7000],
    ['forfeited before the rule says so', noted('forfeited'), { now: before }, 7000],
    ['forfeited where none is asked for', noted('forfeited'), { terms: {} }, 7000],
    ['held, and the deadline is over', noted('held'), { now: after }, 7000],
    ['held, and a new date may still come', noted('held'), { now: before }, 10_000],
    ['held, and moved', noted('held'), { now: after, agreed: before }, 10_000],
    ['returned, whatever the rule says', noted('returned'), { now: after }, 10_000],
    ['moved, whatever the rule says', noted('carried_over'), { now: after }, 10_000],
    ['as much as the price', noted('forfeited', { amount: 10_000 }), { now: after }, 0],
    ['more than the price', noted('forfeited', { amount: 12_000 }), { now: after }, 0],
    ['nothing', noted('forfeited', { amount: 0 }), { now: after }, 10_000],
    ['without a number: by the rule', noted('forfeited', { amount: null }), { now: after }, 7500],
    ['in another currency: by the rule', noted('held', { currency: 'CHF' }), { now: after }, 7500],
    ['of another slot: none', noted('returned', { eventId: 'there' }), { now: after }, 7500],
    ['of another date: none', noted('returned', { start: at(before) }), { now: after }, 7500],
    [
      'beside a fee below the price',
      noted('forfeited', { amount: 6000 }),
      { now: after, terms: { deposit, noShow: amount(5000) } },
      0,
    ],
    [
      'an amount of a price that is unknown: to the client’s benefit',
      noted('forfeited'),
      { now: after, terms: { deposit, price: null } },
      0,
    ],
  ];
  it.each(said)('counts as it was noted: %s', (_, entry, more, fee) => {
    const found = judge({ ...miss(more), ledger: [entry] });
    expect(found.fee.amount).toBe(fee);
    expect(codes(found).includes('deposit_set_off')).toBe(fee !== 10_000);
  });

  it('that is carried over leaves the fee as it is', () => {
    const found = judge(miss({ agreed: '2026-06-15T18:00+02:00', now: '2026-07-01T10:00+02:00' }));
    expect(found.fee.amount).toBe(10_000);
    expect(codes(found)).not.toContain('deposit_set_off');
  });

  it('does not ask what came before', () => {
    const history = [earlier('no_show', '2026-05-01T10:00+02:00')];
    expect(judge(miss({ history })).deposit?.state).toBe('open');
  });
});

describe('the days that are left', () => {
  const rows: [name: string, one: Omit<Case, 'outcome'>, left: number | null][] = [
    ['cancelled the day before: four', { now: '2026-06-14T10:00+02:00' }, 4],
    ['on the day itself: three', { now: '2026-06-15T11:00+02:00' }, 3],
    ['three to the last minute of it', { now: '2026-06-15T23:59+02:00' }, 3],
    ['two from midnight on', { now: '2026-06-16T00:00+02:00' }, 2],
    ['the day before the last: one', { now: '2026-06-17T23:59+02:00' }, 1],
    ['the last day: none', { now: '2026-06-18T00:00+02:00' }, 0],
    ['none to its last millisecond', { now: '2026-06-18T23:59:59.999+02:00' }, 0],
    ['and then it is over', { now: '2026-06-19T00:00+02:00' }, null],
    ['carried over', { agreed: '2026-06-15T18:00+02:00' }, null],
    // The day on which the clocks change has 23 or 25 hours, and is one day
    [
      'Berlin spring: 23 hours before midnight',
      { start: '2026-03-26T10:00+01:00', now: '2026-03-29T00:30+01:00' },
      0,
    ],
    [
      'Berlin spring: the night before',
      { start: '2026-03-26T10:00+01:00', now: '2026-03-28T23:30+01:00' },
      1,
    ],
    [
      'Berlin autumn: 25 hours before midnight',
      { start: '2026-10-22T10:00+02:00', now: '2026-10-25T00:00+02:00' },
      0,
    ],
    [
      'Berlin autumn: the night before',
      { start: '2026-10-22T10:00+02:00', now: '2026-10-24T23:59+02:00' },
      1,
    ],
    [
      'Lord Howe: half an hour more or less',
      { zone: LORD_HOWE, start: '2026-10-01T10:00+10:30', now: '2026-10-03T23:59+10:30' },
      1,
    ],
    // Where the slot is, not where the computer is
    [
      'New York: still the day before while Berlin has the last one',
      { zone: NEW_YORK, start: '2026-06-15T20:00-04:00', now: '2026-06-18T05:59+02:00' },
      1,
    ],
  ];
  it.each(rows)('%s', (_, one, left) => {
    const found = judge({ ...miss(one), outcome: one.start || one.agreed ? missed : late });
    expect(found.deposit?.daysLeft).toBe(left);
    const reason = found.reasons.find(({ code }) => code === 'deposit_open');
    expect(reason).toEqual(
      left === null ? undefined : expect.objectContaining({ left, deadline: expect.any(Number) }),
    );
  });

  it('go down by one with every calendar day, whatever the clocks do', () => {
    for (const [zone, start] of [
      [BERLIN, '2026-03-26T10:00+01:00'],
      [BERLIN, '2026-10-22T10:00+02:00'],
      ['Africa/Cairo', '2026-04-21T10:00+02:00'],
      ['America/Santiago', '2026-09-03T10:00-04:00'],
      [LORD_HOWE, '2026-04-02T10:00+11:00'],
    ] as const) {
      const ends = [0, 1, 2, 3, 4, 5].map((days) => depositDeadline(at(start), days, zone));
      const last = ends.at(-1) ?? 0;
      expect(ends.map((end) => daysUntil(last, end, zone))).toEqual([5, 4, 3, 2, 1, 0]);
      // A millisecond later it is the next day.
      expect(ends.map((end) => daysUntil(last, end + 1, zone))).toEqual([4, 3, 2, 1, 0, -1]);
    }
  });
});

describe('the deadline', () => {
  const zones: [zone: string, start: string, days: number, end: string][] = [
    [BERLIN, '2026-06-15T10:00+02:00', 3, '2026-06-18T23:59:59.999+02:00'],
    [BERLIN, '2026-06-15T00:00+02:00', 3, '2026-06-18T23:59:59.999+02:00'],
    [BERLIN, '2026-06-15T23:59+02:00', 0, '2026-06-15T23:59:59.999+02:00'],
    [BERLIN, '2026-03-28T10:00+01:00', 1, '2026-03-29T23:59:59.999+02:00'],
    [BERLIN, '2026-10-24T10:00+02:00', 1, '2026-10-25T23:59:59.999+01:00'],
    [NEW_YORK, '2026-03-07T10:00-05:00', 1, '2026-03-08T23:59:59.999-04:00'],
    [NEW_YORK, '2026-10-31T23:00-04:00', 1, '2026-11-01T23:59:59.999-05:00'],
    [LORD_HOWE, '2026-10-03T10:00+10:30', 1, '2026-10-04T23:59:59.999+11:00'],
    [LORD_HOWE, '2026-04-04T10:00+11:00', 1, '2026-04-05T23:59:59.999+10:30'],
    // Clocks that change at midnight: Cairo 24 April and 30 October 2026, Santiago 6 September 2026
    ['Africa/Cairo', '2026-04-22T10:00+02:00', 1, '2026-04-23T23:59:59.999+02:00'],
    ['Africa/Cairo', '2026-04-23T10:00+02:00', 1, '2026-04-24T23:59:59.999+03:00'],
    ['Africa/Cairo', '2026-10-28T10:00+03:00', 1, '2026-10-29T23:59:59.999+02:00'],
    ['America/Santiago', '2026-09-04T10:00-04:00', 1, '2026-09-05T23:59:59.999-04:00'],
    ['America/Santiago', '2026-09-05T10:00-04:00', 1, '2026-09-06T23:59:59.999-03:00'],
    ['Asia/Kathmandu', '2026-06-15T10:00+05:45', 3, '2026-06-18T23:59:59.999+05:45'],
    ['Not/A_Zone', '2026-06-15T10:00Z', 3, '2026-06-18T23:59:59.999Z'],
  ];
  it.each(zones)('%s, %s and %i days: %s', (zone, start, days, end) => {
    expect(new Date(depositDeadline(at(start), days, zone)).toISOString()).toBe(
      new Date(at(end)).toISOString(),
    );
  });
});
