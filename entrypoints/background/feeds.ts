import { browser } from 'wxt/browser';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { newId } from '@/lib/platform/ids';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';
import { addFeed, dueFeeds, feeds, nextDue, removeFeed } from '@/lib/store/feeds';
import { telling } from './changed';
import { importFeed } from './import-job';
import { newRun, step } from './import-run';

const ALARM = 'feeds';
/** What is due already waits so long: a starting browser has enough to do. */
const SOONEST = 60_000;

let reading: Promise<void> | undefined;

/** Reads feeds again when they are due. */
export function watchFeeds(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void readDue();
  });
  // Alarms may be lost with the browser: whenever the worker starts, it is set again.
  void setAlarm();
}

/** Reads all that is due, one after the other; asked again meanwhile, it is the same reading. */
function readDue(): Promise<void> {
  reading ??= readAll()
    .catch((error: unknown) => logError('feeds', error))
    .then(setAlarm)
    .finally(() => {
      reading = undefined;
    });
  return reading;
}

async function readAll(): Promise<void> {
  for (const feedId of await dueFeeds(now())) {
    const run = newRun((signal) => importFeed(newId(), feedId, 'changes', signal), 'fetching');
    while (run.end === null) {
      await step(run);
      // A call to the browser keeps the worker awake, and messages come through meanwhile.
      await browser.alarms.get(ALARM);
    }
  }
}

/** Wakes the worker when the next feed is due; without a feed never. */
async function setAlarm(): Promise<void> {
  try {
    const due = await nextDue();
    await steady(async () => {
      if (due === null) await browser.alarms.clear(ALARM);
      else await browser.alarms.create(ALARM, { when: Math.max(due, now() + SOONEST) });
    });
  } catch (error) {
    logError('feeds', error);
  }
}

async function withAlarm<T>(outcome: Promise<T>): Promise<T> {
  const result = await outcome;
  await setAlarm();
  return result;
}

/** Secret iCal addresses. None is ever told. */
export const feedHandlers = {
  feeds,
  addFeed: (added) => withAlarm(telling(addFeed(added, now()))),
  removeFeed: ({ feedId }) => withAlarm(telling(removeFeed(feedId))),
} satisfies Pick<Handlers, 'feeds' | 'addFeed' | 'removeFeed'>;
