// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createToldRange, type ToldRange } from '@/entrypoints/calendar.content/told-range';
import type { SeenEvent } from '@/lib/appointments/event';
import type { ToldChip } from '@/lib/calendar/port';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const week = { from: NOW, to: NOW + 168 * HOUR, eventIds: ['a'] };
const element = document.createElement('div');

const chip = (event: Partial<SeenEvent> = {}, at = element): ToldChip => {
  const said = { eventId: 'a', calendarId: 'c', start: NOW, end: NOW + HOUR, allDay: false };
  const full = { ...said, title: null, ...event };
  return {
    element: at,
    anchor: at,
    key: full.eventId,
    identity: `${full.calendarId} ${full.eventId}`,
    eventId: full.eventId,
    calendarId: full.calendarId,
    room: { size: 'text', at: 'corner' },
    event: full,
  };
};

describe('a range that was told', () => {
  let told: ToldRange;
  const isNews = (range = week, account = 'me', now = NOW) => told.isNews(range, account, now);

  beforeEach(() => {
    told = createToldRange();
    told.took(undefined, chip());
    expect(isNews()).toBe(true);
  });

  it('is no news again while nothing changes', () => {
    expect(isNews()).toBe(false);
  });

  it.each([
    ['another title', { title: 'New' }, false],
    ['another start', { start: NOW + HOUR }, true],
    ['another end', { end: NOW + 2 * HOUR }, true],
    ['the whole day', { allDay: true }, true],
    ['another event', { eventId: 'b' }, true],
  ])('with %s', (_, change, news) => {
    told.took(chip(), chip(change));
    expect(isNews()).toBe(news);
    expect(isNews()).toBe(false);
  });

  it('is compared with what was told, not with what stood there in between', () => {
    const moved = chip({ start: NOW + HOUR });
    told.took(chip(), moved);
    told.took(moved, chip());
    expect(isNews()).toBe(false);
  });

  it('is news with a chip that came, and with one that went', () => {
    told.took(undefined, chip({}, document.createElement('div')));
    expect(isNews()).toBe(true);
    told.lost();
    expect(isNews()).toBe(true);
  });

  it('is news for other days, another account, and after an hour', () => {
    expect(isNews({ ...week, to: week.to + HOUR })).toBe(true);
    expect(isNews({ ...week, to: week.to + HOUR }, 'another')).toBe(true);
    expect(isNews({ ...week, to: week.to + HOUR }, 'another', NOW + HOUR)).toBe(false);
    expect(isNews({ ...week, to: week.to + HOUR }, 'another', NOW + HOUR + 1)).toBe(true);
  });
});
