import * as v from 'valibot';
import { clientChannels, keepAnswers, type KeepSaid } from '@/lib/appointments/client';
import type { MoveFact, OutcomeFact, RetractionFact, VoidFact } from '@/lib/appointments/fact';
import { causes, excuseReasons, sources, statuses } from '@/lib/appointments/status';
import { ownScenarioRecord, ownTextRecord } from '@/lib/messaging/own-text-schemas';
import { alertCodes } from '@/lib/reliability/alerts/alert';
import type { PutOff } from '@/lib/reliability/alerts/put-off';
import type {
  Appointment,
  Details,
  Given,
  KeptSchema,
  Reviewed,
  SeriesGuests,
  StoredClient,
  StoredPerson,
} from '../schema';
import type { BackedSlot } from './backup-file';
import { policySchemas } from './policy-records';
import { prepared, toWrite } from './practice-records';
import {
  address,
  availability,
  email,
  type Entries,
  flag,
  id,
  instant,
  language,
  list,
  maybe,
  named,
  number,
  text,
} from './record-parts';

/*
 * The form of each record of a backup. A file may come from anywhere, so everything is looked at
 * and fields that are not named here are dropped.
 */

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
    newDateAgreedAt: maybe(instant),
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

const reviewed = v.object({
  on: v.nullable(instant),
  at: instant,
} satisfies Entries<Reviewed>);

const details = {
  phone: maybe(text),
  language: maybe(language),
  address: maybe(address),
  doNotRate: maybe(flag),
  channel: maybe(v.picklist(clientChannels)),
  zone: maybe(text),
  availability: maybe(list(availability)),
  note: maybe(text),
} satisfies Entries<Details>;

const client = v.object({
  id: named,
  name: text,
  aliases: list(text),
  emails: list(email),
  ...details,
  keep: maybe(keep),
  putOff: maybe(list(putOff)),
  reviewed: maybe(reviewed),
  createdBy: maybe(v.picklist(['hand', 'import'])),
  importId: maybe(id),
  mergedInto: maybe(id),
  gave: maybe(
    v.object({
      to: id,
      emails: list(email),
      aliases: list(text),
      details: maybe(v.object(details)),
    } satisfies Entries<Given>),
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
  toldAt: maybe(instant),
  newInFeed: maybe(v.literal(true)),
  declined: maybe(list(email)),
  remote: maybe(flag),
  joinLink: maybe(text),
  zone: maybe(text),
  seenAt: maybe(instant),
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
  leftAt: maybe(instant),
  missingSince: maybe(instant),
  declined: maybe(v.record(id, v.nullable(instant))),
  dismissed: maybe(list(id)),
  seenAt: maybe(instant),
  account: maybe(text),
} satisfies Entries<BackedSlot>);

/** Records by kind, one schema each. */
export const recordSchemas = {
  facts: fact,
  clients: client,
  people: person,
  assignments: assignment,
  appointments: appointment,
  series,
  slots: slot,
  ...policySchemas,
  prepared,
  toWrite,
  ownTexts: ownTextRecord,
  ownScenarios: ownScenarioRecord,
  calendars: v.object({ id, own: flag, name: maybe(text), account: maybe(text) }),
  erased: v.object({ hash: id, at: instant }),
  erasureKeys: id,
};
