import * as v from 'valibot';
import {
  type Availability,
  clientChannels,
  keepAnswers,
  type KeepSaid,
} from '@/lib/appointments/client';
import type { MoveFact, OutcomeFact, RetractionFact, VoidFact } from '@/lib/appointments/fact';
import { causes, excuseReasons, sources, statuses } from '@/lib/appointments/status';
import type { CalendarStyle, Practice } from '@/lib/messaging/practice-protocol';
import { alertCodes } from '@/lib/reliability/alerts/alert';
import type { PutOff } from '@/lib/reliability/alerts/alerts';
import { badgeStyles } from '@/lib/reliability/badge-style';
import type {
  Appointment,
  Given,
  KeptSchema,
  SeriesGuests,
  StoredClient,
  StoredPerson,
} from '../schema';
import type { BackedSlot } from './backup-file';

/*
 * The form of each record of a backup. A file may come from anywhere, so everything is looked at
 * and fields that are not named here are dropped. The limits are wider than those of messages: what
 * the store holds must never be too long for its own backup.
 */

const TEXT = 20_000;
const ID = 4_096;
/** Clients are erased and marks taken back by a message, which takes no longer id. */
const MESSAGE_ID = 1_024;
const LIST = 10_000;
/** Whole days around these instants can still be told: years 1 to 9999. */
const FIRST = Date.parse('0001-01-01T00:00Z');
const LAST = Date.UTC(10_000, 0, 1) - 1;

const text = v.pipe(v.string(), v.maxLength(TEXT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(ID));
const named = v.pipe(id, v.maxLength(MESSAGE_ID));
const email = v.pipe(v.string(), v.maxLength(ID), v.trim(), v.minLength(1), v.toLowerCase());
const number = v.pipe(v.number(), v.finite());
const instant = v.pipe(v.number(), v.minValue(FIRST), v.maxValue(LAST));
const flag = v.boolean();
const list = <S extends v.GenericSchema>(of: S) => v.pipe(v.array(of), v.maxLength(LIST));
const maybe = <S extends v.GenericSchema>(of: S) => v.exactOptional(of);
const language = v.picklist(['en', 'de']);
const address = v.picklist(['du', 'sie']);

/** An entry for every field there is: one that is added and not named here does not compile. */
type Entries<T> = { [K in keyof Required<T>]: v.GenericSchema };

const base = {
  id: named,
  recordedAt: instant,
  device: text,
  supersedes: maybe(id),
  restores: maybe(id),
  batch: maybe(id),
};
const about = { clientId: id, eventId: id, start: instant };

const fact = v.variant('kind', [
  v.object({
    ...base,
    ...about,
    kind: v.literal('outcome'),
    status: v.picklist(statuses),
    source: v.picklist(sources),
    end: instant,
    allDay: flag,
    title: maybe(text),
    minutesLate: maybe(number),
    noticeHours: maybe(number),
    excused: maybe(flag),
    excuseReason: maybe(v.picklist(excuseReasons)),
    cause: maybe(v.picklist(causes)),
    nextStart: maybe(instant),
    note: maybe(text),
    lateByMe: maybe(flag),
    refilled: maybe(flag),
  } satisfies Entries<OutcomeFact>),
  v.object({ ...base, ...about, kind: v.literal('void') } satisfies Entries<VoidFact>),
  v.object({
    ...base,
    ...about,
    kind: v.literal('retraction'),
    supersedes: id,
  } satisfies Entries<RetractionFact>),
  v.object({
    ...base,
    kind: v.literal('move'),
    eventId: id,
    from: instant,
    to: instant,
  } satisfies Entries<MoveFact>),
]);

const within = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const availability = v.object({
  weekday: within(6),
  from: within(24 * 60),
  to: within(24 * 60),
} satisfies Entries<Availability>);

const keep = v.object({
  answer: v.nullable(v.picklist(keepAnswers)),
  at: instant,
} satisfies Entries<KeepSaid>);

const putOff = v.object({
  alert: v.picklist(alertCodes),
  about: instant,
  at: instant,
  until: v.nullable(instant),
} satisfies Entries<PutOff>);

const client = v.object({
  id: named,
  name: text,
  aliases: list(text),
  emails: list(email),
  phone: maybe(text),
  language: maybe(language),
  address: maybe(address),
  doNotRate: maybe(flag),
  channel: maybe(v.picklist(clientChannels)),
  availability: maybe(list(availability)),
  note: maybe(text),
  keep: maybe(keep),
  putOff: maybe(list(putOff)),
  createdBy: maybe(v.picklist(['hand', 'import'])),
  importId: maybe(id),
  mergedInto: maybe(id),
  gave: maybe(
    v.object({ to: id, emails: list(email), aliases: list(text) } satisfies Entries<Given>),
  ),
  createdAt: instant,
} satisfies Entries<StoredClient>);

const person = v.object({
  email,
  name: text,
  verdict: v.picklist(['candidate', 'client', 'not_client']),
  clientId: maybe(id),
  lastSeen: instant,
  formerClientId: maybe(id),
  setAside: maybe(v.literal(true)),
} satisfies Entries<StoredPerson>);

const assignment = v.object({
  seriesId: id,
  clientId: v.nullable(id),
  before: v.nullable(v.union([v.object({ id }), v.literal('ask')])),
  made: v.nullable(id),
} satisfies Entries<KeptSchema['assignments']['value']>);

const guests = list(v.object({ email, name: text }));

const appointment = v.object({
  eventId: id,
  seriesId: id,
  calendarId: id,
  own: flag,
  account: v.nullable(text),
  title: v.nullable(text),
  start: v.nullable(instant),
  end: v.nullable(instant),
  allDay: flag,
  guests: v.nullable(guests),
  clients: list(id),
  importId: maybe(id),
  read: maybe(v.literal(true)),
  placedAt: maybe(instant),
  declined: maybe(list(email)),
  remote: maybe(flag),
  missing: maybe(v.literal(true)),
} satisfies Entries<Appointment>);

const series = v.object({
  seriesId: id,
  guests,
  learntAt: instant,
} satisfies Entries<SeriesGuests>);

const slot = v.object({
  eventId: id,
  start: instant,
  end: instant,
  allDay: flag,
  title: v.nullable(text),
  calendarId: v.nullable(text),
  clients: list(id),
  missingSince: maybe(instant),
  declined: maybe(v.record(id, v.nullable(instant))),
  dismissed: maybe(list(id)),
  account: maybe(text),
} satisfies Entries<BackedSlot>);

const style = v.picklist(badgeStyles);
const practice = v.object({
  name: text,
  selves: list(email),
  domain: text,
  colleagues: flag,
  address,
  language: v.nullable(language),
  channel: v.picklist(clientChannels),
  calendars: list(v.object({ id, use: flag })),
  // Files made before there were styles have none.
  badgeStyle: v.optional(style, 'text'),
  calendarStyles: v.optional(list(v.object({ id, style } satisfies Entries<CalendarStyle>)), []),
  noticeHours: v.pipe(number, v.minValue(0)),
  retentionMonths: within(1_200),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
} satisfies Entries<Practice>);

/** Records by kind, one schema each. */
export const recordSchemas = {
  facts: fact,
  clients: client,
  people: person,
  assignments: assignment,
  appointments: appointment,
  series,
  slots: slot,
  calendars: v.object({ id, own: flag, name: maybe(text), account: maybe(text) }),
  erased: v.object({ hash: id, at: instant }),
  erasureKeys: id,
};

export const practiceSchema = v.nullable(practice);
