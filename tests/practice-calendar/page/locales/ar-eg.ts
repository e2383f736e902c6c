import { ar } from './ar.ts';
import type { PageLocale } from './locale.ts';

const easternDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));

/** Arabic with Arabic-Indic digits in every time, date and count. */
export const arEG: PageLocale = {
  ...ar,
  lang: 'ar-EG',
  intl: 'ar-EG-u-nu-arab-ca-gregory',
  spokenTime: (minutes, hour12) => easternDigits(ar.spokenTime(minutes, hour12)),
  faceTime: (minutes, hour12, short) => easternDigits(ar.faceTime(minutes, hour12, short)),
  date: (day) => easternDigits(ar.date(day)),
  dateRange: (first, last) => easternDigits(ar.dateRange(first, last)),
  bubbleDate: (day, withYear) => easternDigits(ar.bubbleDate(day, withYear)),
  words: {
    ...ar.words,
    guests: (n) => easternDigits(ar.words.guests(n)),
    counts: {
      accepted: (n) => easternDigits(ar.words.counts.accepted(n)),
      declined: (n) => easternDigits(ar.words.counts.declined(n)),
      tentative: (n) => easternDigits(ar.words.counts.tentative(n)),
      needs: (n) => easternDigits(ar.words.counts.needs(n)),
    },
    more: (n) => easternDigits(ar.words.more(n)),
    dayOf: (day, of) => easternDigits(ar.words.dayOf(day, of)),
    viewEvents: (heading, n) => easternDigits(ar.words.viewEvents(heading, n)),
    dayEvents: (n, day) => easternDigits(ar.words.dayEvents(n, day)),
  },
};
