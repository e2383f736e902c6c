import { describe, expect, it } from 'vitest';
import { isAddress, linesOf } from '@/components/client/address';
import { byName, searchClients } from '@/components/client/client-search';
import { evidenceParts } from '@/components/client/evidence';
import { domainOf, isDomain } from '@/components/settings/practice-values';
import { initials } from '@/components/ui/Avatar';
import { byDay, dayHeading } from '@/components/worklist/slot-words';
import type { Status } from '@/lib/appointments/status';
import { popup as en } from '@/lib/i18n/en/popup';
import { evidenceLine } from '@/lib/i18n/evidence';
import { now, summary, workRow } from './sample';

const DAY = 86_400_000;

describe('the record in counts', () => {
  const missed: Status[] = ['showed', 'no_show', 'showed', 'late_cancel', 'showed', 'late'];
  it.each<[Status[], string, string]>([
    [[], 'Nothing counted yet', 'Noch nichts gezählt'],
    [['no_show', 'showed'], 'Too early to say · 1 of 2 missed', 'Noch zu früh · 1 von 2 versäumt'],
    [['showed'], 'Too early to say · 1 of 1 kept', 'Noch zu früh · 1 von 1 wahrgenommen'],
    [
      ['showed', 'late', 'showed'],
      'Kept all 3 · last visit Nov 18',
      'Alle 3 wahrgenommen · zuletzt 18. Nov.',
    ],
    [missed, 'Missed 2 of 6, last one 2 weeks ago', '2 von 6 versäumt, zuletzt vor 2 Wochen'],
  ])('%j', (statuses, english, german) => {
    const client = summary('Lena', statuses);
    expect(evidenceLine(client, 'en', 'en-US', now)).toBe(english);
    expect(evidenceLine(client, 'de', 'de', now)).toBe(german);
  });

  it('names what the misses were', () => {
    const { tally } = summary('Lena', missed);
    expect(evidenceParts(tally, en)).toBe('1 no-show · 1 cancelled late · 1 late');
    expect(evidenceParts(summary('Lena', ['showed']).tally, en)).toBe('');
  });

  it('gives the counts and no level to someone who is not rated', () => {
    const client = { ...summary('Lena', ['no_show']), badge: null, doNotRate: true };
    expect(evidenceLine(client, 'en', 'en-US', now)).toBe('Missed 1 of 1, last one 7 days ago');
  });
});

describe('days of the worklist', () => {
  it.each([
    [0, 'Today, Wed, Nov 25'],
    [1, 'Yesterday, Tue, Nov 24'],
    [2, 'Mon, Nov 23'],
  ])('%i days ago', (days, heading) => {
    expect(dayHeading('en-US', now - days * DAY, now)).toBe(heading);
  });

  it('groups rows by local day, keeping their order', () => {
    const rows = [workRow('a', now), workRow('b', now - 3_600_000), workRow('c', now - DAY)];
    expect(byDay(rows).map((day) => day.rows.map((row) => row.name))).toEqual([['a', 'b'], ['c']]);
  });
});

describe('searching clients', () => {
  const all = ['Zoë Müller', 'Tomasz Zieliński', 'Åsa Berg'].map((name) => summary(name));
  it.each([
    ['', 3],
    ['zoe', 1],
    ['MULLER zoë', 1],
    ['zielinski', 1],
    ['x', 0],
  ])('finds by %j, accents and case aside', (query, count) => {
    expect(searchClients(all, query)).toHaveLength(count);
  });

  it('sorts as the language does', () => {
    expect(byName(all, 'de').map(({ name }) => name)).toEqual([
      'Åsa Berg',
      'Tomasz Zieliński',
      'Zoë Müller',
    ]);
  });
});

it.each([
  ['Lena Brandt', 'LB'],
  ['Studio', 'S'],
  ['van der Berg, Anna', 'VA'],
  ['👋', '·'],
  ['', '·'],
  ['  محمد بن علي ', 'مع'],
])('initials of %j', (name, letters) => expect(initials(name)).toBe(letters));

describe('what is typed into settings', () => {
  it.each([
    ['a@b.example', true],
    ['a@b', false],
    ['a b@c.example', false],
    ['@c.example', false],
  ])('address %j', (text, ok) => expect(isAddress(text)).toBe(ok));
  it.each([
    ['', true],
    ['studio.example', true],
    ['münchen.example', true],
    ['studio', false],
    ['a@b.example', false],
  ])('domain %j', (text, ok) => expect(isDomain(text)).toBe(ok));
  it('takes a domain with its @', () =>
    expect(domainOf(' @Studio.Example ')).toBe('studio.example'));
  it('reads one entry per line, once', () =>
    expect(linesOf(' a \n\nb,a;c ')).toEqual(['a', 'b', 'c']));
});
