import type { PracticeEvent } from '../model.ts';
import { CALENDARS, invite, PEOPLE } from './people.ts';
import { fixedId } from './week-plan.ts';
import type { Plan } from './week-plan.ts';

const TANGERINE = '#f4511e';
const SAGE = '#33b679';
const BANANA = '#f6bf26';

/** Appointments with clients: some eight weeks behind, this week, three ahead. */
export function clientEvents(plan: Plan): PracticeEvent[] {
  const { coaching, lessons } = CALENDARS;
  const meet = 'auj-edcg-hkr';
  const split = `${fixedId('series Marta Kowal split')}_R${'20260914T080000'}`;
  return [
    // Weekly series: every instance has the series id and its original start.
    ...plan.weekly(
      [-8, 3],
      { day: 1, at: '14:00', minutes: 60 },
      {
        title: 'Priya Raman',
        description: 'Pricing review',
        guests: invite('priya'),
        meet,
      },
    ),
    ...plan.weekly(
      [-8, 3],
      { day: 0, at: '8:00', minutes: 60 },
      {
        title: 'Tomasz Zieliński',
        calendarId: lessons,
        guests: invite('tomasz'),
      },
    ),
    ...plan.weekly(
      [-6, 2],
      { day: 4, at: '8:00', minutes: 60 },
      {
        title: 'Tomasz Zieliński',
        calendarId: lessons,
        guests: invite('tomasz'),
      },
    ),
    // "This and following" was edited: the new series carries the date in its id.
    ...plan.weekly(
      [-5, 3],
      { day: 0, at: '10:00', minutes: 60 },
      { title: 'Marta Kowal', color: SAGE, guests: invite('marta') },
      split,
    ),
    ...plan.weekly(
      [-8, 3],
      { day: 1, at: '11:00', minutes: 60 },
      {
        title: 'Lena Brandt',
        guests: invite('lena'),
        location: 'Brunnenstraße 12, Hof, links',
      },
    ),
    ...plan.weekly(
      [-8, 3],
      { day: 1, at: '18:00', minutes: 90 },
      {
        title: 'Portfolio circle',
        calendarId: coaching,
        guests: invite('jonas', 'aiko', 'hannah'),
        location: '3 clients',
      },
    ),
    ...plan.weekly(
      [-7, 2],
      { day: 2, at: '13:30', minutes: 60 },
      {
        title: 'Samuel Okafor',
        calendarId: lessons,
        guests: invite('samuel'),
      },
    ),
    ...plan.weekly(
      [-6, 1],
      { day: 0, at: '14:30', minutes: 90 },
      {
        title: 'Studio Nordlicht',
        calendarId: coaching,
        guests: invite('nordlicht', 'ines'),
        location: 'Brand workshop',
      },
    ),
    ...plan.weekly(
      [-5, 3],
      { day: 1, at: '9:30', minutes: 30 },
      {
        title: 'Hannah Vogel',
        color: SAGE,
        guests: invite('hannah'),
      },
    ),
    ...plan.weekly(
      [-8, 1],
      { day: 0, at: '11:30', minutes: 30 },
      {
        title: 'Oliver Grant',
        guests: invite('oliver'),
      },
    ),
    ...[-7, -5, -4, -3, -2, -1, 1, 2].map((week) =>
      plan.event(
        week,
        { day: 2, at: '10:00', minutes: 50 },
        {
          title: 'Jonas Ferreira',
          color: TANGERINE,
          guests: invite('jonas'),
          meet,
        },
      ),
    ),
    ...[-6, -4, -2, 0, 2].map((week) =>
      plan.event(
        week,
        { day: 3, at: '11:00', minutes: 60 },
        {
          title: 'Aiko Mori',
          calendarId: coaching,
          guests: invite('aiko'),
        },
      ),
    ),
    ...[-7, -5, -3, -1, 0, 1].map((week) =>
      plan.event(
        week,
        { day: 2, at: '11:30', minutes: 60 },
        {
          title: 'Sofia Petrova',
          color: BANANA,
          guests: invite('sofia'),
        },
      ),
    ),
    ...[-8, -4, 0].map((week) =>
      plan.event(
        week,
        { day: 5, at: '10:00', minutes: 90 },
        {
          title: 'Abbott family',
          color: BANANA,
          guests: invite('abbott'),
          location: 'Garden plan',
        },
      ),
    ),
    // This week only.
    plan.event(
      0,
      { day: 1, at: '16:00', minutes: 30 },
      {
        title: 'Noor Haddad',
        color: SAGE,
        guests: invite('noor'),
      },
    ),
    plan.event(
      0,
      { day: 2, at: '15:00', minutes: 30 },
      {
        title: 'Yusuf Demir',
        color: TANGERINE,
        guests: invite('yusuf'),
      },
    ),
    plan.event(
      0,
      { day: 3, at: '9:00', minutes: 60 },
      {
        title: 'Marta Kowal',
        color: SAGE,
        guests: invite('marta'),
      },
    ),
    plan.event(
      0,
      { day: 3, at: '10:15', minutes: 15 },
      {
        title: 'Call Yusuf Demir',
        color: TANGERINE,
        guests: invite('yusuf'),
      },
    ),
    plan.event(
      0,
      { day: 3, at: '15:30', minutes: 60 },
      {
        title: 'Oliver Grant',
        guests: invite('oliver'),
      },
    ),
    plan.event(
      0,
      { day: 3, at: '16:00', minutes: 60 },
      {
        title: 'Abbott family',
        color: BANANA,
        guests: invite('abbott'),
      },
    ),
    plan.event(
      0,
      { day: 4, at: '9:30', minutes: 90 },
      {
        title: 'Studio Nordlicht',
        calendarId: coaching,
        guests: [...invite('nordlicht', 'ines'), PEOPLE.room],
        location: 'Brand workshop',
      },
    ),
    plan.event(
      0,
      { day: 4, at: '11:30', minutes: 30 },
      {
        title: 'Lena Brandt',
        guests: invite('lena'),
      },
    ),
    plan.event(
      0,
      { day: 4, at: '14:00', minutes: 60 },
      {
        title: 'Priya Raman',
        guests: invite('priya'),
        meet,
      },
    ),
    plan.allDay(0, 3, 2, {
      title: 'Studio Nordlicht on site',
      color: SAGE,
      guests: invite('nordlicht'),
    }),
  ];
}
