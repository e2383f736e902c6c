import type { Tally } from '@/lib/reliability/tally';
import { ago, shortDate } from './dates';
import type { Locale } from './locale';

interface EvidenceTexts {
  none: string;
  early: (missed: number, counted: number) => string;
  keptAll: (counted: number, last: string) => string;
  missed: (missed: number, counted: number, last: string) => string;
}

const en: EvidenceTexts = {
  none: 'Nothing recorded yet',
  early: (missed, counted) =>
    missed === 0
      ? `${counted} kept so far · too early to say`
      : `${missed} missed so far · too early to say`,
  keptAll: (counted, last) => `Kept all ${counted} · last visit ${last}`,
  missed: (missed, counted, last) => `Missed ${missed} of ${counted}, last one ${last}`,
};

const de: EvidenceTexts = {
  none: 'Noch nichts eingetragen',
  early: (missed, counted) =>
    missed === 0
      ? `bisher ${counted} wahrgenommen · noch zu früh`
      : `bisher ${missed} versäumt · zu wenig für ein Urteil`,
  keptAll: (counted, last) => `Alle ${counted} wahrgenommen · zuletzt ${last}`,
  missed: (missed, counted, last) => `${missed} von ${counted} versäumt, zuletzt ${last}`,
};

/**
 * The record in one line: counts and the date of the last visit or miss, no judgement.
 *
 * @param tag BCP 47 tag for dates
 * @param now epoch milliseconds
 */
export function evidenceLine(tally: Tally, locale: Locale, tag: string, now: number): string {
  const texts = locale === 'de' ? de : en;
  const { counted, missed, lastKept, lastMissed } = tally;
  if (counted === 0) return texts.none;
  if (counted < 3) return texts.early(missed, counted);
  if (missed === 0) return texts.keptAll(counted, shortDate(tag, lastKept ?? now, now));
  return texts.missed(missed, counted, ago(tag, lastMissed ?? now, now));
}
