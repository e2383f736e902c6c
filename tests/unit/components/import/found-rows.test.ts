import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerOf,
  countRows,
  foundRows,
  keysShown,
  proposalsToAccept,
} from '@/components/import/found-rows';
import { found, leave, offer, unsure } from './found';

const names = (people: Parameters<typeof foundRows>[0], merges = [] as never[]) =>
  foundRows(people, merges).map(({ person }) => person.name);

describe('lines of a review', () => {
  it('stand by proposal and number of appointments, whatever was answered', () => {
    const people = [
      leave('Ben', { appointments: 200 }),
      unsure('Noor'),
      found('Aiko', { appointments: 5, choice: 'leave' }),
      found('Lena', { appointments: 9 }),
    ];
    expect(names(people)).toEqual(['Lena', 'Aiko', 'Noor', 'Ben']);
  });

  it('make one of those who were merged, with all addresses and keys', () => {
    const people = [
      found('Aiko', { appointments: 30, first: 50, last: 900 }),
      unsure('aiko+cal@x.example', { key: 'plus', emails: ['aiko+cal@x.example'], first: 10 }),
      found('Lena'),
    ];
    const rows = foundRows(people, [offer(['aiko@x.example', 'plus'], { state: 'merged' })]);
    const [aiko] = rows;
    expect(rows).toHaveLength(2);
    expect(aiko?.keys).toEqual(['aiko@x.example', 'plus']);
    expect(aiko?.person).toMatchObject({
      name: 'Aiko',
      emails: ['aiko@x.example', 'aiko+cal@x.example'],
      appointments: 31,
      first: 10,
      proposal: 'client',
    });
  });

  it.each(['open', 'apart'] as const)('stay apart while an offer is %s', (state) => {
    const people = [found('Aiko'), found('Lena')];
    expect(
      foundRows(people, [
        offer(
          people.map(({ key }) => key),
          { state },
        ),
      ]),
    ).toHaveLength(2);
  });

  it('take somebody merged into a client for that client', () => {
    const merged = offer(['noor@x.example'], {
      state: 'merged',
      client: { clientId: 'c', name: 'Noor Haddad' },
    });
    const [row] = foundRows([unsure('Noor')], [merged]);
    expect(row?.person.reason).toEqual({ code: 'client' });
    expect(row && answerOf(row.person)).toBe('client');
  });

  it('count by what stands now', () => {
    const people = [
      found('Aiko', { choice: 'leave' }),
      unsure('Noor'),
      leave('Ben'),
      found('Lena'),
    ];
    expect(countRows(foundRows(people, []))).toEqual({ all: 4, client: 1, leave: 2, unsure: 1 });
  });

  it.each([
    ['all', '', ['Lena', 'Zoë', 'Ben']],
    ['leave', '', ['Ben']],
    ['all', 'zoe x.example', ['Zoë']],
    ['client', 'ben', []],
  ] as const)('%s, searched for %j', (filter, query, expected) => {
    const rows = foundRows([found('Lena', { appointments: 9 }), found('Zoë'), leave('Ben')], []);
    const keys = keysShown(rows, filter, query);
    expect(rows.filter(({ key }) => keys.includes(key)).map(({ person }) => person.name)).toEqual(
      expected,
    );
  });

  it('accept what is proposed, keep own answers, leave the unsure', () => {
    const people = [
      found('Aiko'),
      found('Lena', { choice: 'leave' }),
      leave('Ben'),
      leave('Olga', { choice: 'client' }),
      unsure('Noor'),
    ];
    expect(proposalsToAccept(foundRows(people, []))).toEqual({
      client: ['aiko@x.example'],
      leave: ['ben@x.example'],
    });
  });

  it('hold every person exactly once, however offers overlap', () => {
    const key = fc.integer({ min: 0, max: 9 }).map((number) => `p${number}`);
    const offers = fc.array(fc.uniqueArray(key, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(offers, (groups) => {
        const people = Array.from({ length: 10 }, (_, at) => found(`P${at}`, { key: `p${at}` }));
        const merges = groups.map((keys) => offer(keys, { state: 'merged' }));
        const rows = foundRows(people, merges);
        const all = rows.flatMap(({ keys }) => keys).toSorted();
        expect(all).toEqual(people.map(({ key: one }) => one).toSorted());
        for (const { keys } of merges) {
          const homes = new Set(keys.map((one) => rows.find((row) => row.keys.includes(one))));
          expect(homes.size).toBe(1);
        }
      }),
    );
  });
});
