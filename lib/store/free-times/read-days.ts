import type { Reading } from '@/lib/appointments/read-event';
import { me } from '../decide';
import { asOf, isWanted, type ReadingMeta } from '../imports/source';
import type { Known } from '../known';
import type { WriteTx } from '../transact';
import { putDays } from './days';

/**
 * Learns from a calendar file when something stands in its calendars: events that are shown as free
 * and those the user has declined take no time.
 *
 * @param now epoch milliseconds
 */
export async function noteReadDays(
  tx: WriteTx,
  known: Known,
  { calendars, events, from, to }: Reading,
  { source, account, importId }: Pick<ReadingMeta, 'source' | 'account' | 'importId'>,
  now: number,
): Promise<void> {
  const since = source === 'file' ? lastChange(events, now) : asOf({ source, at: now });
  if (since === 0) return;
  const mine = new Set(me(known, account).addresses);
  await putDays(
    tx,
    {
      calendarIds: new Set(calendars.map(({ id }) => id).filter((id) => isWanted(known, id))),
      from,
      to,
      events: events.filter(
        ({ free, guests }) =>
          !free && !guests.some(({ email, answer }) => answer === 'declined' && mine.has(email)),
      ),
      importId,
      asOf: since,
    },
    now,
  );
}

/** A file may have been saved long ago: it is as new as the newest change it tells of, if any. */
const lastChange = (events: Reading['events'], now: number): number =>
  Math.min(
    now,
    events.reduce((last, { changedAt }) => Math.max(last, changedAt ?? 0), 0),
  );
