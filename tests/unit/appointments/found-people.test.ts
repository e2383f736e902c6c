import { describe, expect, test } from 'vitest';
import { foundPeople } from '@/lib/appointments/found-people';
import { mergeOffers } from '@/lib/appointments/merge-offers';
import { nameIndex } from '@/lib/appointments/title-names';
import type { ReadEvent, ReadGuest } from '@/lib/appointments/read-event';
import type { FoundPerson } from '@/lib/messaging/import-protocol';

const ME = 'me@studio.example';
const DAY = 86_400_000;
const START = Date.UTC(2026, 8, 1, 9);

const guest = (email: string, over: Partial<ReadGuest> = {}): ReadGuest => ({
  email,
  name: email,
  group: false,
  organizer: false,
  resource: false,
  answer: 'accepted',
  ...over,
});

let ids = 0;
const event = (emails: (string | ReadGuest)[], over: Partial<ReadEvent> = {}): ReadEvent => {
  const start = over.start ?? START + (ids += 1) * DAY;
  return {
    eventId: `e${ids}`,
    calendarId: ME,
    title: 'Appointment',
    start,
    end: start + 3_600_000,
    allDay: false,
    guests:
      emails.length === 0
        ? []
        : [
            guest(ME, { organizer: true }),
            ...emails.map((one) => (typeof one === 'string' ? guest(one) : one)),
          ],
    recurring: false,
    changedAt: null,
    ...over,
  };
};
const times = (n: number, ...made: Parameters<typeof event>) =>
  Array.from({ length: n }, () => event(...made));
const series = (n: number, ...made: Parameters<typeof event>) =>
  Array.from({ length: n }, (_, i) =>
    event(made[0], { recurring: true, eventId: `s_${i}`, ...made[1] }),
  );

const nobodyKnown = {
  clientByEmail: new Map<string, string>(),
  people: new Map<string, { verdict: 'candidate' | 'client' | 'not_client' }>(),
  names: nameIndex([]),
};
const background = {
  known: nobodyKnown,
  me: { addresses: [ME], account: ME, domain: '', colleagues: true },
  titlesLeft: new Set<string>(),
};
const crowd = Array.from({ length: 40 }, (_, i) => `guest${i}@summit.example`);

describe('people of a calendar', () => {
  test.each<[string, ReadEvent[], Partial<FoundPerson>]>([
    [
      'alone with the user, again and again',
      times(3, ['anna@client.example']),
      { proposal: 'client', reason: { code: 'alone', alone: 3, of: 3 }, appointments: 3 },
    ],
    [
      'in a series',
      series(4, ['anna@client.example']),
      { proposal: 'client', reason: { code: 'series' } },
    ],
    [
      'met once',
      times(1, ['anna@client.example']),
      { proposal: 'unsure', reason: { code: 'once' } },
    ],
    [
      'twice in a small group',
      times(2, ['anna@client.example', 'b@other.example']),
      { proposal: 'unsure', reason: { code: 'small_groups' } },
    ],
    [
      'often in small groups',
      times(3, ['anna@client.example', 'b@other.example']),
      { proposal: 'client', reason: { code: 'small_groups' } },
    ],
    [
      'only among many',
      times(3, ['anna@client.example', ...crowd]),
      { proposal: 'leave', reason: { code: 'large_events', guests: 41 } },
    ],
    [
      'of the own domain',
      times(3, ['anna@studio.example']),
      { proposal: 'leave', reason: { code: 'own_domain' } },
    ],
    [
      'a room',
      times(3, [guest('anna@rooms.example', { resource: true })]),
      { proposal: 'leave', reason: { code: 'resource' }, kind: 'resource' },
    ],
    [
      'a group',
      times(3, [guest('anna@company.example', { group: true })]),
      { proposal: 'leave', reason: { code: 'list' }, kind: 'list' },
    ],
    [
      'a mailing list by its address',
      times(3, ['anna@googlegroups.com']),
      { proposal: 'leave', reason: { code: 'list' }, kind: 'list' },
    ],
  ])('%s', (_name, events, expected) => {
    const found = foundPeople(events, background).find(({ key }) => key.startsWith('anna@'));
    expect(found).toMatchObject(expected);
  });

  test('what was said before wins', () => {
    const known = {
      ...nobodyKnown,
      clientByEmail: new Map([['anna@client.example', 'c1']]),
      people: new Map([['bob@client.example', { verdict: 'not_client' as const }]]),
    };
    const events = [...times(2, ['anna@client.example']), ...times(3, ['bob@client.example'])];
    const found = foundPeople(events, { ...background, known });
    expect(found.map(({ key, proposal, reason }) => [key, proposal, reason.code])).toEqual([
      ['bob@client.example', 'leave', 'not_client'],
      ['anna@client.example', 'client', 'client'],
    ]);
  });

  test('the user, under any of their addresses, is nobody to be found', () => {
    const mine = { ...background.me, addresses: [ME, 'pat@gmail.com'] };
    const events = times(2, [guest('p.a.t+kept@gmail.com')]);
    expect(foundPeople(events, { ...background, me: mine })).toEqual([]);
  });

  test('have first and last, and the name that is a name', () => {
    const [first, last] = [
      event(['anna@client.example']),
      event([guest('anna@client.example', { name: 'Anna Meier' })]),
    ];
    expect(foundPeople([last, first], background)).toMatchObject([
      { name: 'Anna Meier', first: first.start, last: last.start, appointments: 2 },
    ]);
  });

  test('names in titles are proposed from the third time on', () => {
    const titled = (title: string, n: number, over: Partial<ReadEvent> = {}) =>
      times(n, [], { title, ...over });
    const events = [
      ...titled('Anna 60 min', 3),
      ...titled('Ben', 2),
      ...titled('Lunch', 20),
      ...titled('Marta Kowal', 5, { recurring: true }),
      ...titled('Noor 60 min', 4, { allDay: true }),
    ];
    const found = foundPeople(events, background);
    expect(found.map(({ key, name, proposal, reason }) => [key, name, proposal, reason])).toEqual([
      ['title:marta kowal', 'Marta Kowal', 'unsure', { code: 'title_series' }],
      ['title:anna', 'Anna', 'client', { code: 'title', times: 3 }],
    ]);
  });

  test('neither clients in titles nor names that were left out are proposed again', () => {
    const known = {
      ...nobodyKnown,
      names: nameIndex([{ id: 'c1', name: 'Anna', aliases: [] }]),
    };
    const events = [
      ...times(4, [], { title: 'Anna 60 min' }),
      ...times(3, [], { title: 'Ben 60 min' }),
    ];
    const found = foundPeople(events, { ...background, known, titlesLeft: new Set(['ben']) });
    expect(found).toMatchObject([{ key: 'title:ben', proposal: 'leave' }]);
  });
});

describe('offers to merge', () => {
  const person = (key: string, over: Partial<FoundPerson> = {}): FoundPerson => ({
    key,
    kind: key.startsWith('title:') ? 'title' : 'guest',
    name: key,
    emails: key.startsWith('title:') ? [] : [key],
    appointments: 2,
    first: START,
    last: START,
    proposal: 'client',
    reason: { code: 'alone', alone: 2, of: 2 },
    choice: null,
    ...over,
  });
  const client = (id: string, name: string, ...emails: string[]) => ({
    id,
    name,
    aliases: [],
    emails,
  });
  const offers = (people: FoundPerson[], clients: ReturnType<typeof client>[] = []) =>
    mergeOffers(
      people,
      clients,
      new Map(clients.flatMap(({ id, emails }) => emails.map((email) => [email, id]))),
    );

  test.each<[string, FoundPerson[], ReturnType<typeof client>[], unknown]>([
    [
      'a plus-address',
      [person('aiko@mori.example'), person('aiko+cal@mori.example')],
      [],
      [['plus', ['aiko@mori.example', 'aiko+cal@mori.example'], null]],
    ],
    [
      'dots of Gmail, and its other domain',
      [person('a.mori@gmail.com'), person('amori@googlemail.com')],
      [],
      [['dots', ['a.mori@gmail.com', 'amori@googlemail.com'], null]],
    ],
    [
      'dots elsewhere are two people',
      [person('a.mori@x.example'), person('amori@x.example')],
      [],
      [],
    ],
    [
      'one full name',
      [person('a@x.example', { name: 'Aiko Mori' }), person('b@y.example', { name: 'aiko  MORI' })],
      [],
      [['name', ['a@x.example', 'b@y.example'], null]],
    ],
    [
      'a name in titles',
      [
        person('a@x.example', { name: 'Aiko Mori' }),
        person('title:aiko mori', { name: 'Aiko Mori' }),
      ],
      [],
      [['name', ['a@x.example', 'title:aiko mori'], null]],
    ],
    [
      'one first name is nothing',
      [person('a@x.example', { name: 'Anna' }), person('b@y.example', { name: 'Anna' })],
      [],
      [],
    ],
    [
      'a client that is there',
      [person('aiko+cal@mori.example')],
      [client('c1', 'Aiko', 'aiko@mori.example')],
      [['plus', ['aiko+cal@mori.example'], 'c1']],
    ],
    [
      'addresses of one client are joined already',
      [person('aiko@mori.example'), person('aiko+cal@mori.example')],
      [client('c1', 'Aiko', 'aiko@mori.example', 'aiko+cal@mori.example')],
      [],
    ],
    [
      'two clients are not joined by an import',
      [person('a@x.example', { name: 'Aiko Mori' })],
      [client('c1', 'Aiko Mori', 'q@x.example'), client('c2', 'Other One', 'a@x.example')],
      [],
    ],
    [
      'rooms and lists are nobody',
      [
        person('a@x.example', { kind: 'resource', name: 'Room Elbe' }),
        person('b@x.example', { kind: 'resource', name: 'Room Elbe' }),
      ],
      [],
      [],
    ],
  ])('%s', (_name, people, clients, expected) => {
    const found = offers(people, clients).map(({ why, keys, client: whose }) => [
      why,
      keys,
      whose?.clientId ?? null,
    ]);
    expect(found).toEqual(expected);
  });

  test('two reasons for the same people are one offer', () => {
    const people = [
      person('aiko@mori.example', { name: 'Aiko Mori' }),
      person('aiko+cal@mori.example', { name: 'Aiko Mori' }),
    ];
    expect(offers(people)).toHaveLength(1);
  });
});
