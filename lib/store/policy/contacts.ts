import type { ContactsView } from '@/lib/messaging/policy-protocol';
import type { Outcome } from '@/lib/messaging/protocol';
import {
  type ContactKind,
  type ContactSaid,
  type Silence,
  silenceOf,
} from '@/lib/policy/gone-silent';
import { standing } from '@/lib/policy/said';
import { canonical, type Known, knownIn } from '../known';
import { membersOf } from '../members';
import { deviceOf } from '../meta';
import { done, refuse } from '../refusal';
import { outcomesOf } from '../standing';
import { read, type ReadTx, writeOutcome } from '../transact';
import { nextOf } from '../worklist';
import { entriesOf } from './said';
import { zoneHere } from './zone';

/** What ends a silence, and what was said of contacts. */
async function heardOf(tx: ReadTx, clientId: string, now: number) {
  const came = (await outcomesOf(tx, clientId)).filter(
    ({ status, start }) => (status === 'showed' || status === 'late') && start <= now,
  );
  return {
    contacts: await entriesOf(tx, 'contacts', await membersOf(tx, clientId)),
    lastSeen: came.length === 0 ? null : Math.max(...came.map(({ start }) => start)),
    hasDate: (await nextOf(tx, clientId, now)) !== null,
  };
}

async function viewFor(tx: ReadTx, clientId: string, now: number): Promise<ContactsView> {
  const heard = await heardOf(tx, clientId, now);
  const silence = silenceOf({ ...heard, now, zone: zoneHere() });
  return { silence, entries: standing(heard.contacts) };
}

/**
 * Where the silence of a client stands, as far as something was noted of it since; `null`: nothing
 * was. A visit since then or a date to come has ended it, whether or not anything was noted: what
 * was merely opened is no silence then either.
 *
 * @param since epoch milliseconds
 * @param now epoch milliseconds
 */
export async function silenceSince(
  tx: ReadTx,
  clientId: string,
  since: number,
  now: number,
): Promise<Silence['state'] | null> {
  const heard = await heardOf(tx, clientId, now);
  const noted = standing(heard.contacts).some(({ at }) => at >= since);
  const ended = heard.hasDate || (heard.lastSeen ?? since) > since;
  return noted || ended ? silenceOf({ ...heard, now, zone: zoneHere() }).state : null;
}

const found = (known: Known, asked: string): string | null => {
  const clientId = canonical(known, asked);
  return known.clients.has(clientId) ? clientId : null;
};

/**
 * Where the silence of a client stands, and what was noted of it; `null` where there is no such
 * client.
 *
 * @param now epoch milliseconds
 */
export const contactsOf = (asked: string, now: number): Promise<ContactsView | null> =>
  read(async (tx) => {
    const clientId = found(await knownIn(tx), asked);
    return clientId === null ? null : viewFor(tx, clientId, now);
  });

/**
 * Notes a contact. Repeated under the same id it is noted once.
 *
 * @param at when it was, epoch milliseconds; unset: now
 * @param now epoch milliseconds
 */
export const sayContact = (
  { id, kind, at = undefined, ...asked }: ContactAsked,
  now: number,
): Promise<Outcome<ContactsView>> =>
  writeOutcome(async (tx) => {
    const clientId = found(await knownIn(tx), asked.clientId);
    if (clientId === null) return refuse('not_found');
    if (at !== undefined && at > now) return refuse('invalid');
    if (!(await tx.objectStore('contacts').getKey(id))) {
      const said: ContactSaid = { id, clientId, kind, at: at ?? now, device: await deviceOf(tx) };
      await tx.objectStore('contacts').add(said);
    }
    return done(await viewFor(tx, clientId, now));
  });

interface ContactAsked {
  id: string;
  clientId: string;
  kind: ContactKind;
  at?: number;
}
