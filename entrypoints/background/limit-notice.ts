import { browser } from 'wxt/browser';
import { attendanceKey } from '@/lib/appointments/fact';
import type { Locale } from '@/lib/i18n/locale';
import { clock } from '@/lib/i18n/dates';
import { limitNotice } from '@/lib/i18n/toolbar';
import { openOwnPage, ownAddress } from '@/lib/platform/tabs';
import { logError } from '@/lib/platform/log';
import { limitNoticeItem } from '@/lib/settings/items';
import { practice } from '@/lib/store/practice';
import type { Pending } from '@/lib/store/worklist';

/** Of a limit that passed longer ago, while the computer slept, nobody is told. */
const FRESH = 10 * 60_000;
/** Session storage: what was told, by attendance. It outlives the worker, not the browser. */
const TOLD = 'limitsTold';
/** As many are remembered: nobody has more appointments at a time. */
const MOST = 50;
const PREFIX = 'limit|';

/** Opens Kept when a notification is clicked. They are there only where the user allowed them. */
export function watchLimitNotices(): void {
  const listen = () => {
    // Without the permission the browser has no such thing.
    const { notifications } = browser;
    if (!notifications || notifications.onClicked.hasListener(onClicked)) return;
    notifications.onClicked.addListener(onClicked);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function onClicked(id: string): void {
  if (!id.startsWith(PREFIX)) return;
  openOwnPage('popup.html', '').catch((error: unknown) => logError('notice', error));
  void browser.notifications.clear(id);
}

/**
 * Tells once that the limit of a slot has passed, where the user wants to be told. A confidential
 * practice names nobody.
 *
 * @param now epoch milliseconds
 * @param tag BCP 47 tag for times
 */
export async function tellOfLimits(
  awaited: Pending['awaited'],
  now: number,
  locale: Locale,
  tag: string,
): Promise<void> {
  const passed = awaited.filter(
    ({ waiting }) => waiting.phase === 'limit' && now - waiting.limit < FRESH,
  );
  if (passed.length === 0 || !browser.notifications || !(await limitNoticeItem.getValue())) return;
  const told = await toldBefore();
  const { confidential } = await practice();
  for (const { row, waiting } of passed) {
    const { clientId, slot } = row;
    const key = attendanceKey({ clientId, eventId: slot.eventId, start: slot.start });
    if (told.includes(key)) continue;
    told.push(key);
    await browser.storage.session.set({ [TOLD]: told.slice(-MOST) });
    const text = limitNotice(locale, clock(tag, waiting.limit), confidential ? null : row.name);
    await browser.notifications.create(`${PREFIX}${key}`.slice(0, 500), {
      type: 'basic',
      iconUrl: ownAddress('icons/128.png'),
      ...text,
    });
  }
}

async function toldBefore(): Promise<string[]> {
  const stored: unknown = (await browser.storage.session.get(TOLD))[TOLD];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
