import { badgeWords } from '@/lib/i18n/badge-words';
import type { Badge } from '@/lib/reliability/badge';
import { type BadgeStyle, shownBadge } from '@/lib/reliability/badge-style';
import { useWords } from '../hooks/use-language';
import { BadgePlate } from '../ui/BadgePlate';

const badges: readonly Badge[] = [
  { level: 'new', counted: 1, missed: 0 },
  { level: 'reliable', counted: 12, missed: 0 },
  { level: 'mixed', counted: 9, missed: 1 },
  { level: 'often_misses', counted: 7, missed: 3 },
];

/** One appointment of every level as it stands on the calendar in a style. */
export function BadgeExample({ style, label }: { style: BadgeStyle; label: string }) {
  const words = useWords();
  return (
    <ul class="k-samples" aria-label={label} data-style={style}>
      {badges.map((badge) => {
        const shown = shownBadge(badge, style, false);
        // One of them stands for what the pointer is on.
        const pointed = shown?.drawn === 'hover' && badge.level === 'often_misses';
        return (
          <li class={`k-sample ${pointed ? 'pointed' : ''}`} key={badge.level}>
            <span class="k-ellipsis">{words.level[badge.level]}</span>
            {shown && shown.drawn !== 'dot' && <BadgePlate badge={badge} words={words} />}
            {shown?.drawn === 'dot' && (
              <span
                class={`k-dot ${badge.level}`}
                role="img"
                aria-label={badgeWords(badge, words.badge)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
