import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { badgesFor, knownBadges } from '@/lib/store/badges';
import { rangeSeen } from '@/lib/store/range';
import { updateToolbar } from './toolbar';

/**
 * What the calendar shows. Seeing something does not count as a change for others: every page
 * would ask for its badges again whenever another one is turned.
 */
export const badgeHandlers = {
  async badges({ account, events }) {
    const { badges, changed } = await badgesFor(account, events, now());
    if (changed) await updateToolbar();
    return badges;
  },
  knownBadges: ({ account, calendars }) => knownBadges(account, calendars, now()),
  rangeSeen: (seen) => rangeSeen(seen, now()),
} satisfies Pick<Handlers, 'badges' | 'knownBadges' | 'rangeSeen'>;
