// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { isElsewhere } from '@/lib/calendar/google/page-zone';
import { chip, flush, watchedPage } from './watched-page';

const HOUR = 3_600_000;
const nine = new Date(2026, 10, 23, 9).getTime();

/** Id of an instance that began at nine, `hours` off. */
const instance = (series: string, hours = 0): string =>
  `${series}_${new Date(nine + hours * HOUR).toISOString().replace(/[-:]|\.000/g, '')}`;

describe('a page of another zone', () => {
  const seen = (...ids: [series: string, hours: number][]) =>
    isElsewhere(
      ids.map(([series, hours]) => ({
        eventId: instance(series, hours),
        calendarId: null,
        start: nine,
        end: null,
        allDay: false,
        title: null,
      })),
    );

  it.each<[string, boolean | null, [string, number][]]>([
    [
      'three series, one shift',
      true,
      [
        ['a', 6],
        ['b', 6],
        ['c', 6],
        ['c', 6],
      ],
    ],
    [
      'a shift of quarter hours',
      true,
      [
        ['a', 5.75],
        ['b', 5.75],
        ['c', 5.75],
      ],
    ],
    [
      'two series',
      null,
      [
        ['a', 6],
        ['b', 6],
        ['b', 6],
      ],
    ],
    [
      'two shifts',
      null,
      [
        ['a', 6],
        ['b', 6],
        ['c', 6],
        ['d', 5],
      ],
    ],
    [
      'a shift no zone has',
      null,
      [
        ['a', 0.1],
        ['b', 0.1],
        ['c', 0.1],
      ],
    ],
    [
      'one that agrees',
      false,
      [
        ['a', 6],
        ['b', 6],
        ['c', 6],
        ['d', 0],
      ],
    ],
    ['nothing', null, []],
  ])('%s: %s', (_name, answer, ids) => {
    expect(seen(...ids)).toBe(answer);
  });
});

describe('watching a page of another zone', () => {
  const { chips, log, put, start } = watchedPage();
  const starts = () => chips.splice(0).map(({ event }) => event.start);

  it('takes back every start once three series tell, and gives no range', async () => {
    put(chip('single'));
    put(chip(instance('a', 6)));
    put(chip(instance('b', 6)));
    await start();
    expect(starts()).toEqual([nine, nine, nine]);
    put(chip(instance('c', 6)));
    await flush();
    expect(starts()).toEqual([null, null, null, null]);
    put(chip('late'));
    await flush();
    expect(starts()).toEqual([null]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(log.some((line) => line.startsWith('range'))).toBe(false);
  });

  it('gives them back when one series tells the opposite', async () => {
    for (const series of ['a', 'b', 'c']) put(chip(instance(series, 6)));
    await start();
    expect(starts()).toEqual([null, null, null]);
    put(chip(instance('d')));
    await flush();
    expect(starts()).toEqual([nine, nine, nine, nine]);
  });
});
