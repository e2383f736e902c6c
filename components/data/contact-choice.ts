import { fold } from '@/lib/appointments/fold';
import type { Contact, ContactMatch } from '@/lib/messaging/data-protocol';

/** What the contacts of a file would do, sorted by what is to be decided. */
export interface SortedContacts {
  /** They add something to a client. */
  updates: ContactMatch[];
  /** They are nobody yet, and can become clients. */
  people: ContactMatch[];
  /** They bring nothing. */
  idle: number;
}

const addsSomething = ({ adds }: ContactMatch): boolean =>
  adds.name || adds.emails > 0 || adds.phone;

export function sortContacts(matches: readonly ContactMatch[]): SortedContacts {
  const updates = matches.filter((match) => match.client !== null && addsSomething(match));
  const people = matches.filter((match) => match.client === null);
  return { updates, people, idle: matches.length - updates.length - people.length };
}

/** The name of a contact, or what else there is of it. */
export const contactName = ({ name, emails, phones }: Contact): string =>
  name || emails[0] || phones[0] || '';

/** Those of whom every word of the query is in a name, an address or a number. */
export function searchContacts(
  matches: readonly ContactMatch[],
  contacts: readonly Contact[],
  query: string,
): ContactMatch[] {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return [...matches];
  return matches.filter(({ index }) => {
    const contact = contacts[index];
    if (!contact) return false;
    const text = fold([contact.name, ...contact.emails, ...contact.phones].join(' '));
    return words.every((word) => text.includes(word));
  });
}
