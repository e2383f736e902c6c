import type { OutcomeFact } from '@/lib/appointments/fact';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { knownIn } from '../known';
import { isReadableStanding } from '../readable';
import { read } from '../transact';

/** Every standing outcome with the client it is counted for, oldest slot first. */
export const outcomeRows = (): Promise<OutcomeRow[]> =>
  read(async (tx) => {
    const { clients } = await knownIn(tx);
    const standing = (await tx.objectStore('standing').getAll()).filter(isReadableStanding);
    return standing
      .flatMap(({ clientId, fact }): OutcomeRow[] => {
        const client = clients.get(clientId);
        if (!client || fact.kind !== 'outcome') return [];
        return [rowOf(fact, client.name, client.emails[0] ?? '')];
      })
      .sort((a, b) => a.start - b.start || (a.client < b.client ? -1 : 1));
  });

const rowOf = (fact: OutcomeFact, client: string, email: string): OutcomeRow => ({
  line: 0,
  client,
  email,
  start: fact.start,
  end: fact.end,
  allDay: fact.allDay,
  status: fact.status,
  excused: fact.excused ?? false,
  excuseReason: fact.excuseReason ?? null,
  cause: fact.cause ?? null,
  minutesLate: fact.minutesLate ?? null,
  noticeHours: fact.noticeHours ?? null,
  source: fact.source,
  title: fact.title ?? '',
});
