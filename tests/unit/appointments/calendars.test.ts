import { expect, test } from 'vitest';
import { calendarStanding, isWatched } from '@/lib/appointments/calendars';

const known = {
  selves: ['Me@Studio.example'],
  own: ['old@studio.example'],
  choices: [
    { id: 'used@group.calendar.google.com', use: true },
    { id: 'off@group.calendar.google.com', use: false },
    { id: 'colleague@studio.example', use: true },
  ],
};

test.each([
  ['me@studio.example', 'own'],
  ['old@studio.example', 'own'],
  ['used@group.calendar.google.com', 'used'],
  ['off@group.calendar.google.com', 'off'],
  ['new@group.calendar.google.com', 'undecided'],
  ['colleague@studio.example', 'used'],
  ['other@studio.example', 'foreign'],
  ['en.german#holiday@group.v.calendar.google.com', 'foreign'],
  ['addressbook#contacts@group.v.calendar.google.com', 'foreign'],
  ['abc@import.calendar.google.com', 'foreign'],
  [null, 'foreign'],
] as const)('%s is %s', (id, standing) => {
  expect(calendarStanding(id, known)).toBe(standing);
});

test('the own calendar can be switched off', () => {
  const choices = [{ id: 'me@studio.example', use: false }];
  expect(calendarStanding('me@studio.example', { ...known, choices })).toBe('off');
});

test('only own and used ones are watched', () => {
  const standings = ['own', 'used', 'undecided', 'off', 'foreign'] as const;
  expect(standings.filter(isWatched)).toEqual(['own', 'used']);
});
