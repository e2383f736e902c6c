import type { PersonText } from './join-people';

/** Why a file holds no contacts. `line` is where reading stopped, 1-based. */
export type ContactsProblem =
  | { code: 'empty'; line: number }
  /** Neither a vCard nor a table with the columns of an address book. */
  | { code: 'not_contacts'; line: number }
  /** Begins well and is then broken: a card or a quote without an end, an endless line. */
  | { code: 'damaged'; line: number }
  /** More characters than `limit`. */
  | { code: 'too_large'; line: number; limit: number }
  /** More people than `limit`. */
  | { code: 'too_many'; line: number; limit: number };

/** What the kinds of address books are read into. */
export type PeopleRead =
  { ok: true; people: PersonText[]; oddLines: number } | { ok: false; problem: ContactsProblem };

export const MOST_CONTACTS = 50_000;
