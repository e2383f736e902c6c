import { badgeText, badgeWords } from '@/lib/i18n/badge-words';
import type { Words } from '@/lib/i18n/words';
import type { Badge } from '@/lib/reliability/badge';

/** The badge as it stands beside a name in Kept's own surfaces; nothing for who is not rated. */
export function BadgePlate({ badge, words }: { badge: Badge | null; words: Words }) {
  if (!badge) return null;
  return (
    <span class={`k-badge ${badge.level}`} role="img" aria-label={badgeWords(badge, words.badge)}>
      {badgeText(badge, words.badge)}
    </span>
  );
}
