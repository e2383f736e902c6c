// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isChip } from '@/lib/calendar/google/chips';
import { barChip, encodeId, make } from './page-builder';
import { at, read, WEEK, weekPage } from './week-page';

const { strip } = weekPage();

describe('a bar', () => {
  const bar = (left: string, width: string, hidden: string | null) => {
    const chip = barChip({ id: 'trip', title: 'Trip', left, width, hidden });
    strip().append(chip);
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

  it.each([
    [
      'begins on the first day shown',
      'November 23, 2026 at 09:00 to November 24, 2026 at 17:30',
      at(23, 9),
      at(24, 17, 30),
    ],
    [
      'began before it',
      'November 20, 2026 at 09:00 to November 24, 2026 at 17:30',
      null,
      at(24, 17, 30),
    ],
    [
      'began before it at an hour like its day',
      '9 novembre 2026 à 23h – 24 novembre 2026 à 17h30',
      null,
      at(24, 17, 30),
    ],
  ])('at the edge of the row: %s', (_name, hidden, start, end) => {
    expect(read(bar('0%', '28.57%', `${hidden}, Trip, Pat,`))?.event).toMatchObject({ start, end });
  });

  it.each([
    [
      'ends on the last day shown',
      '28 novembre 2026 à 9h00 – 29 novembre 2026 à 17h00',
      at(29, 17),
    ],
    ['ends after it', '28 novembre 2026 à 9h00 – 2 décembre 2026 à 17h00', null],
  ])('at the other edge: %s', (_name, hidden, end) => {
    const start = at(28, 9);
    expect(read(bar('71.43%', '28.57%', `${hidden}, Trip, Pat,`))?.event).toMatchObject({
      start,
      end,
    });
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
