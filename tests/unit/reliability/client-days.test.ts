import { describe, expect, it } from 'vitest';
import { calendarDay, judgingDay } from '@/lib/reliability/calendar-day';
import { clientDays } from '@/lib/reliability/client-days';
import { DAY, NOW, told, TODAY } from './outcomes-of';

describe('days of the calendar', () => {
  it('begin at local midnight, also when clocks change', () => {
    expect(calendarDay(new Date('2026-11-24T00:00').getTime())).toBe(TODAY);
    expect(calendarDay(new Date('2026-11-24T23:59').getTime())).toBe(TODAY);
    expect(judgingDay(NOW)).toBe(TODAY + 1);
    // 23 and 25 hours long in Berlin.
    for (const day of ['2026-03-29', '2026-10-25']) {
      const [begin, next] = [new Date(`${day}T00:00`), new Date(`${day}T00:00`)];
      next.setDate(next.getDate() + 1);
      expect(calendarDay(next.getTime()) - calendarDay(begin.getTime())).toBe(1);
      expect(next.getTime() - begin.getTime()).not.toBe(DAY);
    }
  });
});

describe('several appointments of one day', () => {
  it.each([
    [['no_show', 'showed'], 'showed'],
    [['late', 'showed'], 'late'],
    [['no_show', 'late', 'late_cancel'], 'late'],
    [['late_cancel', 'no_show'], 'no_show'],
    [['late_cancel', 'cancelled'], 'late_cancel'],
    [['provider_cancelled', 'showed'], 'showed'],
  ] as const)('%j are one day: %s', (statuses, outcome) => {
    for (const order of [statuses, statuses.toReversed()]) {
      const day = order.map((status) => told(status, 3));
      expect(clientDays(day)).toMatchObject([{ day: TODAY - 3, outcome }]);
    }
  });

  it('tell when the last of those that decided began', () => {
    const morning = { ...told('no_show', 3), start: NOW - 3 * DAY - 5 };
    const noon = { ...told('showed', 3), start: NOW - 3 * DAY };
    const evening = { ...told('no_show', 3), start: NOW - 3 * DAY + 5 };
    expect(clientDays([evening, noon, morning])).toMatchObject([{ at: noon.start }]);
    expect(clientDays([evening, morning])).toMatchObject([{ at: evening.start }]);
  });
});

it('what says nothing about the client is no day', () => {
  const nothing = [
    told('cancelled', 1),
    told('rescheduled', 2),
    told('provider_cancelled', 3),
    told('no_show', 4, true),
    told('late_cancel', 5, true),
  ];
  expect(clientDays(nothing)).toEqual([]);
});
