import { type Candidate } from '@/lib/appointments/who-is-client';
import type { Client } from '@/lib/appointments/client';
import type { AttendanceFact, Fact } from '@/lib/appointments/fact';
import type { ContactSaid } from '@/lib/policy/gone-silent';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { StepSaid } from '@/lib/policy/steps';
import type { PolicyVersion } from '@/lib/policy/terms';
import { missWeight } from '@/lib/reliability/client-days';
import { alertCodes } from '@/lib/reliability/alerts/alert';
import type { DayRecord, PreparedRecord } from './day-records';
import type {
  AlertRecord,
  Appointment,
  SeriesGuests,
  SlotRecord,
  StandingRecord,
  StoredPerson,
  TallyRecord,
} from './schema';

/*
 * A record that an older or newer version left in another shape, or that was damaged, is skipped:
 * one bad record must not take the others with it. Only what the code relies on is looked at.
 */

type Loose = Readonly<Record<string, unknown>>;

const texts = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => typeof value[key] === 'string');
const numbers = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => Number.isFinite(value[key]));
const loose = (value: object): Loose => value as Loose;
const isList = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(holds);
const isText = (value: unknown): boolean => typeof value === 'string';
const textLists = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => isList(value[key], isText));
const isCandidate = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && texts(value as Loose, 'email', 'name');
const arePeople = (value: readonly Candidate[]): boolean => isList(value, isCandidate);

export const isReadableClient = (value: Client): boolean =>
  texts(loose(value), 'id', 'name') && textLists(loose(value), 'aliases', 'emails');

export const isReadablePerson = (value: StoredPerson): boolean =>
  texts(loose(value), 'email', 'name', 'verdict');

export const isReadableSeries = (value: SeriesGuests): boolean =>
  texts(loose(value), 'seriesId') && arePeople(value.guests);

export const isReadableAppointment = (value: Appointment): boolean =>
  texts(loose(value), 'eventId', 'seriesId', 'calendarId') &&
  textLists(loose(value), 'clients') &&
  (value.guests === null || arePeople(value.guests));

export const isReadableSlot = (value: SlotRecord): boolean =>
  texts(loose(value), 'eventId') &&
  numbers(loose(value), 'start', 'end') &&
  textLists(loose(value), 'clients', 'open');

export const isReadableStanding = ({ fact }: StandingRecord): boolean =>
  typeof fact === 'object' &&
  fact !== null &&
  isReadableAttendance(fact) &&
  (fact.kind === 'outcome' || fact.kind === 'void');

/** Also unreadable is a tally as earlier versions kept it. */
export const isReadableTally = (value: TallyRecord): boolean =>
  numbers(loose(value), 'counted', 'noShows', 'lateCancels', 'late', 'sinceMissed') &&
  numbers(loose(value), 'weight', 'missWeight') &&
  [value.lastKept, value.lastMissed].every((at) => at === null || Number.isFinite(at)) &&
  isList(value.ahead, isClientDay);

/** Times are numbers, or open on that side. */
const areInstants = (value: Loose, ...keys: string[]): boolean =>
  keys.every((key) => value[key] === null || Number.isFinite(value[key]));

export const isReadableAlerts = (value: AlertRecord): boolean =>
  isList(value.spans, (one) => {
    if (typeof one !== 'object' || one === null) return false;
    const span = one as Loose;
    const { code, reliable } = span;
    if (!alertCodes.some((known) => known === code) || !numbers(span, 'about')) return false;
    if (!areInstants(span, 'from', 'until')) return false;
    if (reliable === undefined) return true;
    const counted = reliable as { asOf?: unknown; sums?: Loose } | null;
    return (
      Number.isFinite(counted?.asOf) &&
      typeof counted?.sums === 'object' &&
      numbers(counted.sums, 'counted', 'noShows', 'lateCancels', 'sinceMissed', 'weight')
    );
  });

const isClientDay = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  numbers(value as Loose, 'day', 'at') &&
  Object.hasOwn(missWeight, String((value as Loose)['outcome']));

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

/** A version of which one of the terms is missing would be no terms. */
export function isReadablePolicy(value: PolicyVersion): boolean {
  if (!texts(loose(value), 'id') || !numbers(loose(value), 'from', 'reviewMonths')) return false;
  const { terms, overrides } = value;
  const groups = isRecord(terms) && [terms.notice, terms.waiting, terms.noShow, terms.strikes];
  return (
    Array.isArray(groups) &&
    groups.every(isRecord) &&
    Number.isFinite(terms.notice.hours) &&
    Array.isArray(terms.notice.tiers) &&
    Array.isArray(terms.exceptions) &&
    typeof terms.currency === 'string' &&
    isList(overrides, (one) => isRecord(one) && isRecord(one['of']) && isRecord(one['terms']))
  );
}

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

export const isReadableEntry = (value: LedgerEntry): boolean =>
  texts(loose(value), 'id', 'clientId', 'eventId', 'what', 'state', 'currency') &&
  numbers(loose(value), 'start', 'at') &&
  (value.amount === null || Number.isFinite(value.amount));

export const isReadableStep = (value: StepSaid): boolean =>
  texts(loose(value), 'id', 'clientId', 'step') && numbers(loose(value), 'at');

export const isReadableContact = (value: ContactSaid): boolean =>
  texts(loose(value), 'id', 'clientId', 'kind') && numbers(loose(value), 'at');
export const isReadableDay = (value: DayRecord): boolean =>
  texts(loose(value), 'date', 'calendarId') &&
  numbers(loose(value), 'asOf') &&
  isList(
    value.entries,
    (one) => typeof one === 'object' && one !== null && numbers(one as Loose, 'start', 'end'),
  );

export const isReadablePrepared = (value: PreparedRecord): boolean =>
  texts(loose(value), 'id', 'clientId', 'eventId', 'scenario', 'channel') &&
  numbers(loose(value), 'start', 'at');
