import type { OutcomeFact } from '@/lib/appointments/fact';
import type { AlertCode } from '@/lib/reliability/alerts/alert';
import { type AlertSpan, openAlert } from '@/lib/reliability/alerts/alert-span';
import { alertSpans } from '@/lib/reliability/alerts/alerts';
import { changedAlerts } from './alert-changes';
import { openSlotsOf } from './card/open-slots';
import { practiceNow } from './judged';
import type { Known } from './known';
import { isReadableAlerts } from './readable';
import { outcomesOf } from './standing';
import type { ReadTx, WriteTx } from './transact';

/*
 * When the alerts of each client are open, kept beside the counts: a projection of what stands and
 * of the dates that are open, however much of both there is.
 */

async function spansOf(
  tx: ReadTx,
  clientId: string,
  standing?: readonly OutcomeFact[],
): Promise<AlertSpan[]> {
  const outcomes = standing ?? (await outcomesOf(tx, clientId));
  return alertSpans({ outcomes, slots: await openSlotsOf(tx, clientId, outcomes) });
}

/** Brings the kept alerts up to date with what the write changed. */
export async function settleAlerts(tx: WriteTx): Promise<void> {
  const changed = changedAlerts(tx);
  const store = tx.objectStore('alerts');
  if (changed === 'all') await store.clear();
  for (const [clientId, outcomes] of changed === 'all' ? await everybody(tx) : changed) {
    const spans = await spansOf(tx, clientId, outcomes);
    if (spans.length > 0) await store.put({ clientId, spans });
    else if (changed !== 'all') await store.delete(clientId);
  }
}

/** Everybody with an outcome or an open date. */
async function everybody(tx: ReadTx): Promise<Map<string, undefined>> {
  const ids = new Map<string, undefined>();
  const standing = tx.objectStore('standing').index('client');
  for await (const { key } of standing.iterate(null, 'nextunique')) ids.set(key, undefined);
  const open = tx.objectStore('slots').index('open');
  for await (const { key } of open.iterate(null, 'nextunique')) ids.set(key, undefined);
  return ids;
}

/**
 * The most pressing open alert of everybody who has one, in one read.
 *
 * @param now epoch milliseconds
 */
export async function openAlertsIn(
  tx: ReadTx,
  known: Known,
  now: number,
): Promise<ReadonlyMap<string, AlertCode>> {
  const practice = practiceNow(known, now);
  const found = new Map<string, AlertCode>();
  for (const record of await tx.objectStore('alerts').getAll()) {
    const client = known.clients.get(record.clientId);
    if (!client) continue;
    // A damaged record is told anew.
    const spans = isReadableAlerts(record) ? record.spans : await spansOf(tx, client.id);
    const putOff = known.putOff.get(client.id) ?? [];
    const doNotRate = client.doNotRate === true;
    const code = openAlert(spans, { now, practice, doNotRate, putOff });
    if (code !== null) found.set(client.id, code);
  }
  return found;
}
