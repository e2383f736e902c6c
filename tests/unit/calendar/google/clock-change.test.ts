// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { dateKeyOf } from '@/lib/calendar/google/datekey';
import { make, timedChip, weekGrid } from './page-builder';
import { probes, read } from './week-page';

// In this zone clocks show the hour from 2 to 3 of 25 October 2026 twice.
const sunday = new Date(2026, 9, 25).getTime();
const utc = (hour: number, minute: number): number => Date.UTC(2026, 9, 25, hour, minute);
const summer = utc(0, 30);
const winter = utc(1, 30);

let column: HTMLElement | undefined;
beforeEach(() => {
  const week = weekGrid([dateKeyOf(sunday)]);
  document.body.replaceChildren(make('div', { role: 'main' }, week.grid));
  [column] = week.columns;
});

const times = (id: string, from: number, to: number, time: string) => {
  const chip = timedChip({
    id,
    from,
    to,
    title: 'A',
    hidden: time ? `${time}, A, Pat` : 'busy, A',
  });
  column?.append(chip);
  const { start, end } = read(chip, probes())?.event ?? {};
  return { start, end };
};
const instance = (instant: number): string =>
  `abc_${new Date(instant).toISOString().replace(/[-:]|\.000/g, '')}`;

describe('on the day clocks go back', () => {
  it('does not know a time that is there twice', () => {
    expect(times('abc', 2.5, 4, '02:30 to 04:00')).toEqual({ start: null, end: utc(3, 0) });
    expect(times('abc', 1, 2.5, '01:00 to 02:30')).toEqual({ start: utc(-1, 0), end: null });
  });

  it.each([
    ['first', summer],
    ['second', winter],
  ])('knows it by the id of the event: the %s', (_name, start) => {
    expect(times(instance(start), 2.5, 4, '02:30 to 04:00')).toEqual({ start, end: utc(3, 0) });
    expect(times(instance(start), 2.5, 2.5, '02:30')).toEqual({ start, end: start });
    expect(times(instance(start), 2.5, 4, '')).toEqual({ start, end: null });
  });

  it('does not take the id of an instance that was moved', () => {
    const moved = instance(utc(8, 0));
    expect(times(moved, 2.5, 4, '02:30 to 04:00').start).toBeNull();
    expect(times(instance(winter), 3.5, 4, '').start).toBeNull();
  });

  it('knows all other times', () => {
    expect(times('abc', 10, 11, '10:00 to 11:00')).toEqual({ start: utc(9, 0), end: utc(10, 0) });
  });
});
