/**
 * Reads times and dates out of a chip's hidden text by digits and separators alone: no word of
 * any language is looked at. `10:30am to 12pm`, `2:15PM bis …`, `午後3時～午後4:45`, `11h30`, `10.15`.
 */

import { LONGEST } from './page-text';

/** One number of a text, with the minutes behind it where it is written as a clock time. */
interface Token {
  value: number;
  minute: number | null;
}

/** A wall-clock time as written; `day24` where the text cannot be a 12-hour clock. */
export interface Clock {
  hour: number;
  minute: number;
  day24: boolean;
}

/** What the digits of a chip's first field say. */
export type ClockText =
  /** No digits: an all-day event. */
  | { kind: 'none' }
  /**
   * Times of one day; `to` is `null` where only one is written. `proof`: the page these stand on
   * goes by a clock of 24 hours.
   */
  | { kind: 'clock'; from: Clock; to: Clock | null; proof: boolean }
  /** Times with dates: the numbers left and right of the middle. Read with `clockOn`. */
  | { kind: 'dated'; left: Token[]; right: Token[] | null; day24: boolean }
  | { kind: 'unreadable' };

/** What separates the fields of a text, by language. */
export const SEPARATOR = /[,、，،]/u;
const NUMBER = /(\d+)(?:\s?[:.：h時时点點시]\s?(\d{2})(?![\d.]*\d))?/gu;

/** Digits of every script as ASCII: each script has its ten digits in one run from …0 or …6. */
export function asciiDigits(text: string): string {
  // Nearly all pages write ASCII digits.
  return text.replace(/[^\P{Nd}0-9]/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    const row = code & ~15;
    const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6;
    return String(code - zero);
  });
}

function tokensOf(text: string): Token[] {
  return [...asciiDigits(text).matchAll(NUMBER)].map(([, value = '', minute]) => ({
    value: Number(value),
    minute: minute !== undefined && Number(minute) < 60 ? Number(minute) : null,
  }));
}

const isYear = (token: Token): boolean => token.value >= 1000;

/**
 * Where `title` stands in a hidden text as a field of its own behind another one; −1 where it
 * does not. Both with single spaces. A title of the longest length may be cut and need not end
 * with its field.
 */
export function fieldStart(text: string, title: string): number {
  for (let at = text.indexOf(title, 1); at > 0; at = text.indexOf(title, at + 1)) {
    // Japanese puts the title in quotes.
    const before = text.slice(Math.max(0, at - 8), at).replace(/[\s「『“"]+$/u, '');
    const after = text.slice(at + title.length, at + title.length + 8).replace(/^[\s」』”"]+/u, '');
    const last = before.at(-1);
    const closed = after === '' || SEPARATOR.test(after.charAt(0)) || title.length >= LONGEST;
    if (last && SEPARATOR.test(last) && closed) return at;
  }
  return -1;
}

/**
 * The part of a hidden text before the title, without the separator: the time field. Anchored
 * on the visible title, because dates in front of it may hold separators themselves.
 * @param title the visible title, or `null`: then up to the first separator.
 */
export function timeField(text: string, title: string | null): string {
  const at = title ? fieldStart(text, title) : -1;
  const end = at > 0 ? at : text.search(SEPARATOR);
  return (end < 0 ? text : text.slice(0, end)).replace(/[\s,、，،「『“"]+$/u, '');
}

/** Whether an hour is written that no clock of twelve hours shows. A zero in front proves nothing. */
const isOf24 = ({ value, minute }: Token): boolean => minute !== null && value > 12;

/** Whether a text proves that its page goes by a clock of 24 hours. */
export const proves24 = (text: ClockText): boolean => text.kind === 'clock' && text.proof;

/**
 * Reads the time field of a hidden text (see `timeField`). Total: any text gives an answer.
 * @param page24 whether another text of the page proved a clock of 24 hours
 */
export function readClockText(field: string, page24 = false): ClockText {
  const tokens = tokensOf(field);
  const [first, second] = tokens;
  if (!first) return { kind: 'none' };
  // Words for the half of the day stand before or after each time: no room, no 12-hour clock.
  const bare = /^\p{Nd}.*\p{Nd}$/u.test(field) && tokens.length === 2;
  const proof = tokens.some(isOf24);
  const day24 = page24 || bare || proof;
  const clock = (token: Token): Clock => ({
    hour: token.value,
    minute: token.minute ?? 0,
    day24,
  });
  if (tokens.length <= 2 && tokens.every((t) => t.value <= 24)) {
    const to = second ? clock(second) : null;
    return { kind: 'clock', from: clock(first), to, proof: proof && to !== null };
  }
  const years = tokens.filter(isYear).length;
  if (years === 1 && tokens.length <= 4) return { kind: 'dated', left: tokens, right: null, day24 };
  if (tokens.length % 2 !== 0) return { kind: 'unreadable' };
  const half = tokens.length / 2;
  return { kind: 'dated', left: tokens.slice(0, half), right: tokens.slice(half), day24 };
}

/** Minutes after midnight a written time can mean: one, or morning and evening. */
export function minutesOf(clock: Clock): number[] {
  const { hour, minute } = clock;
  if (hour > 24) return [];
  const exact = hour * 60 + minute;
  return clock.day24 || hour > 12
    ? [exact]
    : [(hour % 12) * 60 + minute, (hour % 12) * 60 + minute + 720];
}

/**
 * The time in one half of a dated text, if the other numbers are the given day; else `null`.
 * Order does not matter: languages differ in it.
 */
export function clockOn(half: Token[], midnight: number, day24: boolean): Clock | null {
  const date = new Date(midnight);
  const rest = half.filter((token) => !isYear(token));
  const times = rest.filter((token) => token.minute !== null);
  const take = (value: number): boolean => {
    const at = rest.findIndex((token) => token.minute === null && token.value === value);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  if (times.length > 1 || !take(date.getDate())) return null;
  if (rest.length === 2) take(date.getMonth() + 1);
  const [token] = rest;
  if (!token || rest.length > 1 || token.value > 24) return null;
  return { hour: token.value, minute: token.minute ?? 0, day24 };
}

/**
 * The numbers of the date at the end of a hidden text (`…, September 28 – October 2, 2026`):
 * back to the last list separator, but past the one between a day and its year. Months that are
 * numbers by their sign (月, 월) are left out, so that they cannot pass for days.
 */
export function trailingDate(text: string): number[] {
  const fields = asciiDigits(text)
    .replace(/[\s,、，،]+$/u, '')
    .split(SEPARATOR);
  let tail = fields.pop() ?? '';
  while (/^\s*\d{4}(?!\d)/.test(tail) && !/^\s*\d{4}\s?[年년./-]/.test(tail)) {
    const previous = fields.pop() ?? '';
    if (!/\d/.test(previous)) break;
    tail = `${previous} ${tail}`;
  }
  return [...tail.matchAll(/(?<!\d)\d+(?!\d|\s?[月월])/g)].map(Number);
}

/** Whether a text holds a written date at all. */
export const hasYear = (numbers: number[]): boolean => numbers.some((value) => value >= 1000);

/** Thailand counts the years from 543 BC. */
const BUDDHIST = 543;

/**
 * Whether the numbers of a written date or range are those of exactly these days, the first day
 * written before the last. Languages that write months as numbers put them behind the day.
 */
export function namesDays(numbers: number[], first: number, last: number): boolean {
  const [a, b] = [new Date(first), new Date(last)];
  const years = new Set([a.getFullYear(), b.getFullYear()]);
  const rest = numbers.filter((value) => !years.has(value) && !years.has(value - BUDDHIST));
  const from = rest.indexOf(a.getDate());
  const to = first === last ? from : rest.lastIndexOf(b.getDate());
  if (from < 0 || to < from || (first !== last && to === from)) return false;
  const months = new Set([a.getMonth() + 1, b.getMonth() + 1]);
  return rest.every((value, at) => at === from || at === to || (at > from && months.has(value)));
}
