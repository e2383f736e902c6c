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
  /** For each calendar that was asked about the number of each event's badge, or `NO_BADGE`. */
  of: number[][];
  /**
   * For each calendar the positions of those that only their chips tell for sure: nothing is stored
   * of the event, or its client is known by a name in the title, which may be another one by now.
   */
  unsure: number[][];
}

export const NO_BADGE = -1;
