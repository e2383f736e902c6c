import type { Handlers } from '@/lib/messaging/server';
import { calendars, changePractice, practice, styleCalendar } from '@/lib/store/practice';
import { telling } from './changed';
import { sweepNow } from './retention';

/** The practice and its calendars, for the options. */
export const practiceHandlers = {
  practice,
  async changePractice(change) {
    const outcome = await telling(changePractice(change));
    if (outcome.ok && change.retentionMonths !== undefined) await sweepNow();
    return outcome;
  },
  calendars,
  styleCalendar: ({ calendarId, style }) => telling(styleCalendar(calendarId, style)),
} satisfies Pick<Handlers, 'practice' | 'changePractice' | 'calendars' | 'styleCalendar'>;
