import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Slot } from '@/lib/appointments/slot';
import type { Alert } from '@/lib/reliability/alerts/alert';
import { alertsOf, openAlerts } from '@/lib/reliability/alerts/alerts';
import { alertAtSlot, LOOK_BACK } from '@/lib/reliability/alerts/at-slot';
import { practiceNow } from '../judged';
import type { Known } from '../known';
import type { StoredClient } from '../schema';
import { outcomesOf } from '../standing';
import type { ReadTx } from '../transact';
import { joinedWith } from '../people/merge';
import { openSlotsOf } from './open-slots';
import { saidIn } from './said';

/** The client's own record first, then those joined with it. */
export const saidOf = async (
  tx: ReadTx,
  client: StoredClient,
): Promise<Pick<StoredClient, 'keep' | 'putOff'>> =>
  saidIn([client, ...(await joinedWith(tx, client.id))]);

/**
 * The alerts of a client that were not put off, the most pressing first.
 *
 * @param outcomes the client's standing outcomes
 * @param now epoch milliseconds
 */
export async function alertsFor(
  tx: ReadTx,
  known: Known,
  client: StoredClient,
  outcomes: readonly OutcomeFact[],
  now: number,
): Promise<Alert[]> {
  const { putOff = [] } = await saidOf(tx, client);
  const slots = await openSlotsOf(tx, client.id, outcomes);
  const doNotRate = client.doNotRate === true;
  const practice = practiceNow(known, now);
  return openAlerts(alertsOf({ outcomes, slots, now, practice, doNotRate }), putOff, now);
}

/**
 * The alert that changes what is done at one slot, if there is one. Only the weeks before the slot
 * are read: the panel must not wait for years of slots.
 *
 * @param marked whether the slot has an outcome
 * @param now epoch milliseconds
 */
export async function slotAlert(
  tx: ReadTx,
  known: Known,
  client: StoredClient,
  slot: Slot,
  marked: boolean,
  now: number,
): Promise<Alert | null> {
  const outcomes = await outcomesOf(tx, client.id);
  const { putOff = [] } = await saidOf(tx, client);
  const span = { from: slot.start - LOOK_BACK, to: slot.start };
  const slots = await openSlotsOf(tx, client.id, outcomes, span);
  const doNotRate = client.doNotRate === true;
  const practice = practiceNow(known, now);
  const alerts = openAlerts(alertsOf({ outcomes, slots, now, practice, doNotRate }), putOff, now);
  return alertAtSlot(alerts, slot, marked);
}
