import type { PracticeEvent } from '../model.ts';
import { localMinutes } from './dates.ts';
import { locale, words } from './locales/current.ts';
import { world } from './state.ts';

/** What a press on a chip does, in the page's own words. */
export const JSACTION =
  'click:cOuCgd; contextmenu:mg9Pef; dblclick:Reio8; mouseenter:tfO1Yc; mouseleave:JywGue;Bp7Oie:rfjeo;urdzG:Hu9wEd';

/** The telemetry record that also holds the calendar id in full. */
export function chipLog(event: PracticeEvent): string {
  const nulls = Array.from({ length: 22 }, () => 'null').join(',');
  return `35463; 2:["${event.id}",${nulls},6];1:["${event.calendarId}",1];track:impression,click,dblclick,rfjeo,Hu9wEd; mutable:true`;
}

export const faceTitle = (event: PracticeEvent): string => event.title || words().noTitle;

/** Start, and start to end, as they stand on a chip. */
export function faceTimes(event: PracticeEvent): { start: string; end: string; range: string } {
  const face = (instant: number): string =>
    locale().faceTime(localMinutes(instant), world.hour12, true);
  const [start, end] = [face(event.start), face(event.end)];
  return { start, end, range: locale().faceRange(start, end) };
}

/** Which inline property holds the distance from the side where lines begin. */
export const startSide = (): 'left' | 'right' => (locale().dir === 'rtl' ? 'right' : 'left');

/** A share of the whole in percent, as the page rounds it: `14.29%`. */
export const percent = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 10_000) / 100}%`;
