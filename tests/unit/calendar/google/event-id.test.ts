import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEventId, eventIdInstant } from '@/lib/calendar/google/event-id';
import { base64 } from './page-builder';

const log = (id: string, calendar: string) =>
  `35463; 2:["${id}",null,null,6];1:["${calendar}",1];track:impression`;

describe('decodeEventId', () => {
  it.each([
    ['a gmail calendar', 'a1b2c3 pat@m', 'a1b2c3', 'pat@gmail.com'],
    ['a secondary calendar', 'a1b2c3 c0ffee@g', 'a1b2c3', 'c0ffee@group.calendar.google.com'],
    [
      'a holiday, date first',
      '20261225_60o3abc de#holiday@v',
      '20261225_60o3abc',
      'de#holiday@group.v.calendar.google.com',
    ],
    [
      'a birthday',
      'abc_20261123 addressbook#contacts@v',
      'abc_20261123',
      'addressbook#contacts@group.v.calendar.google.com',
    ],
    ['an imported calendar', 'a1b2c3 feed@i', 'a1b2c3', 'feed@import.calendar.google.com'],
    [
      'a Workspace calendar in full',
      'a1b2c3 Pat@Practice.example',
      'a1b2c3',
      'pat@practice.example',
    ],
    ['a timed instance', 'abc_20261123T090000Z pat@m', 'abc_20261123T090000Z', 'pat@gmail.com'],
    ['an all-day instance', 'abc_20261123 pat@m', 'abc_20261123', 'pat@gmail.com'],
    [
      'a split series',
      'abc_R20261102T080000_20261123T090000Z pat@m',
      'abc_20261123T090000Z',
      'pat@gmail.com',
    ],
    ['an imported event', '_6tlnaqrle5p6cb8 pat@m', '_6tlnaqrle5p6cb8', 'pat@gmail.com'],
    ['an address beyond ASCII', 'abc jürgen@müller.example', 'abc', 'jürgen@müller.example'],
    ['an unknown short form', 'abc pat@z', 'abc', null],
    ['no address at all', 'abc primary', 'abc', null],
  ])('reads %s', (_name, text, eventId, calendarId) => {
    const plain = base64(text);
    const event = { kind: 'event', eventId, calendarId };
    expect(decodeEventId(plain)).toEqual(event);
    expect(decodeEventId(plain.replaceAll('+', '-').replaceAll('/', '_'))).toEqual(event);
    expect(decodeEventId(plain.padEnd(Math.ceil(plain.length / 4) * 4, '='))).toEqual(event);
  });

  it.each([
    ['', 'draft'],
    ['tasks_zbZMpMvgUSEqCdhB', 'task'],
    ['tasks.zbZMpMvgUSEqCdhB', 'task'],
    [`ttb_${base64('15qmhor3c7v pat@m')}`, 'task'],
    [base64('tasks_abc pat@m'), 'task'],
    ['no base64 at all', 'unknown'],
    [base64('nospace'), 'unknown'],
    [base64(' pat@m'), 'unknown'],
    [base64('two words pat@m'), 'unknown'],
  ])('takes %j for a %s', (raw, kind) => {
    expect(decodeEventId(raw)).toEqual({ kind });
  });

  it('asks the log record of a chip where the id cannot be read', () => {
    const event = { kind: 'event', eventId: 'abc_20261123', calendarId: 'pat@practice.example' };
    expect(decodeEventId('§', log('abc_20261123', 'pat@practice.example'))).toEqual(event);
    expect(decodeEventId(null, log('abc_20261123', 'pat@practice.example'))).toEqual(event);
    expect(decodeEventId('§', log('tasks_1', 'pat@practice.example'))).toEqual({ kind: 'task' });
  });

  it('asks the log record of a bubble, with or without its second part', () => {
    const bubble = '35389; 2:["abc","pat@practice.example",0,null,"code"];14:[2]; mutable:rci;';
    const calendarId = 'pat@practice.example';
    expect(decodeEventId(null, bubble)).toEqual({ kind: 'event', eventId: 'abc', calendarId });
  });

  it('takes the calendar of the log record for an unsure short form of the same event only', () => {
    const full = 'feed@import.calendar.google.com';
    expect(decodeEventId(base64('abc pat@z'), log('abc', full))).toMatchObject({
      calendarId: full,
    });
    expect(decodeEventId(base64('abc pat@z'), log('other', full))).toMatchObject({
      calendarId: null,
    });
  });

  it('leaves other log records alone', () => {
    expect(decodeEventId(null, '122571; 2:["abc"]')).toEqual({ kind: 'unknown' });
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constant('\uD800'),
    );
    const loose = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.oneof(text, loose), fc.option(fc.oneof(text, loose)), (raw, jslog) => {
        const { kind } = decodeEventId(raw, jslog === null ? null : `35463; ${jslog}`);
        return ['event', 'task', 'draft', 'unknown'].includes(kind);
      }),
    );
  });

  it('gives back every id and address that was encoded', () => {
    const id = fc.stringMatching(/^[a-v0-9_]{1,60}$/);
    const mail = fc.stringMatching(/^[a-z0-9.]{1,20}@[a-z]{2,12}\.[a-z]{2,5}$/);
    fc.assert(
      fc.property(id, mail, (eventId, calendarId) => {
        fc.pre(!eventId.startsWith('tasks_') && !eventId.startsWith('ttb_'));
        expect(decodeEventId(base64(`${eventId} ${calendarId}`))).toEqual({
          kind: 'event',
          eventId,
          calendarId,
        });
      }),
    );
  });
});

describe('eventIdInstant', () => {
  it.each([
    ['abc_20261123T090000Z', Date.UTC(2026, 10, 23, 9)],
    ['abc_R20261102T080000_20261123T090000Z', Date.UTC(2026, 10, 23, 9)],
    ['abc_20261123', null],
    ['abc_R20261102T080000', null],
    ['abc', null],
    ['20261225_60o3abc', null],
    ['abc_20261323T090000Z', null],
    ['abc_20260231T090000Z', null],
    ['abc_20261123T250000Z', null],
  ])('reads %s', (eventId, instant) => {
    expect(eventIdInstant(eventId)).toBe(instant);
  });
});
