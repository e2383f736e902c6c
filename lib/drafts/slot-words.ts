import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { isSameYear } from 'date-fns/isSameYear';
import type { ClientLanguage } from '@/lib/appointments/client';
import type { Slot } from '@/lib/appointments/slot';
import { clock } from '@/lib/i18n/dates';
import { intlTag } from '@/lib/i18n/locale';

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

/** Furthest instant a date can hold, milliseconds (ECMA-262, time values). */
const LAST_INSTANT = 8.64e15;

/** `Intl` throws on tags such as `en-US@posix`, which browsers on Linux have reported. */
function usableTag(language: ClientLanguage, browserLanguage: string): string {
  const tag = intlTag(language, browserLanguage);
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    return language;
  }
}

/** "Tuesday, November 24"; with the year where it is not the year of `now`. */
function longDate(tag: string, at: number, now: number): string {
  const thisYear = isSameYear(at, now);
  return new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    numberingSystem: 'latn',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** "2 PM", "14:00", "14 Uhr", "14:30 Uhr". */
function time(language: ClientLanguage, tag: string, at: number): string {
  if (language === 'en') return clock(tag, at);
  const start = new Date(at);
  return start.getMinutes() === 0 ? `${start.getHours()} Uhr` : `${clock(tag, at)} Uhr`;
}

/** Typographic spaces cost nine characters of a link each and look the same. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/gu, ' ');

/**
 * Tells day and time of a slot in the client's language, in the computer's own zone.
 *
 * @param browserLanguage a BCP 47 tag, used where it is the same language: en-GB tells 14:00
 * @param now epoch milliseconds; decides about "today" and about the year
 */
export function slotWords(
  slot: Slot,
  language: ClientLanguage,
  browserLanguage: string,
  now: number,
): SlotWords {
  if (!(Math.abs(slot.start) <= LAST_INSTANT)) return { day: null, when: null };
  const tag = usableTag(language, browserLanguage);
  const day = plainSpaces(`${on[language]} ${longDate(tag, slot.start, now)}`);
  const distance = differenceInCalendarDays(slot.start, now);
  const date = near[language][distance] ?? day;
  if (slot.allDay) return { day, when: date };
  const at = language === 'en' ? 'at' : 'um';
  return { day, when: `${date} ${at} ${plainSpaces(time(language, tag, slot.start))}` };
}
