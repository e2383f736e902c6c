import type { OutcomeFact } from '@/lib/appointments/fact';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';

/** How a mark came in where nobody marked it by itself; empty otherwise. */
export function sourceWords({ source }: OutcomeFact, { card }: PopupTexts): string {
  if (source === 'bulk') return card.bulk;
  return source === 'import' ? card.imported : '';
}

/** From three days on notice is told in days, else in hours. */
const noticeText = (hours: number, { days, hours: inHours }: PopupTexts['today']): string =>
  hours >= 72 ? days(String(Math.floor(hours / 24))) : inHours(String(Math.floor(hours)));

/** One outcome in words: "Late, 12 min late", "Cancelled late, 20 h before". */
export function outcomeWords(fact: OutcomeFact, words: Words, { card, today }: PopupTexts): string {
  const toldAfter = fact.noticeHours !== undefined && fact.noticeHours <= 0;
  const status =
    fact.status === 'late' && fact.minutesLate !== undefined
      ? card.minutesLate(fact.minutesLate)
      : words.status[fact.status];
  const cancelled = fact.status === 'late_cancel' || fact.status === 'cancelled';
  const told =
    cancelled && fact.noticeHours !== undefined && fact.noticeHours > 0
      ? card.told(noticeText(fact.noticeHours, today))
      : '';
  return [
    status,
    fact.status === 'late_cancel' && toldAfter ? card.afterStart : '',
    told,
    fact.excused ? words.excused : '',
  ]
    .filter(Boolean)
    .join(', ');
}
