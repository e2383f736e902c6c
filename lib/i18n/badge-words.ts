import type { Badge } from '@/lib/reliability/badge';
import { badge as de } from './de/badge';
import { badge as en, type BadgeWords } from './en/badge';
import type { Locale } from './locale';

export type { BadgeWords };

/** The words of badges alone: all that the calendar page has to carry. */
export const badgeWordsIn = (locale: Locale): BadgeWords => (locale === 'de' ? de : en);

/**
 * The text on a badge: `○` too early to say, `✓ 12` all kept, `1/9` missed of counted,
 * `! 3/7` often misses, `2 of 5` for a group.
 */
export function badgeText(badge: Badge, words: BadgeWords): string {
  if (badge.group) return words.groupText(badge.group.count, badge.group.of);
  if (badge.level === 'new') return '○';
  if (badge.level === 'often_misses') return `! ${badge.missed}/${badge.counted}`;
  return badge.missed === 0 ? `✓ ${badge.counted}` : `${badge.missed}/${badge.counted}`;
}

/** The badge in words, as a screen reader says it: "often misses, 3 of 7". */
export function badgeWords(badge: Badge, words: BadgeWords): string {
  const { level, counted, missed, group } = badge;
  const text =
    level === 'new'
      ? words.new
      : level === 'reliable'
        ? words.reliable(counted - missed, counted)
        : words[level](missed, counted);
  return group ? words.group(text, group.count, group.of) : text;
}
