import type { Page } from 'puppeteer-core';
import { sendAll } from '../e2e/known-people.ts';
import { dayPath, meeting, noor, worldOf } from '../e2e/worlds.ts';
import { encodeEventId } from '../practice-calendar/encode-event-id.ts';
import { until } from '../tools/until.ts';
import type { KeptInFirefox } from './firefox.ts';
import { press } from './panel.ts';

/*
 * The notification at the limit in Firefox, which refuses one that has buttons. Without a window
 * nothing draws it: Firefox takes it and closes it at once, so it is seen as it is made.
 */

const MINUTE = 60_000;

type Create = (id: string, options: object) => Promise<string>;

/** What was asked for, and what Firefox answered. */
interface Made {
  id: string;
  options: object;
  answer?: string;
}

/** Of the options, in the functions that run inside them. */
declare const browser: {
  runtime: {
    getBackgroundPage(): Promise<{
      Date: { now: () => number };
      browser: { notifications: { create: Create } };
    }>;
  };
  storage: { local: { set(items: object): Promise<void> } };
  alarms: {
    clear(name: string): Promise<boolean>;
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
  };
};
declare const made: Made[];

/** Turns the notification on with a click; Firefox is told to say yes to its own question. */
async function turnOn(page: Page): Promise<void> {
  const choice = await page.waitForSelector(
    'aria/Tell me when the limit has passed[role="switch"]',
  );
  if (!choice) throw new Error('There is no switch for the notification');
  await choice.click();
  await until('the notification is on', async () =>
    (await choice.evaluate((one) => (one as HTMLInputElement).checked)) ? true : undefined,
  );
}

/** From now on what the background makes is written down in this page. */
const watchMade = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const list: Made[] = [];
    Object.assign(globalThis, { made: list });
    const { notifications } = (await browser.runtime.getBackgroundPage()).browser;
    const create: Create = notifications.create;
    notifications.create = async (id, options) => {
      const one: Made = { id, options: structuredClone(options) };
      list.push(one);
      const answer = await create(id, options);
      one.answer = answer;
      return answer;
    };
  });

/** Moves the background's clock, has it look again and tells what it has made until then. */
async function madeAt(page: Page, instant: number, next: number): Promise<Made[]> {
  await page.evaluate(async (now) => {
    const background = await browser.runtime.getBackgroundPage();
    background.Date.now = () => now;
    await browser.alarms.clear('slot-over');
    // A change of the language is what makes it look again.
    await browser.storage.local.set({ language: 'de' });
    await browser.storage.local.set({ language: 'en' });
  }, instant);
  // The alarm is set when it is through.
  await until('the background has looked again', async () =>
    (await page.evaluate(async () => (await browser.alarms.get('slot-over'))?.scheduledTime)) ===
    next
      ? true
      : undefined,
  );
  return page.evaluate(() => made);
}

/**
 * Starts with an empty Kept and somebody who should have come a moment ago; the background's clock
 * is then moved to the limit.
 *
 * @throws where no notification is made, another one, or a second one
 */
export async function checkLimitNotice(kept: KeptInFirefox, page: Page): Promise<void> {
  const start = Math.floor(Date.now() / MINUTE) * MINUTE - 2 * MINUTE;
  const after = (minutes: number) => start + minutes * MINUTE;
  const talk = meeting('notice0001', 'Talk', [noor], { start, end: after(50) });
  const own = await kept.openOptions('practice');
  await until('the options', () => own.evaluate(() => document.querySelector('h1') && true));
  await own.evaluate(sendAll, [['eraseEverything', undefined] as [string, unknown]]);
  kept.practice.world = worldOf([talk]);

  await page.bringToFront();
  await page.goto(`https://calendar.google.com${dayPath(start)}`);
  const chip = `[data-eventchip][data-eventid="${encodeEventId(talk)}"]`;
  await page.waitForSelector(chip);
  await page.click(chip);
  await press(page, 'Yes, Noor Haddad is a client');

  await own.bringToFront();
  await turnOn(own);
  await watchMade(own);
  const counts = [
    (await madeAt(own, after(14), after(15))).length,
    (await madeAt(own, after(15), after(50))).length,
    (await madeAt(own, after(16), after(50))).length,
  ];
  const [one] = await own.evaluate(() => made);
  await own.close();
  const parts = Object.keys(one?.options ?? {}).sort();
  const right =
    counts.join() === '0,1,1' &&
    one?.id.startsWith('limit|') &&
    one.answer === one.id &&
    parts.join() === 'iconUrl,message,title,type';
  if (!right) throw new Error(JSON.stringify({ counts, one }));
}
