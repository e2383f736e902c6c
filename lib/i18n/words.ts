import type { Badge } from '@/lib/reliability/badge';
import { words as de } from './de/words';
import { type Words, words as en } from './en/words';
import type { Locale } from './locale';

export type { Words };

/** The shared words in one language. */
export const wordsIn = (locale: Locale): Words => (locale === 'de' ? de : en);

/**
 * The text on a badge: `○` too early to say, `✓ 12` all kept, `1/9` missed of counted,
 * `! 3/7` often misses, `2 of 5` for a group.
 */
export function badgeText(badge: Badge, words: Words): string {
  if (badge.group) return words.badge.groupText(badge.group.count, badge.group.of);
  if (badge.level === 'new') return '○';
  if (badge.level === 'often_misses') return `! ${badge.missed}/${badge.counted}`;
  return badge.missed === 0 ? `✓ ${badge.counted}` : `${badge.missed}/${badge.counted}`;
}

/** The badge in words, as a screen reader says it: "often misses, 3 of 7". */
export function badgeWords(badge: Badge, words: Words): string {
  const { level, counted, missed, group } = badge;
  const text =
    level === 'new'
      ? words.badge.new
      : level === 'reliable'
        ? words.badge.reliable(counted - missed, counted)
        : words.badge[level](missed, counted);
  return group ? words.badge.group(text, group.count, group.of) : text;
}
