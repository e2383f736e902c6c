import { type Day, isDay } from './calendar-day';

/** In which order a date of three numbers is written. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A date as it is written: known, or three numbers in an order that has to be found out. */
export type DateText =
  | { kind: 'known'; day: Day }
  | { kind: 'numbers'; numbers: readonly [string, string, string]; dots: boolean };

/** The beginnings of the months in English and German; three letters tell them apart. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  jän: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  mae: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};

const NUMBERS = /^(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/;
const SHORT_YEAR = 90;

const yearOf = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < SHORT_YEAR ? 2000 + year : 1900 + year;
};

const known = (year: string, month: number, day: string): DateText | null => {
  const date = { year: yearOf(year), month, day: Number(day) };
  return isDay(date) ? { kind: 'known', day: date } : null;
};

/**
 * Reads a date without a time: ISO, three numbers, or with the name of the month in English or
 * German.
 *
 * @returns `null` where it is none
 */
export function readDateText(text: string): DateText | null {
  const iso = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/.exec(text);
  if (iso) return known(iso[1] ?? '', Number(iso[3]), iso[4] ?? '');
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, a = '', sign, b = '', c = ''] = numbers;
    return { kind: 'numbers', numbers: [a, b, c], dots: sign === '.' };
  }
  return readNamed(text.toLowerCase());
}

/** In English or German, short or long. */
const isWeekday = (word: string): boolean =>
  /^(?:mo|tu|we|th|fr|sa|su|di|mi|do|so)\p{L}*$/u.test(word);

/** `Tue, Nov 24, 2026`, `24th November 2026`, `Di., 24. Nov. 2026`, `24-Nov-26`. */
function readNamed(lower: string): DateText | null {
  const words = lower
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s,./-]+/)
    .filter((word) => word !== '' && word !== 'of');
  const [a = '', b = '', c = '', more] = isWeekday(words[0] ?? '') ? words.slice(1) : words;
  if (more !== undefined) return null;
  const name = [a, b].find((word) => /^\p{L}/u.test(word)) ?? '';
  const month = MONTHS[name.slice(0, 3)];
  const day = name === a ? b : a;
  if (month === undefined || !/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(c)) return null;
  return known(c, month, day);
}

/** The date in this order; `null` where there is no such day. */
export function dayIn(date: DateText, order: DateOrder): Day | null {
  if (date.kind === 'known') return date.day;
  const [a, b, c] = date.numbers;
  const [year, month, day] = order === 'dmy' ? [c, b, a] : order === 'mdy' ? [c, a, b] : [a, b, c];
  if ((year.length !== 2 && year.length !== 4) || month.length > 2 || day.length > 2) return null;
  const read = { year: yearOf(year), month: Number(month), day: Number(day) };
  return isDay(read) ? read : null;
}
