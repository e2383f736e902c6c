import { browser } from 'wxt/browser';
import { now } from '@/lib/platform/clock';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';
import { practice } from '@/lib/store/practice';
import { isSweepDue, sweep } from '@/lib/store/retention';
import { changed } from './changed';

const ALARM = 'retention';
const DAILY = 24 * 60;

/** Applies the retention once a day, and at the start of a worker that missed a day. */
export function watchRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweepIfDue();
  });
  void sweepIfDue();
  void setAlarm().catch((error: unknown) => logError('retention', error));
}

/**
 * Wakes the worker once a day, if records are to go at all. Setting it anew with every start of the
 * worker would put it off for ever.
 */
async function setAlarm(): Promise<void> {
  const { retentionMonths } = await practice();
  await steady(async () => {
    if (retentionMonths === 0) await browser.alarms.clear(ALARM);
    else if (!(await browser.alarms.get(ALARM))) {
      await browser.alarms.create(ALARM, { periodInMinutes: DAILY });
    }
  });
}

async function sweepIfDue(): Promise<void> {
  const due = await isSweepDue(now()).catch((error: unknown) => logError('retention', error));
  if (due) await sweepNow();
}

/** Applies the retention at once, and tells whoever shows records. */
export async function sweepNow(): Promise<void> {
  try {
    await setAlarm();
    if ((await sweep(now())) > 0) await changed();
  } catch (error) {
    logError('retention', error);
  }
}
