import type { Contact } from '@/lib/messaging/data-protocol';
import { LONGEST_TEXT } from '../table';
import { csvPeople } from './csv-people';
import { type ContactNotes, joinPeople } from './join-people';
import type { ContactsProblem } from './people-read';
import { vcardPeople } from './vcard-people';

export type ContactsAnswer =
  { ok: true; value: Contact[]; notes: ContactNotes } | { ok: false; problem: ContactsProblem };

/**
 * Reads an address book: vCard 2.1, 3.0 or 4.0, or CSV as Google Contacts and Outlook write it.
 * People with neither a name nor an address are left out; those who share an address are joined.
 *
 * @param options.country the country of phone numbers written without one, as ISO 3166 names it
 *   (`DE`); `null`: they stay as they are written
 */
export function readContacts(text: string, options: { country: string | null }): ContactsAnswer {
  if (text.length > LONGEST_TEXT) {
    return { ok: false, problem: { code: 'too_large', line: 1, limit: LONGEST_TEXT } };
  }
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (bare.trim() === '') return { ok: false, problem: { code: 'empty', line: 1 } };
  const read = /^\s*BEGIN[ \t]*:[ \t]*VCARD\b/i.test(bare) ? vcardPeople(bare) : csvPeople(bare);
  if (!read.ok) return read;
  const { contacts, notes } = joinPeople(read.people, options.country);
  return { ok: true, value: contacts, notes: { ...notes, oddLines: read.oddLines } };
}
