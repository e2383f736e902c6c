import { channelsFor } from '@/lib/drafts/channel';
import type { AccountName, WorkRow } from '@/lib/messaging/protocol';
import { namedAccount } from './accounts';
import type { Known } from './known';
import { termsHere } from './policy/terms-here';
import type { SlotRecord } from './schema';
import { hadDeclined, isGone, suggestionOf } from './suggestions';
import { summaryOf } from './views';
import type { Whose } from './whose-event';

/**
 * One row per client of the slot who has no outcome yet.
 *
 * @param now epoch milliseconds
 */
export function rowsOf(
  known: Known,
  slot: SlotRecord,
  now: number,
  account: string | null = null,
): WorkRow[] {
  const { eventId, start, end, allDay, title, clients } = slot;
  return slot.open.flatMap((clientId) => {
    const client = known.clients.get(clientId);
    if (!client) return [];
    const { terms } = termsHere(known, slot, clientId);
    const suggestion = suggestionOf(slot, clientId, terms.notice.hours);
    return {
      ...summaryOf(known, client, now),
      slot: { eventId, start, end, allDay },
      title,
      ...(clients.length > 1
        ? { place: { index: clients.indexOf(clientId) + 1, of: clients.length } }
        : {}),
      gone: isGone(slot, clientId),
      ...(suggestion ? { suggestion } : {}),
      ...(hadDeclined(slot, clientId) ? { declined: true } : {}),
      ...(account === null ? {} : { account }),
      windowHours: terms.notice.hours,
      // Of what is over nobody waits.
      ...(slot.end > now ? { waiting: terms.waiting, channels: channelsFor(client) } : {}),
    };
  });
}

/** The rows of several slots, each with the account it belongs to. */
export async function rowsWithAccount(
  known: Known,
  whose: Whose,
  slots: readonly SlotRecord[],
  now: number,
): Promise<WorkRow[]> {
  const rows = await Promise.all(
    slots.map(async (slot) => rowsOf(known, slot, now, await whose.of(slot))),
  );
  return rows.flat();
}

/** The accounts of rows, in the order of their addresses; none where there are not several. */
export function accountsAmong(known: Known, rows: readonly WorkRow[]): AccountName[] {
  const emails = [...new Set(rows.flatMap(({ account }) => account ?? []))].sort();
  return emails.length > 1 ? emails.map((email) => namedAccount(known, email)) : [];
}
