import type { Contact } from '@/lib/messaging/data-protocol';
import { mailIn } from '../mail-form';
import { phoneReader } from './phone';

/** A person as a file writes of them. */
export interface PersonText {
  name: string;
  emails: string[];
  phones: string[];
}

/** What could not be read of a file that was otherwise fine. */
export interface ContactNotes {
  /** People with neither a name nor an address, left out. */
  dropped: number;
  /** Entries joined with another one that has the same address. */
  joined: number;
  /** Lines that are no part of an address book and were passed over. */
  oddLines: number;
  /** Phone numbers that could not be read and stay as they are written. */
  phonesAsWritten: number;
}

/** Of one person. Nobody has more; a file in which all share an address would. */
const MOST = 50;
const LONGEST_NAME = 200;
const NO_TEXT = /(?!\p{Join_C})[\p{Cc}\p{Cf}\s]+/gu;

/** A name of a file as one line. */
const nameLine = (text: string): string =>
  [
    ...text
      .slice(0, 10 * LONGEST_NAME)
      .toWellFormed()
      .replace(NO_TEXT, ' ')
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join('');

/**
 * People of a file as contacts: fields made plain, those who share an address joined. The first
 * name in the file holds; without any, the first address stands for it.
 */
export function joinPeople(
  people: readonly PersonText[],
  country: string | null,
): { contacts: Contact[]; notes: Omit<ContactNotes, 'oddLines'> } {
  const readPhone = phoneReader(country);
  const notes = { dropped: 0, joined: 0, phonesAsWritten: 0 };
  const byAddress = new Map<string, Draft>();
  const drafts: Draft[] = [];

  for (const person of people) {
    const name = nameLine(person.name);
    const emails = person.emails.map(mailIn).filter((email) => email !== null);
    if (name === '' && emails.length === 0) {
      notes.dropped += 1;
      continue;
    }
    const draft: Draft = {
      place: drafts.length,
      name,
      emails: new Set(emails),
      phones: new Set(),
      into: null,
    };
    for (const written of person.phones) {
      const { phone, read } = readPhone(nameLine(written));
      if (phone !== '') draft.phones.add(phone);
      if (phone !== '' && !read) notes.phonesAsWritten += 1;
    }
    drafts.push(draft);
    for (const email of draft.emails) {
      const other = byAddress.get(email);
      byAddress.set(email, draft);
      if (other && join(rootOf(other), rootOf(draft))) notes.joined += 1;
    }
  }

  const contacts = drafts
    .filter(({ into }) => into === null)
    .map(({ name, emails, phones }) => ({
      name: name || ([...emails][0] ?? ''),
      emails: [...emails].slice(0, MOST),
      phones: [...phones].slice(0, MOST),
    }));
  return { contacts, notes };
}

interface Draft {
  /** Its place in the file. */
  place: number;
  name: string;
  emails: Set<string>;
  phones: Set<string>;
  /** The draft that took this one over. */
  into: Draft | null;
}

function rootOf(draft: Draft): Draft {
  let root = draft;
  while (root.into) root = root.into;
  // The way is shortened for the next time, or a file of one address alone would take forever.
  for (let at: Draft | null = draft; at && at !== root;) {
    const next: Draft | null = at.into;
    at.into = root;
    at = next;
  }
  return root;
}

/** The earlier one of the file takes the later one over. */
function join(one: Draft, other: Draft): boolean {
  if (one === other) return false;
  const [earlier, later] = one.place < other.place ? [one, other] : [other, one];
  earlier.name ||= later.name;
  for (const email of later.emails) earlier.emails.add(email);
  for (const phone of later.phones) earlier.phones.add(phone);
  later.into = earlier;
  return true;
}
