import { browser } from 'wxt/browser';
import { clock } from '@/lib/i18n/dates';
import { intlTag, localeFor } from '@/lib/i18n/locale';
import { minutesOnButton, toolbarTitle } from '@/lib/i18n/toolbar';
import { now } from '@/lib/platform/clock';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';
import { isCounting } from '@/lib/policy/awaited';
import { languageItem, screenShareItem } from '@/lib/settings/items';
import { type Pending, pending } from '@/lib/store/worklist';
import { tellOfLimits } from './limit-notice';

const ALARM = 'slot-over';
const MOST = 99;
/** The quiet ink of the interface: a count, not an alarm. */
const GROUND = '#3c4043';
/** Minutes are told apart from counts: the blue of what is going on. */
const COUNTING = '#0b57d0';

let last = Promise.resolve();

/**
 * Keeps what waits for an answer on the toolbar up to date, the minutes of somebody who is late,
 * and the button's title.
 */
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
 * Shows how many slots wait for an answer, or for how long somebody is late, and wakes up when that
 * changes next. All of it comes from the clock and the records: a worker that was stopped or a
 * computer that slept shows the same as one that did not. While the screen is shared there is no
 * count, and the title says why. One after the other: an update that began before everything was
 * hidden must not end after it.
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
  const browserLanguage = browser.i18n.getUILanguage();
  const locale = localeFor(language, browserLanguage);
  const tag = intlTag(locale, browserLanguage);
  const setTitle = (late: Late | null) =>
    steady(() => browser.action.setTitle({ title: toolbarTitle(locale, hidden, late) }));
  // At once: counting may take a moment, or fail.
  if (hidden) {
    await setTitle(null);
    await show('', GROUND);
  }
  const at = now();
  const state = await pending(at);
  if (!hidden) {
    const late = lateIn(state, tag);
    await setTitle(late);
    if (late) await show(minutesOnButton(late.minutes), COUNTING);
    else await show(countText(state.count), GROUND);
    await tellOfLimits(state.awaited, at, locale, tag);
  }
  await steady(async () => {
    if (state.next === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: state.next });
  });
}

interface Late {
  minutes: number;
  /** The end of the wait, in words. */
  limit: string;
}

/** Whoever is late the longest. */
function lateIn({ awaited }: Pending, tag: string): Late | null {
  const late = awaited.find(({ waiting }) => isCounting(waiting))?.waiting;
  return late ? { minutes: late.minutes, limit: clock(tag, late.limit) } : null;
}

const countText = (count: number): string =>
  count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);

const show = (text: string, color: string): Promise<void> =>
  steady(async () => {
    await browser.action.setBadgeBackgroundColor({ color });
    await browser.action.setBadgeText({ text });
  });
