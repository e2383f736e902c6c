import {
  guest,
  type PracticeEvent,
  practiceEvent,
  type World,
} from '../practice-calendar/model.ts';
import { fixedId, instanceStamp } from '../practice-calendar/worlds/week-plan.ts';

/** Somebody whose appointments stand in the crowded weeks. */
export interface Person {
  name: string;
  email: string;
}

/** Weeks that are all alike and full: every chip is an appointment of a weekly series. */
export interface CrowdedWeeks {
  world: World;
  people: Person[];
  /** One event of each series, and whose it is. */
  series: { eventId: string; person: Person }[];
  chips: number;
}

const USER = guest('mara.lindqvist@gmail.com', 'Mara Lindqvist', { organizer: true });
const FIRST = ['Ada', 'Bela', 'Caro', 'Dora', 'Emil', 'Femi', 'Gül', 'Hana'];
const LAST = ['Abel', 'Brandt', 'Costa', 'Demir', 'Eriksen'];
const HALF_HOUR = 30;
const BARS_EACH = 50;

const people: Person[] = FIRST.flatMap((first) =>
  LAST.map((last) => ({
    name: `${first} ${last}`,
    email: `${first}.${last}@client.example`.toLowerCase().replace('ü', 'ue'),
  })),
);

/** Monday of the current week, local midnight. */
function monday(): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7));
}

/** A day of the crowded weeks, 0 Monday, at this wall time: the same in every week. */
export function dayOfWeek(week: number, day: number, minutes = 0): Date {
  const date = monday();
  date.setDate(date.getDate() + week * 7 + day);
  date.setHours(0, minutes);
  return date;
}

function eventOf(index: number, week: number, bars: number): PracticeEvent {
  const person = people[index % people.length]!;
  const more = {
    calendarId: USER.email,
    title: person.name,
    guests: [USER, guest(person.email, person.name)],
    organizer: USER.email,
    response: 'accepted' as const,
    weekly: true,
  };
  // One series each, with many dates a week: it takes one message to say whose a series is.
  const series = fixedId(`crowded ${person.email}`);
  if (index < bars) {
    const date = dayOfWeek(week, index % 7);
    const start = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    const id = `${series}_${instanceStamp(start, true)}`;
    return practiceEvent({ ...more, id, start, end: start + 86_400_000, allDay: true });
  }
  const place = index - bars;
  const minutes = (Math.floor(place / 7) % 48) * HALF_HOUR;
  const start = dayOfWeek(week, place % 7, minutes).getTime();
  const length = place % 3 === 0 && minutes < 23 * 60 ? 2 * HALF_HOUR : HALF_HOUR;
  const id = `${series}_${instanceStamp(start)}`;
  return practiceEvent({ ...more, id, start, end: start + length * 60_000 });
}

/**
 * @param chips in every week; one in fifty is a bar of the all-day strip
 * @param weeks how many, the current one first
 */
export function crowdedWeeks(chips: number, weeks: number): CrowdedWeeks {
  const bars = Math.floor(chips / BARS_EACH);
  const events: PracticeEvent[] = [];
  for (let week = 0; week < weeks; week += 1) {
    for (let index = 0; index < chips; index += 1) events.push(eventOf(index, week, bars));
  }
  const calendar = { id: USER.email, name: USER.name, color: '#039be5', own: true };
  return {
    chips,
    people,
    series: events
      .slice(0, people.length)
      .map(({ id }, index) => ({ eventId: id, person: people[index % people.length]! })),
    world: {
      accounts: [{ index: 0, email: USER.email, name: USER.name, calendars: [calendar], events }],
      locale: 'en-US',
      hour12: true,
      theme: 'light',
      weekStart: 1,
      now: null,
      hourHeight: 40,
    },
  };
}
