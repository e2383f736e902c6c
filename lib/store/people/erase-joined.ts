import { lowered } from '@/lib/appointments/addresses';
import { fold } from '@/lib/appointments/fold';
import { isReadableClient } from '../readable';
import type { StoredClient } from '../schema';
import type { WriteTx } from '../transact';

/**
 * Takes a person out of the records that are joined with other clients. Such a record still has
 * what it was joined with, and gave, also where that was split off since and is somebody's own.
 *
 * @param emails lower case
 * @param names folded
 */
export async function eraseFromJoined(
  tx: WriteTx,
  emails: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<void> {
  const left = <T extends Pick<StoredClient, 'emails' | 'aliases'>>(one: T): T => ({
    ...one,
    emails: one.emails.filter((email) => !emails.has(lowered(email))),
    aliases: one.aliases.filter((alias) => !names.has(fold(alias))),
  });
  const clients = (await tx.objectStore('clients').getAll()).filter(isReadableClient);
  const byId = new Map(clients.map((client) => [client.id, client]));
  for (const record of clients) {
    const whole = byId.get(record.mergedInto ?? '');
    if (!whole) continue;
    const { gave } = record;
    await tx.objectStore('clients').put({
      ...left(record),
      // A record has a name: that of the client it is part of.
      name: names.has(fold(record.name)) ? whole.name : record.name,
      ...(gave ? { gave: left(gave) } : {}),
    });
  }
}
