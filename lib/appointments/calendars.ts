import { lowered, mailbox } from './addresses';

/**
 * Whose calendar an event stands in. `own` and `used` are looked at; `undecided` asks the user;
 * `foreign` (a colleague's, holidays, birthdays, imports) and `off` are left alone.
 */
export type CalendarStanding = 'own' | 'used' | 'undecided' | 'off' | 'foreign';

/** Secondary calendars, own or shared: only the user knows which. */
const GROUP = '@group.calendar.google.com';

export interface CalendarKnowledge {
  /** The user's own addresses: account, practice, and those the page told. */
  selves: readonly string[];
  /** Calendars known from earlier visits to be the user's own main ones. */
  own: readonly string[];
  /** What the user said of single calendars; wins over everything. */
  choices: readonly { id: string; use: boolean }[];
}

/**
 * Decides whether events of a calendar are appointments of this user.
 *
 * @param calendarId the full id, an address; `null` where unreadable
 */
export function calendarStanding(
  calendarId: string | null,
  known: CalendarKnowledge,
): CalendarStanding {
  if (calendarId === null) return 'foreign';
  const id = lowered(calendarId);
  const choice = known.choices.find((one) => lowered(one.id) === id);
  if (choice) return choice.use ? 'used' : 'off';
  // Holidays and birthdays are group calendars too, of a domain of their own (`…@group.v.…`).
  if (id.endsWith(GROUP)) return 'undecided';
  const box = mailbox(id);
  const mine = [...known.selves, ...known.own].some((self) => mailbox(self) === box);
  return mine ? 'own' : 'foreign';
}

/** Whether events of a calendar of this standing are looked at. */
export const isWatched = (standing: CalendarStanding): boolean =>
  standing === 'own' || standing === 'used';
