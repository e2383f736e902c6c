import type { LocaleName, PracticeAccount, PracticeEvent, Theme, World } from '../model.ts';
import { practiceEvent } from '../model.ts';
import { systemZone } from '../wall-time.ts';
import { clientEvents } from './clients.ts';
import { CALENDARS, invite, PEOPLE } from './people.ts';
import { surroundingEvents } from './surroundings.ts';
import { fixedId, planAround } from './week-plan.ts';

export interface DemoOptions {
  /** Epoch milliseconds; the page's clock then stands still. Without it: the real clock. */
  now?: number;
  /** Zone of the events' wall times; should be the browser's. */
  timeZone?: string;
  locale?: LocaleName;
  hour12?: boolean;
  theme?: Theme;
  weekStart?: 0 | 1 | 6;
  hourHeight?: number;
  /** Adds an appointment that is running at `now` (default true). */
  running?: boolean;
}

const QUARTER = 15 * 60_000;

/** Jonas is due: started at the last quarter of an hour that is five minutes old. */
function runningEvent(now: number): PracticeEvent {
  const start = Math.floor((now - 5 * 60_000) / QUARTER) * QUARTER;
  const [jonas, ...rest] = invite('jonas');
  return practiceEvent({
    id: fixedId('Jonas Ferreira running'),
    calendarId: CALENDARS.main,
    title: 'Jonas Ferreira',
    start,
    end: start + 50 * 60_000,
    guests: [...(jonas ? [{ ...jonas, response: 'needs' as const }] : []), ...rest],
    organizer: PEOPLE.mara.email,
    response: 'accepted',
    color: '#f4511e',
    description: 'Strategy talk',
    meet: 'auj-edcg-hkr',
  });
}

function firstAccount(now: number, zone: string, running: boolean): PracticeAccount {
  const plan = planAround(now, zone, PEOPLE.mara.email);
  return {
    index: 0,
    email: PEOPLE.mara.email,
    name: PEOPLE.mara.name,
    calendars: [
      { id: CALENDARS.main, name: 'Mara Lindqvist', color: '#039be5', own: true },
      { id: CALENDARS.coaching, name: 'Coaching', color: '#8e24aa', own: true },
      { id: CALENDARS.lessons, name: 'Lessons', color: '#3f51b5', own: true },
      { id: CALENDARS.private, name: 'Private', color: '#616161', own: true },
      { id: CALENDARS.ben, name: 'Ben Aalto', color: '#e67c73', own: false },
      { id: CALENDARS.birthdays, name: 'Birthdays', color: '#0b8043', own: false },
      { id: CALENDARS.holidays, name: 'Holidays in Germany', color: '#0b8043', own: false },
      { id: CALENDARS.imported, name: 'Yoga studio', color: '#d50000', own: false },
    ],
    events: [
      ...clientEvents(plan),
      ...surroundingEvents(plan),
      ...(running ? [runningEvent(now)] : []),
    ],
  };
}

/** A second signed-in account with a gmail address and one client of its own. */
function secondAccount(now: number, zone: string): PracticeAccount {
  const email = CALENDARS.second;
  const plan = planAround(now, zone, email);
  const self = { ...PEOPLE.mara, email, organizer: true };
  return {
    index: 1,
    email,
    name: 'Mara Lindqvist (practice)',
    calendars: [{ id: email, name: 'Mara Lindqvist (practice)', color: '#33b679', own: true }],
    events: plan.weekly(
      [-4, 2],
      { day: 2, at: '9:00', minutes: 60 },
      {
        title: 'Priya Raman, second account',
        calendarId: email,
        guests: [PEOPLE.priya, self],
      },
    ),
  };
}

/** The demo world: a consultant's weeks around `now`. */
export function createDemoWorld(options: DemoOptions = {}): World {
  const now = options.now ?? Date.now();
  const zone = options.timeZone ?? systemZone();
  const locale = options.locale ?? 'en-US';
  return {
    accounts: [firstAccount(now, zone, options.running ?? true), secondAccount(now, zone)],
    locale,
    hour12: options.hour12 ?? locale === 'en-US',
    theme: options.theme ?? 'light',
    weekStart: options.weekStart ?? 1,
    now: options.now ?? null,
    hourHeight: options.hourHeight ?? 40,
  };
}
