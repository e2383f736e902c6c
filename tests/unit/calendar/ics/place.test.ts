import { describe, expect, it } from 'vitest';
import { calendar, event, readText } from './ics-text';

const placeOf = (...lines: string[]) => {
  const text = calendar(event('DTSTART:20260324T090000Z', ...lines));
  return readText(text).events[0]?.remote;
};

describe('whether an event is by video or in a place', () => {
  it.each<[string, boolean | undefined, string[]]>([
    ['nothing told', undefined, []],
    ['an empty place', undefined, ['LOCATION:  ']],
    ['an address', false, ['LOCATION:Hauptstraße 5\\, 10115 Berlin']],
    ['a room', false, ['LOCATION:Room 3']],
    ['a link as the place', true, ['LOCATION:https://us02web.zoom.us/j/123']],
    ['a service by name', true, ['LOCATION:Microsoft Teams Meeting']],
    ['a number to call', true, ['LOCATION:tel:+49301234']],
    ['a street that sounds like one', false, ['LOCATION:Zoomstraße 1']],
    ['Google’s link alone', true, ['X-GOOGLE-CONFERENCE:https://meet.google.com/abc']],
    ['Outlook’s link alone', true, ['X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.live.com/x']],
    ['a conference', true, ['CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/x']],
    [
      'a place beside the link that Google adds',
      false,
      ['LOCATION:Studio', 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc'],
    ],
  ])('%s: %s', (_, remote, lines) => {
    expect(placeOf(...lines)).toBe(remote);
  });

  it('a changed date is where it says, else where its series is', () => {
    const series = event(
      'DTSTART:20260324T090000Z',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'LOCATION:Studio',
    );
    const changed = (day: string, ...lines: string[]) =>
      event(`DTSTART:202603${day}T100000Z`, `RECURRENCE-ID:202603${day}T090000Z`, ...lines);
    const { events } = readText(
      calendar(series, changed('24'), changed('31', 'LOCATION:https://zoom.us/j/1')),
    );
    const inOrder = events.toSorted((a, b) => a.start - b.start);
    expect(inOrder.map(({ remote }) => remote)).toEqual([false, true, false]);
  });
});

describe('where an event by video is joined', () => {
  const linkOf = (...lines: string[]) => {
    const text = calendar(event('DTSTART:20260324T090000Z', ...lines));
    return readText(text).events[0]?.joinLink;
  };
  it.each<[string, string | undefined, string[]]>([
    ['the place', 'https://us02web.zoom.us/j/123', ['LOCATION:https://us02web.zoom.us/j/123']],
    ['words around it', 'https://zoom.us/j/1', ['LOCATION:Zoom (https://zoom.us/j/1).']],
    ['a service by name', undefined, ['LOCATION:Microsoft Teams Meeting']],
    ['a number to call', undefined, ['LOCATION:tel:+49301234']],
    ['an address that is not safe', undefined, ['LOCATION:http://video.example/x']],
    ['something endless', undefined, [`LOCATION:https://video.example/${'x'.repeat(300)}`]],
    [
      'the first conference on the web',
      'https://video.example/x',
      ['CONFERENCE;VALUE=URI:tel:+49301234', 'CONFERENCE;VALUE=URI:https://video.example/x'],
    ],
    [
      'nothing beside a place',
      undefined,
      ['LOCATION:Studio', 'X-GOOGLE-CONFERENCE:https://meet.google.com/abc'],
    ],
  ])('%s', (_, link, lines) => {
    expect(linkOf(...lines)).toBe(link);
  });
});
