import type { Client } from '@/lib/appointments/client';
import type { AttendanceFact, Fact } from '@/lib/appointments/fact';
import type { Appointment, SeriesGuests, SlotRecord, StoredPerson } from './schema';

/*
 * A record that an older or newer version left in another shape, or that was damaged, is skipped:
 * one bad record must not take the others with it. Only what the code relies on is looked at.
 */

type Loose = Readonly<Record<string, unknown>>;

const texts = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');
const numbers = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => Number.isFinite(value[key]));
const lists = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => Array.isArray(value[key]));
const loose = (value: object): Loose => value as Loose;

export const isReadableClient = (value: Client): boolean =>
  texts(loose(value), 'id', 'name') && lists(loose(value), 'aliases', 'emails');

export const isReadablePerson = (value: StoredPerson): boolean =>
  texts(loose(value), 'email', 'name', 'verdict');

export const isReadableSeries = (value: SeriesGuests): boolean =>
  texts(loose(value), 'seriesId') && lists(loose(value), 'guests');

export const isReadableAppointment = (value: Appointment): boolean =>
  texts(loose(value), 'eventId', 'seriesId', 'calendarId') && lists(loose(value), 'clients');

export const isReadableSlot = (value: SlotRecord): boolean =>
  texts(loose(value), 'eventId') &&
  numbers(loose(value), 'start', 'end') &&
  lists(loose(value), 'clients', 'open');

/** Facts of a kind that this version does not know are kept, and not read. */
export function isReadableAttendance(value: Fact): value is AttendanceFact {
  const fact = loose(value);
  if (!texts(fact, 'id', 'clientId', 'eventId') || !numbers(fact, 'start', 'recordedAt')) {
    return false;
  }
  if (fact.kind === 'outcome') return texts(fact, 'status');
  if (fact.kind === 'retraction') return texts(fact, 'supersedes');
  return fact.kind === 'void';
}
