import { describe, expect, it } from 'vitest';
import { noticeWords } from '@/lib/drafts/notice-words';
import type { ClientLanguage } from '@/lib/appointments/client';
import { knownZone, slotWords, tellingTag } from '@/lib/drafts/slot-words';
import { slotAt } from './sample';

const at = (day: number, hour = 14, minute = 0, year = 2026): number =>
  new Date(year, 10, day, hour, minute).getTime();
const now = at(30, 9);
const telling = (
  language: ClientLanguage,
  browserLanguage: string,
  zone: string | null = null,
) => ({
  language,
  tag: tellingTag(language, browserLanguage),
  zone,
  yourTime: language === 'en' ? 'your time' : 'Ihrer Zeit',
  now,
});

describe('day and time in words', () => {
  it.each([
    ['en', 'en-US', at(24), 'on Tuesday, November 24 at 2 PM'],
    ['en', 'en-US', at(24, 14, 30), 'on Tuesday, November 24 at 2:30 PM'],
    ['en', 'en-GB', at(24), 'on Tuesday 24 November at 14:00'],
    ['en', 'de-DE', at(24), 'on Tuesday, November 24 at 2 PM'],
    ['en', 'en-US', at(24, 14, 0, 2025), 'on Monday, November 24, 2025 at 2 PM'],
    ['en', 'en-US', at(30), 'today at 2 PM'],
    ['en', 'en-US', at(29), 'yesterday at 2 PM'],
    ['en', 'en-US', at(31), 'tomorrow at 2 PM'],
    ['en', 'en-US@posix', at(30), 'today at 2 PM'],
    ['de', 'de-DE', at(24), 'am Dienstag, 24. November um 14 Uhr'],
    ['de', 'de-DE', at(24, 14, 30), 'am Dienstag, 24. November um 14:30 Uhr'],
    ['de', 'en-US', at(24, 9), 'am Dienstag, 24. November um 9 Uhr'],
    ['de', 'de-DE', at(24, 14, 0, 2025), 'am Montag, 24. November 2025 um 14 Uhr'],
    ['de', 'de-DE', at(30, 0), 'heute um 0 Uhr'],
    ['de', 'de-DE', at(29, 8, 5), 'gestern um 8:05 Uhr'],
    ['de', 'de-DE', at(31), 'morgen um 14 Uhr'],
  ] as const)('%s in a browser of %s', (language, browserLanguage, start, when) => {
    expect(slotWords(slotAt(start), telling(language, browserLanguage)).when).toBe(when);
  });

  it.each([
    ['en', at(30, 0), 'today'],
    ['en', at(24, 0), 'on Tuesday, November 24'],
    ['de', at(24, 0), 'am Dienstag, 24. November'],
  ] as const)('tells no time of an all-day slot (%s)', (language, start, when) => {
    const slot = slotAt(start, { allDay: true });
    expect(slotWords(slot, telling(language, language)).when).toBe(when);
  });

  it('names the date itself for a subject, even today', () => {
    expect(slotWords(slotAt(at(30)), telling('en', 'en')).day).toBe('on Monday, November 30');
  });

  it('counts days by the calendar, not by 24 hours, when the clocks change', () => {
    const before = slotAt(new Date(2026, 9, 24, 23).getTime());
    const after = new Date(2026, 9, 25, 23, 30).getTime();
    expect(slotWords(before, { ...telling('de', 'de'), now: after }).when).toBe(
      'gestern um 23 Uhr',
    );
  });

  it.each([
    ['en', 'America/New_York', at(24), 'on Tuesday, November 24 at 8 AM your time'],
    ['en', 'Asia/Tokyo', at(29, 22, 30), 'today at 6:30 AM your time'],
    ['de', 'Asia/Tokyo', at(24, 23), 'am Mittwoch, 25. November um 7 Uhr Ihrer Zeit'],
    ['de', 'America/New_York', at(24, 14, 30), 'am Dienstag, 24. November um 8:30 Uhr Ihrer Zeit'],
    ['en', 'Europe/Berlin', at(24), 'on Tuesday, November 24 at 2 PM'],
  ] as const)('tells the client’s own time and day: %s in %s', (language, zone, start, when) => {
    expect(slotWords(slotAt(start), telling(language, language, zone)).when).toBe(when);
  });

  it('is the same day everywhere where it has no time', () => {
    const slot = slotAt(at(24, 0), { allDay: true });
    expect(slotWords(slot, telling('en', 'en', 'Pacific/Apia')).when).toBe(
      'on Tuesday, November 24',
    );
  });

  it.each(['', 'Mars/Olympus', '../etc', null])('knows no zone of the name %s', (zone) => {
    expect(knownZone(zone)).toBeNull();
  });

  it.each([Number.NaN, Infinity, 1e17])('says nothing of a start at %d', (start) => {
    expect(slotWords(slotAt(start), telling('en', 'en'))).toEqual({ day: null, when: null });
  });
});

describe('the notice window in words', () => {
  it.each([
    [48, '48 hours', '48 Stunden'],
    [24, '24 hours', '24 Stunden'],
    [1, 'an hour', 'eine Stunde'],
    [1.5, '1.5 hours', '1,5 Stunden'],
    [72, '3 days', '3 Tage'],
    [100, '100 hours', '100 Stunden'],
    [0, null, null],
    [-1, null, null],
    [Number.NaN, null, null],
  ])('%d hours', (hours, en, de) => {
    expect([noticeWords(hours, 'en'), noticeWords(hours, 'de')]).toEqual([en, de]);
  });
});
