import type { ShownBadge } from '@/lib/reliability/badge-style';

/** Events of one calendar of which only the ids are known. */
export interface KnownIds {
  /** Calendar id in full, or `null` where unreadable. */
  id: string | null;
  eventIds: string[];
}

/**
 * What is known of events by their ids. A busy week has hundreds of them and a few dozen different
 * badges: each is sent once.
 */
export interface KnownBadges {
  badges: ShownBadge[];
  /** For each calendar that was asked about the number of each event's badge, or one of those below. */
  of: number[][];
}

/** The event shows no badge. */
export const NO_BADGE = -1;
/** Nothing is stored of the event: what its chip says may tell whose it is. */
export const UNHEARD = -2;
