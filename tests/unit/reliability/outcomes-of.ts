import fc from 'fast-check';
import { statuses, type Status } from '@/lib/appointments/status';
import { calendarDay } from '@/lib/reliability/calendar-day';
import type { Judging } from '@/lib/reliability/score';

/** Noon of a Tuesday in Berlin. */
export const NOW = new Date('2026-11-24T12:00').getTime();
export const DAY = 86_400_000;
export const TODAY = calendarDay(NOW);

export interface Told {
  status: Status;
  start: number;
  excused?: boolean;
}

/** An outcome so many days before the `NOW` of these tests, noon. */
export const told = (status: Status, daysAgo: number, excused = false): Told => ({
  status,
  start: new Date(NOW).setDate(new Date(NOW).getDate() - daysAgo),
  ...(excused ? { excused } : {}),
});

/** One outcome a week, the oldest first: s showed, l late, n no-show, c cancelled late. */
export function weekly(letters: string, lastDaysAgo = 7): Told[] {
  const known = { s: 'showed', l: 'late', n: 'no_show', c: 'late_cancel' } as const;
  return [...letters].map((letter, i) =>
    told(known[letter as keyof typeof known], lastDaysAgo + 7 * (letters.length - 1 - i)),
  );
}

/** A practice that misses so many of a thousand, or one without records that starts from a rate. */
export const practiceOf = (rate: number, counted = 1_000): Judging['practice'] => ({
  counted,
  missed: counted * rate,
  startingRate: rate,
});

export const tomorrow = (practice = practiceOf(0.1)): Judging => ({ asOf: TODAY + 1, practice });

export const anyOutcome: fc.Arbitrary<Told> = fc
  .record({
    status: fc.constantFrom(...statuses),
    daysAgo: fc.integer({ min: -20, max: 2_000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    excused: fc.boolean(),
  })
  .map(({ status, daysAgo, hour, excused }) => {
    const { start } = told(status, daysAgo);
    return { status, excused, start: new Date(start).setHours(hour) };
  });
export const anyOutcomes = fc.array(anyOutcome, { maxLength: 40 });

export const anyPractice: fc.Arbitrary<Judging['practice']> = fc
  .record({
    counted: fc.nat(5_000),
    share: fc.constantFrom(0, 0.001, 0.035, 0.1, 0.2, 0.5, 1),
    startingRate: fc.constantFrom(0, 0.05, 0.1, 0.15, 1),
  })
  .map(({ counted, share, startingRate }) => ({ counted, missed: counted * share, startingRate }));
