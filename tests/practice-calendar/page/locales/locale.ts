import type { GuestResponse } from '../../model.ts';
import type { DayNumber } from '../dates.ts';

/** Words of the page in one language. `{n}` is a number, `{x}` a name. */
export interface Words {
  account: (name: string, email: string) => string;
  today: string;
  views: Record<'day' | 'week' | 'month' | 'year' | 'agenda' | 'custom_days', string>;
  create: string;
  myCalendars: string;
  otherCalendars: string;
  previous: string;
  next: string;
  search: string;
  settings: string;
  help: string;
  mainMenu: string;
  theme: string;
  navigationCalendar: string;
  close: string;
  edit: string;
  remove: string;
  mail: string;
  options: string;
  going: string;
  yes: string;
  no: string;
  maybe: string;
  respond: (answer: string) => string;
  join: string;
  guests: (n: number) => string;
  counts: Record<GuestResponse, (n: number) => string>;
  guestState: Record<GuestResponse, string>;
  organizer: string;
  optional: string;
  organizerLine: string;
  weeklyOn: (weekday: string) => string;
  reminder: string;
  noTitle: string;
  save: string;
  event: string;
  task: string;
  addTitle: string;
  moreOptions: string;
  /** Heading of a day column: `3 events, Monday, 30 September`. */
  dayEvents: (n: number, date: string) => string;
  viewEvents: (heading: string, n: number) => string;
}

/** How one language writes the hidden text of a chip and the dates of the page. */
export interface PageLocale {
  /** `lang` of the page. */
  lang: string;
  intl: string;
  separator: string;
  title: (title: string) => string;
  /** Time of day inside hidden text. */
  spokenTime: (minutes: number, hour12: boolean) => string;
  spokenRange: (from: string, to: string) => string;
  spokenMoment: (date: string, time: string) => string;
  spokenMomentRange: (from: string, to: string) => string;
  /** Time of day on the chip's face and in the bubble; `short` drops `:00` on 12-hour clocks. */
  faceTime: (minutes: number, hour12: boolean, short: boolean) => string;
  faceRange: (from: string, to: string) => string;
  date: (day: DayNumber) => string;
  dateRange: (first: DayNumber, last: DayNumber) => string;
  /** First line of the bubble; with the year only when it is not the current one. */
  bubbleDate: (day: DayNumber, withYear: boolean) => string;
  allDay: string;
  taskPrefix: string;
  completed: string;
  notCompleted: string;
  calendar: (name: string) => string;
  answer: Record<GuestResponse, string>;
  location: (place: string) => string;
  noLocation: string;
  color: (label: string) => string;
  colors: Record<string, string>;
  words: Words;
}

/** `10:30am`, `12pm` */
export function clock12(minutes: number, short: boolean, am = 'am', pm = 'pm'): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = minutes % 60;
  const face = `${hour % 12 || 12}`;
  const suffix = hour < 12 ? am : pm;
  return rest === 0 && short
    ? `${face}${suffix}`
    : `${face}:${String(rest).padStart(2, '0')}${suffix}`;
}

/** `09:05` or `9:05` */
export function clock24(minutes: number, padded = true): string {
  const hour = String(Math.floor(minutes / 60) % 24);
  return `${padded ? hour.padStart(2, '0') : hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Range on a chip's face: am or pm once if both ends share it (`3 – 4pm`). */
export function sharedSuffixRange(from: string, to: string): string {
  const [, start, suffix] = /^(.*?)([ap]m)$/.exec(from) ?? [];
  return start && suffix && to.endsWith(suffix) ? `${start} – ${to}` : `${from} – ${to}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats a day number with `Intl`, free of the browser's zone. */
export function formatDay(
  intl: string,
  day: DayNumber,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = `${intl} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(intl, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(day * 86_400_000);
}
