import { describe, expect, it } from 'vitest';
import type { AppointmentKind, Override, PolicyVersion, Terms } from '@/lib/policy/terms';
import { followedAt, isFirstPolicy, UNSAVED, versionAt } from '@/lib/policy/terms-in-force';
import { at, type Case, codes, judge, none, percent, versionOf } from './cases';

const HOUR = 3_600_000;

/* Whose terms hold: overrides and versions. A no-show costs 100 % of 100.00 by the general terms. */

const missed: Case['outcome'] = { status: 'no_show' };
const forKind = (kind: AppointmentKind, of: number, id = `k${of}`): Override => ({
  id,
  of: { kind },
  terms: { noShow: percent(of) },
});
const forClient = (clientId: string, terms: Partial<Terms>): Override => ({
  id: clientId,
  of: { clientId },
  terms,
});

describe('overrides', () => {
  const rows: [
    name: string,
    overrides: Override[],
    more: Partial<Case>,
    fee: number,
    own: string | null,
  ][] = [
    ['none', [], {}, 10_000, null],
    ['of the client', [forClient('anna', { noShow: percent(20) })], {}, 2000, 'client'],
    ['of another client', [forClient('ben', { noShow: percent(20) })], {}, 10_000, null],
    [
      'of a record that was joined with this one',
      [forClient('old', { noShow: percent(20) })],
      { client: { id: 'anna', formerIds: ['old'] } },
      2000,
      'client',
    ],
    ['that say nothing', [forClient('anna', {})], {}, 10_000, null],
    [
      'of the calendar',
      [forKind({ calendarId: 'work' }, 30)],
      { calendarId: 'work' },
      3000,
      'kind',
    ],
    [
      'of another calendar',
      [forKind({ calendarId: 'work' }, 30)],
      { calendarId: 'home' },
      10_000,
      null,
    ],
    ['of a calendar, which is unknown', [forKind({ calendarId: 'work' }, 30)], {}, 10_000, null],
    ['of a word', [forKind({ word: 'intake' }, 40)], { title: 'Intake with Anna' }, 4000, 'kind'],
    [
      'of a word, in capitals',
      [forKind({ word: 'intake' }, 40)],
      { title: 'INTAKE' },
      4000,
      'kind',
    ],
    [
      'of a word with accents',
      [forKind({ word: 'Séance' }, 40)],
      { title: 'seance 2' },
      4000,
      'kind',
    ],
    [
      'of two words',
      [forKind({ word: 'first talk' }, 40)],
      { title: 'A first talk' },
      4000,
      'kind',
    ],
    ['of a part of a word', [forKind({ word: 'art' }, 40)], { title: 'Party' }, 10_000, null],
    ['of a word that is blank', [forKind({ word: ' ' }, 40)], {}, 10_000, null],
    ['of a length', [forKind({ minMinutes: 90 }, 50)], { length: 90 }, 5000, 'kind'],
    ['of a longer one', [forKind({ minMinutes: 90 }, 50)], { length: 89 }, 10_000, null],
    ['of at most a length', [forKind({ maxMinutes: 30 }, 50)], { length: 30 }, 5000, 'kind'],
    ['of a shorter one', [forKind({ maxMinutes: 30 }, 50)], { length: 31 }, 10_000, null],
    ['of a span', [forKind({ minMinutes: 30, maxMinutes: 60 }, 50)], { length: 45 }, 5000, 'kind'],
    [
      'of a length, which is unknown',
      [forKind({ maxMinutes: 30 }, 50)],
      { length: 0 },
      10_000,
      null,
    ],
    ['of a kind without a sign', [forKind({}, 50)], {}, 10_000, null],
    [
      'all signs have to fit',
      [forKind({ word: 'intake', minMinutes: 90 }, 50)],
      { title: 'Intake', length: 60 },
      10_000,
      null,
    ],
    [
      'the client beats the kind',
      [forClient('anna', { noShow: percent(20) }), forKind({ word: 'intake' }, 40)],
      { title: 'Intake' },
      2000,
      'client',
    ],
    [
      'in any order',
      [forKind({ word: 'intake' }, 40), forClient('anna', { noShow: percent(20) })],
      { title: 'Intake' },
      2000,
      'client',
    ],
    [
      'the kind that says more beats',
      [forKind({ word: 'intake', minMinutes: 60 }, 60), forKind({ word: 'intake' }, 40)],
      { title: 'Intake' },
      6000,
      'kind',
    ],
    [
      'of equals the later one beats',
      [forKind({ word: 'intake' }, 40), forKind({ minMinutes: 60 }, 60)],
      { title: 'Intake' },
      6000,
      'kind',
    ],
    [
      'client and kind may each say a part',
      [forClient('anna', { price: 5000 }), forKind({ word: 'intake' }, 40)],
      { title: 'Intake' },
      2000,
      'client',
    ],
    ['that ask for nothing', [forClient('anna', { noShow: none })], {}, 0, 'client'],
    [
      'with a window of their own',
      [
        forClient('anna', {
          notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(100) }] },
        }),
      ],
      { outcome: { status: 'late_cancel', noticeHours: 30 } },
      0,
      'client',
    ],
    [
      'with a longer window',
      [
        forClient('anna', {
          notice: { hours: 72, tiers: [{ underHours: 72, charge: percent(10) }] },
        }),
      ],
      { outcome: { status: 'late_cancel', noticeHours: 60 } },
      1000,
      'client',
    ],
    [
      'without a price',
      [forClient('anna', { price: null, noShow: { kind: 'amount', amount: 700 } })],
      {},
      700,
      'client',
    ],
  ];
  it.each(rows)('%s', (_, overrides, more, fee, own) => {
    const found = judge({ outcome: missed, overrides, ...more });
    expect(found.fee.amount).toBe(fee);
    const said = found.reasons.flatMap((one) => (one.code === 'own_terms' ? one.of : []));
    expect(said).toEqual(own === null ? [] : [own]);
  });
});

describe('versions', () => {
  const [first, second, third] = [
    versionOf({ noShow: percent(10) }, [], at('2026-01-01T00:00+01:00')),
    versionOf({ noShow: percent(20) }, [], at('2026-03-01T09:00+01:00')),
    versionOf({ noShow: percent(30) }, [], at('2026-06-01T09:00+02:00')),
  ];
  const all = [second, third, first];
  const rows: [name: string, seenAt: string, found: PolicyVersion][] = [
    ['before the first: the first', '2025-12-01T00:00Z', first],
    ['at its beginning', '2026-01-01T00:00+01:00', first],
    ['just before the second', '2026-03-01T08:59:59.999+01:00', first],
    ['at the second', '2026-03-01T09:00+01:00', second],
    ['between', '2026-05-01T00:00Z', second],
    ['at the third', '2026-06-01T09:00+02:00', third],
    ['long after', '2030-01-01T00:00Z', third],
  ];
  it.each(rows)('%s', (_, seenAt, found) => {
    expect(versionAt(all, at(seenAt))).toBe(found);
  });

  it('of the day the first one was entered are one policy for what was seen before', () => {
    const typed = (hours: number) => ({
      ...first,
      id: `t${hours}`,
      from: first.from + hours * HOUR,
    });
    const entered = [first, typed(1), typed(23), typed(24), ...all];
    const before = at('2025-12-01T00:00Z');
    expect(versionAt(entered, before)?.id).toBe('t23');
    expect(versionAt(entered, first.from + 24 * HOUR)?.id).toBe('t24');
  });

  it('of the day the first one was entered are one policy for what was seen on it, too', () => {
    const typed = (hours: number) => ({
      ...first,
      id: `t${hours}`,
      from: first.from + hours * HOUR,
    });
    const entered = [typed(23), first, typed(1), ...all];
    for (const hours of [0, 0.5, 1, 22, 23, 23.99]) {
      expect(versionAt(entered, first.from + hours * HOUR)?.id).toBe('t23');
    }
    expect(versionAt(entered, first.from + 24 * HOUR)?.id).toBe('t23');
    // From the beginning on there is a policy: what was changed later is another one.
    const told = { ...first, id: 'notice-24', from: 0 };
    expect(versionAt([told, { ...first, id: 'soon', from: HOUR }], HOUR / 2)).toBe(told);
  });

  it('are the first policy until a day after the first one, and while none is saved', () => {
    const day = 24 * HOUR;
    expect(isFirstPolicy([{ ...first, id: UNSAVED, from: 0 }], second.from)).toBe(true);
    expect(isFirstPolicy([first], first.from + day - 1)).toBe(true);
    expect(isFirstPolicy([second, first], first.from + day)).toBe(false);
    // A notice window that was told before there were policies is one from the beginning on.
    expect(isFirstPolicy([{ ...first, id: 'notice-24', from: 0 }], first.from)).toBe(false);
  });

  it('that began at the same moment are told apart on every device alike', () => {
    const twin = { ...second, id: `${second.id}-b` };
    expect(versionAt([twin, second], second.from)).toBe(versionAt([second, twin], second.from));
  });

  it('are followed by the next one', () => {
    expect(followedAt(all, first)).toBe(second.from);
    expect(followedAt(all, second)).toBe(third.from);
    expect(followedAt(all, third)).toBeUndefined();
  });

  it('that were followed are named, with their span', () => {
    const found = judge({ outcome: missed, version: first, versionUntil: second.from });
    expect(found.reasons).toContainEqual({
      code: 'earlier_version',
      from: first.from,
      until: second.from,
    });
  });

  it('of none there is none', () => expect(versionAt([], 0)).toBeUndefined());

  it.each([
    [first, 1000],
    [second, 2000],
    [third, 3000],
  ])('a slot is judged by the one it was first seen under', (version, fee) => {
    const found = judge({ outcome: missed, version });
    expect(found.fee.amount).toBe(fee);
    expect(found.versionId).toBe(version.id);
    expect(codes(found)).not.toContain('earlier_version');
  });
});
