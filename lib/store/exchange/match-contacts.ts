import type { Client } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/fold';
import type { Contact, ContactMatch } from '@/lib/messaging/data-protocol';
import { type Known, knownIn } from '../known';
import { type Erasure, erasureOf } from '../people/erasure-hash';
import { read } from '../transact';

/** Clients and addresses as contacts are compared with them; grows while contacts come in. */
export interface AddressBook {
  known: Known;
  erasure: Erasure;
  clients: Map<string, Client>;
  owners: Map<string, string>;
}

export const addressBook = (known: Known, erasure: Erasure): AddressBook => ({
  known,
  erasure,
  clients: new Map(known.clients),
  owners: new Map(known.clientByEmail),
});

/** What a contact means here. */
export interface MatchedContact {
  client: Client | null;
  name: string;
  /** Addresses that may be added. */
  emails: string[];
  phone: string;
  /** Addresses that belong to another client. */
  taken: number;
  /** The person was erased: nothing of them comes in. */
  erased: boolean;
  /** All of their addresses are of people who are not clients. */
  refused: boolean;
}

const isAddress = (name: string): boolean => name.includes('@');

/**
 * The client a contact is: who has one of the addresses, else who alone has the name. A verdict
 * of *not a client* stands.
 */
export function matchContact(book: AddressBook, contact: Contact): MatchedContact {
  const { known, erasure, owners, clients } = book;
  const addresses = [...new Set(contact.emails.filter((email) => email !== ''))];
  const name = contact.name.trim();
  const owner = addresses.map((email) => owners.get(email)).find((id) => id !== undefined);
  const erased = owner === undefined && erasure.isErased({ emails: addresses, name });
  const named = erased || name === '' ? [] : (known.names.idsByName.get(fold(name)) ?? []);
  const id = owner ?? (named.length === 1 ? named[0] : undefined);
  const client = id === undefined ? undefined : clients.get(id);
  const isRefused = (email: string): boolean =>
    known.people.get(email)?.verdict === 'not_client' && !owners.has(email);
  return {
    client: client ?? null,
    name,
    emails: addresses.filter(
      (email) => !owners.has(email) && !isRefused(email) && !known.isErased(email),
    ),
    phone: contact.phones.find((phone) => phone.trim() !== '')?.trim() ?? '',
    taken: addresses.filter((email) => owners.has(email) && owners.get(email) !== client?.id)
      .length,
    erased,
    refused: addresses.length > 0 && addresses.every(isRefused),
  };
}

/** What a contact adds to the client they are. */
export function addsTo(client: Client, matched: MatchedContact): ContactMatch['adds'] {
  const { name, emails, phone } = matched;
  return {
    name: isAddress(client.name) && name !== '' && !isAddress(name),
    emails: emails.length,
    phone: !client.phone && phone !== '',
  };
}

/** Which clients some contacts are, and what they would add. */
export const matchContacts = (contacts: readonly Contact[]): Promise<ContactMatch[]> =>
  read(async (tx) => {
    const book = addressBook(await knownIn(tx), await erasureOf(tx));
    return contacts.map((contact, index) => {
      const matched = matchContact(book, contact);
      const { client, taken } = matched;
      if (!client) {
        return { index, client, adds: { name: false, emails: 0, phone: false }, taken };
      }
      const { id: clientId, name } = client;
      return { index, client: { clientId, name }, adds: addsTo(client, matched), taken };
    });
  });
