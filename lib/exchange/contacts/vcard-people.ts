import { longLine } from '../long-line';
import { readProperty, structured, unescaped } from './card-property';
import type { PersonText } from './join-people';
import { type ContactsProblem, MOST_CONTACTS, type PeopleRead } from './people-read';
import { cardLines } from './vcard-lines';

/** A card as far as it is read. */
interface Card {
  /** Where it begins. */
  line: number;
  /** A list of other cards, which is nobody. Apple has a name of its own for it. */
  group: boolean;
  formatted: string;
  parts: string;
  alias: string;
  company: string;
  emails: string[];
  phones: string[];
}

const newCard = (line: number): Card => ({
  line,
  group: false,
  formatted: '',
  parts: '',
  alias: '',
  company: '',
  emails: [],
  phones: [],
});

/**
 * Reads a file of cards. A line that is no property is passed over and counted. A card that
 * begins inside of another one or never ends means that a part of the file is missing.
 *
 * Not by ical.js: it gives up a whole file for one odd line, and does not know vCard 2.1, which
 * phones still write.
 */
export function vcardPeople(text: string): PeopleRead {
  const plain = text.replace(/\r\n?/g, '\n');
  const bad = longLine(plain);
  if (bad !== null) return { ok: false, problem: { code: 'damaged', line: bad } };

  const people: PersonText[] = [];
  let oddLines = 0;
  let card: Card | null = null;
  const damaged = (line: number): { ok: false; problem: ContactsProblem } => ({
    ok: false,
    problem: { code: 'damaged', line },
  });

  for (const { line, text: written } of cardLines(plain, () => (oddLines += 1))) {
    const property = readProperty(written);
    if (!property) {
      oddLines += 1;
      continue;
    }
    const { name, value } = property;
    const isCard = value.trim().toUpperCase() === 'VCARD';
    if (name === 'BEGIN' && isCard) {
      if (card) return damaged(line);
      if (people.length === MOST_CONTACTS) {
        return { ok: false, problem: { code: 'too_many', line, limit: MOST_CONTACTS } };
      }
      card = newCard(line);
    } else if (name === 'END' && isCard) {
      if (!card) return damaged(line);
      if (!card.group) people.push(personOf(card));
      card = null;
    } else if (card) {
      take(card, name, value);
    } else {
      oddLines += 1;
    }
  }
  return card ? damaged(card.line) : { ok: true, people, oddLines };
}

function take(card: Card, name: string, value: string): void {
  if (name === 'EMAIL') card.emails.push(unescaped(value));
  else if (name === 'TEL') card.phones.push(unescaped(value));
  else if (name === 'FN') card.formatted ||= unescaped(value).trim();
  else if (name === 'NICKNAME') card.alias ||= unescaped(value).trim();
  else if (name === 'ORG') card.company ||= structured(value)[0] ?? '';
  else if (name.endsWith('KIND')) card.group ||= /^\s*group\s*$/i.test(value);
  else if (name === 'N') {
    const [family, given, middle] = structured(value);
    card.parts ||= [given, middle, family].filter(Boolean).join(' ');
  }
}

const personOf = (card: Card): PersonText => ({
  name: card.formatted || card.parts || card.alias || card.company,
  emails: card.emails,
  phones: card.phones,
});
