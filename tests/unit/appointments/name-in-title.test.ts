import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameInTitle } from '@/lib/appointments/name-in-title';

test.each([
  ['Anna 60 min', 'Anna', true],
  ['Anna Meier', 'Anna Meier', false],
  ['Coaching with Ben Krause', 'Ben Krause', true],
  ['Ben Krause: Coaching', 'Ben Krause', true],
  ['Beratung Frau Özdemir', 'Frau Özdemir', true],
  ['Haircut Zoë', 'Zoë', true],
  ['Nachhilfe mit Paul', 'Paul', true],
  ['50 min – Marta Kowal', 'Marta Kowal', true],
  ['Session / Aiko Mori', 'Aiko Mori', true],
  ["O'Brien 1h", "O'Brien", true],
  ['田中 60 min', '田中', true],
  ['Piano lesson Ben', 'Ben', true],
  ['Sales call: Ben', 'Ben', true],
])('%s names %s', (title, name, session) => {
  expect(nameInTitle(title)).toEqual({ name, session });
});

test.each([
  'Lunch',
  'Deep work',
  'Team Weekly',
  'Zahnarzt',
  'Mittagspause',
  'gym',
  'anna 60 min',
  '60 min',
  'Session',
  'A long sentence about what is to be done today',
  'Buy flowers',
  '',
  '   ',
  '24.11.2026',
  'Call Mum',
  'Telefonat Oma',
  'Sales call',
  'Project call',
  'Piano lesson',
  'Mathe Nachhilfe',
  'Training Monday',
  'Termin Steuerberater',
  'Coffee with Tom',
])('%s names nobody', (title) => {
  expect(nameInTitle(title)).toBeNull();
});

test('a word that may be a name is one without a session', () => {
  expect(nameInTitle('Berlin')).toEqual({ name: 'Berlin', session: false });
});

test('never throws, and a name is never empty or longer than three words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const found = nameInTitle(title);
      if (found === null) return;
      expect(found.name.trim()).not.toBe('');
      expect(found.name.split(' ').length).toBeLessThanOrEqual(3);
    }),
  );
});
