// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readGuests } from '@/lib/calendar/google/guests';
import { guest, localeNames, practiceEvent } from '../../practice-calendar/model.ts';
import type { LocaleName, PracticeEvent, World } from '../../practice-calendar/model.ts';
import { one, openAt } from './open-page.ts';

const ME = 'mara.lindqvist@gmail.com';
const NOW = new Date(2026, 8, 1, 8).getTime();
const at = (year: number, month: number, day: number, hour: number, minute = 0): number =>
  new Date(year, month, day, hour, minute).getTime();

const event = (title: string, start: number, end: number): PracticeEvent =>
  practiceEvent({ id: title, calendarId: ME, title, start, end });

const short = event('short', at(2026, 8, 16, 9), at(2026, 8, 16, 9, 45));
const later = event('later', at(2027, 2, 16, 10), at(2027, 2, 16, 11));
const noon = event('noon', at(2026, 8, 16, 11, 30), at(2026, 8, 16, 12, 45));
const night = event('night', at(2026, 3, 25, 23, 15), at(2026, 3, 26, 6, 45));
const people = {
  ...event('people', at(2026, 8, 17, 9), at(2026, 8, 17, 10)),
  organizer: ME,
  response: 'accepted' as const,
  location: 'Upstairs',
  description: 'Bring the plans',
  guests: [
    guest('doe@client.example', 'Doe, Jane', { response: 'tentative', optional: true }),
    guest('noor@haddad.example', 'Noor Haddad', { response: 'needs' }),
    guest('nameless@client.example', '', { response: 'declined' }),
    guest(ME, 'Mara Lindqvist', { organizer: true }),
  ],
};

const world = (locale: LocaleName): World => ({
  accounts: [
    {
      index: 0,
      email: ME,
      name: 'Mara Lindqvist',
      calendars: [{ id: ME, name: 'Mara Lindqvist', color: '#039be5', own: true }],
      events: [short, later, noon, night, people],
    },
  ],
  locale,
  hour12: locale === 'en-US',
  theme: 'light',
  weekStart: 1,
  now: NOW,
  hourHeight: 40,
});

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

const whenOf = (): string => one('#xDetDlgWhen .AzuXid').textContent ?? '';

describe('the bubble', () => {
  it.each([
    ['en-US', short, 'Wednesday, September 16⋅9:00 – 9:45am'],
    ['en-US', noon, 'Wednesday, September 16⋅11:30am – 12:45pm'],
    ['en-US', later, 'Tuesday, March 16, 2027⋅10:00 – 11:00am'],
    ['en-US', night, 'April 25, 2026, 11:15pm – April 26, 2026, 6:45am'],
    ['ja', short, '9月 16日 (水曜日)⋅09:00～09:45'],
    ['ja', later, '2027年 3月 16日 (火曜日)⋅10:00～11:00'],
  ] as const)('writes dates as the page does: %s %#', async (locale, shown, line) => {
    const practice = await openAt(world(locale), '/calendar/u/0/r/week');
    practice.openEvent(shown.id);
    expect(whenOf()).toBe(line);
  });

  it.each(localeNames)('names day, time, guests and their parts in %s', async (locale) => {
    const practice = await openAt(world(locale), '/calendar/u/0/r/week');
    const { dir, lang } = document.documentElement;
    expect([lang.slice(0, 2), dir]).toEqual([
      locale.slice(0, 2),
      locale.startsWith('ar') ? 'rtl' : 'ltr',
    ]);
    practice.openEvent(people.id);
    vi.advanceTimersByTime(2000);
    expect(whenOf()).toMatch(/[1١][7٧].*⋅.*[9٩]:?[0٠]*/u);
    const guests = readGuests(one('[data-chips-dialog]'));
    expect(guests).toMatchObject({
      known: true,
      list: [
        { email: 'doe@client.example', name: 'Doe, Jane', organizer: false },
        { email: 'noor@haddad.example', name: 'Noor Haddad' },
        { email: 'nameless@client.example', name: 'nameless@client.example' },
        { email: ME, name: 'Mara Lindqvist', organizer: true },
      ],
    });
    const labels = [...document.querySelectorAll('[data-email]')].map(
      (node) => node.getAttribute('aria-label') ?? '',
    );
    expect(new Set(labels.map((label) => label.split(/[,،、，]/u).length))).not.toContain(1);
    expect(one('#xDetDlgLoc .XuJrye').textContent).toMatch(/[:：]$/u);
  });
});
