import { describe, expect, it } from 'vitest';
import { seriesId } from '@/lib/appointments/slot';
import { base32hex, eventIdOfUid, idOfSeries, instanceStamp } from '@/lib/calendar/ics/event-ids';
import { at } from './ics-text';

describe('base32hex', () => {
  it.each([
    // RFC 4648 10, without padding.
    ['', ''],
    ['f', 'co'],
    ['fo', 'cpng'],
    ['foo', 'cpnmu'],
    ['foob', 'cpnmuog'],
    ['fooba', 'cpnmuoj1'],
    ['foobar', 'cpnmuoj1e8'],
    ['ü', 'oeu0'],
  ])('%j is %j', (text, encoded) => {
    expect(base32hex(text)).toBe(encoded);
  });
});

describe('the id of an event', () => {
  it.each([
    ['0lmnfv8qth083tjuum4233mepu@google.com', '0lmnfv8qth083tjuum4233mepu'],
    ['20190101_60o30cb4cko30c1g60o30dr56c@google.com', '20190101_60o30cb4cko30c1g60o30dr56c'],
    ['2014_BIRTHDAY_1ef1cb168dbb8eb3@google.com', '2014_BIRTHDAY_1ef1cb168dbb8eb3'],
    [
      '0a0da759-f18e-4547-a5cf-04120872921a',
      '_61gj0p316sqjibb664s6ab9k6kq3ebb16lhmcb9g6goj4c1o6sp3ichhc4',
    ],
  ])('of %s is %s', (uid, id) => {
    expect(eventIdOfUid(uid)).toBe(id);
    expect(idOfSeries(id)).toBe(id);
  });

  it('of a UID without end has an end', () => {
    expect(eventIdOfUid('x'.repeat(100_000)).length).toBeLessThanOrEqual(1000);
  });

  it('of a series split by "this and following" names its dates like the first', () => {
    const id = eventIdOfUid('c7fflmcan6ic137q6jd6vg3ef3_R20220209T163000@google.com');
    expect(id).toBe('c7fflmcan6ic137q6jd6vg3ef3_R20220209T163000');
    expect(idOfSeries(id)).toBe('c7fflmcan6ic137q6jd6vg3ef3');
    const date = `${idOfSeries(id)}_${instanceStamp(at('2022-02-09T16:30Z'), false)}`;
    expect(date).toBe('c7fflmcan6ic137q6jd6vg3ef3_20220209T163000Z');
    expect(seriesId(date)).toBe(seriesId(id));
  });

  it('ends in the day of an all-day date', () => {
    expect(instanceStamp(at('2026-03-29'), true)).toBe('20260329');
  });
});
