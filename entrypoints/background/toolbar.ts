import { browser } from 'wxt/browser';
import { now } from '@/lib/platform/clock';
import { logError } from '@/lib/platform/log';
import { pending } from '@/lib/store/worklist';

const ALARM = 'slot-over';
const MOST = 99;
/** The quiet ink of the interface: a count, not an alarm. */
const GROUND = '#3c4043';

/** Keeps the number of past unmarked slots on the toolbar up to date. */
export function watchToolbar(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateToolbar();
  });
  // Alarms may be lost with the browser: whenever the worker starts, it is set again.
  void updateToolbar();
}

/** Shows how many past slots have no outcome, and wakes up when the next one ends. */
export async function updateToolbar(): Promise<void> {
  const open = await pending(now()).catch((error: unknown) => logError('toolbar', error));
  // A worker that is just being stopped reaches no toolbar; the next one sets it when it starts.
  if (open) await show(open).catch(() => {});
}

async function show({ count, nextEnd }: Awaited<ReturnType<typeof pending>>): Promise<void> {
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  await browser.action.setBadgeBackgroundColor({ color: GROUND });
  await browser.action.setBadgeText({ text });
  if (nextEnd === null) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: nextEnd });
}
