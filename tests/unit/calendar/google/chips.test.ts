// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isChip, readChip } from '@/lib/calendar/google/chips';
import { readGrid, type Probes } from '@/lib/calendar/google/grid';
import { barChip, base64, encodeId, HOUR_PX, make, timedChip, weekGrid } from './page-builder';

const WEEK = [29047, 29048, 29049, 29050, 29051, 29052, 29053];
const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

const probes = (width = 120, columnHeight = 24 * HOUR_PX): Probes => ({
  size: () => ({ width, height: columnHeight }),
  visible: () => true,
});

let week: ReturnType<typeof weekGrid>;
beforeEach(() => {
  week = weekGrid(WEEK);
  document.body.replaceChildren(make('div', { role: 'main' }, week.grid));
});

const put = (chip: HTMLElement, column = 0): HTMLElement => {
  week.columns[column]?.append(chip);
  return chip;
};
const read = (chip: HTMLElement, using = probes()) => readChip(chip, readGrid(using));

describe('a timed chip', () => {
  it('is read with title, times and its own button', () => {
    const chip = put(
      timedChip({
        id: 'abc',
        from: 10.5,
        to: 12,
        title: 'Plan, talk',
        hidden: '10:30am to 12pm, Plan, talk, Pat, Accepted, No location, November 24, 2026',
      }),
      1,
    );
    expect(read(chip)).toEqual({
      element: chip,
      anchor: chip,
      event: {
        eventId: 'abc',
        calendarId: 'pat@gmail.com',
        start: at(24, 10, 30),
        end: at(24, 12),
        allDay: false,
        title: 'Plan, talk',
      },
      room: { size: 'text', at: 'corner' },
    });
  });

  it.each([
    [
      'the half of the day comes from geometry',
      14.25,
      15.5,
      '2:15PM bis 3:30PM, A, B',
      [14, 15],
      [15, 30],
    ],
    ['the minute comes from the digits', 9.35, 10.02, '9:20 to 10:00, A, B', [9, 20], [10, 0]],
    ['midnight as an end', 22, 24, '10pm to 12am, A, B', [22, 0], [24, 0]],
    ['noon', 12, 12.5, '12pm to 12:30pm, A, B', [12, 0], [12, 30]],
    ['short ones end by their digits', 9, 9.1, '9:00 to 9:05, A, B', [9, 0], [9, 5]],
    ['no length at all', 9, 9, '9am, A, B', [9, 0], [9, 0]],
  ])('%s', (_name, from, to, hidden, start, end) => {
    const chip = put(timedChip({ id: 'abc', from, to, title: 'A', hidden }));
    expect(read(chip)?.event).toMatchObject({
      start: at(23, ...(start as [number, number])),
      end: at(23, ...(end as [number, number])),
    });
  });

  it('has no times where place and digits disagree', () => {
    const chip = put(
      timedChip({ id: 'abc', from: 11, to: 12, title: 'A', hidden: '9am to 10am, A, B' }),
    );
    expect(read(chip)?.event).toMatchObject({ start: null, end: null, title: 'A' });
  });

  it('keeps a start both readings name when only the end is in doubt', () => {
    const chip = put(
      timedChip({ id: 'abc', from: 9, to: 12, title: 'A', hidden: '9am to 10am, A, B' }),
    );
    expect(read(chip)?.event).toMatchObject({ start: at(23, 9), end: null });
  });

  it('is measured by its own text where the column tells no height', () => {
    const chip = put(
      timedChip({ id: 'abc', from: 15, to: 16, title: 'A', hidden: '3pm to 4pm, A, B' }),
    );
    expect(read(chip, probes(0, 0))?.event).toMatchObject({ start: at(23, 15), end: at(23, 16) });
    const wrong = put(
      timedChip({ id: 'abc', from: 15, to: 16, title: 'A', hidden: '2pm to 3pm, A, B' }),
    );
    expect(read(wrong, probes(0, 0))?.event.start).toBeNull();
  });

  it('compares its place with the original start in its id where it has no digits', () => {
    const utc = new Date(at(23, 15)).toISOString().replace(/[-:]|\.000/g, '');
    const chip = put(
      timedChip({ id: `abc_${utc}`, from: 15, to: 16, title: 'A', hidden: 'busy, A' }),
    );
    expect(read(chip)?.event).toMatchObject({ start: at(23, 15), end: null });
    const moved = put(
      timedChip({ id: `abc_${utc}`, from: 16, to: 17, title: 'A', hidden: 'busy, A' }),
    );
    expect(read(moved)?.event.start).toBeNull();
  });

  it('knows both parts of an event over midnight', () => {
    const hidden = 'November 23, 2026 at 22:00 to November 24, 2026 at 02:00, Night, Pat,';
    const first = put(timedChip({ id: 'n', from: 22, to: 24, title: 'Night', hidden }), 0);
    const second = put(timedChip({ id: 'n', from: 0, to: 2, title: 'Night', hidden }), 1);
    const times = { start: at(23, 22), end: at(24, 2) };
    expect(read(first)?.event).toMatchObject(times);
    expect(read(second)?.event).toMatchObject(times);
    const other = put(timedChip({ id: 'n', from: 22, to: 24, title: 'Night', hidden }), 3);
    expect(read(other)?.event).toMatchObject({ start: null, end: null });
  });

  it('over midnight asks its other part for the half of the day it cannot know', () => {
    const hidden = 'November 23, 2026 at 10pm to November 24, 2026 at 2am, Night, Pat,';
    const first = put(timedChip({ id: 'n', from: 22, to: 24, title: 'Night', hidden }), 0);
    expect(read(first)?.event).toMatchObject({ start: at(23, 22), end: null });
    const second = put(timedChip({ id: 'n', from: 0, to: 2, title: 'Night', hidden }), 1);
    const times = { start: at(23, 22), end: at(24, 2) };
    expect(read(first)?.event).toMatchObject(times);
    expect(read(second)?.event).toMatchObject(times);
  });

  it.each([
    ['tall', 9, 10, 'calc(100% + 0px)', 120, 'text', 'corner'],
    ['one line', 9, 9.5, '100%', 120, 'text', 'line'],
    ['low', 9, 9.25, '100%', 120, 'shape', 'line'],
    ['narrow', 9, 10, 'calc(50% - 4px)', 120, 'shape', 'corner'],
    ['narrow by its column', 9, 10, '100%', 60, 'shape', 'corner'],
    ['not laid out', 9, 10, '100%', 0, 'text', 'corner'],
  ])('has room for a badge: %s', (_name, from, to, width, column, size, place) => {
    const chip = put(timedChip({ id: 'a', from, to, width, title: 'A', hidden: '9am, A, B' }));
    expect(read(chip, probes(column))?.room).toEqual({ size, at: place });
  });

  it('caps and repairs a title', () => {
    const title = `${'x'.repeat(999)}\u{1F600} and more`;
    const chip = put(
      timedChip({ id: 'a', from: 9, to: 10, title, hidden: `9am to 10am, ${title}, Pat` }),
    );
    const found = read(chip)?.event.title ?? '';
    expect(found).toHaveLength(1000);
    expect(found.isWellFormed()).toBe(true);
    expect(read(chip)?.event.start).toBe(at(23, 9));
  });
});

describe('a bar', () => {
  const bar = (left: string, width: string, hidden: string | null) => {
    const chip = barChip({ id: 'trip', title: 'Trip', left, width, hidden });
    week.strip.append(chip);
    return chip;
  };

  it('is painted on its one inner button', () => {
    const chip = bar('57%', '42%', 'All day, Trip, Pat, No location, November 27 – 29, 2026');
    expect(read(chip)).toMatchObject({
      element: chip,
      anchor: chip.firstElementChild,
      event: { start: at(27, 0), end: at(30, 0), allDay: true, title: 'Trip' },
      room: { size: 'text', at: 'line' },
    });
  });

  it.each([
    ['one day', '14.29%', '14.29%', 'All day, Trip, Pat, November 24, 2026', at(24, 0), at(25, 0)],
    [
      'the first day',
      '0%',
      '14.29%',
      '終日、「Trip」、Pat、2026年 11月 23日',
      at(23, 0),
      at(24, 0),
    ],
    [
      'begun before',
      '0%',
      '28.57%',
      'All day, Trip, Pat, November 20 – 24, 2026',
      at(20, 0),
      at(25, 0),
    ],
    [
      'going on after',
      '71.43%',
      '28.57%',
      'All day, Trip, Pat, November 28 – December 1, 2026',
      at(28, 0),
      new Date(2026, 11, 2).getTime(),
    ],
    [
      'through and through',
      '0%',
      '100%',
      '終日、「Trip」、Pat、2026年 11月 20日～2026年 12月 1日',
      at(20, 0),
      new Date(2026, 11, 2).getTime(),
    ],
    [
      'so long that its days have more than one meaning',
      '0%',
      '100%',
      'All day, Trip, Pat, October 2 – December 5, 2026',
      null,
      null,
    ],
    [
      'a date that disagrees',
      '28.57%',
      '14.29%',
      'All day, Trip, Pat, November 24, 2026',
      null,
      null,
    ],
    ['no date, inside', '28.57%', '14.29%', 'All day, Trip, Pat', at(25, 0), at(26, 0)],
    ['no date, at the edge', '0%', '14.29%', 'All day, Trip, Pat', null, at(24, 0)],
  ])('%s', (_name, left, width, hidden, start, end) => {
    expect(read(bar(left, width, hidden))?.event).toMatchObject({ start, end, allDay: true });
  });

  it('counts from the right on a page written from right to left', () => {
    const chip = bar('57%', '14.29%', 'All day, Trip, Pat, November 24, 2026');
    chip.setAttribute('style', 'right: 14.29%; width: 14.29%; top: 0em');
    expect(read(chip)?.event.start).toBe(at(24, 0));
  });

  it('of several days with times is not all-day', () => {
    const chip = bar(
      '14.29%',
      '28.57%',
      'November 24, 2026 at 09:00 to November 25, 2026 at 17:30, Trip, Pat,',
    );
    expect(read(chip)?.event).toMatchObject({
      start: at(24, 9),
      end: at(25, 17, 30),
      allDay: false,
    });
    const twelve = bar(
      '14.29%',
      '28.57%',
      'November 24, 2026 at 9am to November 25, 2026 at 5pm, Trip, Pat,',
    );
    expect(read(twelve)?.event).toMatchObject({ start: null, end: null, allDay: false });
  });
});

describe('other views', () => {
  it('reads a month row: the day by place, the time where the digits leave one meaning', () => {
    const row = make(
      'div',
      { role: 'row' },
      make('div', {}, ...WEEK.map((key) => make('div', { 'data-datekey': `${key}` }))),
    );
    const cell = make('div', { role: 'presentation' });
    row.append(make('div', {}, make('div', { role: 'gridcell' }, cell)));
    document.body.replaceChildren(row);
    const chip = (hidden: string, id = 'abc') => {
      const bar = barChip({
        id,
        title: 'Talk',
        time: '15:30',
        left: '28.58%',
        width: '14.29%',
        hidden,
      });
      cell.append(bar);
      return read(bar)?.event;
    };
    expect(
      chip('15:30 a 16:30, Talk, Calendario: X, Nessuna posizione, 25 novembre 2026'),
    ).toMatchObject({ start: at(25, 15, 30), end: at(25, 16, 30), allDay: false, title: 'Talk' });
    expect(chip('3pm to 4pm, Talk, Pat')).toMatchObject({ start: null, end: null });
    const utc = new Date(at(25, 15)).toISOString().replace(/[-:]|\.000/g, '');
    expect(chip('3pm to 4pm, Talk, Pat', `abc_${utc}`)).toMatchObject({ start: at(25, 15) });
  });

  it('reads a schedule row by the label of its button, once', () => {
    const raw = encodeId('abc');
    const button = make(
      'div',
      {
        role: 'button',
        'data-eventid': raw,
        'aria-label': '18:00～19:00、「打ち合わせ」、山田、2026年 11月 24日',
      },
      '打ち合わせ',
    );
    const chip = make(
      'div',
      { 'data-eventchip': '', 'data-eventid': raw },
      make('div', { role: 'gridcell' }, make('span', {}, 'Calendar: X')),
      make('div', { role: 'gridcell' }, '18:00～19:00'),
      make('div', { role: 'gridcell' }, button),
    );
    document.body.replaceChildren(
      make(
        'div',
        { role: 'rowgroup', 'data-datekey': '29048' },
        make('div', { role: 'row' }, chip),
      ),
    );
    expect(read(chip)).toMatchObject({
      anchor: button,
      event: { start: at(24, 18), end: at(24, 19), title: '打ち合わせ' },
    });
    expect(isChip(button)).toBe(false);
  });
});

describe('what is no chip', () => {
  it.each([
    ['a draft', ''],
    ['a task', 'tasks_abc'],
    ['a time block', `ttb_${base64('abc pat@m')}`],
    ['an unreadable id', '%%%'],
  ])('%s', (_name, raw) => {
    expect(
      read(put(timedChip({ id: '', raw, from: 9, to: 10, title: 'A', hidden: '9am, A' }))),
    ).toBeNull();
  });

  it('a resize handle, a form, a column of find a time, the details bubble', () => {
    const chip = put(timedChip({ id: 'a', from: 9, to: 10, title: 'A', hidden: '9am, A' }));
    expect(isChip(chip)).toBe(true);
    expect(isChip(chip.lastElementChild as HTMLElement)).toBe(false);
    for (const attributes of [
      { 'data-is-create': 'false' },
      { role: 'tabpanel' },
      { id: 'xDetDlg' },
    ]) {
      const form = make('div', attributes as Record<string, string>, chip);
      document.body.append(form);
      expect(isChip(chip)).toBe(false);
    }
  });

  it('a button with an id in a dialog, but a chip in the list of a day is one', () => {
    const chip = barChip({
      id: 'a',
      title: 'A',
      left: '0%',
      width: '100%',
      hidden: '9:00, A, Pat',
    });
    const loose = make('div', { role: 'button', 'data-eventid': encodeId('b') });
    document.body.append(make('div', { role: 'dialog' }, chip, loose));
    expect(read(loose)).toBeNull();
    expect(read(chip)?.event).toMatchObject({ eventId: 'a', start: null, title: 'A' });
  });
});

// Pieces of the real page as public sources recorded them; not part of this project.
const capture = (name: string) => join(import.meta.dirname, '../../../../../shared/captures', name);
const present = existsSync(capture('week-chip-accepted-short-2026-06-en.html'));

describe('recorded chips', () => {
  const load = (name: string): HTMLElement[] => {
    const parsed = new DOMParser().parseFromString(
      readFileSync(capture(name), 'utf8'),
      'text/html',
    );
    return [...parsed.querySelectorAll<HTMLElement>('[data-eventchip],.vEJ0bc')].map((chip) =>
      document.importNode(chip, true),
    );
  };

  it.skipIf(!present)('a short one of 2026-06', () => {
    const [chip] = load('week-chip-accepted-short-2026-06-en.html');
    expect(read(put(chip as HTMLElement))?.event).toEqual({
      eventId: 'EVENTID_ACCEPTED_0002',
      calendarId: 'you@example.com',
      start: at(23, 12),
      end: at(23, 12, 30),
      allDay: false,
      title: 'Planning Review: Roadmap, Tooling, Access, Pricing, Time',
    });
  });

  it.skipIf(!present)('timed and stacked ones of 2026-09', () => {
    const [timed, strip] = load('chips-reduced-2026-09-en.html');
    const eventId = 'khsgqpou0pcjkmpo9umgtl9ff8';
    expect(read(put(timed as HTMLElement))?.event).toMatchObject({
      eventId,
      start: at(23, 15),
      end: at(23, 16),
      title: 'Test',
    });
    week.strip.append(strip as HTMLElement);
    expect(read(strip as HTMLElement)?.event).toMatchObject({ eventId, title: 'Trip' });
  });

  it.skipIf(!present)('a month row of 2024-10', () => {
    const [chip] = load('month-view-2024-10-it.html');
    chip?.setAttribute('data-eventchip', '');
    chip?.setAttribute('data-eventid', encodeId('abc'));
    const days = [27966, 27969].flatMap((key) => [key, key + 1, key + 2]);
    document.body.replaceChildren(
      make(
        'div',
        { role: 'row' },
        make('div', {}, ...days.map((key) => make('i', { 'data-datekey': `${key}` }))),
        make('div', {}, chip as HTMLElement),
      ),
    );
    expect(read(chip as HTMLElement)?.event.title).toBe('Buoni pasto 463€');
  });
});
