import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PracticeEvent } from '../../practice-calendar/model.ts';
import { practiceEvent } from '../../practice-calendar/model.ts';
import { DAY, dayFrom, daysOf, localInstant } from '../../practice-calendar/page/dates.ts';
import { isMonthBar, layoutWeek } from '../../practice-calendar/page/month-layout.ts';

const MONDAY = dayFrom(2026, 11, 23);

let serial = 0;
const event = (more: Pick<PracticeEvent, 'start' | 'end'> & Partial<PracticeEvent>) =>
  practiceEvent({ id: `e${(serial += 1)}`, calendarId: 'me', title: 'x', ...more });

const bar = (from: number, days: number): PracticeEvent =>
  event({ allDay: true, start: (MONDAY + from) * DAY, end: (MONDAY + from + days) * DAY });
const timed = (day: number, minutes: number, length = 45): PracticeEvent => {
  const start = localInstant(MONDAY + day, minutes);
  return event({ start, end: start + length * 60_000 });
};

/** Events that touch the week, some of which reach beyond it. */
const week = fc.array(
  fc.oneof(
    fc
      .record({ from: fc.integer({ min: -9, max: 6 }), days: fc.integer({ min: 1, max: 20 }) })
      .filter(({ from, days }) => from + days > 0)
      .map(({ from, days }) => bar(from, days)),
    fc
      .record({ day: fc.integer({ min: 0, max: 6 }), at: fc.integer({ min: 0, max: 1380 }) })
      .map(({ day, at }) => timed(day, at)),
  ),
  { maxLength: 30 },
);

describe('a week of the month', () => {
  it('shows or counts every event on each of its days, and never one over another', () => {
    fc.assert(
      fc.property(week, fc.integer({ min: 1, max: 6 }), (events, rows) => {
        const { shown, more } = layoutWeek(events, MONDAY, 7, rows);
        const taken = new Set<string>();
        for (let column = 0; column < 7; column += 1) {
          const there = shown.filter(({ first, last }) => first <= column && last >= column);
          const own = events.filter((one) => {
            const { first, last } = daysOf(one);
            return first <= MONDAY + column && last >= MONDAY + column;
          });
          expect(there.length + (more[column] ?? 0)).toBe(own.length);
          for (const { row } of there) {
            expect(row).toBeLessThan(more[column] ? rows - 1 : rows);
            expect(taken.has(`${column} ${row}`)).toBe(false);
            taken.add(`${column} ${row}`);
          }
        }
      }),
    );
  });

  it('lays bars over timed ones, and timed ones in the gaps', () => {
    const [long, short, early] = [bar(1, 3), bar(5, 1), timed(0, 480)];
    const late = timed(1, 900);
    const { shown } = layoutWeek([early, late, short, long], MONDAY, 7, 4);
    const row = (one: PracticeEvent) => shown.find((chip) => chip.event === one)?.row;
    expect([long, short, early, late].map(row)).toEqual([0, 0, 0, 1]);
  });

  it('says where a bar goes on', () => {
    const { shown } = layoutWeek([bar(-2, 20)], MONDAY, 7, 4);
    expect(shown).toMatchObject([
      { first: 0, last: 6, continuesBefore: true, continuesAfter: true, dotted: false },
    ]);
  });

  it.each([
    ['an hour', timed(0, 480), false],
    ['over midnight', timed(0, 1380, 180), true],
    ['until midnight', timed(0, 1380, 60), false],
    ['all day', bar(0, 1), true],
  ])('draws %s as a bar or not', (_, one, expected) => {
    expect(isMonthBar(one)).toBe(expected);
  });
});
