import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { statuses } from '@/lib/appointments/status';
import type { Alert, AlertCode, OpenSlot } from '@/lib/reliability/alerts/alert';
import { alertsOf, openAlerts } from '@/lib/reliability/alerts/alerts';
import { alertAtSlot } from '@/lib/reliability/alerts/at-slot';
import { ago, DAY, dayAt, NOW, slotIn, weekly } from './record';

/** One of ten is missed here. */
const practice = { counted: 1000, missed: 100, startingRate: 0.1 };

const all = (outcomes: OutcomeFact[], slots: OpenSlot[] = [], doNotRate = false) =>
  alertsOf({ outcomes, slots, now: NOW, practice, doNotRate });
const codes = (...input: Parameters<typeof all>): AlertCode[] =>
  all(...input).map(({ code }) => code);
const facts = (code: AlertCode, ...input: Parameters<typeof all>) =>
  all(...input).find((alert) => alert.code === code)?.facts;

/** A date to come says that nobody has gone quiet. */
const coming = [slotIn(3)];

describe('a reliable client who slipped', () => {
  it.each([
    ['kkkkm', { status: 'no_show', kept: 4, first: true }],
    ['kkkc', { status: 'late_cancel', kept: 3, first: true }],
    [`m${'k'.repeat(54)}m`, { status: 'no_show', kept: 54, first: false }],
  ])('%s', (visits, said) => {
    expect(facts('slipped', weekly(visits), coming)).toEqual(said);
  });

  it.each([
    ['too early to say', 'kkm'],
    ['came again since', 'kkkkmk'],
    ['missed another one this year', 'mkkkkkkkkkkkkkm'],
    ['was not reliable before', 'kmkmkm'],
    ['was excused', 'kkkkx'],
    ['kept every date', 'kkkkk'],
  ])('not who %s', (_, visits) => {
    expect(codes(weekly(visits), coming)).toEqual([]);
  });

  it('not two months later', () => {
    expect(codes(weekly('kkkkm', 60), coming)).toEqual(['slipped']);
    expect(codes(weekly('kkkkm', 61), coming)).toEqual([]);
  });

  it('not who came to another appointment of that day', () => {
    const sameDay = ago(1, 'showed', { eventId: 'other', start: dayAt(-1) + 4 * 3_600_000 });
    expect(codes([...weekly('kkkkm'), sameDay], coming)).toEqual([]);
    const earlier = { ...sameDay, start: dayAt(-1) - 3_600_000 };
    expect(codes([...weekly('kkkkm'), earlier], coming)).toEqual([]);
  });
});

describe('slipping from a steady record', () => {
  it.each([
    ['kkkkkkkkmmmm', { missed: 4, of: 4, missedBefore: 0, before: 8 }],
    ['kkkkkkkkkkkkmmm', { missed: 3, of: 3, missedBefore: 0, before: 12 }],
    ['kkkkkkkkkkkkmkmm', { missed: 3, of: 4, missedBefore: 0, before: 12 }],
    ['kkkkkkkkkkkkkkkkkkkkkkkkmc', { missed: 2, of: 2, missedBefore: 0, before: 24 }],
  ])('%s', (visits, said) => {
    expect(facts('slipping', weekly(visits), coming)).toEqual(said);
    // It takes the place of the single slip.
    expect(codes(weekly(visits), coming)).toEqual(['slipping']);
  });

  it.each([
    ['one miss', 'kkkkkkkkkkkkkkkkkkkkm'],
    ['a record that never was steady', 'kmkkkkmkkkkmkkkkmkkkmmmmmm'],
    ['fewer than eight visits before', 'kkkkkkkmmmm'],
    ['too short a record', 'kkkkkmmm'],
    ['who came twice since', 'kkkkkkkkkkkkmmmkk'],
    ['misses that are excused', 'kkkkkkkkkkkkxxx'],
  ])('not %s', (_, visits) => {
    expect(codes(weekly(visits), coming)).not.toContain('slipping');
  });

  it('only where a change is unlikely to be chance', () => {
    // Two in a row after ten visits happen to one steady client in twenty.
    expect(codes(weekly('kkkkkkkkkkmm'), coming)).not.toContain('slipping');
  });
});

describe('my side', () => {
  const mine = [
    ago(1, 'provider_cancelled'),
    ago(8, 'showed', { lateByMe: true }),
    ago(15, 'no_show', { excused: true, excuseReason: 'our_mistake' }),
  ];
  it('counts what I cancelled, my late starts and my mistakes', () => {
    expect(facts('my_side', [...mine, ago(22, 'showed')], coming)).toEqual({
      cancelled: 1,
      late: 1,
      mistakes: 1,
      of: 4,
    });
  });

  it('counts a date once, however much of it was mine', () => {
    const own = { excused: true, excuseReason: 'our_mistake', lateByMe: true } as const;
    const outcomes = [ago(1, 'provider_cancelled', own), ago(8, 'late', own)];
    expect(facts('my_side', outcomes, coming)).toEqual({
      cancelled: 1,
      late: 1,
      mistakes: 0,
      of: 2,
    });
  });

  it.each([
    ['one is none', [mine[0]!, ago(8, 'showed')]],
    ['another excuse is not mine', [mine[0]!, ago(9, 'no_show', { excused: true })]],
    ['what is half a year ago is over', [mine[0]!, ago(183, 'provider_cancelled')]],
    [
      'eleven dates ago is over',
      [mine[0]!, ...weekly('kkkkkkkkk', 3), ago(100, 'provider_cancelled')],
    ],
  ])('%s', (_, outcomes) => {
    expect(codes(outcomes, coming)).not.toContain('my_side');
  });
});

describe('moving dates again and again', () => {
  const moves = (count: number, kept: number, days = 7) => [
    ...Array.from({ length: count }, (_, i) =>
      ago(1 + i * 7, 'rescheduled', { nextStart: dayAt(-1 - i * 7 + days) }),
    ),
    ...Array.from({ length: kept }, (_, i) => ago(3 + i * 7, 'showed')),
  ];
  it('tells how often and how far', () => {
    expect(facts('rescheduler', moves(4, 3), coming)).toEqual({ count: 4, of: 7, days: 7 });
    const unknown = moves(3, 0).map((fact) => ago((NOW - fact.start) / DAY, 'rescheduled'));
    expect(facts('rescheduler', unknown, coming)).toEqual({ count: 3, of: 3, days: null });
  });
  it.each([
    ['twice', moves(2, 0)],
    ['three of ten', moves(3, 7)],
    ['half a year ago', moves(3, 0).map((fact) => ({ ...fact, start: fact.start - 183 * DAY }))],
    ['excused', moves(3, 0).map((fact) => ({ ...fact, excused: true }))],
  ])('not %s', (_, outcomes) => {
    expect(codes(outcomes, coming)).not.toContain('rescheduler');
  });
});

describe('gone quiet', () => {
  it.each([
    [22, { days: 22, usual: 7, missed: false }],
    [364, { days: 364, usual: 7, missed: false }],
  ])('%i days after the last of weekly visits', (days, said) => {
    expect(facts('gone_quiet', weekly('kkkkkk', days))).toEqual(said);
  });

  it('says that the last one was missed', () => {
    expect(facts('gone_quiet', weekly('kmkmkm', 30))).toMatchObject({ missed: true });
    expect(facts('gone_quiet', weekly('kmkmkx', 30))).toMatchObject({ missed: false });
  });

  it.each([
    ['three weeks are no silence', weekly('kkkkkk', 21), []],
    ['with a date to come', weekly('kkkkkk', 60), [slotIn(20)]],
    ['with a date that is not marked yet', weekly('kkkkkk', 60), [slotIn(-5)]],
    ['with a date that I cancelled', [...weekly('kkkkkk', 60), ago(5, 'provider_cancelled')], []],
    ['without a rhythm', weekly('kkk', 60), []],
    ['after a year', weekly('kkkkkk', 366), []],
    ['where such gaps are usual', [...weekly('kkk', 40), ...weekly('kkk', 40 + 14 + 50)], []],
  ])('not %s', (_, outcomes, slots) => {
    expect(codes(outcomes, slots)).not.toContain('gone_quiet');
  });
});

describe('booked long ahead', () => {
  const known = (days: number, since: number) => slotIn(days, { knownSince: dayAt(since) });
  it('tells the weeks, from a week before on', () => {
    expect(facts('booked_ahead', [], [known(6, -36)])).toEqual({ weeks: 6 });
    expect(codes([], [known(8, -36)])).toEqual([]);
  });
  it.each([
    ['four weeks and not more', [], [known(6, -22)]],
    ['nobody knows since when', [], [slotIn(6)]],
    ['who was here in between', [ago(10, 'showed')], [known(6, -60)]],
    ['who had a date in between', [], [known(6, -60), slotIn(-10)]],
    ['an earlier date that is near', [], [known(6, -60), slotIn(2)]],
  ])('not %s', (_, outcomes, slots) => {
    expect(codes(outcomes, slots)).not.toContain('booked_ahead');
  });
});

describe('a client who is not rated', () => {
  it('has only what says nothing of the record', () => {
    const outcomes = [...weekly('kkkkkkkkkkkkmmm', 40), ago(1, 'provider_cancelled')];
    const cancelled = [...outcomes, ago(2, 'provider_cancelled')];
    expect(codes(cancelled, [], true)).toEqual(['my_side']);
  });
});

describe('putting off', () => {
  const alerts = all(weekly('kkkkm'), coming);
  const about = dayAt(-1);
  const put = (until: number | null, start = about) =>
    openAlerts(alerts, [{ alert: 'slipped', about: start, at: NOW, until }], NOW);

  it.each([
    ['for good', null, []],
    ['for a week', NOW + 7 * DAY, []],
    ['until now', NOW, ['slipped']],
  ])('%s', (_, until, left) => {
    expect(put(until).map(({ code }) => code)).toEqual(left);
  });

  it('is about those facts alone: another miss is another alert', () => {
    expect(put(null, dayAt(-8))).toEqual(alerts);
  });
});

describe('at one slot of the calendar', () => {
  const here = (alerts: Alert[], days: number, marked = false) =>
    alertAtSlot(alerts, { eventId: `e${-days}`, start: dayAt(days) }, marked)?.code;
  const slip = all(weekly('kkkkm'), coming);

  it('a slip stands at the missed slot, and at the next one until that is marked', () => {
    expect(here(slip, -1, true)).toBe('slipped');
    expect(here(slip, 6)).toBe('slipped');
    expect(here(slip, 6, true)).toBeUndefined();
    expect(here(slip, -8, true)).toBeUndefined();
    expect(here(slip, -8)).toBeUndefined();
  });

  it('a reminder stands at its own slot alone, a silence nowhere', () => {
    const ahead = all([], [slotIn(6, { knownSince: dayAt(-36) })]);
    expect(alertAtSlot(ahead, ahead[0]!.slot, false)?.code).toBe('booked_ahead');
    expect(here(ahead, 7)).toBeUndefined();
    const quiet = all(weekly('kkkkkk', 40));
    expect(quiet.map(({ code }) => code)).toEqual(['gone_quiet']);
    expect(here(quiet, 3)).toBeUndefined();
  });
});

describe('for any record', () => {
  const outcome = fc.record({
    days: fc.integer({ min: 0, max: 800 }),
    status: fc.constantFrom(...statuses),
    excused: fc.boolean(),
    lateByMe: fc.boolean(),
    moved: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  });
  const record = fc
    .uniqueArray(outcome, { selector: ({ days }) => days, maxLength: 60 })
    .map((list) =>
      list.map(({ days, status, excused, lateByMe, moved }) =>
        ago(days, status, {
          ...(excused ? { excused } : {}),
          ...(lateByMe ? { lateByMe } : {}),
          ...(moved === undefined ? {} : { nextStart: dayAt(moved - days) }),
        }),
      ),
    );
  const slots = fc
    .uniqueArray(fc.integer({ min: -400, max: 200 }), { maxLength: 8 })
    .map((days) => days.map((one) => slotIn(one, { knownSince: dayAt(one - 40) })));

  it('the order of the outcomes does not matter, and each alert stands once', () => {
    fc.assert(
      fc.property(record, slots, fc.nat(), (outcomes, open, seed) => {
        const shuffled = outcomes.toSorted(
          (a, b) => ((a.start / DAY + seed) % 7) - ((b.start / DAY + seed) % 7),
        );
        const found = all(outcomes, open);
        expect(all(shuffled, open)).toEqual(found);
        const names = found.map(({ code }) => code);
        expect(new Set(names).size).toBe(names.length);
        for (const value of found.flatMap(({ facts: said }) => Object.values(said))) {
          if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('once everything is put off for good nothing comes back as long as nothing happens', () => {
    fc.assert(
      fc.property(record, slots, (outcomes, open) => {
        const found = all(outcomes, open);
        const off = found.map(({ code, slot }) => ({
          alert: code,
          about: slot.start,
          at: NOW,
          until: null,
        }));
        expect(openAlerts(all(outcomes, open), off, NOW + 30 * DAY)).toEqual([]);
      }),
    );
  });
});
