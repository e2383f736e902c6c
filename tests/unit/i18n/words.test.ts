import { describe, expect, it } from 'vitest';
import { ago, clock, shortDate, weekdayDate } from '@/lib/i18n/dates';
import { intlTag, localeFor } from '@/lib/i18n/locale';
import { badgeText, badgeWords, badgeWordsIn } from '@/lib/i18n/badge-words';
import { type Badge, badgeOfEvent } from '@/lib/reliability/badge';

const en = badgeWordsIn('en');
const de = badgeWordsIn('de');
const now = new Date(2026, 10, 24, 12).getTime();

describe('a badge', () => {
  it.each<[Badge, string, string, string]>([
    [{ level: 'new', counted: 2, missed: 1 }, '○', 'too early to say', 'noch zu früh'],
    [
      { level: 'reliable', counted: 12, missed: 0 },
      '✓ 12',
      'reliable, kept all 12',
      'zuverlässig, alle 12 wahrgenommen',
    ],
    [
      { level: 'reliable', counted: 13, missed: 1 },
      '1/13',
      'reliable, missed 1 of 13',
      'zuverlässig, 1 von 13 versäumt',
    ],
    [
      { level: 'mixed', counted: 9, missed: 1 },
      '1/9',
      'mixed, missed 1 of 9',
      'gemischt, 1 von 9 versäumt',
    ],
    [
      { level: 'often_misses', counted: 7, missed: 3 },
      '! 3/7',
      'often misses, 3 of 7',
      'oft versäumt, 3 von 7',
    ],
  ])('%o reads %s', (badge, text, english, german) => {
    expect(badgeText(badge, en)).toBe(text);
    expect(badgeWords(badge, en)).toBe(english);
    expect(badgeWords(badge, de)).toBe(german);
  });

  it('of a group tells how many stand at the most careful level', () => {
    const badge = badgeOfEvent([
      { level: 'reliable', counted: 8, missed: 0 },
      { level: 'mixed', counted: 11, missed: 2 },
      { level: 'mixed', counted: 9, missed: 1 },
      { level: 'new', counted: 0, missed: 0 },
    ]);
    expect(badge).toMatchObject({ level: 'mixed', group: { count: 2, of: 4 } });
    expect(badgeText(badge!, en)).toBe('2 of 4');
    expect(badgeText(badge!, de)).toBe('2 von 4');
    expect(badgeOfEvent([])).toBeUndefined();
  });
});

describe('dates in words', () => {
  const at = new Date(2026, 10, 24, 14).getTime();
  it.each([
    ['en-US', '2 PM', 'Tue, Nov 24'],
    ['en-GB', '14:00', 'Tue 24 Nov'],
    ['de', '14:00', 'Di., 24. Nov.'],
  ])('%s', (tag, time, date) => {
    expect(clock(tag, at).replace(/\s/gu, ' ')).toBe(time);
    expect(weekdayDate(tag, at).replace(/^(\w+),(?= 24 Nov)/u, '$1')).toBe(date);
  });
  it('names the year only when it is another', () => {
    expect(shortDate('en', new Date(2025, 10, 10).getTime(), now)).toBe('Nov 10, 2025');
    expect(ago('en', now - 1000, now)).toBe('today');
    expect(ago('de', new Date(2026, 10, 23, 23).getTime(), now)).toBe('gestern');
  });
});

describe('the language of the interface', () => {
  it.each([
    ['auto', 'de-AT', 'de', 'de-AT'],
    ['auto', 'en-GB', 'en', 'en-GB'],
    ['auto', 'fr', 'en', 'en'],
    ['de', 'en-US', 'de', 'de'],
    ['en', 'de', 'en', 'en'],
  ] as const)('chosen %s in a %s browser: %s', (choice, browser, locale, tag) => {
    expect(localeFor(choice, browser)).toBe(locale);
    expect(intlTag(localeFor(choice, browser), browser)).toBe(tag);
  });
});
