import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type ICAL from 'ical.js';
import { launchKept } from '../e2e/browser.ts';
import { largeCalendar } from './large-calendar.ts';

/*
 * What an import of ten thousand events costs, beside ical.js parsing and expanding the same file
 * alone, in the same browser and run. Also: how long the calendar tab was held up meanwhile, and
 * whether the progress moved.
 */

const ROUNDS = 3;
const MOST = 2;
const DAY = 86_400_000;

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

interface Bare {
  ms: number;
  dates: number;
}

/**
 * ical.js by itself: the whole text parsed, every series expanded within the window. Dates are
 * compared by their local fields: turning each into an instant by a VTIMEZONE would be the slowest
 * part by far, and is not what is measured.
 */
function bare(
  page: Page,
  library: string,
  text: string,
  window: { from: number; to: number },
): Promise<Bare> {
  return page.evaluate(
    async ({ library, text, window: { from, to } }) => {
      const address = URL.createObjectURL(new Blob([library], { type: 'text/javascript' }));
      const { default: ical } = (await import(address)) as { default: typeof ICAL };
      const begun = performance.now();
      const calendar = new ical.Component(ical.parse(text) as unknown[]);
      const localOf = (time: ICAL.Time): number =>
        Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute);
      let dates = 0;
      for (const component of calendar.getAllSubcomponents('vevent')) {
        const event = new ical.Event(component, { exceptions: [] });
        if (!event.isRecurring()) {
          const at = localOf(event.startDate);
          if (at >= from && at < to) dates += 1;
          continue;
        }
        const dateIterator = event.iterator();
        for (let next = dateIterator.next(); next; next = dateIterator.next()) {
          const at = localOf(next);
          if (at >= to) break;
          if (at >= from) dates += 1;
        }
      }
      return { ms: performance.now() - begun, dates };
    },
    { library, text, window },
  );
}

interface Imported {
  ms: number;
  steps: number;
}

async function main(): Promise<number> {
  const now = Date.now();
  const calendar = largeCalendar(now);
  const window = { from: now - 730 * DAY, to: now + 182 * DAY };
  const library = readFileSync('node_modules/ical.js/dist/ical.js', 'utf8');
  const kept = await launchKept();
  const shown = await kept.openCalendar();
  await shown.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  // Drawing the page is its own affair: only what comes after counts.
  await shown.waitForTimeout(2_000);
  await shown.evaluate('longTasks.length = 0');

  const blank = await kept.context.newPage();
  const options = await kept.context.newPage();
  const bareTimes: number[] = [];
  const imports: Imported[] = [];
  let dates = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const alone = await bare(blank, library, calendar.text, window);
    bareTimes.push(alone.ms);
    dates = alone.dates;
    imports.push(await imported(options, kept.popupUrl, calendar.text, round));
  }
  const longTasks: number[] = await shown.evaluate('longTasks');
  await kept.close();

  const [alone, whole] = [median(bareTimes), median(imports.map(({ ms }) => ms))];
  const ratio = whole / alone;
  const steps = Math.min(...imports.map((one) => one.steps));
  console.log(
    [
      `${calendar.events} events, ${calendar.guests} guests, ${calendar.series} series, ${dates} dates, ` +
        `${(calendar.text.length / 1e6).toFixed(1)} MB; median of ${ROUNDS}`,
      `ical.js alone           ${alone.toFixed(0)} ms`,
      `import, file to review  ${whole.toFixed(0)} ms   ${ratio.toFixed(2)} times (at most ${MOST})`,
      `progress moved          ${steps} times at least`,
      `long tasks in the calendar tab  ${longTasks.length}`,
    ].join('\n'),
  );
  return ratio <= MOST && longTasks.length === 0 && steps >= 5 ? 0 : 1;
}

/** Imports the file through the options, as a person does. */
async function imported(
  page: Page,
  popupUrl: string,
  text: string,
  round: number,
): Promise<Imported> {
  await page.goto(popupUrl.replace('popup.html', 'options.html#calendars'));
  await page.reload();
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const seen = new Set<string>();
    const watch = () => {
      const bar = document.querySelector('[role=progressbar]');
      const value = bar?.getAttribute('aria-valuenow');
      if (value) seen.add(value);
      sessionStorage.setItem('moved', String(seen.size));
    };
    new MutationObserver(watch).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    document.addEventListener(
      'change',
      () => sessionStorage.setItem('begun', String(Date.now())),
      true,
    );
  });
  await input.setInputFiles({
    name: `large-${round}.ics`,
    mimeType: 'text/calendar',
    buffer: Buffer.from(text),
  });
  await page.waitForURL(/review\.html/u, { timeout: 120_000, waitUntil: 'commit' });
  const ended = await page.evaluate(() => ({
    end: performance.timeOrigin,
    begun: Number(sessionStorage.getItem('begun')),
    moved: Number(sessionStorage.getItem('moved')),
  }));
  return { ms: ended.end - ended.begun, steps: ended.moved };
}

process.exitCode = await main();
