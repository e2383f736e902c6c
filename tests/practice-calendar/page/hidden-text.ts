import type { PracticeEvent } from '../model.ts';
import { PALETTE } from './colors.ts';
import { daysOf, localDay, localMinutes } from './dates.ts';
import { locale, words } from './locales/current.ts';
import { calendarOf, state, world } from './state.ts';

const spoken = (instant: number): string =>
  locale().spokenTime(localMinutes(instant), world.hour12);

function timeField(event: PracticeEvent): { time: string; date: string } {
  const { first, last } = daysOf(event);
  const language = locale();
  if (event.allDay) {
    return { time: language.allDay, date: language.dateRange(first, last) };
  }
  const moment = (instant: number): string =>
    language.spokenMoment(language.date(localDay(instant)), spoken(instant));
  if (event.end <= event.start) return { time: moment(event.start), date: '' };
  // An event until midnight counts as one that ends on the next day.
  if (first === localDay(event.end)) {
    return {
      time: language.spokenRange(spoken(event.start), spoken(event.end)),
      date: language.date(first),
    };
  }
  return { time: language.spokenMomentRange(moment(event.start), moment(event.end)), date: '' };
}

function taskText(event: PracticeEvent): string {
  const language = locale();
  const { first } = daysOf(event);
  const when = event.allDay
    ? ''
    : event.end - event.start <= 30 * 60_000
      ? spoken(event.start)
      : language.spokenRange(spoken(event.start), spoken(event.end));
  return [
    language.taskPrefix + language.title(event.title),
    event.done ? language.completed : language.notCompleted,
    language.date(first),
    when,
  ]
    .filter(Boolean)
    .join(language.separator);
}

/** Public holidays have no word about a place at all. */
function placeField(event: PracticeEvent): string {
  if (event.location) return locale().location(event.location);
  return event.kind === 'holiday' ? '' : locale().noLocation;
}

/**
 * The long text of a chip: time, title, owner or calendar, answer (with guests only), place,
 * own colour, date (single days only), joined by the language's separator.
 */
export function hiddenText(event: PracticeEvent): string {
  if (event.kind === 'task' || event.kind === 'timeblock') return taskText(event);
  const language = locale();
  const { time, date } = timeField(event);
  const calendar = calendarOf(event);
  const primary = event.calendarId === state.account.email;
  const single = event.allDay && daysOf(event).first === daysOf(event).last;
  const label = event.color ? (PALETTE[event.color] ?? '') : '';
  const fields = [
    time,
    language.title(event.title || words().noTitle),
    primary ? state.account.name : language.calendar(calendar.name),
    event.guests.length > 0 && event.response !== 'none' ? language.answer[event.response] : '',
    placeField(event),
    label ? language.color(language.colors[label] ?? label) : '',
    single ? language.date(daysOf(event).first) : date,
  ];
  return fields.filter(Boolean).join(language.separator);
}
