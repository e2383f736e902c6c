import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchKept } from '../e2e/browser.ts';
import { type IcsWorld, worldFromIcs } from '../practice-calendar/from-ics.ts';
import { recordDemoHistory } from './demo-history.ts';
import { goLive } from './live.ts';
import { BrowserMissing, requireChromium } from './require-browser.ts';
import { runProgram } from './steps.ts';
import { runTour } from './tour.ts';

/* `npm start`: see Kept at work, without an account and without touching a real calendar. */

/** Something to tell the user, not a bug. */
class Plain extends Error {}

const HELP = `
npm start                     Kept in a browser window, on a practice calendar
npm start -- --tour           the same by itself, without a window; pictures in .output/tour
npm start -- --ics FILE       the practice calendar shows your .ics file or Google's export .zip
npm start -- --live           your real Google Calendar, in a browser profile of its own
npm start -- --help           this text

Without a display, npm start takes the tour. KEPT_CHROMIUM=/path/to/browser chooses the browser.
The practice calendar is a page of this project; nothing you do there reaches the network.
`;

const WHAT_TO_TRY = `
Kept is running on a practice calendar: invented people, nothing reaches the network.

  1. The badges tell how often each client came. Go back a week and open Noor Haddad's
     appointment (click it): she is a stranger. Kept asks "Client?" - answer "Yes".
  2. Press "No-show". Her badge is there at once; "Undo" takes it back.
  3. Press "Draft follow-up". A pretended mail composer opens with the message in it.
  4. Open somebody with a badge, and mark them too: the count changes with it.
  5. The popup is open in the other tab: what is still unmarked, your clients, your rules.

Close the window when you are done.
`;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function readCalendar(file: string): IcsWorld {
  const read = worldFromIcs(readFileSync(file));
  const account = read.world.accounts[0];
  const events = account?.events ?? [];
  const withGuests = events.filter(({ guests }) => guests.length > 0).length;
  console.log(
    `${file}: ${events.length} events of ${account?.calendars.length ?? 0} calendars, ` +
      `${withGuests} with guests, ${read.skipped} unreadable; taken as the calendar of ${account?.email}`,
  );
  if (events.length === 0) throw new Plain(`There is no event in ${file}`);
  return read;
}

async function openWindow(calendar: IcsWorld | null): Promise<void> {
  const kept = await launchKept({
    headed: true,
    viewport: null,
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    ...(calendar ? { world: calendar.world } : {}),
  });
  if (!calendar) await recordDemoHistory(kept);
  const week = calendar?.busiestWeek ?? null;
  await kept.openPopup();
  const page = await kept.openCalendar(
    week ? `/calendar/u/0/r/week/${week}` : '/calendar/u/0/r/week',
  );
  await page.bringToFront();
  // The empty tab every browser begins with.
  await kept.context.pages()[0]?.close();
  console.log(WHAT_TO_TRY);
  await new Promise<void>((resolve) => {
    kept.context.on('close', () => {
      resolve();
    });
    kept.context.on('page', (opened) => {
      opened.on('close', () => {
        if (kept.context.pages().length === 0) resolve();
      });
    });
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      tour: { type: 'boolean' },
      live: { type: 'boolean' },
      ics: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const calendar = values.ics ? readCalendar(values.ics) : null;
  requireChromium();
  console.log('Building Kept…');
  if (!(await runProgram('wxt', 'build', '--level', 'warn'))) {
    throw new Plain('The build failed; the lines above say why.');
  }
  if (values.live) goLive();
  else if (values.tour || !hasDisplay()) {
    if (!values.tour) console.log('No display here: taking the tour instead (--help has more).');
    if (!(await runTour(calendar?.world))) process.exitCode = 1;
  } else await openWindow(calendar);
}

try {
  await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`${message}\n${HELP}`);
  // No browser, no such file: the sentence is enough. Anything else is a bug and shows its trace.
  else
    console.error(
      error instanceof BrowserMissing || error instanceof Plain || code ? message : error,
    );
  process.exitCode = 1;
}
