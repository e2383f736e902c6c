import type { OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Client } from '@/lib/appointments/client';
import type { ClientSummary, OutcomeView } from '@/lib/messaging/protocol';
import { badgeOf } from '@/lib/reliability/badge';
import { judgedOf, tallyOf } from './judged';
import type { Known } from './known';

/** A standing fact as the interface shows it. */
export function viewOf(fact: OutcomeFact | VoidFact): OutcomeView {
  const { id: factId, recordedAt } = fact;
  if (fact.kind === 'void') return { factId, recordedAt, status: 'cancelled', void: true };
  const { status, minutesLate, noticeHours, excused, nextStart, refilled, lateByMe } = fact;
  return {
    factId,
    recordedAt,
    status,
    ...(minutesLate === undefined ? {} : { minutesLate }),
    ...(noticeHours === undefined ? {} : { noticeHours }),
    ...(excused === undefined ? {} : { excused }),
    ...(nextStart === undefined ? {} : { nextStart }),
    ...(refilled === undefined ? {} : { refilled }),
    ...(lateByMe ? { lateByMe } : {}),
  };
}

/**
 * A client as a row of panel or popup shows them.
 *
 * @param now epoch milliseconds
 */
export function summaryOf(known: Known, client: Client, now: number): ClientSummary {
  return {
    clientId: client.id,
    name: client.name,
    email: client.emails[0] ?? null,
    aliases: client.aliases,
    badge: badgeOf(judgedOf(known, client, now)),
    tally: tallyOf(known, client.id, now),
    doNotRate: client.doNotRate === true,
  };
}
