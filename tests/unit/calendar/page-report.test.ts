import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  answerTo,
  APART,
  follow,
  judge,
  rankOf,
  stateOf,
  troubleOf,
  troublesOf,
  worksIn,
} from '@/lib/calendar/page-report';
import {
  type PageHistory,
  type PageReport,
  type PageState,
  pageViews,
} from '@/lib/messaging/page-protocol';
import { chips, goodReport, openedReport, report } from './page-reports';

const NOW = Date.UTC(2026, 10, 24, 12);
const here = { kept: '1.2.0', browser: 'Chrome 144' };
const found = { 'badges.week': 'works', account: 'works' } as const;

describe('one report', () => {
  test.each<[string, PageReport, PageState]>([
    ['everything in order', report(), found],
    [
      'no events at all: nothing is said of badges',
      report(chips({ found: 0, others: 0, read: 0, timed: 0, hints: 0 })),
      { account: 'works' },
    ],
    [
      'tasks alone: nothing is said of badges',
      report(chips({ found: 2, others: 2, read: 0, timed: 0 })),
      { account: 'works' },
    ],
    [
      'signs of events, and none is found',
      report(chips({ found: 0, others: 0, read: 0, timed: 0, hints: 12 })),
      { ...found, 'badges.week': 'not_found' },
    ],
    [
      'events that cannot be told apart',
      report(chips({ read: 0, timed: 0 })),
      { ...found, 'badges.week': 'unreadable' },
    ],
    [
      'most events cannot be told apart',
      report(chips({ read: 4 })),
      { ...found, 'badges.week': 'unreadable' },
    ],
    ['a few odd events', report(chips({ read: 5 })), found],
    [
      'no badge stays',
      report({ badges: { wanted: 4, there: 0 } }),
      { ...found, 'badges.week': 'lost' },
    ],
    [
      'most badges do not stay',
      report({ badges: { wanted: 4, there: 1 } }),
      { ...found, 'badges.week': 'lost' },
    ],
    ['one badge is late', report({ badges: { wanted: 4, there: 3 } }), found],
    ['no client has an event here', report({ badges: { wanted: 0, there: 0 } }), found],
    [
      'another view has its own badges',
      report({ view: 'month', badges: { wanted: 1, there: 0 } }),
      { 'badges.month': 'lost', account: 'works' },
    ],
    ['no address of the account', report({ account: false }), { ...found, account: 'unreadable' }],
    ['a form is no view', report({ view: 'create', account: false }), {}],
    ['a form that is found', report({ view: 'edit', places: { edited: [1, 0] } }), {}],
    [
      'a form that is not found',
      report({ view: 'edit', places: { edited: [0, 0] } }),
      { 'panel.editor': 'not_found' },
    ],
    ['an event with its panel', openedReport(), { 'panel.bubble': 'works', guests: 'works' }],
    [
      'an event without its panel',
      openedReport({ there: false }),
      { 'panel.bubble': 'lost', guests: 'works' },
    ],
    [
      'a form without its panel',
      openedReport({ at: 'editor', there: false }),
      { 'panel.editor': 'lost', guests: 'works' },
    ],
    [
      'an event for which there is no panel',
      openedReport({ wanted: false, there: false, guests: 0, listed: false, addresses: 0 }),
      {},
    ],
    [
      'something open in which no event is found',
      openedReport({ known: false, there: false, listed: false, addresses: 0, guests: null }),
      { 'panel.bubble': 'not_found' },
    ],
    [
      'a list of guests that names nobody',
      openedReport({ guests: null, addresses: 0 }),
      { 'panel.bubble': 'works', guests: 'unreadable' },
    ],
    [
      'a long list, of which the page shows the number alone',
      openedReport({ guests: null, addresses: 0, listed: false }),
      { 'panel.bubble': 'works' },
    ],
  ])('%s', (_what, told, state) => {
    expect(judge(told)).toEqual(state);
  });
});

const count = fc.integer({ min: 0, max: 50 });
const anyReport: fc.Arbitrary<PageReport> = fc.record({
  view: fc.constantFrom(...pageViews),
  key: fc.string(),
  family: fc.string(),
  lang: fc.string(),
  dir: fc.constantFrom('ltr', 'rtl'),
  account: fc.boolean(),
  places: fc.record({ edited: fc.tuple(count, count) }, { requiredKeys: [] }),
  chips: fc.record({
    found: count,
    others: count,
    read: count,
    asked: count,
    timed: count,
    hints: count,
  }),
  badges: fc.record({ wanted: count, there: count }),
  opened: fc.option(
    fc.record({
      at: fc.constantFrom('bubble', 'editor'),
      known: fc.boolean(),
      guests: fc.option(count),
      listed: fc.boolean(),
      addresses: count,
      wanted: fc.boolean(),
      there: fc.boolean(),
    }),
  ),
  faults: fc.dictionary(fc.string(), count),
});

describe('more that is missing', () => {
  /** Every way in which a page may have less of what was there. */
  const ways: ((told: PageReport) => PageReport)[] = [
    ({ chips: { read, ...rest }, ...told }) => ({
      ...told,
      chips: { ...rest, read: Math.floor(read / 2) },
    }),
    (told) => ({ ...told, chips: { ...told.chips, read: 0, timed: 0 } }),
    (told) => ({
      ...told,
      chips: { ...told.chips, found: 0, others: 0, read: 0, timed: 0, hints: 1 },
    }),
    ({ badges: { wanted, there }, ...told }) => ({
      ...told,
      badges: { wanted, there: Math.max(0, there - 1) },
    }),
    (told) => ({ ...told, badges: { ...told.badges, there: 0 } }),
    (told) => ({ ...told, account: false }),
    (told) => ({ ...told, opened: told.opened && { ...told.opened, there: false } }),
    (told) => ({ ...told, opened: told.opened && { ...told.opened, known: false } }),
    (told) => ({
      ...told,
      opened: told.opened && { ...told.opened, addresses: 0, guests: null },
    }),
    (told) => ({ ...told, places: { ...told.places, edited: [0, 0] } }),
  ];

  it('is never judged better', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...ways), (told, less) => {
        const [before, after] = [judge(told), judge(less(told))];
        for (const subject of Object.keys(before) as (keyof PageState)[]) {
          expect(rankOf(after[subject])).toBeGreaterThanOrEqual(rankOf(before[subject]));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('of all reports none makes the judgement fail', () => {
    fc.assert(
      fc.property(anyReport, (told) => {
        const history = follow(null, told, here, NOW);
        expect(history.state).toEqual(
          Object.fromEntries(Object.entries(judge(told)).filter(([, one]) => one === 'works')),
        );
        expect(answerTo(history).wait).toBeGreaterThan(0);
      }),
    );
  });
});

const broken = report({ badges: { wanted: 4, there: 0 } });
/** What is known after these reports, each so many milliseconds after the one before. */
const after = (...told: [PageReport, number][]): PageHistory => {
  let at = NOW;
  let history: PageHistory | null = null;
  for (const [one, later] of told) history = follow(history, one, here, (at += later));
  return history!;
};
const troubleAfter = (...told: [PageReport, number][]) => troubleOf(after(...told).state);

describe('several reports', () => {
  test.each<[string, [PageReport, number][], string]>([
    ['a good one', [[goodReport, 0]], ''],
    ['one odd one', [[broken, 0]], ''],
    [
      'two odd ones at the same moment',
      [
        [broken, 0],
        [broken, APART - 1],
      ],
      '',
    ],
    [
      'two odd ones',
      [
        [broken, 0],
        [broken, APART],
      ],
      'badges.week:lost',
    ],
    [
      'an odd one, a good one, an odd one',
      [
        [broken, 0],
        [goodReport, APART],
        [broken, APART],
      ],
      '',
    ],
    [
      'two odd ones, then a good one',
      [
        [broken, 0],
        [broken, APART],
        [goodReport, 1],
      ],
      '',
    ],
    [
      'two odd ones with a view between them that shows nothing',
      [
        [broken, 0],
        [report(chips({ found: 0, hints: 0, others: 0, read: 0 })), 60_000],
        [broken, 60_000],
      ],
      'badges.week:lost',
    ],
    [
      'two odd ones, and a good one of another view',
      [
        [broken, 0],
        [broken, APART],
        [report({ view: 'day' }), 1],
      ],
      'badges.week:lost',
    ],
    [
      'two odd ones of different views',
      [
        [broken, 0],
        [{ ...broken, view: 'month' }, APART],
      ],
      '',
    ],
    [
      'an opened event says nothing of badges',
      [
        [broken, 0],
        [openedReport(), APART],
        [broken, 1],
      ],
      'badges.week:lost',
    ],
    [
      'it gets worse',
      [
        [broken, 0],
        [broken, APART],
        [report(chips({ found: 0, others: 0, read: 0, hints: 12 })), APART],
        [report(chips({ found: 0, others: 0, read: 0, hints: 12 })), APART],
      ],
      'badges.week:not_found',
    ],
    [
      'a clock that was set back',
      [
        [broken, 0],
        [broken, -APART * 9],
      ],
      '',
    ],
  ])('%s', (_what, told, trouble) => {
    expect(troubleAfter(...told)).toBe(trouble);
  });

  it('are forgotten with an update of Kept', () => {
    const old = after([broken, 0], [broken, APART]);
    expect(stateOf(old, '1.2.0')).toEqual({ account: 'works', 'badges.week': 'lost' });
    expect(stateOf(old, '1.3.0')).toEqual({});
    const next = follow(old, broken, { ...here, kept: '1.3.0' }, NOW + 60_000);
    expect(next.state).toEqual({ account: 'works' });
  });

  it('keep a trouble hidden until it changes', () => {
    const trouble = 'badges.week:lost';
    const hidden = { ...after([broken, 0], [broken, APART]), hidden: trouble };
    const at = NOW + 60_000;
    expect(follow(hidden, broken, here, at).hidden).toBe(trouble);
    const mended = follow(hidden, goodReport, here, at);
    expect(mended.hidden).toBe('');
    const worse = follow(hidden, report({ ...broken, account: false }), here, at);
    const worst = follow(worse, report({ ...broken, account: false }), here, at + APART);
    expect([worse.hidden, worst.hidden]).toEqual([trouble, '']);
  });
});

describe('the answer to a report', () => {
  test.each<[string, [PageReport, number][], unknown]>([
    ['settled: a minute', [[goodReport, 0]], { wait: 60_000, again: false }],
    ['odd: soon, and by itself', [[broken, 0]], { wait: APART, again: true }],
    [
      'odd twice: a minute',
      [
        [broken, 0],
        [broken, APART],
      ],
      { wait: 60_000, again: false },
    ],
    [
      'nothing to see: as soon as there is something',
      [[report(chips({ found: 0, hints: 0, others: 0, read: 0 })), 0]],
      { wait: APART, again: false },
    ],
    [
      'an event without a panel: a minute',
      [[openedReport({ wanted: false, there: false }), 0]],
      { wait: 60_000, again: false },
    ],
    [
      'odd elsewhere is not odd here',
      [
        [broken, 0],
        [report({ view: 'day' }), 1],
      ],
      { wait: 60_000, again: false },
    ],
  ])('%s', (_what, told, answer) => {
    expect(answerTo(after(...told))).toEqual(answer);
  });
});

test('troubles are told worst first, and what works beside them', () => {
  const state: PageState = {
    guests: 'unreadable',
    'badges.week': 'works',
    'badges.month': 'not_found',
    'panel.bubble': 'lost',
    account: 'unreadable',
  };
  expect(troublesOf(state)).toEqual([
    ['badges.month', 'not_found'],
    ['account', 'unreadable'],
    ['guests', 'unreadable'],
    ['panel.bubble', 'lost'],
  ]);
  expect(worksIn(state)).toEqual(['badges.week']);
});
