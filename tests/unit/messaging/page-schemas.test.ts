import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { pageHistory, pageReport } from '@/lib/messaging/page-schemas';
import { goodOpened, goodReport, openedReport, report } from '../calendar/page-reports';

const accepts = (data: unknown): boolean => v.safeParse(pageReport, data).success;

test('a report passes as it is', () => {
  for (const one of [goodReport, openedReport(), report({ faults: { panel: 3 } })]) {
    expect(v.parse(pageReport, one)).toEqual(one);
  }
});

describe('a report', () => {
  const counts = (chip: unknown) => ({ ...goodReport, places: { chip } });
  test.each<[string, unknown, boolean]>([
    ['without anything', {}, false],
    ['of no form', 'report', false],
    ['with negative counts', counts([-1, 0]), false],
    ['with half a chip', counts([0.5, 0]), false],
    ['with counts beyond all pages', counts([1e6, 0]), false],
    ['with one count', counts([1]), false],
    ['with a text for a count', counts(['12', 0]), false],
    ['with endless numbers', { ...goodReport, badges: { wanted: Infinity, there: 0 } }, false],
    [
      'with a hundred names',
      report({
        places: Object.fromEntries(
          Array.from({ length: 100 }, (_, i) => [
            `p${'abcdefghij'[i % 10]}${'abcdefghij'[Math.floor(i / 10)]}`,
            [0, 0],
          ]),
        ),
      }),
      false,
    ],
    ['with a title among the names', report({ faults: { 'Jane Doe': 1 } }), false],
    [
      'with an address among the names',
      report({ places: { 'jane@client.example': [1, 1] } }),
      false,
    ],
    ['with guests that are a list', openedReport({ guests: ['jane'] as never }), false],
    ['of an event in neither way', openedReport({ at: 'popup' as never }), false],
    ['of unknown guests', openedReport({ guests: null }), true],
  ])('%s: %s', (_what, data, accepted) => {
    expect(accepts(data)).toBe(accepted);
  });

  it('is rid of everything that is not asked for, and of words that are no page’s', () => {
    const told = v.parse(pageReport, {
      ...goodReport,
      view: 'planner',
      key: 'Talk with Jane',
      family: 'jane@client.example',
      lang: 'Jane Doe',
      title: 'Talk with Jane',
      opened: { ...goodOpened, title: 'Talk with Jane' },
    });
    expect(told).toMatchObject({ view: 'other', key: '', family: '', lang: '' });
    expect(JSON.stringify(told)).not.toMatch(/jane/i);
  });

  it.each(['en', 'de', 'pt-BR', 'zh-Hant-TW', 'en-GB', 'fil', 'es-419'])(
    'tells the language of the page: %s',
    (lang) => {
      expect(v.parse(pageReport, report({ lang })).lang).toBe(lang);
    },
  );

  it('never carries a text beyond its few short words, whatever comes', () => {
    const word = /^[\w.-]{0,40}$/;
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value !== null && typeof value === 'object'
          ? Object.entries(value).flatMap(([key, one]) => [key, ...texts(one)])
          : [];
    const any = fc.anything();
    fc.assert(
      fc.property(
        fc.record({
          view: any,
          key: fc.oneof(any, fc.string()),
          family: fc.oneof(any, fc.string()),
          lang: fc.oneof(any, fc.string()),
          dir: fc.constant('rtl'),
          account: fc.boolean(),
          places: fc.dictionary(fc.string(), fc.constant([1, 1])),
          chips: fc.constant(goodReport.chips),
          badges: fc.constant(goodReport.badges),
          opened: fc.constantFrom(null, goodOpened),
          faults: fc.dictionary(fc.string(), fc.nat()),
        }),
        (data) => {
          const parsed = v.safeParse(pageReport, data);
          if (parsed.success) {
            for (const text of texts(parsed.output)) expect(text).toMatch(word);
          }
        },
      ),
    );
  });
});

test('what another version stored in another shape is refused, not misread', () => {
  const history = {
    kept: '1.2.0',
    browser: 'Chrome 144',
    at: Date.UTC(2026, 10, 24),
    report: goodReport,
    state: { 'badges.week': 'works' },
    doubts: {},
    hidden: '',
  };
  const reads = (over: object) => v.safeParse(pageHistory, { ...history, ...over }).success;
  expect(reads({})).toBe(true);
  expect(reads({ state: { 'badges.week': 'odd' } })).toBe(false);
  expect(reads({ report: null })).toBe(false);
  expect(reads({ kept: '<b>1</b>' })).toBe(false);
  expect(reads({ doubts: { guests: 'soon' } })).toBe(false);
});
