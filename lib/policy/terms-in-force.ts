import { millisecondsInDay } from 'date-fns/constants';
import { fold } from '@/lib/appointments/fold';
import type { JudgedSlot } from './assessment';
import type { AppointmentKind, Override, PolicyVersion, Terms } from './terms';

const MINUTE = 60_000;

/** Id of the version that stands in, and is not stored, as long as the user has said nothing. */
export const UNSAVED = 'usual';

/**
 * The version in force at an instant: the last one that began by then. As a policy is entered field
 * by field, and each field is a version, the first policy is what stood a day after its beginning.
 * It holds for all that was seen on that day, and before it, as nobody had other terms: also for
 * everything that Kept knew before the user said what their policy is.
 *
 * @param versions in any order
 * @param at epoch milliseconds: when the slot was first seen, or its start where that is unknown
 * @returns `undefined` of no versions
 */
export function versionAt(
  versions: readonly PolicyVersion[],
  at: number,
): PolicyVersion | undefined {
  const sorted = versions.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
  const first = sorted[0]?.from ?? 0;
  const entered = first + millisecondsInDay;
  // One that holds from the beginning on was never entered.
  const beingEntered = at < first || (first > 0 && at < entered);
  return sorted.findLast(({ from }) => (beingEntered ? from < entered : from <= at));
}

/**
 * Whether what is saved now also holds for slots that were seen before: nothing was saved yet, or
 * the first policy is still being entered.
 *
 * @param now epoch milliseconds
 */
export function isFirstPolicy(versions: readonly PolicyVersion[], now: number): boolean {
  const [first] = versions.toSorted((a, b) => a.from - b.from);
  if (!first || first.id === UNSAVED) return true;
  return first.from > 0 && now < first.from + millisecondsInDay;
}

/** When a version was followed by the next one; `undefined`: it is the current one. */
export function followedAt(
  versions: readonly PolicyVersion[],
  version: PolicyVersion,
): number | undefined {
  const later = versions.filter(
    ({ from, id }) => from > version.from || (from === version.from && id > version.id),
  );
  return later.length === 0 ? undefined : Math.min(...later.map(({ from }) => from));
}

/** What overrides go by. */
export interface TermsQuery {
  clientIds: readonly string[];
  slot: Pick<JudgedSlot, 'start' | 'end' | 'allDay' | 'title' | 'calendarId'>;
}

export interface TermsHere {
  terms: Terms;
  /** What differs here and why, the strongest first; empty: the general terms. */
  own: ('client' | 'kind')[];
}

/**
 * The terms for one client at one slot: what is agreed with the client beats what holds for the
 * kind of appointment, which beats the general terms. Of several kinds that fit, the one that says
 * more about the appointment beats, and among equals the later one.
 */
export function termsFor(version: PolicyVersion, { clientIds, slot }: TermsQuery): TermsHere {
  const kinds = version.overrides
    .flatMap((one) =>
      'kind' in one.of && fits(one.of.kind, slot) ? [{ one, of: one.of.kind }] : [],
    )
    .toSorted((a, b) => exactness(a.of) - exactness(b.of))
    .map(({ one }) => one);
  const clients = version.overrides.filter(
    ({ of }) => 'clientId' in of && clientIds.includes(of.clientId),
  );
  const changes = [...kinds, ...clients].map(({ terms }) => terms);
  const terms: Terms = Object.assign({}, version.terms, ...changes);
  const says = (list: Override[]) => list.some((one) => Object.keys(one.terms).length > 0);
  return {
    terms,
    own: [...(says(clients) ? ['client' as const] : []), ...(says(kinds) ? ['kind' as const] : [])],
  };
}

const exactness = (kind: AppointmentKind): number => Object.keys(kind).length;

/** Whether all that is said of a kind is so here. A kind of which nothing is said fits nothing. */
function fits(kind: AppointmentKind, slot: TermsQuery['slot']): boolean {
  if (exactness(kind) === 0) return false;
  const { calendarId, word, minMinutes, maxMinutes } = kind;
  if (calendarId !== undefined && calendarId !== slot.calendarId) return false;
  if (word !== undefined && !hasWord(slot.title, word)) return false;
  if (minMinutes === undefined && maxMinutes === undefined) return true;
  // The end is the start where it is unknown, and a whole day has no length in minutes.
  if (slot.allDay || slot.end <= slot.start) return false;
  const minutes = (slot.end - slot.start) / MINUTE;
  return minutes >= (minMinutes ?? 0) && minutes <= (maxMinutes ?? Infinity);
}

/** Whole words only: `art` is not in `party`. */
function hasWord(title: string | null, word: string): boolean {
  const wanted = fold(word);
  return title !== null && wanted !== '' && ` ${fold(title)} `.includes(` ${wanted} `);
}
