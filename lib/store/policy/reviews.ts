import { millisecondsInDay } from 'date-fns/constants';
import { subMonths } from 'date-fns/subMonths';
import type { TermsReview, TermsReviewed } from '@/lib/messaging/policy-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import { reviewDueAt } from '@/lib/policy/terms-review';
import { saidIn } from '../card/said';
import { canonical, type Known, knownIn } from '../known';
import { joinedWith } from '../people/merge';
import { isReadableSlot } from '../readable';
import { done, refuse } from '../refusal';
import type { StoredClient } from '../schema';
import { read, type ReadTx, writeOutcome } from '../transact';
import { letGoIn } from './let-go';
import { currentVersion } from './versions';
import { zoneHere } from './zone';

/** Whoever was not there for so long is not reminded of. */
const ACTIVE_MONTHS = 12;

/** When the terms were last talked over, of all records that were joined. */
const lastReview = async (tx: ReadTx, client: StoredClient): Promise<number | null> =>
  saidIn([client, ...(await joinedWith(tx, client.id))]).reviewed?.on ?? null;

/** Clients with an outcome within the last year, or a slot to come. */
async function activeIn(tx: ReadTx, known: Known, now: number): Promise<Set<string>> {
  const active = new Set<string>();
  const since = subMonths(now, ACTIVE_MONTHS).getTime();
  for (const [id, { lastKept, lastMissed }] of known.tallies) {
    if (Math.max(lastKept ?? 0, lastMissed ?? 0) >= since) active.add(id);
  }
  const due = await tx
    .objectStore('slots')
    .index('due')
    .getAll(IDBKeyRange.lowerBound(now - millisecondsInDay));
  for (const slot of due.filter(isReadableSlot)) for (const id of slot.open) active.add(id);
  return active;
}

/**
 * Clients whose terms are due to be talked over, the longest overdue first: so many months after
 * the last time, else after they became clients. Nobody of whom nothing was heard for a year, and
 * nobody who was let go.
 *
 * @param now epoch milliseconds
 */
export const termsReviews = (now: number): Promise<TermsReview[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const { reviewMonths } = currentVersion(known);
    if (reviewMonths === 0) return [];
    const active = await activeIn(tx, known, now);
    const letGo = await letGoIn(tx, known);
    const due: TermsReview[] = [];
    for (const client of known.clients.values()) {
      const { id: clientId, name, createdAt } = client;
      if (!active.has(clientId) || letGo.has(clientId)) continue;
      const lastAt = await lastReview(tx, client);
      const dueAt = reviewDueAt(lastAt ?? createdAt, reviewMonths, zoneHere());
      if (dueAt !== null && dueAt <= now) due.push({ clientId, name, lastAt, dueAt });
    }
    return due.sort((a, b) => a.dueAt - b.dueAt || (a.clientId < b.clientId ? -1 : 1));
  });

/** When the terms were and are to be talked over with one client; `null`: there is no such client. */
export const termsReviewOf = (asked: string): Promise<TermsReviewed | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const client = known.clients.get(canonical(known, asked));
    if (!client) return null;
    const lastAt = await lastReview(tx, client);
    const { reviewMonths } = currentVersion(known);
    return { lastAt, dueAt: reviewDueAt(lastAt ?? client.createdAt, reviewMonths, zoneHere()) };
  });

/**
 * Remembers that the terms were talked over with a client.
 *
 * @param at epoch milliseconds; unset: now; `null` takes it back
 * @param now epoch milliseconds
 */
export const termsReviewed = (
  { at = undefined, ...asked }: { clientId: string; at?: number | null },
  now: number,
): Promise<Outcome<null>> =>
  writeOutcome(async (tx) => {
    const known = await knownIn(tx);
    const client: StoredClient | undefined = known.clients.get(canonical(known, asked.clientId));
    if (!client) return refuse('not_found');
    if (typeof at === 'number' && at > now) return refuse('invalid');
    const before = saidIn([client, ...(await joinedWith(tx, client.id))]).reviewed;
    // What was said under a joined record must not hold against what is said now.
    const reviewed = { on: at === undefined ? now : at, at: Math.max(now, (before?.at ?? 0) + 1) };
    await tx.objectStore('clients').put({ ...client, reviewed });
    return done(null);
  });
