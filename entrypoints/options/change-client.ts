import type { Client } from '@/lib/appointments/client';
import { ask } from '@/lib/messaging/client';
import type { ClientChange } from '@/lib/messaging/protocol';
import type { Saving } from './use-saving';

/** What a client says where nothing was ever entered. */
const standing = (client: Client): Required<Omit<ClientChange, 'clientId'>> => ({
  name: client.name,
  aliases: client.aliases,
  emails: client.emails,
  phone: client.phone ?? '',
  language: client.language ?? null,
  address: client.address ?? null,
  channel: client.channel ?? null,
  zone: client.zone ?? null,
  availability: client.availability ?? [],
  note: client.note ?? '',
  doNotRate: client.doNotRate ?? false,
});

/** A change to a client, taken back by writing what stood in the same fields before. */
export function changeSaving(client: Client, change: Omit<ClientChange, 'clientId'>): Saving {
  const now = standing(client);
  const keys = Object.keys(change) as (keyof typeof now)[];
  // With a new name the old one became another name.
  if (change.name !== undefined && !keys.includes('aliases')) keys.push('aliases');
  const back = Object.fromEntries(keys.map((key) => [key, now[key]]));
  return {
    about: `${client.id} ${keys.join(' ')}`,
    write: () => ask('changeClient', { clientId: client.id, ...change }),
    revert: () => ask('changeClient', { clientId: client.id, ...back }),
  };
}

/** Two records become one client; taken back by telling them apart. */
export const joining = (into: string, from: string): Saving => ({
  write: () => ask('mergeClients', { into, from }),
  revert: () => ask('unmergeClient', { clientId: from }),
});

/** What was joined is told apart again; taken back by joining. */
export const separating = (into: string, from: string): Saving => ({
  write: () => ask('unmergeClient', { clientId: from }),
  revert: () => ask('mergeClients', { into, from }),
});
