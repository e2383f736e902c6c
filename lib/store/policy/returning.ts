import type { ReturningMatch } from '@/lib/messaging/policy-protocol';
import { returningMatches as matches } from '@/lib/policy/returning';
import { canonical, type Known, knownIn } from '../known';
import { read } from '../transact';
import { letGoIn } from './let-go';

/** Addresses that belong to a client, and those that were taken from them since. */
function addressesOf(known: Known, clientId: string): string[] {
  const former = [...known.people.values()].filter(
    ({ formerClientId }) => canonical(known, formerClientId ?? '') === clientId,
  );
  const own = known.clients.get(clientId)?.emails ?? [];
  return [...own, ...former.map(({ email }) => email)];
}

/**
 * Let-go clients whom somebody may be, by an address or by a name: a client, who is compared with
 * the others, or a person seen as a guest.
 */
export const returningMatches = (
  asked: { clientId: string } | { email: string; name: string },
): Promise<ReturningMatch[]> =>
  read(async (tx) => {
    const known = await knownIn(tx);
    const id = 'clientId' in asked ? canonical(known, asked.clientId) : null;
    const letGo = [...(await letGoIn(tx, known))].flatMap(([clientId, at]) => {
      const client = known.clients.get(clientId);
      if (!client || clientId === id) return [];
      return [{ client: { ...client, emails: addressesOf(known, clientId) }, at }];
    });
    const self = known.clients.get(id ?? '');
    if (self) {
      const emails = addressesOf(known, self.id);
      return matches({ emails, names: [self.name, ...self.aliases] }, letGo);
    }
    return 'email' in asked ? matches({ emails: [asked.email], names: [asked.name] }, letGo) : [];
  });
