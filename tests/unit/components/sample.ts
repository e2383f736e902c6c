import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import type { ClientSummary, WorkRow } from '@/lib/messaging/protocol';
import { badgeOf } from '@/lib/reliability/badge';
import { tally } from '@/lib/reliability/tally';

/** Wednesday, 25 November 2026, 10:08 local time. */
export const now = new Date(2026, 10, 25, 10, 8).getTime();
const WEEK = 7 * 86_400_000;

/** A client's history, newest first, one appointment a week. */
export const historyOf = (statuses: readonly Status[], clientId = 'c'): OutcomeFact[] =>
  statuses.map((status, index) => ({
    id: `${clientId}-${index}`,
    kind: 'outcome',
    recordedAt: now,
    device: 'd',
    clientId,
    eventId: `e${index}`,
    start: now - (index + 1) * WEEK,
    end: now - (index + 1) * WEEK + 3_600_000,
    allDay: false,
    status,
    source: 'panel',
  }));

export function summary(name: string, statuses: readonly Status[] = []): ClientSummary {
  const counts = tally(historyOf(statuses));
  return {
    clientId: name,
    name,
    email: null,
    aliases: [],
    tally: counts,
    badge: badgeOf(counts),
    doNotRate: false,
  };
}

export const workRow = (name: string, start: number, more: Partial<WorkRow> = {}): WorkRow => ({
  ...summary(name),
  slot: { eventId: `event of ${name}`, start, end: start + 3_000_000, allDay: false },
  title: null,
  gone: false,
  ...more,
});
