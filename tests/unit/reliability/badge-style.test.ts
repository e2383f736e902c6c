import { describe, expect, it } from 'vitest';
import type { Badge } from '@/lib/reliability/badge';
import {
  badgeStyles,
  type BadgeStyle,
  type Drawn,
  shownBadge,
} from '@/lib/reliability/badge-style';
import type { Level } from '@/lib/reliability/level';

const badge = (level: Level): Badge => ({ level, counted: 7, missed: 3 });
const levels: Level[] = ['new', 'reliable', 'mixed', 'often_misses'];

describe('what a style shows', () => {
  it.each<[BadgeStyle, Drawn | null, Drawn | null]>([
    ['text', 'text', 'text'],
    ['dot', 'dot', 'dot'],
    ['quiet', null, 'text'],
    ['hover', 'hover', 'hover'],
    ['off', null, null],
  ])('%s: %s, and of often_misses %s', (style, usual, often) => {
    for (const level of levels) {
      const drawn = level === 'often_misses' ? often : usual;
      expect(shownBadge(badge(level), style, false)).toEqual(drawn && { ...badge(level), drawn });
    }
  });

  it('is the same with an alert, but that quiet shows it, with the badge as ever', () => {
    for (const style of badgeStyles) {
      const usual = shownBadge(badge('reliable'), style, false);
      const quiet = { ...badge('reliable'), drawn: 'text' };
      expect(shownBadge(badge('reliable'), style, true)).toEqual(style === 'quiet' ? quiet : usual);
    }
  });

  it('knows what to do in every style there is', () => {
    expect(badgeStyles).toEqual(['text', 'dot', 'quiet', 'hover', 'off']);
  });

  it('keeps the counts of a group', () => {
    const group: Badge = { ...badge('mixed'), group: { count: 2, of: 5 } };
    expect(shownBadge(group, 'dot', false)).toEqual({ ...group, drawn: 'dot' });
  });
});
