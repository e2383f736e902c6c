import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/appointments/fold';
import { clientsInTitle, nameIndex } from '@/lib/appointments/title-names';

const client = (name: string, ...aliases: string[]) => ({ id: name, name, aliases });
const found = (title: string, ...clients: ReturnType<typeof client>[]): string[] =>
  clientsInTitle(title, nameIndex(clients));

test.each([
  ['Anna Meier', 'Anna Meier'],
  ['Session with ANNA MEIER (2/8)', 'Anna Meier'],
  ['anna   meier', 'Anna Meier'],
  ['Anna-Meier', 'Anna Meier'],
  ["Anna Meier's review", 'Anna Meier'],
  ['Zoe Muller', 'Zoë Müller'],
  ['Zoë Müller', 'Zoe Muller'],
  ['ZOE\u0308 MU\u0308LLER', 'Zoë Müller'],
  ['GROSSE', 'Große'],
  ['Lukasz Dabrowski', 'Łukasz Dąbrowski'],
  ['Soren', 'Søren'],
  ['İpek', 'ipek'],
  ['Встреча с АННОЙ', 'Анной'],
  ['Γιώργος 10:00', 'Γιωργος'],
  ['مُحَمَّد', 'محمد'],
  ['田中様 打ち合わせ', '田中'],
  ['राम के साथ', 'राम'],
  ['O’Brien / call', "O'Brien"],
  ['42nd', '42nd'],
  ['☎ Bo', 'Bo'],
])('%j names %j', (title, name) => {
  expect(found(title, client(name))).toEqual([name]);
});

test.each([
  ['Hannah', 'Anna'],
  ['Annabel Meier', 'Anna'],
  ['Anna Meierhofer', 'Anna Meier'],
  ['Meier, Anna', 'Anna Meier'],
  ['A', 'A'],
  ['X ray', 'X'],
  ['...', '...'],
  ['', 'Anna'],
  ['रम', 'राम'],
])('%j does not name %j', (title, name) => {
  expect(found(title, client(name))).toEqual([]);
});

describe('a single name', () => {
  test.each([
    'Anna 60 min',
    'anna, haircut',
    'Haircut Anna',
    'Cut & colour: Anna',
    'Anna – consultation',
    'Consultation (anna)',
    'ANNA haircut',
    'Ａｎｎａ',
  ])('counts in %j', (title) => {
    expect(found(title, client('Anna'))).toEqual(['Anna']);
  });

  test.each([
    ['Dentist, 5 May', 'May'],
    ['An alle denken', 'An'],
    ['Termin An', 'An'],
    ['mark exams', 'Mark'],
    ['time to mark', 'Mark'],
    ["Anna's birthday", 'Anna'],
    ['Anna’s birthday', 'Anna'],
    ['Annabel', 'Anna'],
    ['Lunch with Anna at home', 'Anna'],
  ])('is just a word in %j', (title, name) => {
    expect(found(title, client(name))).toEqual([]);
  });

  test('of two letters counts alone', () => {
    expect(found('an', client('An'))).toEqual(['An']);
    expect(found('Massage: An', client('An'))).toEqual(['An']);
  });

  test.each([
    ['Anna', []],
    ['Anna Meier', ['Anna Meier']],
  ])('never counts on a whole day: %s', (title, ids) => {
    const names = nameIndex([client('Anna'), client('Anna Meier')]);
    expect(clientsInTitle(title, names, true)).toEqual(ids);
  });
});

test('the longest name wins, the shorter one still counts elsewhere', () => {
  const both = [client('Anna'), client('Anna Meier')];
  expect(found('Anna Meier', ...both)).toEqual(['Anna Meier']);
  expect(found('Anna and Anna Meier', ...both)).toEqual(['Anna', 'Anna Meier']);
});

test('several clients come in the order of the title, each once', () => {
  const some = [client('Anna', 'Annie'), client('Bob'), client('Carol')];
  expect(found('Carol, Anna (Annie) & Bob', ...some)).toEqual(['Carol', 'Anna', 'Bob']);
});

test('a name that two clients share names nobody, and hides the shorter names in it', () => {
  const shared = [
    { id: '1', name: 'Anna Meier', aliases: [] },
    { id: '2', name: 'anna meier', aliases: [] },
    { id: '3', name: 'Anna', aliases: [] },
    { id: '4', name: 'Bob', aliases: [] },
  ];
  expect(clientsInTitle('Anna Meier', nameIndex(shared))).toEqual([]);
  expect(clientsInTitle('Anna Meier + Bob', nameIndex(shared))).toEqual(['4']);
});

test('one client with the same name twice is not ambiguous', () => {
  expect(found('Anna', client('Anna', 'ANNA'))).toEqual(['Anna']);
});

const word = fc.stringMatching(/^[a-zäöüéß]{2,8}$/);

test('a name is found between any other words, however it is written', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), word, word, (words, a, b) => {
      const name = words.join(' ');
      fc.pre(!fold(a + b).includes(fold(words[0] ?? '')));
      const title = `${a}: ${name.toUpperCase().normalize('NFD')} – ${b}`;
      expect(found(title, client(name))).toEqual([name]);
    }),
  );
});

test('any title and any names are taken without an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' })),
      (title, names) => {
        const ids = found(title, ...names.map((name) => client(name)));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(fold(title)).toContain(fold(id));
      },
    ),
  );
});
