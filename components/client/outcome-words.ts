import type { OutcomeFact } from '@/lib/appointments/fact';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';

/** How a mark came in where nobody marked it by itself; empty otherwise. */
export function sourceWords({ source }: OutcomeFact, { card }: PopupTexts): string {
  if (source === 'bulk') return card.bulk;
  return source === 'import' ? card.imported : '';
}

/** One outcome in words: "Late, 12 min late", "No-show, excused". */
export function outcomeWords(fact: OutcomeFact, words: Words, { card }: PopupTexts): string {
  const toldAfter = fact.noticeHours !== undefined && fact.noticeHours <= 0;
  const status =
    fact.status === 'late' && fact.minutesLate !== undefined
      ? card.minutesLate(fact.minutesLate)
      : words.status[fact.status];
  return [
    status,
    fact.status === 'late_cancel' && toldAfter ? card.afterStart : '',
    fact.excused ? words.excused : '',
  ]
    .filter(Boolean)
    .join(', ');
}
