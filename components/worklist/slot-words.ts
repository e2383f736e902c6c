import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { startOfDay } from 'date-fns/startOfDay';
import type { Slot } from '@/lib/appointments/slot';
import { ago, clock, format, weekdayDate } from '@/lib/i18n/dates';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Suggestion, WorkRow } from '@/lib/messaging/protocol';

/** `10:00 – 10:50`; the start alone where the end is unknown. */
export function clockRange(tag: string, slot: Slot, allDay: string): string {
  if (slot.allDay) return allDay;
  if (slot.end <= slot.start) return clock(tag, slot.start);
  return format(tag, { hour: 'numeric', minute: '2-digit' }).formatRange(slot.start, slot.end);
}

/** Whether times carry AM and PM and need more room. */
export const usesHalfDays = (tag: string): boolean =>
  format(tag, { hour: 'numeric' }).resolvedOptions().hour12 === true;

export const timeOf = (tag: string, slot: Slot, texts: PopupTexts): string =>
  slot.allDay ? texts.today.allDay : clock(tag, slot.start);

/** `Nov 23, 6 PM` with its weekday; the same form for tooltips and spoken names. */
export const dateAndTime = (tag: string, slot: Slot, texts: PopupTexts): string =>
  `${weekdayDate(tag, slot.start)}, ${timeOf(tag, slot, texts)}`;

/** `Declined 20 h before`; from three days on the notice is told in days. */
export function suggestionWords(
  tag: string,
  { kind, noticeHours }: Suggestion,
  { today }: PopupTexts,
): string {
  const hours = Math.max(0, noticeHours);
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: hours < 3 ? 1 : 0 });
  const inDays = hours >= 72;
  const notice = inDays
    ? today.days(number.format(Math.floor(hours / 24)))
    : today.hours(number.format(hours));
  return today.suggested[kind](notice);
}

/** `Portfolio circle, 1 of 3`; empty where nothing is known. */
export function titleOf({ title, place }: WorkRow, texts: PopupTexts): string {
  const part = place && place.of > 1 ? texts.today.place(place.index, place.of) : '';
  return [title ?? '', part].filter(Boolean).join(', ');
}

/** `Yesterday, Tue, Nov 24`, or the weekday and date alone for older days. */
export function dayHeading(tag: string, at: number, now: number): string {
  const days = differenceInCalendarDays(now, at);
  const date = weekdayDate(tag, at);
  if (days < 0 || days > 1) return date;
  const near = ago(tag, at, now);
  return `${near.charAt(0).toLocaleUpperCase(tag)}${near.slice(1)}, ${date}`;
}

/** Rows of one local day each, in the order they came in. */
export function byDay(rows: readonly WorkRow[]): { day: number; rows: WorkRow[] }[] {
  const days: { day: number; rows: WorkRow[] }[] = [];
  for (const row of rows) {
    const day = startOfDay(row.slot.start).getTime();
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  }
  return days;
}
