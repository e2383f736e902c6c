import { lowered } from '@/lib/appointments/addresses';
import type { Client } from '@/lib/appointments/client';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { AccountRef, Practice } from '@/lib/messaging/protocol';
import { accountOf } from './accounts';
import { appointmentOf } from './appointments';
import { knownIn } from './known';
import { outcomesOf } from './standing';
import { read } from './transact';

/** What is stored of all that a draft is written from. */
export interface DraftBasis {
  client: Client;
  /** The address this client was invited with, else their first; `null`: none known. */
  clientEmail: string | null;
  practice: Practice;
  /** The account the appointment was seen with; `null`: unknown. */
  account: AccountRef | null;
  /** Standing outcomes, in any order. */
  history: OutcomeFact[];
}

/** What a draft to a client about an event needs; `null` where there is no such client. */
export const draftBasis = (clientId: string, eventId: string): Promise<DraftBasis | null> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const client = known.clients.get(clientId);
    if (!client) return null;
    const appointment = await appointmentOf(tx, eventId);
    const invited = appointment?.guests?.find(
      (guest) => known.clientByEmail.get(lowered(guest.email)) === clientId,
    );
    return {
      client,
      clientEmail: invited?.email ?? client.emails[0] ?? null,
      practice: known.practice,
      account: await accountOf(tx, appointment?.account ?? null),
      history: await outcomesOf(tx, clientId),
    };
  });
