import { fold } from '@/lib/appointments/fold';
import type { ClientSummary } from '@/lib/messaging/protocol';

/** Clients by name, as the language sorts. */
export function byName<T extends ClientSummary>(clients: readonly T[], tag: string): T[] {
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  return clients.toSorted((a, b) => collator.compare(a.name, b.name));
}

/**
 * Clients whose name, other names and address contain every word of the query, accents and case aside.
 * The order is kept; an empty query finds all.
 */
export function searchClients<T extends ClientSummary>(clients: readonly T[], query: string): T[] {
  const words = fold(query).split(' ').filter(Boolean);
  return clients.filter((client) => {
    const text = fold([client.name, client.email ?? '', ...client.aliases].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The one client of exactly this name, accents and case aside; `undefined` if none or several. */
export function clientNamed(
  clients: readonly ClientSummary[],
  name: string,
): ClientSummary | undefined {
  const found = clients.filter((client) => fold(client.name) === fold(name));
  return found.length === 1 ? found[0] : undefined;
}
