import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '@/lib/appointments/client';
import type { Guest, Guests } from '@/lib/appointments/event';
import { nameIndex } from '@/lib/appointments/title-names';
import {
  type Assignment,
  type KnownPeople,
  type Me,
  ownDomains,
  whoIsClient,
} from '@/lib/appointments/who-is-client';

const guest = (email: string, over: Partial<Guest> = {}): Guest => ({
  email,
  name: email,
  group: false,
  organizer: false,
  resource: false,
  ...over,
});
const known = (...list: Guest[]): Guests => ({ known: true, list });
const hidden: Guests = { known: false };

const me: Me = {
  addresses: ['me@studio.example'],
  account: 'me@studio.example',
  domain: '',
  colleagues: true,
};
const gmail: Me = {
  addresses: ['m.e@gmail.com'],
  account: 'm.e@gmail.com',
  domain: '',
  colleagues: true,
};

const people: KnownPeople = {
  clientByEmail: new Map([
    ['anna@client.example', 'anna'],
    ['bob@client.example', 'bob'],
    ['colleague.client@studio.example', 'colleague'],
  ]),
  people: new Map<string, { verdict: Verdict }>([
    ['mum@home.example', { verdict: 'not_client' }],
    ['new@client.example', { verdict: 'candidate' }],
  ]),
  names: nameIndex([
    { id: 'anna', name: 'Anna Meier', aliases: ['AM Design'] },
    { id: 'bob', name: 'Bob', aliases: [] },
  ]),
};

interface Row {
  what: string;
  guests?: Guests;
  title?: string | null;
  me?: Me;
  assignment?: Assignment;
  clients?: string[];
  candidates?: string[];
  ask?: 'hidden' | 'none' | 'no';
}

const rows: Row[] = [
  { what: 'a known client', guests: known(guest('anna@client.example')), clients: ['anna'] },
  { what: 'however written', guests: known(guest('Anna@Client.Example')), clients: ['anna'] },
  {
    what: 'several clients in the order of the guests',
    guests: known(guest('bob@client.example'), guest('anna@client.example')),
    clients: ['bob', 'anna'],
  },
  {
    what: 'client and candidate side by side',
    guests: known(guest('anna@client.example'), guest('x@y.example')),
    clients: ['anna'],
    candidates: ['x@y.example'],
  },
  {
    what: 'a candidate once said',
    guests: known(guest('new@client.example')),
    candidates: ['new@client.example'],
  },
  {
    what: 'the organizer too',
    guests: known(guest('x@y.example', { organizer: true })),
    candidates: ['x@y.example'],
  },
  { what: 'nobody but me', guests: known(guest('me@studio.example')), ask: 'none' },
  { what: 'me in capitals', guests: known(guest('ME@Studio.example')), ask: 'none' },
  { what: 'me with a plus', guests: known(guest('me+cal@studio.example')), ask: 'none' },
  {
    what: 'me at gmail with dots',
    guests: known(guest('me@googlemail.com')),
    me: gmail,
    ask: 'none',
  },
  { what: 'no guests', guests: known(), ask: 'none' },
  { what: 'hidden guests', guests: hidden, ask: 'hidden' },
  {
    what: 'a room',
    guests: known(guest('room@resource.calendar.google.com', { resource: true })),
    ask: 'none',
  },
  { what: 'a list', guests: known(guest('team@client.example', { group: true })), ask: 'hidden' },
  { what: 'a colleague', guests: known(guest('eve@studio.example')), ask: 'no' },
  {
    what: 'a colleague who was made a client',
    guests: known(guest('colleague.client@studio.example')),
    clients: ['colleague'],
  },
  {
    what: 'somebody at my public provider',
    guests: known(guest('x@gmail.com')),
    me: gmail,
    candidates: ['x@gmail.com'],
  },
  {
    what: 'a colleague by the domain entered',
    guests: known(guest('x@office.example')),
    me: { ...gmail, domain: '@Office.example' },
    ask: 'no',
  },
  {
    what: 'nobody by a public domain entered',
    guests: known(guest('x@web.de')),
    me: { ...me, domain: 'web.de' },
    candidates: ['x@web.de'],
  },
  { what: 'not a client', guests: known(guest('mum@home.example')), ask: 'no' },
  { what: 'title with hidden guests', guests: hidden, title: 'anna meier', clients: ['anna'] },
  { what: 'alias in the title', guests: hidden, title: 'Review AM Design', clients: ['anna'] },
  { what: 'title without guests', guests: known(), title: 'Bob', clients: ['bob'] },
  {
    what: 'several in the title',
    guests: hidden,
    title: 'Bob + Anna Meier',
    clients: ['bob', 'anna'],
  },
  {
    what: 'title beside a list',
    guests: known(guest('l@x.example', { group: true })),
    title: 'Bob',
    clients: ['bob'],
  },
  {
    what: 'title beside a colleague',
    guests: known(guest('eve@studio.example')),
    title: 'Bob',
    clients: ['bob'],
  },
  {
    what: 'guests over the title',
    guests: known(guest('bob@client.example')),
    title: 'Anna Meier',
    clients: ['bob'],
  },
  {
    what: 'candidates over the title',
    guests: known(guest('x@y.example')),
    title: 'Bob',
    candidates: ['x@y.example'],
  },
  { what: 'unreadable title', guests: hidden, title: null, ask: 'hidden' },
  {
    what: 'assigned over guests',
    guests: known(guest('bob@client.example')),
    assignment: 'anna',
    clients: ['anna'],
  },
  {
    what: 'assigned over title',
    guests: hidden,
    title: 'Bob',
    assignment: 'anna',
    clients: ['anna'],
  },
  {
    what: 'nobody by hand',
    guests: known(guest('bob@client.example')),
    assignment: null,
    ask: 'no',
  },
];

test.each(rows)('$what', (row) => {
  const event = {
    title: row.title === undefined ? 'Appointment' : row.title,
    allDay: false,
    guests: row.guests ?? hidden,
  };
  const who = whoIsClient(event, row.assignment, people, row.me ?? me);
  expect(who.clientIds).toEqual(row.clients ?? []);
  expect(who.candidates.map((one) => one.email)).toEqual(row.candidates ?? []);
  expect(who.ask).toBe(row.ask ?? 'no');
});

describe('whatever the guests', () => {
  const address = fc.constantFrom(
    'me@studio.example',
    'ME+a@studio.example',
    'eve@studio.example',
    'x@y.example',
    'anna@client.example',
    'Bob@client.example',
    'mum@home.example',
    'q@gmail.com',
  );
  const anyGuest = fc.record({
    email: address,
    name: fc.string(),
    group: fc.boolean(),
    organizer: fc.boolean(),
    resource: fc.boolean(),
  });
  const list = fc.array(anyGuest, { maxLength: 12 });

  test('neither I, nor colleagues, rooms, lists or people hidden for good are candidates', () => {
    fc.assert(
      fc.property(list, fc.option(fc.string()), (guests, title) => {
        const who = whoIsClient(
          { title, allDay: false, guests: known(...guests) },
          undefined,
          people,
          me,
        );
        for (const { email, name } of who.candidates) {
          expect(['x@y.example', 'q@gmail.com']).toContain(email);
          expect(name).not.toBe('');
          const ones = guests.filter((one) => one.email.toLowerCase() === email);
          expect(ones.some((one) => !one.group && !one.resource)).toBe(true);
        }
        expect(new Set(who.clientIds).size).toBe(who.clientIds.length);
      }),
    );
  });

  test('their order decides about nothing but order', () => {
    fc.assert(
      fc.property(list, (guests) => {
        const decide = (some: Guest[]) =>
          whoIsClient(
            { title: null, allDay: false, guests: known(...some) },
            undefined,
            people,
            me,
          );
        const there = decide(guests);
        const back = decide([...guests].reverse());
        expect(back.clientIds.sort()).toEqual(there.clientIds.sort());
        expect(back.ask).toBe(there.ask);
      }),
    );
  });

  test('what was said by hand wins', () => {
    fc.assert(
      fc.property(list, fc.option(fc.string()), (guests, title) => {
        const event = { title, allDay: false, guests: known(...guests) };
        expect(whoIsClient(event, 'anna', people, me).clientIds).toEqual(['anna']);
        expect(whoIsClient(event, null, people, me)).toEqual({
          clientIds: [],
          candidates: [],
          ask: 'no',
        });
      }),
    );
  });
});

test('the own domains are those entered and those of a company account', () => {
  expect([...ownDomains(me)]).toEqual(['studio.example']);
  const colleagues = true;
  expect([...ownDomains({ account: 'x@gmail.com', domain: '', colleagues })]).toEqual([]);
  expect([...ownDomains({ account: null, domain: ' @A.example', colleagues })]).toEqual([
    'a.example',
  ]);
});

test('there are no own domains where nobody is to count as a colleague', () => {
  expect([...ownDomains({ ...me, domain: 'other.example', colleagues: false })]).toEqual([]);
});

test('of a conference only the first thirty are candidates, and every client', () => {
  const many = Array.from({ length: 300 }, (_, i) => guest(`p${i}@conf.example`));
  const guests = known(...many, guest('anna@client.example'));
  const who = whoIsClient({ title: null, allDay: false, guests }, undefined, people, me);
  expect(who.clientIds).toEqual(['anna']);
  expect(who.candidates.map(({ email }) => email)).toEqual(
    many.slice(0, 30).map(({ email }) => email),
  );
});
