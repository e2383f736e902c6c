// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isChip } from '@/lib/calendar/google/chips';
import { shownDays } from '@/lib/calendar/google/shown-range';
import {
  barChip,
  dayList,
  encodeId,
  make,
  monthWeek,
  rowChip,
  rowGroup,
  timedChip,
  weekGrid,
} from './page-builder';
import { at, probes, read, WEEK } from './week-page';

const bar = (id: string, column: number, days = 1, hidden = 'All day, Fair, Pat'): HTMLElement =>
  barChip({
    id,
    title: 'Fair',
    left: `${(column * 14.29).toFixed(2)}%`,
    width: `${(days * 14.29).toFixed(2)}%`,
    hidden,
  });

const show = (...parts: HTMLElement[]): void =>
  document.body.replaceChildren(make('div', { role: 'main' }, ...parts));

describe('the month', () => {
  it('shows a bar once a week: what repeats it in the cells of later days is not seen', () => {
    const [first, copy, last] = [bar('trip', 1, 3), bar('trip', 2), bar('trip', 3)];
    const next = bar('trip', 0, 2);
    const other = bar('other', 2);
    show(
      monthWeek(WEEK, [
        [1, first],
        [2, copy],
        [2, other],
        [3, last],
      ]),
      monthWeek(
        WEEK.map((key) => key + 7),
        [[0, next]],
      ),
    );
    expect([first, copy, last, next, other].map(isChip)).toEqual([true, false, false, true, true]);
    // On another calendar it is another chip.
    copy.setAttribute('data-eventid', encodeId('trip', 'team@g'));
    expect(isChip(copy)).toBe(true);
  });

  it.each([
    ['opacity: .01', false],
    ['opacity: 0.01;', false],
    ['opacity:0', false],
    ['display: none', false],
    ['visibility: hidden', false],
    ['opacity: 0.5', true],
    ['opacity: 1', true],
    ['top: 0em; border-color: red', true],
  ])('a bar with %s is seen: %s', (style, seen) => {
    const chip = bar('trip', 1);
    show(monthWeek(WEEK, [[1, chip]]));
    chip.setAttribute('style', `left: 14.29%; width: 14.29%; ${style}`);
    expect(isChip(chip)).toBe(seen);
  });

  it('lets the second of two be seen where the first is out of sight by its style', () => {
    const [faint, drawn] = [bar('trip', 1), bar('trip', 2)];
    faint.style.opacity = '0.01';
    show(
      monthWeek(WEEK, [
        [1, faint],
        [2, drawn],
      ]),
    );
    expect([faint, drawn].map(isChip)).toEqual([false, true]);
  });

  it.each([
    ['wide', 140, 'text'],
    ['narrow', 60, 'shape'],
    ['not laid out', 0, 'text'],
  ])('has room on one line, by the width of a day: %s', (_name, width, size) => {
    const chip = bar('trip', 1);
    show(monthWeek(WEEK, [[1, chip]]));
    expect(read(chip, probes(width, 90))?.room).toEqual({ size, at: 'line' });
    const long = bar('long', 1, 3);
    show(monthWeek(WEEK, [[1, long]]));
    expect(read(long, probes(width, 90))?.room.size).toBe('text');
  });

  it('hides events, so it has no days with all their events', () => {
    show(monthWeek(WEEK, [[1, bar('trip', 1)]]));
    expect(shownDays(document)).toBeNull();
  });
});

describe('the week', () => {
  it('has no days with all their events where some lie behind a button', () => {
    const week = weekGrid(WEEK);
    show(week.grid);
    week.strip.append(bar('trip', 1));
    week.columns[0]?.append(
      timedChip({ id: 'a', from: 9, to: 10, title: 'A', hidden: '9am, A, B' }),
    );
    expect(shownDays(document)).toEqual({ first: at(23, 0), last: at(29, 0) });
    week.strip.append(make('div', {}, make('div', { role: 'button' }, '2 more')));
    expect(shownDays(document)).toBeNull();
  });
});

describe('the schedule and search results', () => {
  it.each([true, false])('reads a row by the label of its button: old form %s', (old) => {
    const chip = rowChip({
      id: 'abc',
      title: 'Talk, long',
      label: '14:00 to 15:00, Talk, long, Pat, Accepted, No location, November 24, 2026',
      old,
    });
    show(rowGroup(29048, chip));
    const button = chip.querySelector('[role="button"]');
    expect(read(chip)).toMatchObject({
      anchor: button,
      event: { start: at(24, 14), end: at(24, 15), allDay: false, title: 'Talk, long' },
      room: { size: 'text', at: 'row' },
    });
    expect(isChip(button as Element)).toBe(false);
  });

  it('has room for a shape alone where the place follows the title', () => {
    const label = '14:00 to 15:00, Talk, Pat, Accepted, Harbour 1, November 24, 2026';
    const chip = rowChip({ id: 'abc', title: 'Talk', label });
    show(rowGroup(29048, chip));
    const button = chip.querySelector('[role="button"]');
    button?.after(make('span', {}, ' '));
    expect(read(chip)?.room).toEqual({ size: 'text', at: 'row' });
    button?.after(make('span', {}, 'Harbour 1'));
    expect(read(chip)?.room).toEqual({ size: 'shape', at: 'row' });
  });

  it.each([
    ['All day, Fair (Day 2 of 3), Pat, November 23 – 25, 2026', 'Fair (Day 2 of 3)', 'Fair'],
    [
      '終日、「Fair（2 日目、全 3 日間）」、Pat、2026年 11月 23日～2026年 11月 25日',
      'Fair（2 日目、全 3 日間）',
      'Fair',
    ],
    ['All day, Fair (Day 2 of 4), Pat, November 23 – 25, 2026', 'Fair (Day 2 of 4)', null],
    ['All day, Part (2 of 3), Pat, November 24, 2026', 'Part (2 of 3)', null],
    ['9:00 to 16:00, Part (2 of 3), Pat, November 24, 2026', 'Part (2 of 3)', null],
  ])('%s: the day of the row is no part of the title', (label, title, bare) => {
    const chip = rowChip({ id: 'fair', title, label });
    show(rowGroup(29048, chip));
    expect(read(chip)?.event.title).toBe(bare ?? title);
  });

  it('knows all days of an event of several, from each of its rows', () => {
    const label = 'All day, Fair (Day 1 of 3), Pat, November 23 – 25, 2026';
    const rows = [29047, 29048, 29049].map((key) => {
      const chip = rowChip({ id: 'fair', title: 'Fair (Day 1 of 3)', label });
      return [chip, rowGroup(key, chip)] as const;
    });
    show(...rows.map(([, group]) => group));
    for (const [chip] of rows) {
      expect(read(chip)?.event).toMatchObject({ start: at(23, 0), end: at(26, 0), allDay: true });
    }
  });

  it('is not misled by a button or a word of another extension', () => {
    const chip = rowChip({ id: 'abc', title: 'Talk', label: '14:00 to 15:00, Talk, Pat' });
    show(rowGroup(29048, chip));
    chip.prepend(make('span', {}, '99h'), make('span', { role: 'button' }, 'copy'));
    expect(read(chip)?.event).toMatchObject({ start: at(24, 14), title: 'Talk' });
  });
});

describe('the list of a crowded day', () => {
  const chip = (id: string, hidden: string): HTMLElement =>
    barChip({ id, title: 'Talk', left: '0%', width: '100%', time: '3pm', hidden });
  const utc = new Date(at(25, 15)).toISOString().replace(/[-:]|\.000/g, '');

  it('of the month does not say its day: times come from the id alone', () => {
    const single = chip('abc', '15:00 to 16:00, Talk, Pat, November 25, 2026');
    const instance = chip(`abc_${utc}`, '15:00 to 16:00, Talk, Pat, November 25, 2026');
    const moved = chip(`abc_${utc}`, '17:00 to 18:00, Talk, Pat, November 25, 2026');
    show(dayList([single, instance, moved]));
    expect(read(single)).toMatchObject({
      event: { start: null, title: 'Talk' },
      room: { size: 'text', at: 'line' },
    });
    expect(read(instance)?.event).toMatchObject({ start: at(25, 15), end: at(25, 16) });
    expect(read(moved)?.event.start).toBeNull();
  });

  it('of the year says it', () => {
    const single = chip('abc', '15:00 to 16:00, Talk, Pat, November 25, 2026');
    const fair = chip('fair', 'All day, Talk, Pat, November 24 – 26, 2026');
    show(dayList([single, fair], 29049));
    expect(read(single)?.event).toMatchObject({ start: at(25, 15), end: at(25, 16) });
    expect(read(fair)?.event).toMatchObject({ start: at(24, 0), end: at(27, 0), allDay: true });
  });
});
