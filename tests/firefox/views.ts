import type { Page } from 'puppeteer-core';
import { type Look, lookAround } from '../e2e/badge-check.ts';
import type { Theme } from '../practice-calendar/model.ts';
import {
  type AskAll,
  everyViewOfClients,
  knowEverybody,
  midweek,
  sendAll,
} from '../e2e/known-people.ts';
import { until } from '../tools/until.ts';
import type { KeptInFirefox } from './firefox.ts';

/* The matrix of views and languages in Firefox: a small part of that in Chromium. */

const DAY = 86_400_000;

/**
 * Starts with an empty Kept, makes everybody known and looks at three views in three languages.
 *
 * @throws with each cell that shows anything wrong
 */
export async function checkViews(kept: KeptInFirefox, page: Page): Promise<void> {
  const now = midweek();
  const views: [show: Look['show'], day: number][] = [
    ['week', now],
    ['month', now + 8 * DAY],
    ['list', now + 8 * DAY],
    ['agenda', now],
  ];
  const own = await kept.openPopup();
  await until('the popup', () =>
    own.evaluate(() => document.querySelector('[role="tab"]') !== null || undefined),
  );
  const ask: AskAll = (messages) => own.evaluate(sendAll, messages);
  await ask([['eraseEverything', undefined]]);
  const wanted = await knowEverybody(
    everyViewOfClients({ now, theme: 'light', locale: 'en-US' }),
    ask,
  );
  await own.close();

  await page.bringToFront();
  const wrong: Record<string, string[]> = {};
  for (const [index, locale] of (['en-US', 'ja', 'ar'] as const).entries()) {
    const theme: Theme = index % 2 ? 'dark' : 'light';
    kept.practice.world = everyViewOfClients({ now, theme, locale, classSeed: 7 + index });
    await page.goto('https://calendar.google.com/calendar/u/0/r/day');
    for (const [show, day] of views) {
      const faults = await page.evaluate(lookAround, { show, day, theme, wanted });
      if (faults.length > 0) wrong[`${show}, ${locale}, ${theme}`] = faults;
    }
  }
  if (Object.keys(wrong).length > 0) throw new Error(JSON.stringify(wrong, null, 2));
}
