import type { Details } from '../schema';
import { isSame } from '../journal';

/* What a record knows besides names and addresses, on its way to the one it is joined with. */

const fields = [
  'phone',
  'language',
  'address',
  'doNotRate',
  'channel',
  'zone',
  'availability',
  'note',
] as const satisfies (keyof Details)[];

const where = (is: (field: keyof Details) => boolean, from: Details): Details =>
  Object.fromEntries(fields.filter(is).map((field) => [field, from[field]]));

/** What `from` knows and `into` has nothing of. */
export const missingFrom = (into: Details, from: Details): Details =>
  where((field) => !into[field] && Boolean(from[field]), from);

/** Those of the details that a record still has as they were given: what was changed since stays. */
export const stillThere = (record: Details, given: Details): Details =>
  where((field) => given[field] !== undefined && isSame(record[field], given[field]), given);

/** A record without some of its details, as they are. */
export function withoutDetails<T extends Details>(record: T, given: Details): T {
  const gone: ReadonlySet<string> = new Set(Object.keys(stillThere(record, given)));
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key))) as T;
}

/** Those details alone that have the fields of others. */
export const onlyLike = (details: Details, others: Details): Details =>
  where((field) => details[field] !== undefined && others[field] !== undefined, details);

/** As a part of what a record gave; nothing where there are none. */
export const givenPart = (details: Details): { details?: Details } =>
  Object.keys(details).length > 0 ? { details } : {};
