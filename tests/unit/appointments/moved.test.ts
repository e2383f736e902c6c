import { expect, test } from 'vitest';
import { placeOf } from '@/lib/appointments/moved';

const at = (text: string): number => new Date(text).getTime();
const timed = (text: string) => ({ start: at(text), allDay: false });
const day = (text: string) => ({ start: at(text), allDay: true });

test.each([
  ['never seen before', null, timed('2026-11-24T12:00'), false],
  ['at the same time', timed('2026-11-24T12:00'), timed('2026-11-24T12:00'), false],
  ['at another time', timed('2026-11-24T12:00'), timed('2026-11-24T13:00'), true],
  ['all day on another day', day('2026-11-24T00:00'), day('2026-11-25T00:00'), true],
  ['from all day to a time', day('2026-11-24T00:00'), timed('2026-11-24T09:00'), true],
] as const)('an event %s', (_what, known, seen, moved) => {
  expect(placeOf(known, seen)).toEqual({ start: seen.start, moved });
});

test('an all-day event keeps its start when the computer changed its time zone', () => {
  const newYork = day('2026-11-24T00:00-05:00');
  expect(placeOf(newYork, day('2026-11-24T00:00'))).toEqual({ start: newYork.start, moved: false });
});
