/** What the practice calendar shows. Plain JSON: it is embedded in the served page. */

export type GuestResponse = 'accepted' | 'declined' | 'tentative' | 'needs';

export interface PracticeGuest {
  email: string;
  /** Empty where the page would show the address. */
  name: string;
  response: GuestResponse;
  organizer: boolean;
  optional: boolean;
  /** A mailing list or group; `size` is the number the page shows beside it. */
  group: boolean;
  /** A room. */
  resource: boolean;
  size?: number;
}

export type EventKind = 'event' | 'task' | 'timeblock' | 'holiday' | 'birthday' | 'draft';

export interface PracticeEvent {
  /** As the API names it, with the instance suffix of a recurring event. */
  id: string;
  /** In full, e.g. `…@group.calendar.google.com`. */
  calendarId: string;
  title: string;
  /** Epoch milliseconds. All-day: UTC midnight of the first day, whatever the zone. */
  start: number;
  /** Epoch milliseconds, exclusive. All-day: UTC midnight of the day after the last. */
  end: number;
  allDay: boolean;
  guests: PracticeGuest[];
  /** The organizer hid the list: the bubble shows only how many there are. */
  guestsHidden: boolean;
  /** Address, or `null` on events without guests. */
  organizer: string | null;
  kind: EventKind;
  /** The user's own answer; `none`: was not invited. */
  response: GuestResponse | 'none';
  /** Own colour as `#rrggbb`, or `null` for the calendar's. */
  color: string | null;
  location: string;
  description: string;
  /** Meeting code: the bubble gets a late "Join" block. */
  meet?: string;
  /** Repeats every week: the bubble says so. */
  weekly?: boolean;
  /** Tasks only. */
  done?: boolean;
}

export interface PracticeCalendar {
  id: string;
  name: string;
  /** `#rrggbb` */
  color: string;
  /** False: another person's calendar, or holidays. */
  own: boolean;
}

export interface PracticeAccount {
  /** The N of `/calendar/u/N/`. */
  index: number;
  /** Somebody else's, whom the user stands in for: found under `/calendar/b/N/`. */
  delegated?: boolean;
  email: string;
  name: string;
  calendars: PracticeCalendar[];
  events: PracticeEvent[];
}

/**
 * Languages of the page. `ar-EG` is Arabic with Arabic-Indic digits, `th-u-ca-buddhist` Thai with
 * years of the Buddhist era: both forms the page may have but that nobody has quoted.
 */
export const localeNames = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'pt-BR',
  'pl',
  'ru',
  'ja',
  'ko',
  'ar',
  'th',
  'zh-CN',
  'it',
  'nl',
  'tr',
  'ar-EG',
  'th-u-ca-buddhist',
] as const;

export type LocaleName = (typeof localeNames)[number];
export type Theme = 'light' | 'dark';

export interface World {
  accounts: PracticeAccount[];
  locale: LocaleName;
  hour12: boolean;
  theme: Theme;
  /** 0 Sunday, 1 Monday, 6 Saturday. */
  weekStart: 0 | 1 | 6;
  /** Epoch milliseconds at which the page's clock stands still, or `null`: the real clock. */
  now: number | null;
  /** Pixels per hour of the grid; 40 in the captures. */
  hourHeight: number;
  /** Bars and month rows of 22 px (as by default) or 18 px. */
  density?: 'comfortable' | 'compact';
  /** Past events: tinted (as by default), or as bright as the others. */
  pastEvents?: 'tinted' | 'bright';
  /** Cells of a schedule row: dot, time, title, or time, title, dot. Both were seen. */
  agendaOrder?: 'dot-first' | 'dot-last';
  /** Number of days of the custom days view; 4 where unset. */
  customDays?: number;
  /** Number of weeks of the custom weeks view; 2 where unset. */
  customWeeks?: number;
  /** Replaces every class of page and stylesheets by another random-looking one. */
  classSeed?: number | null;
}

/** An empty guest entry, for worlds and tests to fill. */
export const guest = (
  email: string,
  name = '',
  more: Partial<PracticeGuest> = {},
): PracticeGuest => ({
  email,
  name,
  response: 'accepted',
  organizer: false,
  optional: false,
  group: false,
  resource: false,
  ...more,
});

/** An event without guests, for worlds and tests to fill. */
export const practiceEvent = (
  event: Pick<PracticeEvent, 'id' | 'calendarId' | 'title' | 'start' | 'end'> &
    Partial<PracticeEvent>,
): PracticeEvent => ({
  allDay: false,
  guests: [],
  guestsHidden: false,
  organizer: null,
  kind: 'event',
  response: 'none',
  color: null,
  location: '',
  description: '',
  ...event,
});
