import { isSameYear } from 'date-fns/isSameYear';
import { format } from '@/lib/i18n/dates';
import type { ReviewTexts } from '@/lib/i18n/en/review';
import type { WorkRow } from '@/lib/messaging/protocol';

/** `Tue, Nov 24`, with the year where it is not the current one. */
export function dayOf(tag: string, day: number, now: number): string {
  return format(tag, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(isSameYear(day, now) ? {} : { year: 'numeric' }),
  }).format(day);
}

/** What the calendar says against it; empty: nothing. */
export function hintOf({ gone, suggestion, declined }: WorkRow, { past }: ReviewTexts): string {
  if (!suggestion) return gone ? past.gone : declined ? past.declined : '';
  const what = past[suggestion.kind];
  const { noticeHours } = suggestion;
  return noticeHours > 0 ? past.notice(what, past.hours(noticeHours)) : what;
}
