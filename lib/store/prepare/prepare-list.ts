import { appointmentOf } from '../appointments';
import type { Client } from '@/lib/appointments/client';
import type { Slot } from '@/lib/appointments/slot';
import { channelOf, channelsFor } from '@/lib/drafts/channel';
import { offeredOwn } from '@/lib/drafts/own-written';
import { byNeed, isToPrepare, lastToPrepare, usualPreparation } from '@/lib/drafts/prepare';
import { tableFor } from '@/lib/drafts/write-message';
import type { Locale } from '@/lib/i18n/locale';
import type { PrepareRow } from '@/lib/messaging/drafts-protocol';
import { LOOK_BACK } from '@/lib/reliability/alerts/at-slot';
import { bookedAhead } from '@/lib/reliability/alerts/booked-ahead';
import { openSlotsOf } from '../card/open-slots';
import { stepHere } from '../policy/steps';
import { practiceNow } from '../judged';
import { type Known, knownIn } from '../known';
import { ownScenariosIn } from '../own-scenarios';
import { isReadableSlot } from '../readable';
import { outcomesOf } from '../standing';
import { read, type ReadTx } from '../transact';
import { whoseIn } from '../whose-event';
import { rowsWithAccount } from '../work-rows';
import { lastPreparation, preparedHere } from './prepared';

/**
 * Clients who are expected in the next days, one row for each at each slot. What looks cancelled is
 * asked about elsewhere and not among them.
 *
 * @param locale of the interface, which decides for clients nothing else is said of
 * @param now epoch milliseconds
 */
export const prepareList = (locale: Locale, now: number): Promise<PrepareRow[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const range = IDBKeyRange.bound(now, lastToPrepare(now), true);
    const slots = (await tx.objectStore('slots').index('due').getAll(range)).filter(isReadableSlot);
    const whose = await whoseIn(tx, known);
    const own = (await ownScenariosIn(tx)).filter(({ moment }) => moment === 'before');
    const rows: PrepareRow[] = [];
    for (const row of await rowsWithAccount(known, whose, slots, now)) {
      const client = known.clients.get(row.clientId);
      if (!client || row.suggestion || row.gone || row.declined) continue;
      const remote = (await appointmentOf(tx, row.slot.eventId))?.remote ?? null;
      if (!isToPrepare(row.slot, remote, now)) continue;
      const opened = await preparedHere(tx, client.id, row.slot);
      rows.push({
        ...row,
        remote,
        scenario: usualPreparation(remote, await stepHere(tx, client.id), opened),
        bookedAhead: await wasBookedAhead(tx, known, client, row.slot, now),
        channels: channelsFor(client),
        channel: channelOf(client, known.practice.channel),
        own: offeredOwn(own, tableFor({ client, practice: known.practice, locale })).map(
          ({ moment: _before, ...choice }) => choice,
        ),
        prepared: lastPreparation(opened, own),
      });
    }
    return byNeed(rows);
  });

/** Only the weeks before the slot are read, as in the panel. */
async function wasBookedAhead(
  tx: ReadTx,
  known: Known,
  client: Client,
  slot: Slot,
  now: number,
): Promise<boolean> {
  const outcomes = await outcomesOf(tx, client.id);
  const span = { now, from: slot.start - LOOK_BACK, to: slot.start };
  const slots = await openSlotsOf(tx, client.id, outcomes, span);
  const alert = bookedAhead({ outcomes, slots, now, practice: practiceNow(known, now) });
  return alert?.slot.eventId === slot.eventId && alert.slot.start === slot.start;
}
