import { browser } from 'wxt/browser';
import { localeFor } from '@/lib/i18n/locale';
import { toolbarTitle } from '@/lib/i18n/toolbar';
import { now } from '@/lib/platform/clock';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';
import { languageItem, screenShareItem } from '@/lib/settings/items';
import { pending } from '@/lib/store/worklist';

const ALARM = 'slot-over';
const MOST = 99;
/** The quiet ink of the interface: a count, not an alarm. */
const GROUND = '#3c4043';

let last = Promise.resolve();

/** Keeps the number of past unmarked slots on the toolbar up to date, and the button's title. */
export function watchToolbar(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void updateToolbar();
  });
  screenShareItem.watch(() => void updateToolbar());
  languageItem.watch(() => void updateToolbar());
  // Not every browser keeps count and title when it is closed: being called starts the worker.
  browser.runtime.onStartup.addListener(() => {});
  // Alarms may be lost with the browser: whenever the worker starts, it is set again.
  void updateToolbar();
}

/**
 * Shows how many past slots have no outcome, and wakes up when the next one ends. While the screen
 * is shared there is no count, and the title says why. One after the other: an update that began
 * before everything was hidden must not end after it.
 */
export function updateToolbar(): Promise<void> {
  last = last.then(update).catch((error: unknown) => logError('toolbar', error));
  return last;
}

async function update(): Promise<void> {
  const [hidden, language] = await Promise.all([
    screenShareItem.getValue(),
    languageItem.getValue(),
  ]);
  const locale = localeFor(language, browser.i18n.getUILanguage());
  await steady(() => browser.action.setTitle({ title: toolbarTitle(locale, hidden) }));
  // At once: counting may take a moment, or fail.
  if (hidden) await showCount(0);
  const { count, nextEnd } = await pending(now());
  if (!hidden) await showCount(count);
  await steady(async () => {
    if (nextEnd === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: nextEnd });
  });
}

const showCount = (count: number): Promise<void> =>
  steady(async () => {
    const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
    await browser.action.setBadgeBackgroundColor({ color: GROUND });
    await browser.action.setBadgeText({ text });
  });
