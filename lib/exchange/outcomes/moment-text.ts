import type { Clock } from './calendar-day';
import { type DateText, readDateText } from './date-text';

/** Day, time and offset as far as a cell tells of them. */
export interface MomentText {
  date: DateText | null;
  clock: Clock | null;
  /** Minutes ahead of UTC; `null`: it is not said. */
  offset: number | null;
}

/** Nothing longer is a date. */
const LONGEST = 80;
const SECOND = 1_000;
const DAY_SECONDS = 86_400;
/** Excel counts days from here, since it takes 1900 for a leap year. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);

const OFFSET = /(?<=\d\s*)(?:(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})?|Z|GMT|UTC)$/i;
const HALF = '(a\\.?\\s?m\\.?|p\\.?\\s?m\\.?)';
/** `14:30`, `14:30:00.5`, `2:30 PM`, `14:30 Uhr`. */
const COLONS = new RegExp(
  `(?<![\\d:.])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?:\\s?(?:${HALF}|uhr|h)(?![a-z]))?(?![\\d:])`,
  'i',
);
/** `2 pm`, `2.30pm`, `14.30 Uhr`, `14 Uhr`, `14h30`: the word tells that it is a time. */
const WORDED = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:\\.(\\d{2}))?\\s?(?:${HALF}|uhr)(?![a-z])|(?<![\\d:.])(\\d{1,2})\\s?h\\s?(\\d{2})?(?![a-z\\d])`,
  'i',
);

/** Reads a cell that may hold a date, a time, both, or an Excel number. `null`: none of them. */
export function readMoment(cell: string): MomentText | null {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > LONGEST) return null;
  return readIso(text) ?? readSerial(text) ?? readFree(text);
}

function readIso(text: string): MomentText | null {
  const parts =
    /^(\d{4}-?\d{2}-?\d{2})T(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s?(.*)$/i.exec(text);
  if (!parts) return null;
  const [, day = '', hour, minute, second, fraction, rest = ''] = parts;
  const date = readDateText(day);
  const clock = clockOf(hour, minute, second, fraction);
  const offset = rest === '' ? null : readOffset(`0${rest}`);
  return date && clock && (rest === '' || offset !== null) ? { date, clock, offset } : null;
}

/** A whole number of five digits is a day, its fraction the time. Excel without a date format. */
function readSerial(text: string): MomentText | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null;
  const seconds = Math.round(Number(text.replace(',', '.')) * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const at = new Date(EXCEL_DAY_0 + day * DAY_SECONDS * SECOND).toISOString().slice(0, 10);
  const date = readDateText(at);
  const clock = /[.,]/.test(text) ? { ms: (seconds - day * DAY_SECONDS) * SECOND } : null;
  return date && { date, clock, offset: null };
}

function readFree(text: string): MomentText | null {
  // JavaScript names the zone in brackets behind its offset.
  const bare = text.replace(/\s?\([^()]*\)$/, '');
  const found = COLONS.exec(bare) ?? WORDED.exec(bare);
  if (!found) {
    const date = readDateText(bare);
    return date && { date, clock: null, offset: null };
  }
  const [all, h, m, s, fraction] = found;
  const colons = all.includes(':');
  const half = found[colons ? 5 : 3];
  const clock = colons
    ? clockOf(h, m, s, fraction, half)
    : clockOf(h ?? found[4], m ?? found[5], undefined, undefined, half);
  const before = bare.slice(0, found.index);
  const behind = bare.slice(found.index + all.length).trim();
  const offset = behind === '' ? null : readOffset(`0${behind}`);
  // `24.11.2026, 14:30`, `Nov 24 at 2 pm`, `2:30 PM Nov 24`, `24. November um 14 Uhr`.
  const place = offset === null ? `${before} ${behind}` : before;
  const rest = place
    .replace(/(?:,|\b(?:at|um)\b|[-–|·]\s)\s*$/i, '')
    .replace(/^[\s,]+|[\s,]+$/g, '');
  const date = rest === '' ? null : readDateText(rest);
  return clock && (rest === '' || date) ? { date, clock, offset } : null;
}

/** Minutes; the text begins with a digit that stands for the time before it. */
function readOffset(text: string): number | null {
  const found = OFFSET.exec(text);
  if (!found || found.index !== 1) return null;
  const [, sign, hours = '0', minutes = '0'] = found;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60 || Number(minutes) > 59) return null;
  return sign === '-' ? -total : total;
}

/** A time of day in a column of its own: also `14.30`, `1430` and `14`. */
export function readClock(cell: string): Clock | null {
  const text = cell.trim();
  const bare = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text);
  if (bare) return clockOf(bare[1], bare[2]);
  const moment = readMoment(text);
  return moment && moment.date === null ? moment.clock : null;
}

function clockOf(
  hour = '',
  minute = '0',
  second = '0',
  fraction = '0',
  half?: string,
): Clock | null {
  let h = Number(hour);
  if (half) {
    if (h < 1 || h > 12) return null;
    h = (h % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hour === '' || h > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  return { ms: ((h * 60 + Number(minute)) * 60 + Number(second)) * SECOND + ms };
}
