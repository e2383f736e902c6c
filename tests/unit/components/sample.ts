import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import type { ClientSummary, WorkRow } from '@/lib/messaging/protocol';
import { badgeOf } from '@/lib/reliability/badge';
import { judgingDay } from '@/lib/reliability/calendar-day';
import { sumsOf } from '@/lib/reliability/client-record';
import { judge, type Judging } from '@/lib/reliability/score';
import { tallyOf } from '@/lib/reliability/tally';

/** Wednesday, 25 November 2026, 10:08 local time. */
export const now = new Date(2026, 10, 25, 10, 8).getTime();
const WEEK = 7 * 86_400_000;

/** A practice without records of its own, where one in ten is missed. */
export const judging: Judging = {
  asOf: judgingDay(now),
  practice: { counted: 0, missed: 0, startingRate: 0.1 },
};

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
  const sums = sumsOf(historyOf(statuses), judging.asOf);
  return {
    clientId: name,
    name,
    email: null,
    aliases: [],
    tally: tallyOf(sums),
    badge: badgeOf(judge(sums, judging)),
    doNotRate: false,
  };
}

export const workRow = (name: string, start: number, more: Partial<WorkRow> = {}): WorkRow => ({
  ...summary(name),
  slot: { eventId: `event of ${name}`, start, end: start + 3_000_000, allDay: false },
  title: null,
  gone: false,
  windowHours: 48,
  ...more,
});
