import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { messages } from '@/lib/messaging/guard';
import { schemas } from '@/lib/messaging/schemas';

const NOW = Date.UTC(2026, 10, 24);
const slot = { eventId: 'e', start: NOW, end: NOW + 1, allDay: false };
const mark = {
  id: 'm',
  clientId: 'c',
  slot,
  title: null,
  status: 'showed',
  source: 'panel',
};
const account = { index: 0, email: null };
const event = {
  eventId: 'e',
  calendarId: 'A@B.example',
  start: NOW,
  end: null,
  allDay: false,
  title: 'x',
};

/** What is left of an event that cannot be told from others. */
const nothing = { eventId: '', calendarId: null, start: null, end: null, title: null };

const accepts = (message: keyof typeof schemas, data: unknown): boolean =>
  v.safeParse(schemas[message], data).success;

test('every message has a schema', () => {
  expect(Object.keys(schemas).sort()).toEqual([...messages].sort());
});

describe('marks', () => {
  test.each([
    ['a plain one', {}, true],
    ['notice after the start', { noticeHours: -0.25 }, true],
    ['notice of more than a year', { noticeHours: 400 * 24 }, true],
    ['notice longer than there are dates', { noticeHours: 111 * 366 * 24 }, false],
    ['a note of 2,000 characters', { note: 'x'.repeat(2_000) }, true],
    ['a note of 2,001 characters', { note: 'x'.repeat(2_001) }, false],
    ['an unknown status', { status: 'bad' }, false],
    ['an unknown source', { source: 'console' }, false],
    ['an empty id', { id: '' }, false],
    ['minutes that are no number', { minutesLate: Number.NaN }, false],
    ['negative minutes', { minutesLate: -1 }, false],
    ['an endless number', { noticeHours: Infinity }, false],
    ['a start before 1990', { slot: { ...slot, start: 0 } }, false],
    ['a start after 2100', { slot: { ...slot, start: 5e12, end: 5e12 } }, false],
    ['an end before the start', { slot: { ...slot, end: NOW - 1 } }, false],
    ['a text for a number', { slot: { ...slot, start: String(NOW) } }, false],
  ])('%s', (_what, over, accepted) => {
    expect(accepts('mark', { ...mark, ...over })).toBe(accepted);
  });

  test('unknown fields do not reach the store', () => {
    expect(v.parse(schemas.mark, { ...mark, recordedAt: 1, kind: 'void' })).toEqual(mark);
  });
});

describe('events', () => {
  test('long titles are cut, broken text is mended', () => {
    const title = `\ud800${'x'.repeat(5_000)}`;
    const { events } = v.parse(schemas.badges, { account, events: [{ ...event, title }] });
    expect(events[0]?.title).toHaveLength(1_000);
    expect(events[0]?.title?.isWellFormed()).toBe(true);
  });

  test('count up to 5,000 at a time', () => {
    const events = Array.from({ length: 5_001 }, () => event);
    expect(v.parse(schemas.badges, { account, events }).events).toHaveLength(5_000);
  });

  test.each([
    ['a start before 1990', { start: Date.UTC(1985, 1, 1) }, { start: null }],
    ['an end after 2100', { end: 5e12 }, { end: null }],
    ['a start that is no number', { start: 'noon' }, { start: null }],
    ['an empty calendar id', { calendarId: '' }, { calendarId: null }],
    ['a calendar id without end', { calendarId: 'x'.repeat(2_000) }, { calendarId: null }],
    ['a title that is no text', { title: 7 }, { title: null }],
    ['an empty event id', { eventId: '' }, nothing],
    ['an event id without end', { eventId: 'x'.repeat(2_000) }, nothing],
  ])('with %s take no other event with them', (_what, odd, read) => {
    const events = [event, { ...event, ...odd }];
    const lowered = { ...event, calendarId: 'a@b.example' };
    expect(v.parse(schemas.badges, { account, events }).events).toEqual([
      lowered,
      { ...lowered, ...read },
    ]);
  });

  test('known by their ids keep their places, read or not', () => {
    const read = (calendars: unknown) =>
      v.safeParse(schemas.knownBadges, { account, calendars }).output;
    const ids = ['a', '', 7, 'x'.repeat(2_000), 'b'];
    expect(
      read([
        { id: 'A@b.example', eventIds: ids },
        { id: 7, eventIds: [] },
      ]),
    ).toMatchObject({
      calendars: [
        { id: 'a@b.example', eventIds: ['a', '', '', '', 'b'] },
        { id: null, eventIds: [] },
      ],
    });
    expect(v.is(schemas.knownBadges, { account, calendars: [null] })).toBe(false);
    expect(v.is(schemas.knownBadges, { account, calendars: [{ id: null }] })).toBe(false);
  });

  test('of no form at all keep their place', () => {
    const { events } = v.parse(schemas.badges, { account, events: [null, event] });
    expect(events.map(({ eventId }) => eventId)).toEqual(['', 'e']);
  });

  test('lose single unreadable guests, and have unknown ones where nothing can be read', () => {
    const guest = { email: 'a@b.example', name: 'A', group: false, organizer: false };
    const list = [
      { ...guest, resource: false },
      { ...guest, resource: false, email: 'x'.repeat(321) },
      { ...guest, resource: 'room' },
      null,
    ];
    const opened = (guests: unknown) =>
      v.parse(schemas.openEvent, { account, event: { ...event, guests, selves: ['me', 3] } }).event;
    expect(opened({ known: true, list })).toMatchObject({
      guests: { known: true, list: [{ email: 'a@b.example' }] },
      selves: ['me'],
    });
    expect(opened({ known: true, list: 'all' }).guests).toEqual({ known: false });
    expect(opened(undefined).guests).toEqual({ known: false });
  });

  test('come from an account whose number says what it counts', () => {
    const of = (more: object) =>
      v.parse(schemas.badges, { account: { ...account, ...more }, events: [] }).account;
    expect(of({})).toEqual(account);
    expect(of({ delegate: true, extra: 1 })).toEqual({ ...account, delegate: true });
    expect(of({ email: 'Me@Studio.example' }).email).toBe('me@studio.example');
    expect(of({ email: 7 }).email).toBeNull();
  });

  test('carry addresses in lower case', () => {
    const { events } = v.parse(schemas.badges, { account, events: [event] });
    expect(events[0]?.calendarId).toBe('a@b.example');
  });
});

test.each([
  ['addClient', { id: 'a', name: 'x'.repeat(201) }, false],
  ['addClient', { id: 'a', name: 'Anna' }, true],
  ['addClient', { name: 'Anna' }, false],
  ['changeClient', { clientId: 'c', name: '  ' }, false],
  ['changeClient', { clientId: 'c', language: null }, true],
  ['changeClient', { clientId: 'c', language: 'fr' }, false],
  ['assign', { eventId: 'e', client: null }, true],
  ['assign', { eventId: 'e', client: { name: ' ' } }, false],
  ['assign', { eventId: 'e' }, false],
  ['judgePerson', { email: '', name: '', verdict: 'client' }, false],
  ['openPage', { page: 'client' }, false],
  ['openPage', { page: 'options' }, true],
  ['openPage', { page: 'https://evil.example' }, false],
  ['changePractice', { confidential: 'yes' }, false],
  ['changePractice', {}, true],
  ['rangeSeen', { account, from: NOW, to: NOW, eventIds: [] }, false],
  ['rangeSeen', { account, from: NOW, to: NOW + 1, eventIds: [] }, true],
  ['badges', { account: { ...account, delegate: true }, events: [] }, true],
  ['badges', { account: { ...account, delegate: false }, events: [] }, false],
  ['badges', { account: { ...account, index: -1 }, events: [] }, false],
  ['mark', { ...mark, account: 'me@studio.example' }, true],
  ['mark', { ...mark, account: ' ' }, false],
  ['mark', { ...mark, account: null }, false],
  ['showAccount', { email: null }, true],
  ['showAccount', { email: '' }, false],
  ['showAccount', {}, false],
  ['accounts', undefined, true],
  ['today', undefined, true],
  ['today', null, true],
] as const)('%s with %j: %s', (message, data, accepted) => {
  expect(accepts(message, data)).toBe(accepted);
});

test('no data whatever makes a schema throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...messages), fc.anything(), (message, data) => {
      v.safeParse(schemas[message], data);
    }),
  );
});
