import { type LocaleName, type Theme } from '../practice-calendar/model.ts';
import { type Look, lookAround } from './badge-check.ts';
import { expect, test } from './fixtures.ts';
import { everyViewOfClients, knowEverybody, midweek, sendAll } from './known-people.ts';

/*
 * Every view in every language and theme, under classes that are others each time: the right
 * person's badge on each chip, and none on anything else.
 */

const LANGUAGES = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'pt-BR',
  'pl',
  'ru',
  'ja',
  'ko',
  'ar',
  'th',
] as const satisfies LocaleName[];

/** Another one in each run; a failure names it. `KEPT_SEED` brings one back. */
const SEED = Number(process.env['KEPT_SEED'] ?? Math.floor(Math.random() * 1e9));

const DAY = 86_400_000;
const NOW = midweek();
/** The day with all kinds of timed events, and the one that has too many for the month. */
const [FULL, CROWDED] = [NOW + 2 * DAY, NOW + 8 * DAY];

const VIEWS: [name: string, show: Look['show'], day: number][] = [
  ['day', 'day', FULL],
  ['week', 'week', NOW],
  ['month', 'month', CROWDED],
  ['"+N more" of the month', 'list', CROWDED],
  ['schedule', 'agenda', NOW],
  ['search', 'search', NOW],
  ['custom weeks', 'custom_weeks', NOW],
  ['year', 'year', CROWDED],
  ['a day of the year', 'list', CROWDED],
];

/** So many cells that fail say enough. */
const ENOUGH = 6;

for (const theme of ['light', 'dark'] as const satisfies Theme[]) {
  test.describe(`with a ${theme} ground`, () => {
    test.use({ launch: { theme } });

    test('the right person on every chip, in every view and language', async ({ kept }) => {
      test.setTimeout(360_000);
      const about = { now: NOW, theme };
      const own = await kept.context.newPage();
      await own.goto(kept.popupUrl);
      const wanted = await knowEverybody(
        everyViewOfClients({ ...about, locale: 'en-US' }),
        (messages) => own.evaluate(sendAll, messages),
      );
      await own.close();

      const page = await kept.context.newPage();
      const wrong: Record<string, string[]> = {};
      for (const [index, locale] of LANGUAGES.entries()) {
        const classSeed = SEED + 2 * index + Number(theme === 'dark');
        kept.practice.world = {
          ...everyViewOfClients({ ...about, locale, classSeed }),
          // Both builds of the schedule that were seen.
          agendaOrder: index % 2 ? 'dot-last' : 'dot-first',
        };
        await page.goto('https://calendar.google.com/calendar/u/0/r/week');
        for (const [name, show, day] of VIEWS) {
          const cell = `${name}, ${locale}, ${theme}, KEPT_SEED=${SEED}`;
          const faults = await page.evaluate(lookAround, { show, day, theme, wanted });
          if (faults.length > 0) wrong[cell] = faults;
        }
        if (Object.keys(wrong).length >= ENOUGH) break;
      }
      expect(wrong).toEqual({});
    });
  });
}
