import type { Handlers } from '@/lib/messaging/server';
import { calendars, changePractice, practice } from '@/lib/store/practice';
import { telling } from './changed';

/** The practice and its calendars, for the options. */
export const practiceHandlers = {
  practice,
  changePractice: (change) => telling(changePractice(change)),
  calendars,
} satisfies Pick<Handlers, 'practice' | 'changePractice' | 'calendars'>;
