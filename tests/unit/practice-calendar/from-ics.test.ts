import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { worldFromIcs } from '../../practice-calendar/from-ics.ts';
import { eventIdOf } from '../../practice-calendar/ics/event-id.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/data/ics/', import.meta.url));
const samples = existsSync(SAMPLES)
  ? readdirSync(SAMPLES).filter((name) => /\.ics(\.gz)?$/.test(name))
  : [];

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const events = (text: string | Uint8Array) =>
  worldFromIcs(text, { timeZone: 'Europe/Berlin' }).world.accounts[0]?.events ?? [];

const iso = (ms: number | undefined): string => new Date(ms ?? 0).toISOString().slice(0, 16);

describe('worldFromIcs', () => {
  it('numbers weekly instances by their original UTC start across a clock change', () => {
    const found = events(
      calendar(
        'BEGIN:VEVENT',
        'UID:abc@google.com',
        'DTSTART;TZID=Europe/Berlin:20261021T100000',
        'DTEND;TZID=Europe/Berlin:20261021T110000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE;TZID=Europe/Berlin:20261104T100000',
        'SUMMARY:Weekly',
        'END:VEVENT',
      ),
    );
    expect(found.map((event) => event.id)).toEqual([
      'abc_20261021T080000Z',
      'abc_20261028T090000Z',
    ]);
  });

  it('puts a moved instance in the place of the original and keeps its suffix', () => {
    const found = events(
      calendar(
        'BEGIN:VEVENT',
        'UID:abc@google.com',
        'DTSTART:20261102T090000Z',
        'DTEND:20261102T100000Z',
        'RRULE:FREQ=WEEKLY;COUNT=2',
        'SUMMARY:Weekly',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:abc@google.com',
        'RECURRENCE-ID:20261109T090000Z',
        'DTSTART:20261110T150000Z',
        'DTEND:20261110T160000Z',
        'SUMMARY:Moved',
        'END:VEVENT',
      ),
    );
    const byId = Object.fromEntries(found.map((event) => [event.id, iso(event.start)]));
    expect(byId).toEqual({
      abc_20261102T090000Z: '2026-11-02T09:00',
      abc_20261109T090000Z: '2026-11-10T15:00',
    });
  });

  it.each([
    ['a Windows zone name', 'Eastern Standard Time', '2026-07-01T14:00'],
    ['an IANA zone without definition', 'Asia/Tokyo', '2026-07-01T01:00'],
    ['a zone nobody knows: the calendar’s own', 'Customized Time Zone', '2026-07-01T08:00'],
  ])('reads %s', (_, zone, expected) => {
    const found = events(
      calendar(
        'BEGIN:VEVENT',
        'UID:1@google.com',
        `DTSTART;TZID="${zone}":20260701T100000`,
        'SUMMARY:x',
        'END:VEVENT',
      ),
    );
    expect(iso(found[0]?.start)).toBe(expected);
  });

  it('ends rules that run for ever', () => {
    const found = events(
      calendar(
        'BEGIN:VEVENT',
        'UID:1@google.com',
        'DTSTART:20000101T100000Z',
        'RRULE:FREQ=DAILY',
        'END:VEVENT',
      ),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.length).toBeLessThanOrEqual(1500);
  });

  it('keeps the readable events of a broken file', () => {
    const found = events(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@google.com\r\nDTSTART:20260701T100000Z\r\nSUMMARY:ok\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nnonsense',
    );
    expect(found.map((event) => event.title)).toEqual(['ok']);
  });

  it('reads every calendar of an export archive under its own id', () => {
    const event = (uid: string): string =>
      calendar('BEGIN:VEVENT', `UID:${uid}`, 'DTSTART:20260701T100000Z', 'END:VEVENT');
    const zip = zipSync({
      'me@clients.example.ics': strToU8(event('a@google.com')),
      'Lessons_00ff@group.calendar.google.com.ics': strToU8(event('b@google.com')),
    });
    const account = worldFromIcs(zip).world.accounts[0];
    expect(account?.email).toBe('me@clients.example');
    expect(account?.events.map(({ id, calendarId }) => [id, calendarId])).toEqual([
      ['a', 'me@clients.example'],
      ['b', '00ff@group.calendar.google.com'],
    ]);
  });

  it('makes ids of foreign UIDs as Google does', () => {
    expect(eventIdOf('0a0da759-f18e-4547-a5cf-04120872921a')).toBe(
      '_61gj0p316sqjibb664s6ab9k6kq3ebb16lhmcb9g6goj4c1o6sp3ichhc4',
    );
    expect(eventIdOf('abc_R20190101T100000@google.com')).toBe('abc_R20190101T100000');
  });
});

describe.skipIf(samples.length === 0)('real calendar files', () => {
  it.each(samples)('%s is read without an exception', (name) => {
    const started = performance.now();
    const { world } = worldFromIcs(readFileSync(`${SAMPLES}${name}`), {
      timeZone: 'Europe/Berlin',
    });
    expect(world.accounts[0]?.events.length).toBeGreaterThan(0);
    for (const { start, end } of world.accounts[0]?.events ?? []) {
      expect(Number.isFinite(start) && end >= start).toBe(true);
    }
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
