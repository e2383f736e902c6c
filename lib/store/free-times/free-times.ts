import { addDays } from 'date-fns/addDays';
import { startOfDay } from 'date-fns/startOfDay';
import { isCounted, isMissed } from '@/lib/appointments/status';
import { freeSlots } from '@/lib/drafts/free-slots/free-slots';
import type { FreeTimes } from '@/lib/messaging/drafts-protocol';
import { canonical, knownIn } from '../known';
import { outcomesOf } from '../standing';
import { read } from '../transact';
import { knownTimes } from './known-times';

/** Times are offered from tomorrow on, for two weeks. */
const DAYS = 14;

/**
 * Times that can be offered to a client; `null` where there is no such client.
 *
 * @param now epoch milliseconds
 */
export const freeTimes = (asked: string, now: number): Promise<FreeTimes | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const client = known.clients.get(canonical(known, asked));
    if (!client) return null;
    const { times, bookingLink } = known.practice;
    const from = addDays(startOfDay(now), 1);
    const window = { start: from.getTime(), end: addDays(from, DAYS).getTime() };
    const history = await outcomesOf(tx, client.id);
    const found = freeSlots({
      ...times,
      ...(await knownTimes(tx, known, window, now)),
      window,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      availability: client.availability ?? [],
      past: history
        .filter(({ status, excused, allDay }) => isCounted(status) && !excused && !allDay)
        .map(({ start, status }) => ({ start, kept: !isMissed(status) })),
    });
    return { ...found, bookingLink: bookingLink || null, zone: client.zone ?? null };
  });
