import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from '@playwright/test';
import { type Kept, launchKept } from '../e2e/browser.ts';
import { loadExtension } from '../e2e/extension.ts';
import type { CrowdedWeeks } from './crowded-weeks.ts';

/** A Chromium with one extension, or none, on the practice calendar. */
export interface TestedBrowser {
  kept: Kept;
  /** Where the extension's scripts come from: `chrome-extension://…/`; empty without one. */
  origin: string;
  /** Matches an element that the extension has marked; empty without one. */
  mark: string;
  /** Shows these weeks from the next page load on. */
  show(weeks: CrowdedWeeks): void;
  /** A new tab, on no page yet, with a DevTools session. */
  openTab(): Promise<Tab>;
}

export interface Tab {
  page: Page;
  cdp: CDPSession;
}

/** Two attributes on every chip. */
export const FLOOR = fileURLToPath(new URL('floor', import.meta.url));
/** The least that it costs to ask whose chip it is and to paint the answer. */
export const LEAST = fileURLToPath(new URL('least', import.meta.url));
export const KEPT =
  process.env['KEPT_BUILD'] ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';

/** Wide enough that two appointments side by side still have room for a badge with text. */
const VIEWPORT = { width: 1920, height: 1000 };
/** After this (milliseconds) a page without changes has come to rest, and Kept with it. */
const REST = 3000;

/** @param folder an unpacked extension; `null`: the bare page */
export async function launchWith(folder: string | null, mark: string): Promise<TestedBrowser> {
  const kept = await launchKept({ extension: false, viewport: VIEWPORT });
  const loaded = folder === null ? null : await loadExtension(kept.context, folder);
  return {
    kept,
    origin: loaded ? `chrome-extension://${loaded.id}/` : '',
    mark,
    show(weeks) {
      kept.practice.world = weeks.world;
    },
    async openTab() {
      const page = await kept.context.newPage();
      return { page, cdp: await kept.context.newCDPSession(page) };
    },
  };
}

/** Waits until there are as many marks as chips, in two frames one after the other. */
export const marksStand = (page: Page, mark: string): Promise<void> =>
  page.evaluate(async (mark) => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const end = performance.now() + 60_000;
    for (let frames = 0; frames < 2;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const chips = count('[data-eventchip]');
      frames = chips > 0 && (mark === '' || count(mark) === chips) ? frames + 1 : 0;
      if (performance.now() > end) throw new Error(`${count(mark)} marks on ${chips} chips`);
    }
  }, mark);

/** Opens the week, and waits until everything is marked and has come to rest. */
export async function openWeek({ page }: Tab, { mark }: TestedBrowser): Promise<void> {
  await page.goto(WEEK);
  await marksStand(page, mark);
  await page.waitForTimeout(REST);
}

/** Shows a date in a view, as a click in the page does. No page load. */
export const goTo = (page: Page, date: Date, view: 'week' | 'day'): Promise<void> =>
  page.evaluate(([year, month, day, view]) => window.practice.goTo({ year, month, day }, view), [
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    view,
  ] as const);
