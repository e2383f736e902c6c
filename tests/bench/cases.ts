import { profiled, type Profiled } from './cpu-profile.ts';
import { dayOfWeek } from './crowded-weeks.ts';
import {
  goTo,
  marksStand,
  openWeek,
  type Tab,
  type TestedBrowser,
  WEEK,
} from './tested-browser.ts';

/** Something that a calendar page goes through, and how often its cost is measured. */
export interface Case {
  name: string;
  title: string;
  /** Chips in the week. */
  chips: number;
  /** How many weeks the calendar is filled for. */
  weeks: number;
  /** Runs of each extension. */
  rounds: number;
  run(tab: Tab, browser: TestedBrowser): Promise<Profiled>;
}

const NAVIGATIONS = 10;
const MUTATIONS = 2000;
const OVER = 5000;
/** A range of days that stays in view this long (milliseconds) is told to Kept's records. */
const SETTLED = 2500;
/** How long somebody who turns pages looks at one, milliseconds. */
const GLANCE = 300;

const navigations =
  (step: (index: number) => [Date, 'week' | 'day']): Case['run'] =>
  async (tab, browser) => {
    await openWeek(tab, browser);
    return profiled(tab.cdp, async () => {
      for (let index = 1; index <= NAVIGATIONS; index += 1) {
        await goTo(tab.page, ...step(index));
        await marksStand(tab.page, browser.mark);
        await tab.page.waitForTimeout(GLANCE);
      }
      await tab.page.waitForTimeout(SETTLED);
    });
  };

/** Changes of the page that are none of an extension's business, each seen by itself. */
const churn = ([times, over]: readonly [number, number]): Promise<void> =>
  new Promise((resolve) => {
    const place = document.createElement('div');
    const text = place.appendChild(document.createElement('p')).appendChild(new Text('0'));
    const slot = place.appendChild(document.createElement('div'));
    place.hidden = true;
    document.querySelector('[role="main"]')?.append(place);
    const begun = performance.now();
    let done = 0;
    const change = (number: number): void => {
      if (number % 4 === 0) text.data = String(number);
      else if (number % 4 === 1) place.className = `p-${number}`;
      else {
        // A tooltip: a box with a line and a button.
        const box = document.createElement('div');
        box.append(document.createElement('span'), document.createElement('button'));
        slot.replaceChildren(box);
      }
    };
    // Each in a microtask of its own, after the observers have seen the one before it.
    const next = (): void => {
      if (done === times) {
        place.remove();
        resolve();
      } else if (performance.now() - begun < (done * over) / times) setTimeout(next, 4);
      else {
        change(done);
        done += 1;
        queueMicrotask(next);
      }
    };
    next();
  });

export const cases: Case[] = [
  {
    name: 'first-paint',
    title: 'first paint of 600 chips',
    chips: 600,
    weeks: 1,
    rounds: 9,
    run: ({ page, cdp }, { mark }) =>
      profiled(cdp, async () => {
        await page.goto(WEEK);
        await marksStand(page, mark);
      }),
  },
  {
    name: 'navigations',
    title: 'ten navigations, week to week, chips reused',
    chips: 600,
    weeks: NAVIGATIONS + 1,
    rounds: 5,
    run: navigations((index) => [dayOfWeek(index, 0), 'week']),
  },
  {
    name: 'views',
    title: 'ten navigations, week and day in turn, grid built anew',
    chips: 600,
    weeks: NAVIGATIONS + 1,
    rounds: 5,
    run: navigations((index) => [dayOfWeek(index, 2), index % 2 ? 'day' : 'week']),
  },
  {
    name: 'mutations',
    title: '2,000 unrelated mutations over 5 s',
    chips: 600,
    weeks: 1,
    rounds: 5,
    async run(tab, browser) {
      await openWeek(tab, browser);
      return profiled(tab.cdp, () => tab.page.evaluate(churn, [MUTATIONS, OVER] as const));
    },
  },
];

const CHANGES = 10;

/** The texts of timed chips that hold their title, chip by chip: drawn, and for screen readers. */
const textsOfChips = (chips: number): { title: string; nodes: Text[] }[] =>
  [...document.querySelectorAll('[data-eventchip][role="button"]')].slice(0, chips).map((chip) => {
    const nodes: Text[] = [];
    const texts = document.createTreeWalker(chip, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) nodes.push(texts.currentNode as Text);
    const title = nodes.find(({ parentElement }) => parentElement?.closest('[aria-hidden]'))?.data;
    if (!title) throw new Error('A chip without a title');
    return { title, nodes: nodes.filter(({ data }) => data.includes(title)) };
  });

/**
 * Opens a week for changes, each of one chip: it gets another title, written into its texts as the
 * page does, and the view comes to rest. The page itself does nothing else: what it draws meanwhile
 * empties the caches of the machine, the more so the more chips there are.
 */
export async function readyToChange(
  tab: Tab,
  browser: TestedBrowser,
): Promise<() => Promise<void>> {
  await openWeek(tab, browser);
  const texts = await tab.page.evaluateHandle(textsOfChips, CHANGES);
  return async () => {
    for (let index = 0; index < CHANGES; index += 1) {
      await texts.evaluate((all, at) => {
        const { title, nodes } = all[at]!;
        for (const text of nodes) text.data = text.data.replace(title, `Changed ${at}`);
      }, index);
      await tab.page.waitForTimeout(SETTLED);
    }
  };
}

export const changedChip = (chips: number): Case => ({
  name: `changed-${chips}`,
  title: `one changed chip in a week of ${chips}`,
  chips,
  weeks: 1,
  rounds: 5,
  run: async (tab, browser) => profiled(tab.cdp, await readyToChange(tab, browser)),
});
