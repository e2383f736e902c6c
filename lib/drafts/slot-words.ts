import { millisecondsInDay } from 'date-fns/constants';
import type { ClientLanguage } from '@/lib/appointments/client';
import type { Slot } from '@/lib/appointments/slot';
import { format } from '@/lib/i18n/dates';
import { intlTag } from '@/lib/i18n/locale';

/** How times are told to one client. */
export interface Telling {
  language: ClientLanguage;
  /** BCP 47 tag for `Intl`. */
  tag: string;
  /** IANA zone of the client; `null`: the computer's own. */
  zone: string | null;
  /** What stands behind a time in the client's zone: "your time". */
  yourTime: string;
  /** Epoch milliseconds; decides about "today" and about the year. */
  now: number;
}

/** When a slot was, in words that fit into a sentence; `null` where it is not known. */
export interface SlotWords {
  /** "on Tuesday, November 24": the date itself, for a subject that is read on another day. */
  day: string | null;
  /** "today at 2 PM", "on Tuesday, November 24 at 2 PM"; all-day slots without a time. */
  when: string | null;
}

const near: Record<ClientLanguage, Record<number, string>> = {
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
  de: { [-1]: 'gestern', 0: 'heute', 1: 'morgen' },
};
const on: Record<ClientLanguage, string> = { en: 'on', de: 'am' };
const clockWord: Record<ClientLanguage, string> = { en: 'at', de: 'um' };

/** Furthest instant a date can hold, milliseconds (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15;

/**
 * The tag for dates and amounts: the browser's own where it is the client's language (en-GB tells
 * 14:00). `Intl` throws on tags such as `en-US@posix`, which browsers on Linux have reported.
 */
export function tellingTag(language: ClientLanguage, browserLanguage: string): string {
  const tag = intlTag(language, browserLanguage);
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    return language;
  }
}

/** A zone that `Intl` knows, or `null` for the computer's own. */
export function knownZone(zone: string | null | undefined): string | null {
  try {
    return zone
      ? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
      : null;
  } catch {
    return null;
  }
}

const inZone = (zone: string | null): Intl.DateTimeFormatOptions => ({
  calendar: 'gregory',
  numberingSystem: 'latn',
  ...(zone === null ? {} : { timeZone: zone }),
});

/** Typographic spaces cost nine characters of a link each and look the same. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/gu, ' ');

/** The numbers of a date and time in a zone; the hour from 0 to 23. */
function numbersAt(zone: string | null, at: number) {
  const parts = format('en-US', {
    ...inZone(zone),
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
  };
}

/** Days since the epoch of the calendar day that `at` falls on in a zone. */
function dayNumber(zone: string | null, at: number): number {
  const { year, month, day } = numbersAt(zone, at);
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsInDay);
}

/** "Tuesday, November 24"; with the year where it is not the year of `now`. */
export function dateWords(at: number, { tag, zone, now }: Telling): string {
  const thisYear = numbersAt(zone, at).year === numbersAt(zone, now).year;
  const words = format(tag, {
    ...inZone(zone),
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
  }).format(at);
  return plainSpaces(words);
}

/** "2 PM", "14:00", "14 Uhr", "14:30 Uhr"; with "your time" where it is told in another zone. */
export function timeWords(at: number, { language, tag, zone, yourTime }: Telling): string {
  const { hour, minute } = numbersAt(zone, at);
  const behind = zone === null || zone === knownZone(ownZone()) ? '' : ` ${yourTime}`;
  if (language === 'de' && minute === 0) return `${hour} Uhr${behind}`;
  const { hour12 } = format(tag, { hour: 'numeric' }).resolvedOptions();
  const words = format(tag, {
    ...inZone(zone),
    hour: 'numeric',
    ...(minute === 0 && hour12 ? {} : { minute: '2-digit' }),
  }).format(at);
  return `${plainSpaces(words)}${language === 'de' ? ' Uhr' : ''}${behind}`;
}

const ownZone = (): string => format('en', {}).resolvedOptions().timeZone;

/** Whether a date can hold it: what was read from a page or file may be no time at all. */
export const isInstant = (at: number | null | undefined): at is number =>
  typeof at === 'number' && Math.abs(at) <= LAST_INSTANT;

/**
 * Tells day and time of a slot in the client's language and zone. An all-day slot is the same day
 * everywhere.
 */
export function slotWords(slot: Pick<Slot, 'start' | 'allDay'>, telling: Telling): SlotWords {
  if (!isInstant(slot.start)) return { day: null, when: null };
  const { language, now } = telling;
  const told = slot.allDay ? { ...telling, zone: null } : telling;
  const day = `${on[language]} ${dateWords(slot.start, told)}`;
  const distance = dayNumber(told.zone, slot.start) - dayNumber(told.zone, now);
  const date = near[language][distance] ?? day;
  if (slot.allDay) return { day, when: date };
  return { day, when: `${date} ${clockWord[language]} ${timeWords(slot.start, told)}` };
}

/** A time that is offered: "Tuesday, December 1 at 2 PM"; never "today", a list is read later. */
export const offerWords = (start: number, telling: Telling): string | null =>
  isInstant(start)
    ? `${dateWords(start, telling)} ${clockWord[telling.language]} ${timeWords(start, telling)}`
    : null;
