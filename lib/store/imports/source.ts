import { lowered } from '@/lib/appointments/addresses';
import { calendarStanding, isWatched } from '@/lib/appointments/calendars';
import type { Reading } from '@/lib/appointments/read-event';
import { me } from '../decide';
import type { FeedRecord, ImportRecord } from '../import-records';
import type { Known } from '../known';

/** What a reading was made of. */
export interface ReadingMeta {
  importId: string;
  source: 'google' | 'file' | 'feed';
  /** An account's address, a file's name, or a calendar's id. */
  name: string;
  /** Address of the account, `null` where it is not known. */
  account: string | null;
  /** The feed that was read: what comes after it was removed is not wanted any more. */
  feed?: Pick<FeedRecord, 'feedId' | 'address'>;
}

/** Google is known to answer with a feed that is hours old. */
const LATE = 24 * 3_600_000;

/** From when on the page may know better than what was read at an instant, epoch milliseconds. */
export const asOf = ({ source, at }: Pick<ImportRecord, 'source' | 'at'>): number =>
  source === 'feed' ? at - LATE : at;

/** Calendars of Google that are nobody's main one end so; files without an id begin with `file:`. */
const isMain = (id: string): boolean => id.includes('@') && !id.endsWith('calendar.google.com');

/**
 * The account a reading belongs to: as it is known, else the owner of the only main calendar in
 * it, which is named by the address.
 */
export function accountOfReading({ calendars }: Reading, meta: ReadingMeta): string | null {
  if (meta.account !== null) return lowered(meta.account);
  const main = calendars.filter(({ id }) => isMain(id));
  return main.length === 1 && main[0] ? main[0].id : null;
}

/** Whether a calendar is the main one of the account. */
export const isOwn = (id: string, account: string | null): boolean => id === account;

/**
 * Whether a calendar is to be brought in, as long as the user says nothing else. Whoever imports a
 * calendar means its appointments; only what was switched off before stays off.
 */
export const isWanted = (known: Known, id: string): boolean =>
  known.practice.calendars.find((choice) => lowered(choice.id) === id)?.use !== false;

/** Whether events of a calendar are appointments already, before any review. */
export function isUsed(known: Known, id: string, account: string | null): boolean {
  const { addresses } = me(known, account);
  const choices = known.practice.calendars;
  return isWatched(calendarStanding(id, { selves: addresses, own: [], choices }));
}

/** The calendars of an import that the user wants. */
export const wantedIn = (record: Pick<ImportRecord, 'calendars'>): Set<string> =>
  new Set(record.calendars.filter(({ use }) => use).map(({ id }) => id));
