import type { ClientSummary } from '@/lib/messaging/protocol';
import { ago, shortDate } from './dates';
import type { Locale } from './locale';

interface EvidenceTexts {
  none: string;
  early: (missed: number, counted: number) => string;
  keptAll: (counted: number, last: string) => string;
  missed: (missed: number, counted: number, last: string) => string;
}

const en: EvidenceTexts = {
  none: 'Nothing counted yet',
  early: (missed, counted) =>
    missed > 0
      ? `Too early to say · ${missed} of ${counted} missed`
      : `Too early to say · ${counted} of ${counted} kept`,
  keptAll: (counted, last) =>
    counted === 1 ? `Kept 1 of 1 · last visit ${last}` : `Kept all ${counted} · last visit ${last}`,
  missed: (missed, counted, last) => `Missed ${missed} of ${counted}, last one ${last}`,
};

const de: EvidenceTexts = {
  none: 'Noch nichts gezählt',
  early: (missed, counted) =>
    missed > 0
      ? `Noch zu früh · ${missed} von ${counted} versäumt`
      : `Noch zu früh · ${counted} von ${counted} wahrgenommen`,
  keptAll: (counted, last) =>
    counted === 1
      ? `1 von 1 wahrgenommen · zuletzt ${last}`
      : `Alle ${counted} wahrgenommen · zuletzt ${last}`,
  missed: (missed, counted, last) => `${missed} von ${counted} versäumt, zuletzt ${last}`,
};

/**
 * The record in one line: counts and the date of the last visit or miss, no judgement. Somebody
 * who is not rated has counts from the first outcome on.
 *
 * @param tag BCP 47 tag for dates
 * @param now epoch milliseconds
 */
export function evidenceLine(
  { tally, badge }: Pick<ClientSummary, 'tally' | 'badge'>,
  locale: Locale,
  tag: string,
  now: number,
): string {
  const texts = locale === 'de' ? de : en;
  const { counted, missed, lastKept, lastMissed } = tally;
  if (counted === 0) return texts.none;
  if (badge?.level === 'new') return texts.early(missed, counted);
  if (missed === 0) return texts.keptAll(counted, shortDate(tag, lastKept ?? now, now));
  return texts.missed(missed, counted, ago(tag, lastMissed ?? now, now));
}
