import type { Keep, KeepSaid } from '@/lib/appointments/client';
import type { AlertCode } from '@/lib/reliability/alerts/alert';
import type { PutOff } from '@/lib/reliability/alerts/put-off';
import type { Outcome } from '@/lib/messaging/protocol';
import { clientIn, membersOf } from '../members';
import { done, refuse } from '../refusal';
import type { StoredClient } from '../schema';
import { type WriteTx, writeOutcome } from '../transact';
import { saidIn } from './said';

/** More put-off alerts than this are not kept of one client; the oldest go. */
const MOST = 50;

/** The record that stands for a client, and all that were joined with it. */
async function recordsOf(
  tx: WriteTx,
  clientId: string,
): Promise<{ whole: StoredClient; all: StoredClient[] } | null> {
  const id = await clientIn(tx, clientId);
  if (id === undefined) return null;
  const found = await Promise.all(
    (await membersOf(tx, id)).map((one) => tx.objectStore('clients').get(one)),
  );
  const all = found.filter((one) => one !== undefined);
  const [whole] = all;
  return whole ? { whole, all } : null;
}

/**
 * Remembers whether the user wants to keep a client; `null` takes the answer back.
 *
 * @param at when it was said, epoch milliseconds; unset: now. An earlier one puts back, with its
 *   date, what stood before
 * @param now epoch milliseconds
 */
export const sayKeep = (
  { clientId, answer, at = undefined }: { clientId: string; answer: Keep | null; at?: number },
  now: number,
): Promise<Outcome<KeepSaid>> =>
  writeOutcome(async (tx) => {
    const records = await recordsOf(tx, clientId);
    if (!records) return refuse('not_found');
    if (at !== undefined && at > now) return refuse('invalid');
    const keep: KeepSaid = { answer, at: at ?? now };
    await tx.objectStore('clients').put({ ...records.whole, keep });
    return done(keep);
  });

/**
 * Puts an alert off, for good where `until` is `null`; said again, the later word holds. An `until`
 * that has passed shows it again.
 *
 * @param now epoch milliseconds
 */
export const putOffAlert = (
  asked: { clientId: string; alert: AlertCode; about: number; until: number | null },
  now: number,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const { clientId, alert, about, until } = asked;
    const records = await recordsOf(tx, clientId);
    if (!records) return refuse('not_found');
    const same = (one: PutOff): boolean => one.alert === alert && one.about === about;
    const before = saidIn(records.all).putOff ?? [];
    // What was said under a joined record must not hold against what is said now.
    const at = Math.max(now, ...before.filter(same).map((one) => one.at + 1));
    const own = saidIn([records.whole]).putOff ?? [];
    const putOff = [...own.filter((one) => !same(one)), { alert, about, at, until }]
      .toSorted((a, b) => b.at - a.at)
      .slice(0, MOST);
    await tx.objectStore('clients').put({ ...records.whole, ...saidIn([{ putOff }]) });
    return done(null);
  });
