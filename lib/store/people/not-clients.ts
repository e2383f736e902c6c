import type { NotClient } from '@/lib/messaging/people-protocol';
import { knownIn } from '../known';
import { read } from '../transact';

/** People called *not a client*, by name. `tag`: BCP 47, for the order of letters. */
export const notClients = (tag: string): Promise<NotClient[]> =>
  read(async (tx) => {
    const { compare } = new Intl.Collator(tag, { numeric: true });
    return [...(await knownIn(tx)).people.values()]
      .filter(({ verdict }) => verdict === 'not_client')
      .map(({ email, name }) => ({ email, name }))
      .sort((a, b) => compare(a.name, b.name) || (a.email < b.email ? -1 : 1));
  });
