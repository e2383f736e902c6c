import { describe, expect, it } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { Forgiveness } from '@/lib/policy/terms';
import { at, type Case, codes, earlier, judge, LORD_HOWE, NEW_YORK } from './cases';

/* What came before: forgiveness, strikes, moves, a reliable record. The slot: 15 June 2026, 10:00. */

const missed: Case['outcome'] = { status: 'no_show' };
const noShow = (start: string, more: Partial<OutcomeFact> = {}) => earlier('no_show', start, more);
const lateCancel = (start: string) => earlier('late_cancel', start);
const kept = (start: string) => earlier('showed', start);

const feeEntry = (
  fact: OutcomeFact,
  state: 'due' | 'waived' | 'paid',
  reason?: 'forgiveness' | 'goodwill',
): LedgerEntry => ({
  id: `entry-${fact.id}`,
  clientId: fact.clientId,
  eventId: fact.eventId,
  start: fact.start,
  what: 'fee',
  state,
  ...(reason ? { reason } : {}),
  amount: 10_000,
  currency: 'EUR',
  at: fact.start,
  device: 'd',
});

describe('forgiveness', () => {
  const [january, june] = ['2026-01-10T10:00+01:00', '2025-06-15T10:00+02:00'];
  const rows: [
    name: string,
    rule: Forgiveness,
    history: OutcomeFact[],
    state: 'available' | 'used' | 'none',
    ledger?: LedgerEntry[],
  ][] = [
    ['no rule', 'none', [], 'none'],
    ['first: the very first slip', 'first', [], 'available'],
    ['first: after kept visits', 'first', [kept(january)], 'available'],
    ['first: used by a no-show', 'first', [noShow(january)], 'used'],
    ['first: used by a late cancellation', 'first', [lateCancel(january)], 'used'],
    ['first: used years ago', 'first', [noShow('2019-01-10T10:00+01:00')], 'used'],
    [
      'first: an excused one uses nothing',
      'first',
      [noShow(january, { excused: true })],
      'available',
    ],
    [
      'first: my own lateness uses nothing',
      'first',
      [noShow(january, { lateByMe: true })],
      'available',
    ],
    ['first: in time uses nothing', 'first', [earlier('cancelled', january)], 'available'],
    ['first: a move uses nothing', 'first', [earlier('rescheduled', january)], 'available'],
    ['first: mine uses nothing', 'first', [earlier('provider_cancelled', january)], 'available'],
    ['first: a later slip uses nothing', 'first', [noShow('2026-06-20T10:00+02:00')], 'available'],
    ['first: the same bad day', 'first', [noShow('2026-06-15T08:00+02:00')], 'available'],
    ['yearly: nothing before', 'yearly', [], 'available'],
    ['yearly: half a year ago', 'yearly', [noShow(january)], 'used'],
    ['yearly: twelve months to the day', 'yearly', [noShow(june)], 'available'],
    ['yearly: the day after that', 'yearly', [noShow('2025-06-16T00:00+02:00')], 'used'],
    ['yearly: the evening of that day', 'yearly', [noShow('2025-06-15T23:59+02:00')], 'available'],
    ['yearly: thirteen months ago', 'yearly', [noShow('2025-05-15T10:00+02:00')], 'available'],
    [
      'yearly: the second of two was not forgiven, so this one is',
      'yearly',
      [noShow('2025-04-01T10:00+02:00'), noShow('2025-09-01T10:00+02:00')],
      'available',
    ],
    [
      'yearly: the third of three had been forgiven again',
      'yearly',
      [
        noShow('2024-04-01T10:00+02:00'),
        noShow('2024-09-01T10:00+02:00'),
        noShow('2025-09-01T10:00+02:00'),
      ],
      'used',
    ],
    [
      'yearly: that one was charged',
      'yearly',
      [noShow(january)],
      'available',
      [feeEntry(noShow(january), 'paid')],
    ],
    [
      'yearly: that one is due',
      'yearly',
      [noShow(january)],
      'available',
      [feeEntry(noShow(january), 'due')],
    ],
    [
      'yearly: that one was let go for another reason',
      'yearly',
      [noShow(january)],
      'available',
      [feeEntry(noShow(january), 'waived', 'goodwill')],
    ],
    [
      'yearly: that one was forgiven',
      'yearly',
      [noShow(january)],
      'used',
      [feeEntry(noShow(january), 'waived', 'forgiveness')],
    ],
  ];
  it.each(rows)('%s', (_, forgiveness, history, state, ledger = []) => {
    const found = judge({ outcome: missed, terms: { forgiveness }, history, ledger });
    expect(found.forgiveness).toBe(state);
    expect(found.fee).toMatchObject({
      amount: 10_000,
      suggested: state === 'available' ? 'waive' : 'charge',
    });
  });

  it.each(['showed', 'late', 'cancelled', 'rescheduled', 'provider_cancelled'] as const)(
    'has nothing to say of %s',
    (status) => {
      expect(judge({ outcome: { status }, terms: { forgiveness: 'first' } }).forgiveness).toBe(
        'none',
      );
    },
  );

  it('goes by the days of the slot’s zone', () => {
    const history = [noShow('2025-06-16T02:00+02:00')];
    const one: Case = { outcome: missed, terms: { forgiveness: 'yearly' }, history };
    expect(judge(one).forgiveness).toBe('used');
    const there = { ...one, zone: NEW_YORK, start: '2026-06-15T10:00-04:00' };
    expect(judge(there).forgiveness).toBe('available');
  });

  it('of 29 February is there again a year later', () => {
    const history = [noShow('2024-02-29T10:00+01:00')];
    const one: Case = { outcome: missed, terms: { forgiveness: 'yearly' }, history };
    expect(judge({ ...one, start: '2025-02-27T10:00+01:00' }).forgiveness).toBe('used');
    expect(judge({ ...one, start: '2025-02-28T10:00+01:00' }).forgiveness).toBe('used');
    expect(judge({ ...one, start: '2025-03-01T10:00+01:00' }).forgiveness).toBe('available');
  });
});

describe('strikes', () => {
  const rows: [
    name: string,
    history: OutcomeFact[],
    count: number,
    reached: string,
    step: string,
  ][] = [
    ['this one alone', [], 1, 'none', 'normal'],
    ['a second one', [noShow('2026-05-15T10:00+02:00')], 2, 'talk', 'confirm'],
    ['a late cancellation counts', [lateCancel('2026-05-15T10:00+02:00')], 2, 'talk', 'confirm'],
    ['kept visits do not', [kept('2026-05-15T10:00+02:00')], 1, 'none', 'normal'],
    [
      'a third one',
      [noShow('2026-05-15T10:00+02:00'), lateCancel('2026-04-15T10:00+02:00')],
      3,
      'decide',
      'prepay',
    ],
    [
      'a fourth one',
      ['2026-05-15', '2026-04-15', '2026-03-15'].map((day) => noShow(`${day}T12:00Z`)),
      4,
      'decide',
      'hold_bookings',
    ],
    [
      'a fifth one',
      ['2026-05-15', '2026-04-15', '2026-03-15', '2026-02-15'].map((day) =>
        noShow(`${day}T12:00Z`),
      ),
      5,
      'decide',
      'let_go',
    ],
    [
      'a ninth one goes no further',
      ['05-15', '05-10', '05-05', '04-15', '04-10', '03-15', '02-15', '01-15'].map((day) =>
        noShow(`2026-${day}T12:00Z`),
      ),
      9,
      'decide',
      'let_go',
    ],
    ['six months to the day are over', [noShow('2025-12-15T10:00+01:00')], 1, 'none', 'normal'],
    ['the evening of that day too', [noShow('2025-12-15T23:59+01:00')], 1, 'none', 'normal'],
    ['the day after counts', [noShow('2025-12-16T00:00+01:00')], 2, 'talk', 'confirm'],
    [
      'excused ones do not',
      [noShow('2026-05-15T10:00+02:00', { excused: true })],
      1,
      'none',
      'normal',
    ],
    ['nor mine', [earlier('provider_cancelled', '2026-05-15T10:00+02:00')], 1, 'none', 'normal'],
    ['nor those in time', [earlier('cancelled', '2026-05-15T10:00+02:00')], 1, 'none', 'normal'],
    ['two on one day are one', [noShow('2026-06-15T08:00+02:00')], 1, 'none', 'normal'],
    ['later ones say nothing yet', [noShow('2026-06-16T10:00+02:00')], 1, 'none', 'normal'],
  ];
  it.each(rows)('%s', (_, history, count, reached, step) => {
    const found = judge({ outcome: missed, history });
    expect(found.strikes).toEqual({ count, reached });
    expect(found.step).toBe(step);
  });

  const shapes: [talkAt: number, decideAt: number, before: number, reached: string][] = [
    [1, 1, 0, 'decide'],
    [1, 2, 0, 'talk'],
    [2, 2, 1, 'decide'],
    [3, 5, 1, 'none'],
    [3, 5, 3, 'talk'],
    [3, 5, 4, 'decide'],
  ];
  it.each(shapes)('talk at %i, decide at %i, after %i: %s', (talkAt, decideAt, before, reached) => {
    const history = Array.from({ length: before }, (_, n) => noShow(`2026-05-0${n + 1}T12:00Z`));
    const terms = { strikes: { talkAt, decideAt, months: 6 } };
    expect(judge({ outcome: missed, history, terms }).strikes.reached).toBe(reached);
  });

  it('are counted in the zone of the slot', () => {
    // 16 December in Lord Howe, 15 December in Berlin
    const history = [noShow('2025-12-16T00:30+11:00')];
    expect(judge({ outcome: missed, history }).strikes.count).toBe(1);
    const there = { zone: LORD_HOWE, start: '2026-06-15T10:00+10:30' };
    expect(judge({ ...there, outcome: missed, history }).strikes.count).toBe(2);
  });

  it('end with an excuse, which counts for nothing itself', () => {
    const history = [noShow('2026-05-15T10:00+02:00')];
    const excused = judge({ outcome: { ...missed, excused: true }, history });
    expect(excused.strikes).toEqual({ count: 1, reached: 'none' });
    expect(codes(excused)).not.toContain('strikes');
  });
});

describe('moves', () => {
  const moved = (start: string, more = {}) => earlier('rescheduled', start, more);
  const limit = { most: 1, months: 3 };
  const rows: [
    name: string,
    hours: number | undefined,
    history: OutcomeFact[],
    fee: number,
    code: string,
  ][] = [
    ['the first one', 72, [], 0, 'moved'],
    ['the first one, late', 3, [], 0, 'moved'],
    ['a second one in time', 72, [moved('2026-05-15T10:00+02:00')], 0, 'moved_too_often'],
    ['a second one at the edge', 48, [moved('2026-05-15T10:00+02:00')], 0, 'moved_too_often'],
    ['a second one, late', 30, [moved('2026-05-15T10:00+02:00')], 5000, 'moved_too_often'],
    ['a second one, very late', 3, [moved('2026-05-15T10:00+02:00')], 10_000, 'moved_too_often'],
    [
      'a second one, nobody knows when',
      undefined,
      [moved('2026-05-15T10:00+02:00')],
      0,
      'moved_too_often',
    ],
    ['three months to the day', 3, [moved('2026-03-15T10:00+01:00')], 0, 'moved'],
    ['a day less', 3, [moved('2026-03-16T10:00+01:00')], 10_000, 'moved_too_often'],
    ['after an excused move', 3, [moved('2026-05-15T10:00+02:00', { excused: true })], 0, 'moved'],
    ['after a cancellation', 3, [earlier('cancelled', '2026-05-15T10:00+02:00')], 0, 'moved'],
  ];
  it.each(rows)('%s', (_, hours, history, fee, code) => {
    const noticeHours = hours === undefined ? {} : { noticeHours: hours };
    const found = judge({
      outcome: { status: 'rescheduled', ...noticeHours },
      history,
      terms: { reschedules: limit },
    });
    expect(found.fee.amount).toBe(fee);
    expect(codes(found)).toContain(code);
  });

  it('are free without a limit', () => {
    const history = ['2026-05-15', '2026-05-16', '2026-05-17'].map((day) => moved(`${day}T12:00Z`));
    const found = judge({ outcome: { status: 'rescheduled', noticeHours: 1 }, history });
    expect(found.fee.suggested).toBe('none');
  });

  it('may be excused once they are too many', () => {
    const history = [moved('2026-05-15T10:00+02:00')];
    const one = { history, terms: { reschedules: limit } };
    const outcome = { status: 'rescheduled' as const, noticeHours: 3 };
    expect(judge({ ...one, outcome }).exceptions).not.toEqual([]);
    expect(judge({ ...one, outcome: { ...outcome, excused: true } }).fee.amount).toBe(0);
  });
});

describe('a reliable record', () => {
  it.each([
    ['reliable', 'waive'],
    ['mixed', 'charge'],
    ['often_misses', 'charge'],
    ['new', 'charge'],
    [null, 'charge'],
  ] as const)('%s: suggests to %s', (level, suggested) => {
    expect(judge({ outcome: missed, level }).fee).toMatchObject({ amount: 10_000, suggested });
  });

  it('is named before the rule of forgiveness', () => {
    const found = codes(
      judge({ outcome: missed, level: 'reliable', terms: { forgiveness: 'yearly' } }),
    );
    expect(found.indexOf('reliable_first_slip')).toBeLessThan(found.indexOf('forgiveness'));
  });

  it('suggests nothing where nothing is asked for', () => {
    const found = judge({
      outcome: missed,
      level: 'reliable',
      terms: { noShow: { kind: 'none' } },
    });
    expect(found.fee.suggested).toBe('none');
  });
});

describe('the history', () => {
  it('may hold this outcome or not, in any order, and as it was before a correction', () => {
    const others = [noShow('2026-05-15T10:00+02:00'), kept('2026-04-01T10:00+02:00')];
    const start = '2026-06-15T10:00+02:00';
    const here = earlier('showed', start, { eventId: 'here', start: at(start) });
    const without = judge({ outcome: missed, history: others });
    expect(judge({ outcome: missed, history: [here, ...others].toReversed() })).toEqual(without);
  });
});
