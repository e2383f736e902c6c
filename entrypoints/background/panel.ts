import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { openOwnPage, openOptions } from '@/lib/platform/tabs';
import { openEvent } from '@/lib/store/panel';
import { assign } from '@/lib/store/assign';
import { useCalendar } from '@/lib/store/practice';
import { judgePerson } from '@/lib/store/verdicts';
import { changed, telling } from './changed';

/** The panel in an open event, and who its client is. */
export const panelHandlers = {
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
    else await openOwnPage(`popup.html#client=${encodeURIComponent(ask.clientId)}`);
  },
} satisfies Pick<Handlers, 'openEvent' | 'judgePerson' | 'assign' | 'useCalendar' | 'openPage'>;
