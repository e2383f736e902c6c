import { describe, expect, it } from 'vitest';
import { calendar, event, readText } from './ics-text';

function guests(...lines: string[]) {
  const { events } = readText(calendar(event('DTSTART:20260105T090000Z', ...lines)));
  return events[0]?.guests;
}

const anna = {
  email: 'anna@example.com',
  name: 'Anna Meier',
  group: false,
  resource: false,
  organizer: false,
  answer: 'waiting',
};

describe('guests', () => {
  it.each([
    ['ACCEPTED', 'accepted'],
    ['DECLINED', 'declined'],
    ['TENTATIVE', 'tentative'],
    ['NEEDS-ACTION', 'waiting'],
    ['X-SOMETHING', 'waiting'],
  ])('who answered %s has %s', (partstat, answer) => {
    expect(guests(`ATTENDEE;PARTSTAT=${partstat};CN=Anna Meier:mailto:anna@example.com`)).toEqual([
      { ...anna, answer },
    ]);
  });

  it.each([
    [
      'Google',
      'CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Anna Meier;X-NUM-GUESTS=0:mailto:anna@example.com',
    ],
    ['quoted', 'CN="Anna Meier";X-A="b:c;d,e":mailto:anna@example.com'],
    ['in capitals', 'CN=Anna Meier:MAILTO:Anna@Example.COM'],
    [
      'a comment with everything in it',
      'X-RESPONSE-COMMENT="so: a; b, \'c\' @ d=e";CN=Anna Meier:mailto:anna@example.com',
    ],
    ['Apple, by parameter', 'CN="Anna Meier";EMAIL="anna@example.com":/aMjY3/principal/'],
    ['with a subject', 'CN=Anna Meier:mailto:anna@example.com?subject=x'],
    ['percent-encoded', 'CN=Anna Meier:mailto:anna%40example.com'],
    ['without a scheme', 'CN=Anna Meier:anna@example.com'],
    ['quotes within quotes', `CN="'Anna Meier'":mailto:anna@example.com`],
  ])('%s', (_, line) => {
    expect(guests(`ATTENDEE;${line}`)).toEqual([anna]);
  });

  it.each([
    ['', ':mailto:anna@example.com'],
    ['the address', ';CN=ANNA@example.com:mailto:anna@example.com'],
    ['nothing', ';CN="":mailto:anna@example.com'],
  ])('called %s have their address for a name', (_, line) => {
    expect(guests(`ATTENDEE${line}`)).toEqual([{ ...anna, name: 'anna@example.com' }]);
  });

  it('groups and resources are told', () => {
    expect(
      guests(
        'ATTENDEE;CUTYPE=GROUP:mailto:team@example.com',
        'ATTENDEE;CUTYPE=RESOURCE:mailto:beamer@example.com',
        'ATTENDEE;CUTYPE=ROOM:mailto:room@example.com',
        'ATTENDEE:mailto:c_188@resource.calendar.google.com',
      )?.map(({ group, resource }) => [group, resource]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [false, true],
    ]);
  });

  it('the organizer is told among the guests, else added', () => {
    const line = 'ATTENDEE;PARTSTAT=DECLINED;CN=Anna Meier:mailto:anna@example.com';
    expect(guests(line, 'ORGANIZER;CN=A:mailto:ANNA@example.com')).toEqual([
      { ...anna, answer: 'declined', organizer: true },
    ]);
    expect(guests(line, 'ORGANIZER;CN=Bo:mailto:bo@example.com')).toEqual([
      { ...anna, answer: 'declined' },
      { ...anna, email: 'bo@example.com', name: 'Bo', answer: 'accepted', organizer: true },
    ]);
  });

  it('calendars are nobody, as organizers and as guests', () => {
    expect(
      guests(
        'ORGANIZER;CN=Coaching:mailto:1f4e@group.calendar.google.com',
        'ATTENDEE;CN=Coaching:mailto:1f4e@group.calendar.google.com',
        'ATTENDEE;CN=Anna Meier:mailto:anna@example.com',
      ),
    ).toEqual([anna]);
    expect(guests('ORGANIZER:mailto:unknownorganizer@calendar.google.com')).toEqual([]);
  });

  it('each address once; what is no address not at all', () => {
    expect(
      guests(
        'ATTENDEE;CN=Anna Meier:mailto:anna@example.com',
        'ATTENDEE;CN=Other;PARTSTAT=ACCEPTED:mailto:ANNA@example.com',
        'ATTENDEE;CN=Nobody:invalid:nomail',
        'ATTENDEE:mailto:',
        'ATTENDEE:mailto:a b@example.com',
        'ATTENDEE:mailto:a@b@example.com',
        'ATTENDEE:mailto:%E0%A4%A',
      ),
    ).toEqual([anna]);
  });

  it('of alarms are none of the event', () => {
    expect(
      guests('BEGIN:VALARM', 'ACTION:EMAIL', 'ATTENDEE:mailto:anna@example.com', 'END:VALARM'),
    ).toEqual([]);
  });
});
