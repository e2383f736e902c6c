import type { SeenEvent } from '@/lib/appointments/event';
import type { ToldChip } from '@/lib/calendar/port';
import type { ShownBadge } from '@/lib/reliability/badge-style';

/** What is known of one event on one calendar. */
export interface Known {
  readonly badge: ShownBadge | null;
  /** As the store was told it: if it is another one now, the store must hear about it. */
  readonly told?: SeenEvent;
  /** Only the chip tells for sure whose it is: it is read as soon as the page has time. */
  readonly isUnsure?: boolean;
  /** Number of the question that was answered: an earlier answer is out of date. */
  readonly asked: number;
}

/** What the store said of the events in the page, each by its identity. */
export interface KnownEvents extends Pick<Map<string, Known>, 'has' | 'get' | 'clear'> {
  /** Only their chips tell for sure whose they are, unless these were told already. */
  doubt(identity: string): void;
  /**
   * Takes an answer in, but where a later question was answered already.
   *
   * @param asked number of the question
   * @param events what the store was told with it
   * @returns whose badge is another one now
   */
  learn(
    chips: readonly ToldChip[],
    badges: readonly (ShownBadge | null)[],
    asked: number,
    events?: readonly SeenEvent[],
  ): ReadonlySet<string>;
  /** Forgets all but these. */
  keepOnly(identities: ReadonlySet<string>): void;
}

/** Whether two badges look and read the same. */
const areSame = (a: ShownBadge | null, b: ShownBadge | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.level === b.level &&
    a.counted === b.counted &&
    a.missed === b.missed &&
    a.drawn === b.drawn &&
    a.group?.count === b.group?.count &&
    a.group?.of === b.group?.of);

export function createKnownEvents(): KnownEvents {
  const known = new Map<string, Known>();

  return {
    has: (identity) => known.has(identity),
    get: (identity) => known.get(identity),
    clear: () => known.clear(),
    doubt(identity) {
      const about = known.get(identity);
      if (about && !about.told) known.set(identity, { ...about, isUnsure: true });
    },
    learn(chips, badges, asked, events) {
      const changed = new Set<string>();
      for (const [index, { identity }] of chips.entries()) {
        const before = known.get(identity);
        if (before && before.asked > asked) continue;
        const told = events ? events[index] : before?.told;
        const badge = badges[index] ?? null;
        known.set(identity, { badge, asked, ...(told ? { told } : {}) });
        if (!before || !areSame(before.badge, badge)) changed.add(identity);
      }
      return changed;
    },
    keepOnly(identities) {
      for (const key of known.keys()) if (!identities.has(key)) known.delete(key);
    },
  };
}
