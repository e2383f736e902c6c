import { browser } from 'wxt/browser';
import type { Sender } from '@/lib/messaging/guard';
import type { Outcome } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import { clientPlace } from '@/lib/platform/own-places';
import { now } from '@/lib/platform/clock';
import { steady } from '@/lib/platform/steady';
import { openOwnPage, openOptions } from '@/lib/platform/tabs';
import { openEvent } from '@/lib/store/panel';
import { assign } from '@/lib/store/assign';
import { useCalendar } from '@/lib/store/practice';
import { judgePerson } from '@/lib/store/verdicts';
import { changed, telling } from './changed';

const SCRIPT = '/calendar-panel.js';

/** Puts the panel's script into the page that asks for it. */
async function inject(sender: Sender): Promise<Outcome<null>> {
  const { id: tabId } = (sender.tab ?? {}) as { id?: number };
  if (tabId === undefined) return { ok: false, why: 'invalid' };
  try {
    await steady(() => browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }));
    return { ok: true, value: null };
  } catch {
    // The tab is just leaving, or access to it was revoked.
    return { ok: false, why: 'failed' };
  }
}

/** The panel in an open event, and who its client is. */
export const panelHandlers = {
  loadPanel: (_nothing, sender) => inject(sender),
  async openEvent({ account, event }) {
    const { view, taught } = await openEvent(account, event, now());
    if (taught) await changed();
    return view;
  },
  judgePerson: (judged) => telling(judgePerson(judged, now())),
  assign: (said) => telling(assign(said, now())),
  useCalendar: ({ calendarId, use }) => telling(useCalendar(calendarId, use)),
  async openPage(ask) {
    if (ask.page === 'options') await openOptions();
    else await openOwnPage('options.html', clientPlace(ask.clientId));
  },
} satisfies Pick<
  Handlers,
  'loadPanel' | 'openEvent' | 'judgePerson' | 'assign' | 'useCalendar' | 'openPage'
>;
