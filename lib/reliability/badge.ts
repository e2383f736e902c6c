import { type Level, mostCareful } from './level';
import type { Judged } from './score';

/** What one badge shows. Numbers only: the interface puts them into words. */
export interface Badge {
  level: Level;
  counted: number;
  /** Unweighted no-shows and late cancellations. */
  missed: number;
  /** Set on an event of several clients: `count` of `of` stand at this level. */
  group?: { count: number; of: number };
}

/** The badge of one client's record; `null` where the client is not rated. */
export const badgeOf = ({ level, counted, missed }: Judged): Badge | null =>
  level === null ? null : { level, counted, missed };

/**
 * The badge of an event: its client's own, or for a group the most careful level among them
 * and how many stand there. `undefined` where nobody is rated.
 */
export function badgeOfEvent(badges: readonly Badge[]): Badge | undefined {
  const [only] = badges;
  if (badges.length <= 1) return only;
  const level = mostCareful(badges.map((badge) => badge.level));
  if (level === undefined) return undefined;
  const there = badges.filter((badge) => badge.level === level);
  return {
    level,
    counted: there.reduce((sum, badge) => sum + badge.counted, 0),
    missed: there.reduce((sum, badge) => sum + badge.missed, 0),
    group: { count: there.length, of: badges.length },
  };
}
