import type { Drawn, ShownBadge } from '@/lib/reliability/badge-style';
import type { Badge } from '@/lib/reliability/badge';

/** One badge of each level, and one of a group. */
export const badges: Record<string, Badge> = {
  new: { level: 'new', counted: 1, missed: 0 },
  reliable: { level: 'reliable', counted: 12, missed: 0 },
  mixed: { level: 'mixed', counted: 9, missed: 1 },
  often: { level: 'often_misses', counted: 7, missed: 3 },
  group: { level: 'mixed', counted: 21, missed: 3, group: { count: 2, of: 5 } },
};

/** How a badge may look: as the user wants it, and the small shape where a chip has no room. */
export type Style = Drawn | 'shape';

export const shown = (badge: Badge, style: Style): ShownBadge => ({
  ...badge,
  drawn: style === 'shape' ? 'text' : style,
});
