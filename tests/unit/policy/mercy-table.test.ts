import { describe, expect, it } from 'vitest';
import { excuseReasons } from '@/lib/appointments/status';
import { type Case, codes, earlier, judge, percent } from './cases';

/* What never costs the client, and what lowers what it costs. */

const deposit = { charge: percent(25), newDateDays: 3 };
const misses: [name: string, outcome: Case['outcome']][] = [
  ['a no-show', { status: 'no_show' }],
  ['a late cancellation', { status: 'late_cancel', noticeHours: 30 }],
  ['a very late cancellation', { status: 'late_cancel', noticeHours: 1 }],
  ['one told after the start', { status: 'late_cancel', noticeHours: -1 }],
  ['one told nobody knows when', { status: 'late_cancel' }],
];

describe('mine', () => {
  const rows: [name: string, outcome: Case['outcome']][] = [
    ['I cancelled', { status: 'provider_cancelled' }],
    ['I cancelled at the last minute', { status: 'provider_cancelled', noticeHours: 0 }],
    ['I cancelled, and it was filled again', { status: 'provider_cancelled', refilled: true }],
    ['a no-show as I was late', { status: 'no_show', lateByMe: true }],
    [
      'a late cancellation as I was late',
      { status: 'late_cancel', noticeHours: 1, lateByMe: true },
    ],
    ['excused: my mistake', { status: 'no_show', excused: true, excuseReason: 'our_mistake' }],
    [
      'excused, late: my mistake',
      { status: 'late_cancel', noticeHours: 1, excused: true, excuseReason: 'our_mistake' },
    ],
  ];
  it.each(rows)('%s: costs nothing, is no strike, and the deposit goes back', (_, outcome) => {
    const history = [earlier('no_show', '2026-05-15T10:00+02:00')];
    const found = judge({
      outcome,
      history,
      terms: { deposit, forgiveness: 'first' },
      now: '2026-09-01T10:00+02:00',
    });
    expect(found.fee).toMatchObject({ amount: 0, suggested: 'none', rule: { kind: 'none' } });
    expect(found.deposit?.state).toBe('returned');
    expect(found.strikes.count).toBe(1);
    expect(found.forgiveness).toBe('none');
    expect(found.exceptions).toEqual([]);
    expect(codes(found).some((code) => code === 'my_fault' || code === 'my_cancellation')).toBe(
      true,
    );
  });
});

describe('excused', () => {
  it.each(misses)('%s costs nothing', (_, outcome) => {
    const found = judge({ outcome: { ...outcome, excused: true }, terms: { deposit } });
    expect(found.fee).toMatchObject({ amount: 0, suggested: 'none' });
    expect(found.deposit?.state).toBe('returned');
    expect(codes(found)).toContain('excused');
    expect(codes(found)).not.toContain('strikes');
  });

  it.each(excuseReasons.filter((reason) => reason !== 'our_mistake'))('for %s', (reason) => {
    const outcome = { status: 'no_show' as const, excused: true, excuseReason: reason };
    // Whether or not it is in the list: the user may excuse anything.
    const found = judge({ outcome, terms: { exceptions: [] } });
    expect(found.fee.amount).toBe(0);
    expect(found.reasons).toContainEqual({ code: 'excused', reason });
  });

  it('without a reason', () => {
    const found = judge({ outcome: { status: 'no_show', excused: true } });
    expect(found.reasons).toContainEqual({ code: 'excused', reason: null });
  });
});

describe('the exceptions of the policy', () => {
  it.each(misses)('are offered for %s', (_, outcome) => {
    expect(judge({ outcome }).exceptions).toEqual(['emergency', 'illness', 'family']);
  });
  it.each([
    { status: 'showed' as const },
    { status: 'late' as const },
    { status: 'cancelled' as const },
    { status: 'rescheduled' as const },
    { status: 'provider_cancelled' as const },
    { status: 'no_show' as const, excused: true },
  ])('are not offered for $status', (outcome) => {
    expect(judge({ outcome }).exceptions).toEqual([]);
  });
});

describe('a slot that was filled again', () => {
  it.each(misses)('lowers %s to nothing, and says so', (_, outcome) => {
    const full = judge({ outcome });
    const found = judge({ outcome: { ...outcome, refilled: true } });
    expect(found.fee).toEqual({
      charge: { kind: 'none' },
      amount: 0,
      rule: full.fee.rule,
      suggested: 'waive',
    });
    expect(codes(found)).toContain('refilled');
    // It stays a strike: the record is about keeping dates, not about money.
    expect(found.strikes).toEqual(full.strikes);
  });

  it('has nothing to lower where nothing is asked for', () => {
    const found = judge({
      outcome: { status: 'no_show', refilled: true },
      terms: { noShow: { kind: 'none' } },
    });
    expect(found.fee.suggested).toBe('none');
    expect(codes(found)).not.toContain('refilled');
  });

  it('taken back is as if nothing had been said', () => {
    const outcome = { status: 'no_show' as const };
    expect(judge({ outcome: { ...outcome, refilled: false } })).toEqual(judge({ outcome }));
  });
});

describe('what took place or was cancelled in time', () => {
  const rows: [name: string, outcome: Case['outcome'], code: string][] = [
    ['came', { status: 'showed' }, 'came'],
    ['came late', { status: 'late', minutesLate: 20 }, 'came_late'],
    ['came late, nobody knows how much', { status: 'late' }, 'came_late'],
    ['in time', { status: 'cancelled', noticeHours: 72 }, 'told'],
    ['in time by the user’s word', { status: 'cancelled' }, 'told_unknown'],
    [
      'in time by the user’s word, whatever the clock',
      { status: 'cancelled', noticeHours: 3 },
      'told',
    ],
    ['late by the mark, in time by the clock', { status: 'late_cancel', noticeHours: 60 }, 'told'],
  ];
  it.each(rows)('%s: nothing is due', (_, outcome, code) => {
    const found = judge({ outcome, terms: { forgiveness: 'first' } });
    expect(found.fee).toMatchObject({ amount: 0, suggested: 'none' });
    expect(found.forgiveness).toBe('none');
    expect(found.reasons[0]?.code).toBe(code);
  });
});

describe('late, and nobody knows by how much', () => {
  it('is judged by the mildest tier', () => {
    expect(judge({ outcome: { status: 'late_cancel' } }).fee.amount).toBe(5000);
  });
  it('after the start is judged by the last one', () => {
    expect(judge({ outcome: { status: 'late_cancel', noticeHours: 0 } }).fee.amount).toBe(10_000);
    expect(judge({ outcome: { status: 'late_cancel', noticeHours: -2 } }).fee.amount).toBe(10_000);
  });
});

describe('a group event', () => {
  const slot = { start: '2026-06-15T10:00+02:00', title: 'Group' };
  it('is judged for each client by what they did', () => {
    const anna = judge({ ...slot, client: { id: 'anna' }, outcome: { status: 'no_show' } });
    const ben = judge({ ...slot, client: { id: 'ben' }, outcome: { status: 'showed' } });
    const cleo = judge({
      ...slot,
      client: { id: 'cleo' },
      outcome: { status: 'late_cancel', noticeHours: 30 },
    });
    expect([anna, ben, cleo].map(({ fee }) => fee.amount)).toEqual([10_000, 0, 5000]);
  });

  it('by their own terms', () => {
    const overrides = [{ id: 'o', of: { clientId: 'ben' }, terms: { noShow: percent(20) } }];
    const outcome = { status: 'no_show' as const };
    const fees = ['anna', 'ben'].map(
      (id) => judge({ ...slot, client: { id }, outcome, overrides }).fee.amount,
    );
    expect(fees).toEqual([10_000, 2000]);
  });

  it('and by their own record', () => {
    const outcome = { status: 'no_show' as const };
    const terms = { forgiveness: 'first' as const };
    const history = [earlier('no_show', '2026-05-15T10:00+02:00')];
    expect(judge({ ...slot, outcome, terms, history }).fee.suggested).toBe('charge');
    expect(judge({ ...slot, client: { id: 'ben' }, outcome, terms }).fee.suggested).toBe('waive');
  });
});
