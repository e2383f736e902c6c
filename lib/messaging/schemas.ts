import * as v from 'valibot';
import type { SeenEvent } from '@/lib/appointments/event';
import { causes, excuseReasons, sources, statuses } from '@/lib/appointments/status';
import { cameras } from '@/lib/drafts/draft-extras';
import { draftChannels } from '@/lib/drafts/draft';
import { badgeStyles } from '@/lib/reliability/badge-style';
import { cardSchemas } from './card-schemas';
import type { Message } from './client';
import { dataSchemas } from './data-schemas';
import { draftsSchemas } from './drafts-schemas';
import { importSchemas } from './import-schemas';
import { pageSchemas } from './page-schemas';
import { peopleSchemas } from './people-schemas';
import { policySchemas } from './policy-schemas';
import type { Protocol } from './protocol';
import {
  account,
  addressForm,
  cut,
  email,
  EVENTS,
  filledName,
  hours,
  id,
  instant,
  language,
  LIST,
  NAME,
  name,
  NOTE,
  nothing,
  read,
  readable,
  slot,
  text,
  title,
} from './schema-parts';
import { availability, bookingLink, workingTimesChange, zone } from './times-schemas';
import { waitingSchemas } from './waiting-schemas';

/*
 * What each message may carry. The calendar page is untrusted: sizes are capped, text is made
 * well-formed, instants are finite and within living memory. What was only read from the page is
 * never a reason to refuse: the unreadable part of one event is left out, the others count.
 */

const seenEvent = {
  eventId: id,
  calendarId: read(v.pipe(id, v.toLowerCase())),
  start: read(instant),
  end: read(instant),
  allDay: v.fallback(v.boolean(), false),
  title: v.fallback(title, null),
};
/** An event without a readable id is nobody's, and keeps its place among the answers. */
const unreadable: SeenEvent = {
  eventId: '',
  calendarId: null,
  start: null,
  end: null,
  allDay: false,
  title: null,
};
const seenEvents = v.pipe(
  v.array(v.unknown()),
  v.transform((list) => list.slice(0, EVENTS)),
  v.array(v.fallback(v.object(seenEvent), unreadable)),
);

/** Each id keeps its place among the answers, one that cannot be read as nobody's. */
const knownIds = v.object({
  id: seenEvent.calendarId,
  eventIds: v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.slice(0, EVENTS)),
    v.array(v.fallback(id, '')),
  ),
});

const guest = v.object({
  email,
  name: cut(NAME),
  group: v.boolean(),
  organizer: v.boolean(),
  resource: v.boolean(),
});

const openedEvent = v.object({
  ...seenEvent,
  guests: v.fallback(
    v.variant('known', [
      v.object({ known: v.literal(true), list: readable(guest, EVENTS) }),
      v.object({ known: v.literal(false) }),
    ]),
    { known: false as const },
  ),
  unsaved: v.exactOptional(v.fallback(v.boolean(), false)),
  selves: readable(email, LIST),
});

const mark = v.object({
  id,
  clientId: id,
  slot,
  title,
  status: v.picklist(statuses),
  source: v.picklist(sources),
  minutesLate: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60))),
  noticeHours: v.exactOptional(hours),
  excused: v.exactOptional(v.boolean()),
  excuseReason: v.exactOptional(v.picklist(excuseReasons)),
  cause: v.exactOptional(v.picklist(causes)),
  nextStart: v.exactOptional(instant),
  note: v.exactOptional(text(NOTE)),
  lateByMe: v.exactOptional(v.boolean()),
  batch: v.exactOptional(id),
  account: v.exactOptional(v.pipe(email, v.nonEmpty())),
});

const calendarId = v.pipe(id, v.toLowerCase());
const calendarChoice = v.object({ id: calendarId, use: v.boolean() });
const badgeStyle = v.picklist(badgeStyles);
const calendarStyle = v.object({ id: calendarId, style: badgeStyle });
type Schemas = {
  [M in Message]: v.GenericSchema<unknown, Parameters<Protocol[M]>[0]>;
};

/** The form of every message's data; what comes out is safe to use. */
export const schemas = {
  badges: v.object({ account, events: seenEvents }),
  knownBadges: v.object({ account, calendars: v.pipe(v.array(knownIds), v.maxLength(LIST)) }),
  rangeSeen: v.pipe(
    v.object({
      account,
      from: instant,
      to: instant,
      eventIds: readable(id, EVENTS),
      events: v.fallback(seenEvents, []),
    }),
    v.check(({ from, to }) => from < to),
  ),
  loadPanel: nothing,
  openEvent: v.object({
    account,
    event: v.fallback(openedEvent, { ...unreadable, guests: { known: false }, selves: [] }),
  }),
  mark,
  undo: v.object({ factId: id }),
  judgePerson: v.object({
    email: v.pipe(email, v.nonEmpty()),
    name,
    verdict: v.picklist(['candidate', 'client', 'not_client']),
  }),
  assign: v.object({
    eventId: id,
    client: v.nullable(
      v.union([v.object({ id }), v.object({ name: filledName }), v.literal('ask')]),
    ),
    discard: v.exactOptional(id),
  }),
  findClients: v.object({ query: text(NAME) }),
  useCalendar: v.object({ calendarId: id, use: v.boolean() }),
  openPage: v.variant('page', [
    v.object({ page: v.literal('client'), clientId: id }),
    v.object({ page: v.literal('options') }),
  ]),

  today: nothing,
  markAll: v.pipe(v.array(mark), v.minLength(1), v.maxLength(EVENTS)),
  undoBatch: v.object({ batch: id }),
  voidSlot: v.object({ id, clientId: id, slot }),
  clients: nothing,
  clientCard: v.object({ clientId: id }),
  addClient: v.object({ id, name, email: v.exactOptional(email) }),
  changeClient: v.object({
    clientId: id,
    name: v.exactOptional(filledName),
    aliases: v.exactOptional(v.pipe(v.array(name), v.maxLength(LIST))),
    emails: v.exactOptional(v.pipe(v.array(email), v.maxLength(LIST))),
    phone: v.exactOptional(text(NAME)),
    language: v.exactOptional(v.nullable(language)),
    address: v.exactOptional(v.nullable(addressForm)),
    channel: v.exactOptional(v.nullable(v.picklist(draftChannels))),
    zone: v.exactOptional(v.nullable(zone)),
    availability: v.exactOptional(v.pipe(v.array(availability), v.maxLength(LIST))),
    note: v.exactOptional(text(NOTE)),
    doNotRate: v.exactOptional(v.boolean()),
  }),
  ...draftsSchemas,
  practice: nothing,
  changePractice: v.object({
    name: v.exactOptional(name),
    selves: v.exactOptional(v.pipe(v.array(email), v.maxLength(LIST))),
    domain: v.exactOptional(text(NAME)),
    colleagues: v.exactOptional(v.boolean()),
    address: v.exactOptional(addressForm),
    language: v.exactOptional(v.nullable(language)),
    channel: v.exactOptional(v.picklist(draftChannels)),
    calendars: v.exactOptional(v.pipe(v.array(calendarChoice), v.maxLength(LIST))),
    badgeStyle: v.exactOptional(badgeStyle),
    calendarStyles: v.exactOptional(v.pipe(v.array(calendarStyle), v.maxLength(LIST))),
    confidential: v.exactOptional(v.boolean()),
    times: v.exactOptional(workingTimesChange),
    bookingLink: v.exactOptional(bookingLink),
    signature: v.exactOptional(text(NOTE)),
    camera: v.exactOptional(v.nullable(v.picklist(cameras))),
    retentionMonths: v.exactOptional(
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1200)),
    ),
    country: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  }),
  calendars: nothing,
  styleCalendar: v.object({ calendarId, style: v.nullable(badgeStyle) }),
  pastSlots: v.object({
    from: instant,
    to: instant,
    clientId: v.exactOptional(id),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(EVENTS)),
  }),
  accounts: nothing,
  showAccount: v.object({ email: v.nullable(v.pipe(email, v.nonEmpty())) }),
  dismissSuggestion: v.object({ clientId: id, slot }),

  ...importSchemas,
  ...peopleSchemas,
  ...cardSchemas,
  freeTimes: v.object({ clientId: id }),
  prepareList: nothing,
  ...dataSchemas,
  ...policySchemas,
  ...pageSchemas,
  ...waitingSchemas,
} satisfies Schemas;
