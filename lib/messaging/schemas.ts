import * as v from 'valibot';
import type { SeenEvent } from '@/lib/appointments/event';
import { excuseReasons, sources, statuses } from '@/lib/appointments/status';
import { draftChannels, scenarios } from '@/lib/drafts/draft';
import type { Message } from './client';
import type { Protocol } from './protocol';

/*
 * What each message may carry. The calendar page is untrusted: sizes are capped, text is made
 * well-formed, instants are finite and within living memory. What was only read from the page is
 * never a reason to refuse: the unreadable part of one event is left out, the others count.
 */

const TITLE = 1_000;
const NAME = 200;
const NOTE = 2_000;
const ID = 1_024;
const EVENTS = 5_000;
const LIST = 500;
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const HOURS = 24 * 365;

const wellFormed = v.transform((value: string) => value.toWellFormed());
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest), wellFormed);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(ID), wellFormed);
const email = v.pipe(text(320), v.trim(), v.toLowerCase());
const instant = v.pipe(v.number(), v.minValue(EARLIEST), v.maxValue(LATEST));
const hours = v.pipe(v.number(), v.minValue(-HOURS), v.maxValue(HOURS));

/** Text of the page is cut, not refused: of a long title the beginning will do. */
const cut = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, longest)),
    wellFormed,
  );
const title = v.nullable(cut(TITLE));

/** As many of the page's entries as are looked at; what is no `schema` is left out. */
const readable = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) =>
      list.slice(0, most).flatMap((one): v.InferOutput<S>[] => {
        const parsed = v.safeParse(schema, one);
        return parsed.success ? [parsed.output] : [];
      }),
    ),
  );
const read = <S extends v.GenericSchema>(schema: S) => v.fallback(v.nullable(schema), null);

const account = v.object({
  index: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99)),
  email: read(email),
});

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
  selves: readable(email, LIST),
});

const slot = v.pipe(
  v.object({ eventId: id, start: instant, end: instant, allDay: v.boolean() }),
  v.check(({ start, end }) => start <= end),
);

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
  nextStart: v.exactOptional(instant),
  note: v.exactOptional(text(NOTE)),
  batch: v.exactOptional(id),
});

const name = v.pipe(text(NAME), v.trim());
const filledName = v.pipe(name, v.nonEmpty());
const addressForm = v.picklist(['du', 'sie']);
const language = v.picklist(['en', 'de']);
const draftRequest = v.object({
  clientId: id,
  slot,
  title,
  account: v.nullable(account),
  scenario: v.exactOptional(v.picklist(scenarios)),
  channel: v.exactOptional(v.picklist(draftChannels)),
});
const calendarChoice = v.object({ id: v.pipe(id, v.toLowerCase()), use: v.boolean() });
/** Messages without data arrive with nothing, or with `null` for it. */
const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => undefined),
);

type Schemas = {
  [M in Message]: v.GenericSchema<unknown, Parameters<Protocol[M]>[0]>;
};

/** The form of every message's data; what comes out is safe to use. */
export const schemas = {
  badges: v.object({ account, events: seenEvents }),
  rangeSeen: v.pipe(
    v.object({
      account,
      from: instant,
      to: instant,
      eventIds: readable(id, EVENTS),
    }),
    v.check(({ from, to }) => from < to),
  ),
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
  openDraft: draftRequest,
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
    doNotRate: v.exactOptional(v.boolean()),
  }),
  draft: draftRequest,
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
    noticeHours: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(HOURS))),
  }),
  calendars: nothing,
} satisfies Schemas;
