// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isChip } from '@/lib/calendar/google/chips';
import { barChip, base64, encodeId, make, timedChip } from './page-builder';
import { at, probes, read, weekPage } from './week-page';

const { put } = weekPage();

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
