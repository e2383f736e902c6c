import type { Badge } from './badge';

/** How the user wants badges to look: everywhere, or on the events of one calendar. */
export const badgeStyles = ['text', 'dot', 'quiet', 'hover', 'off'] as const;
export type BadgeStyle = (typeof badgeStyles)[number];

/**
 * What is drawn: the `text`, a `dot` whose shape tells the level, or on `hover` the text, and only
 * while the pointer or the keyboard is on the event.
 */
export type Drawn = 'text' | 'dot' | 'hover';

/** A badge as the calendar page gets it: what it says, and how it is drawn. */
export type ShownBadge = Badge & { drawn: Drawn };

/**
 * The badge in a style, or `null` where the style shows none: `off` never shows one, `quiet` only
 * `often_misses` and who has an alert. Which of both it is, and what the alert is, the page is not
 * told.
 */
export function shownBadge(badge: Badge, style: BadgeStyle, alert: boolean): ShownBadge | null {
  if (style === 'off') return null;
  if (style !== 'quiet') return { ...badge, drawn: style };
  return badge.level === 'often_misses' || alert ? { ...badge, drawn: 'text' } : null;
}
