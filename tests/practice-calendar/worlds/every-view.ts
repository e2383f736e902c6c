import type { PracticeAccount, PracticeEvent, PracticeGuest, World } from '../model.ts';
import { guest } from '../model.ts';
import { systemZone } from '../wall-time.ts';
import { CALENDARS, invite, PEOPLE } from './people.ts';
import { fixedId, planAround } from './week-plan.ts';
import type { Plan } from './week-plan.ts';

export type EveryViewOptions = Partial<Omit<World, 'accounts'>> & {
  /** Zone of the events' wall times; should be the browser's. */
  timeZone?: string;
};

const asked = (response: PracticeGuest['response']): PracticeGuest => ({
  ...PEOPLE.mara,
  response,
});
const organized = (who: PracticeGuest): PracticeGuest => ({ ...who, organizer: true });

/** Timed appointments of single days, one of each kind of look. */
function timed(plan: Plan): PracticeEvent[] {
  const { coaching, imported } = CALENDARS;
  return [
    ...plan.weekly(
      [-2, 4],
      { day: 1, at: '9:00', minutes: 60 },
      { title: 'Priya Raman', guests: invite('priya') },
    ),
    ...plan.weekly(
      [-2, 4],
      { day: 3, at: '15:00', minutes: 45 },
      { title: 'Jonas Ferreira', calendarId: coaching, guests: invite('jonas') },
    ),
    plan.event(
      0,
      { day: 0, at: '10:15', minutes: 15 },
      { title: 'Call, short', guests: invite('yusuf') },
    ),
    plan.event(
      0,
      { day: 2, at: '13:00', minutes: 30 },
      { title: 'Planning: Roadmap, Scope, Accepted', guests: invite('oliver') },
    ),
    plan.event(0, { day: 2, at: '8:00', minutes: 50 }, { title: '', guests: invite('noor') }),
    // Two people of one title; a title that names somebody else.
    plan.event(0, { day: 4, at: '9:00', minutes: 60 }, { title: 'Talk', guests: invite('lena') }),
    plan.event(0, { day: 4, at: '10:00', minutes: 60 }, { title: 'Talk', guests: invite('marta') }),
    plan.event(
      0,
      { day: 4, at: '11:00', minutes: 60 },
      { title: 'Priya Raman', guests: invite('aiko') },
    ),
    plan.event(
      0,
      { day: 4, at: '14:00', minutes: 60 },
      { title: 'Chloé Marchand', guests: [organized(PEOPLE.chloe), asked('needs')] },
    ),
    plan.event(
      0,
      { day: 4, at: '15:00', minutes: 60 },
      { title: 'Panel', guests: [organized(PEOPLE.sofia), asked('declined')] },
    ),
    plan.event(
      0,
      { day: 4, at: '16:00', minutes: 60 },
      { title: 'Samuel Okafor', guests: [organized(PEOPLE.samuel), asked('tentative')] },
    ),
    plan.event(
      0,
      { day: 5, at: '10:00', minutes: 60 },
      {
        title: 'Foreign invitation',
        id: '_61gj0p316sqjibb664s6ab9k6kq3ebb16lhmcb9g6goj4c1o6sp3ichhc4',
        guests: [guest('termine@kontor-sued.example', '', { organizer: true }), asked('accepted')],
      },
    ),
    plan.event(
      0,
      { day: 5, at: '12:00', minutes: 60 },
      { title: 'Yoga', calendarId: imported, id: '_6tlnaqrle5p6cpb4dhmjqpbdd1gn8rrj' },
    ),
    plan.event(
      0,
      { day: 5, at: '22:30', minutes: 180 },
      { title: 'Hannah Vogel, night', guests: invite('hannah') },
    ),
  ];
}

/** All-day and long ones: a day, several days, over a week's end, three weeks. */
const long = (plan: Plan): PracticeEvent[] => [
  plan.allDay(0, 2, 1, { title: 'Tomasz on site', guests: invite('tomasz') }),
  plan.allDay(0, 1, 3, { title: 'Studio Nordlicht on site', guests: invite('nordlicht') }),
  plan.allDay(0, 5, 4, { title: 'Abbott retreat', guests: invite('abbott') }),
  plan.allDay(-1, 3, 20, { title: 'Residency', guests: invite('ines') }),
  plan.event(
    1,
    { day: 1, at: '14:00', minutes: 2 * 1440 },
    { title: 'Long workshop', guests: invite('sofia') },
  ),
];

/** The same meeting on the user's own calendar and on another's. */
function onTwoCalendars(plan: Plan): PracticeEvent[] {
  const own = plan.event(
    0,
    { day: 3, at: '11:00', minutes: 60 },
    { title: 'With Ben: Noor Haddad', guests: [...invite('noor'), PEOPLE.ben] },
  );
  const bar = plan.allDay(0, 0, 1, {
    title: 'With Ben: fair',
    guests: [...invite('oliver'), PEOPLE.ben],
  });
  return [own, bar].flatMap((event) => [
    event,
    { ...structuredClone(event), calendarId: CALENDARS.ben },
  ]);
}

/** A day with more than any month cell holds. */
const crowdedDay = (plan: Plan): PracticeEvent[] =>
  (['lena', 'marta', 'aiko', 'oliver', 'yusuf', 'tomasz', 'priya', 'samuel'] as const).map(
    (key, index) =>
      plan.event(
        1,
        { day: 3, at: `${8 + index}:00`, minutes: 45 },
        { title: PEOPLE[key].name, guests: invite(key) },
      ),
  );

/** Nothing of this may ever carry a badge. */
function withoutClients(plan: Plan): PracticeEvent[] {
  const { main, ben, holidays, birthdays, private: home } = CALENDARS;
  return [
    plan.event(0, { day: 0, at: '13:00', minutes: 60 }, { title: 'Lunch', calendarId: home }),
    plan.event(
      0,
      { day: 0, at: '15:00', minutes: 60 },
      { title: 'Ben / Priya', calendarId: ben, guests: [PEOPLE.priya, organized(PEOPLE.ben)] },
    ),
    plan.event(
      0,
      { day: 2, at: '11:00', minutes: 15 },
      { title: 'Send invoice', kind: 'task', id: 'zbZMpMvgUSEqCdhB' },
    ),
    plan.event(
      0,
      { day: 2, at: '17:00', minutes: 60 },
      { title: 'Write proposal', kind: 'timeblock', id: fixedId('every view block') },
    ),
    plan.allDay(0, 6, 1, {
      title: 'Public holiday',
      kind: 'holiday',
      id: '20261129_60o30cb4cko30c1g60o30dr56c',
      calendarId: holidays,
    }),
    plan.allDay(0, 1, 1, {
      title: 'Lena’s birthday',
      kind: 'birthday',
      id: '2014_BIRTHDAY_1ef1cb168dbb8eb3',
      calendarId: birthdays,
    }),
    plan.allDay(0, 3, 2, { title: 'Away', calendarId: main }),
  ];
}

const account = (events: PracticeEvent[]): PracticeAccount => ({
  index: 0,
  email: PEOPLE.mara.email,
  name: PEOPLE.mara.name,
  calendars: [
    { id: CALENDARS.main, name: 'Mara Lindqvist', color: '#039be5', own: true },
    { id: CALENDARS.coaching, name: 'Coaching', color: '#8e24aa', own: true },
    { id: CALENDARS.private, name: 'Private', color: '#616161', own: true },
    { id: CALENDARS.ben, name: 'Ben Aalto', color: '#e67c73', own: false },
    { id: CALENDARS.birthdays, name: 'Birthdays', color: '#0b8043', own: false },
    { id: CALENDARS.holidays, name: 'Holidays in Germany', color: '#0b8043', own: false },
    { id: CALENDARS.imported, name: 'Yoga studio', color: '#d50000', own: false },
  ],
  events,
});

/**
 * A small world with one of each kind that a view may show: short, long, over midnight, over a
 * week's end, repeated, declined, without a title, on two calendars, and a day that is too full
 * for the month. The week of `now` and the next hold them all.
 */
export function createEveryViewWorld(options: EveryViewOptions = {}): World {
  const { timeZone = systemZone(), ...world } = options;
  const plan = planAround(world.now ?? Date.now(), timeZone, PEOPLE.mara.email);
  const locale = world.locale ?? 'en-US';
  return {
    locale,
    hour12: locale === 'en-US',
    theme: 'light',
    weekStart: 1,
    now: null,
    hourHeight: 40,
    ...world,
    accounts: [
      account([
        ...timed(plan),
        ...long(plan),
        ...onTwoCalendars(plan),
        ...crowdedDay(plan),
        ...withoutClients(plan),
      ]),
    ],
  };
}
