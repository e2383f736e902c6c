import type { PracticeEvent } from '../model.ts';
import { daysOf, localDay, localMinutes, ymd } from './dates.ts';
import { locale } from './locales/current.ts';
import { now, world } from './state.ts';

const face = (instant: number): string =>
  locale().faceTime(localMinutes(instant), world.hour12, false);

/**
 * Date and time line of the bubble. The year only when it is not the current one, always on
 * ranges of days; `time` is empty where the line is one piece.
 */
export function whenLine(event: PracticeEvent): { date: string; time: string } {
  const { first, last } = daysOf(event);
  const language = locale();
  const withYear = ymd(first).year !== ymd(localDay(now())).year;
  if (event.allDay) {
    const range = first === last;
    return {
      date: range ? language.bubbleDate(first, withYear) : language.dateRange(first, last),
      time: '',
    };
  }
  if (first === last) {
    return {
      date: language.bubbleDate(first, withYear),
      time: language.faceRange(face(event.start), face(event.end)),
    };
  }
  const moment = (instant: number): string =>
    language.bubbleMoment(language.date(localDay(instant)), face(instant));
  return { date: `${moment(event.start)} – ${moment(event.end)}`, time: '' };
}
