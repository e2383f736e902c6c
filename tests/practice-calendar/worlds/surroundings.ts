import type { PracticeEvent } from '../model.ts';
import { guest } from '../model.ts';
import { CALENDARS, invite, PEOPLE } from './people.ts';
import { fixedId } from './week-plan.ts';
import type { Plan } from './week-plan.ts';

/** Invitations from elsewhere, private things, tasks and all that may not be annotated. */
export function surroundingEvents(plan: Plan): PracticeEvent[] {
  const { main, private: home, ben, holidays, birthdays, imported } = CALENDARS;
  const organized = (key: 'chloe' | 'ben' | 'sofia') => ({ ...PEOPLE[key], organizer: true });
  const mara = (response: 'declined' | 'needs' | 'tentative' | 'accepted') => ({
    ...PEOPLE.mara,
    response,
  });
  return [
    // Outline chips: not answered, declined, tentative.
    plan.event(
      0,
      { day: 3, at: '14:00', minutes: 60 },
      {
        title: 'Chloé Marchand',
        color: '#33b679',
        guests: [organized('chloe'), mara('needs')],
      },
    ),
    plan.event(
      0,
      { day: 4, at: '12:30', minutes: 60 },
      {
        title: 'Panel: pricing, scope, and “no”',
        guests: [organized('sofia'), mara('declined'), PEOPLE.oliver],
        location: 'Kulturhaus, Saal 2',
      },
    ),
    plan.event(
      0,
      { day: 4, at: '16:00', minutes: 45 },
      {
        title: 'Budget round',
        guests: [organized('ben'), mara('tentative')],
      },
    ),
    // Guests that cannot be read: hidden, or only a mailing list.
    plan.event(
      0,
      { day: 0, at: '16:00', minutes: 45 },
      {
        title: 'Alumni briefing',
        guests: [organized('sofia'), mara('accepted'), PEOPLE.oliver, PEOPLE.lena],
        guestsHidden: true,
      },
    ),
    plan.event(
      0,
      { day: 4, at: '17:30', minutes: 60 },
      {
        title: 'Open evening',
        guests: [...invite(), PEOPLE.circle],
      },
    ),
    plan.event(
      -1,
      { day: 3, at: '17:00', minutes: 90 },
      {
        title: 'Town hall',
        guests: [
          organized('ben'),
          mara('accepted'),
          ...Array.from({ length: 48 }, (_, i) =>
            guest(`member${i + 1}@lindqvist-coaching.example`, `Member ${i + 1}`),
          ),
        ],
      },
    ),
    // An invitation from another system: the id is made from the foreign UID.
    plan.event(
      1,
      { day: 1, at: '12:00', minutes: 45 },
      {
        title: 'Intro: Kontor Süd',
        id: '_61gj0p316sqjibb664s6ab9k6kq3ebb16lhmcb9g6goj4c1o6sp3ichhc4',
        guests: [guest('termine@kontor-sued.example', '', { organizer: true }), mara('accepted')],
      },
    ),
    plan.event(
      0,
      { day: 5, at: '13:00', minutes: 60 },
      {
        title: 'Yoga',
        calendarId: imported,
        id: '_6tlnaqrle5p6cpb4dhmjqpbdd1gn8rrj',
      },
    ),
    // A colleague, and a client's name without guests.
    ...plan.weekly(
      [-8, 3],
      { day: 0, at: '9:30', minutes: 30 },
      {
        title: 'Team stand-up',
        color: '#616161',
        guests: [...invite('ben')],
      },
    ),
    ...plan.weekly(
      [-6, 2],
      { day: 0, at: '17:00', minutes: 60 },
      {
        title: 'Anna 60 min',
        color: '#616161',
      },
    ),
    // Private
    ...plan.weekly(
      [-8, 3],
      { day: 1, at: '8:30', minutes: 60 },
      {
        title: 'Gym',
        calendarId: home,
        color: '#7986cb',
      },
    ),
    ...plan.weekly(
      [-4, 3],
      { day: 2, at: '8:00', minutes: 60 },
      {
        title: 'Focus time',
        color: '#616161',
      },
    ),
    plan.event(
      0,
      { day: 0, at: '13:00', minutes: 60 },
      {
        title: 'Lunch with Ben',
        color: '#616161',
        guests: [...invite('ben')],
      },
    ),
    plan.event(0, { day: 3, at: '13:00', minutes: 60 }, { title: 'Lunch', color: '#616161' }),
    plan.event(
      0,
      { day: 2, at: '16:30', minutes: 60 },
      {
        title: 'Dentist',
        calendarId: home,
        location: 'Praxis Dr. Yıldız, 3. OG',
      },
    ),
    plan.event(
      0,
      { day: 4, at: '15:00', minutes: 60 },
      {
        title: 'School play',
        calendarId: home,
        color: '#7986cb',
      },
    ),
    plan.event(
      0,
      { day: 6, at: '11:00', minutes: 60 },
      {
        title: 'Brunch',
        calendarId: home,
        color: '#7986cb',
      },
    ),
    plan.event(
      0,
      { day: 5, at: '22:30', minutes: 180 },
      { title: 'Night train', calendarId: home },
    ),
    // Another person's calendar
    plan.event(
      0,
      { day: 3, at: '17:30', minutes: 60 },
      {
        title: 'Ben: dentist',
        calendarId: ben,
      },
    ),
    plan.event(
      0,
      { day: 1, at: '12:30', minutes: 60 },
      {
        title: 'Ben / Priya Raman',
        calendarId: ben,
        guests: [PEOPLE.priya, { ...PEOPLE.ben, organizer: true }],
      },
    ),
    // Tasks and time blocks
    plan.event(
      0,
      { day: 2, at: '11:00', minutes: 15 },
      {
        title: 'Send invoice',
        kind: 'task',
        id: 'zbZMpMvgUSEqCdhB',
        color: '#616161',
      },
    ),
    plan.event(
      0,
      { day: 3, at: '18:30', minutes: 60 },
      {
        title: 'Write proposal',
        kind: 'timeblock',
        id: fixedId('time block'),
        color: '#616161',
      },
    ),
    // All-day
    plan.allDay(0, 6, 1, {
      title: 'First Advent',
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
    plan.allDay(0, 5, 4, { title: 'Long weekend', calendarId: main, color: '#7986cb' }),
  ];
}
