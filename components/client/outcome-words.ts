import type { OutcomeFact } from '@/lib/appointments/fact';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';

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
