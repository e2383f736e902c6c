import type { PracticeEvent, PracticeGuest } from '../model.ts';
import { practiceEvent } from '../model.ts';
import { asUtc, instantOf, wallTime } from '../wall-time.ts';
import type { WallTime } from '../wall-time.ts';
import { CALENDARS } from './people.ts';

const DAY = 86_400_000;

/** 26 characters as in Google's ids, always the same for the same name. */
export function fixedId(name: string): string {
  let seed = 0x811c9dc5;
  for (const char of name) seed = Math.imul(seed ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let id = '';
  for (let i = 0; i < 26; i += 1) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    id += (seed >>> 27).toString(32);
  }
  return id;
}

/** `20261123T130000Z`, or `20261123` for all-day. */
export function instanceStamp(start: number, allDay = false): string {
  const stamp = new Date(start).toISOString().replace(/[-:]|\.\d+/g, '');
  return allDay ? stamp.slice(0, 8) : stamp;
}

export interface Slot {
  /** 0 is the week's Monday. */
  day: number;
  /** `9:30` */
  at: string;
  minutes: number;
}

export interface Plan {
  /** Weeks from the current one; negative lies behind. */
  event(week: number, slot: Slot, more: Partial<PracticeEvent> & { title: string }): PracticeEvent;
  /** Weekly instances of one series from week to week (inclusive). */
  weekly(
    weeks: [from: number, to: number],
    slot: Slot,
    more: Partial<PracticeEvent> & { title: string },
    series?: string,
  ): PracticeEvent[];
  allDay(
    week: number,
    day: number,
    days: number,
    more: Partial<PracticeEvent> & { title: string },
  ): PracticeEvent;
  /** Monday 0:00 of the current week plus `days`, as a wall time. */
  date(week: number, day: number): WallTime;
}

function answerOf(guests: PracticeGuest[], own: string): PracticeEvent['response'] {
  return guests.find((guest) => guest.email === own)?.response ?? 'none';
}

/** Writes events of weeks around `now`, in the wall time of `zone`. */
export function planAround(now: number, zone: string, own: string): Plan {
  const today = wallTime(now, zone);
  const weekday = (new Date(asUtc(today)).getUTCDay() + 6) % 7;
  const date = (week: number, day: number): WallTime => ({
    ...today,
    day: today.day - weekday + week * 7 + day,
    hour: 0,
    minute: 0,
    second: 0,
  });
  const finish = (
    event: Pick<PracticeEvent, 'id' | 'start' | 'end'> & { allDay?: boolean },
    more: Partial<PracticeEvent> & { title: string },
  ): PracticeEvent => {
    const guests = more.guests ?? [];
    return practiceEvent({
      calendarId: CALENDARS.main,
      response: answerOf(guests, own),
      organizer: guests.find((guest) => guest.organizer)?.email ?? null,
      ...event,
      ...more,
      guests: structuredClone(guests),
    });
  };
  const span = (week: number, slot: Slot): { start: number; end: number } => {
    const [hour = 0, minute = 0] = slot.at.split(':').map(Number);
    const start = instantOf({ ...date(week, slot.day), hour, minute }, zone);
    return { start, end: start + slot.minutes * 60_000 };
  };
  return {
    date,
    event(week, slot, more) {
      const times = span(week, slot);
      return finish(
        { id: fixedId(`${more.title} ${slot.day} ${slot.at} ${week}`), ...times },
        more,
      );
    },
    weekly([from, to], slot, more, series = fixedId(`series ${more.title} ${slot.day}`)) {
      const events: PracticeEvent[] = [];
      for (let week = from; week <= to; week += 1) {
        const times = span(week, slot);
        const id = `${series}_${instanceStamp(times.start)}`;
        events.push(finish({ id, ...times }, { weekly: true, ...more }));
      }
      return events;
    },
    allDay(week, day, days, more) {
      const start = asUtc(date(week, day));
      const id = more.id ?? fixedId(`${more.title} ${week} ${day}`);
      return finish({ id, start, end: start + days * DAY, allDay: true }, more);
    },
  };
}
