import * as v from 'valibot';
import { clientChannels } from '@/lib/appointments/client';
import { cameras } from '@/lib/drafts/draft-extras';
import type { DaysOff } from '@/lib/drafts/free-slots/free-slots';
import { defaultTimes, type WorkingTimes } from '@/lib/drafts/free-slots/working-times';
import type { CalendarStyle, Practice } from '@/lib/messaging/practice-protocol';
import { badgeStyles } from '@/lib/reliability/badge-style';
import type { PreparedRecord } from '../day-records';
import type { ToWriteRecord } from '../to-write';
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
  within,
} from './record-parts';

/* The form of the practice in a backup, of what was prepared and of what is to be written. */

const times = v.object({
  hours: list(availability),
  daysOff: list(v.object({ from: text, to: text } satisfies Entries<DaysOff>)),
  bufferMinutes: within(24 * 60),
  lengthMinutes: within(24 * 60),
  allDayBusy: flag,
} satisfies Entries<WorkingTimes>);

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
  // Files made before there was a policy have none.
  confidential: v.optional(flag, false),
  retentionMonths: within(1_200),
  // Files made before free times were offered have none.
  times: v.optional(times, defaultTimes),
  bookingLink: v.optional(text, ''),
  signature: v.optional(text, ''),
  camera: v.optional(v.nullable(v.picklist(cameras)), null),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
} satisfies Entries<Practice>);

export const practiceSchema = v.nullable(practice);

/** The notice window, which was a part of the practice in files of version 1. */
export const noticeSchema = v.object({ noticeHours: v.pipe(number, v.minValue(0)) });

export const prepared = v.object({
  id: named,
  clientId: id,
  eventId: id,
  start: instant,
  // What a later version can write is kept.
  scenario: text,
  name: maybe(text),
  channel: text,
  at: instant,
} satisfies Entries<PreparedRecord>);

export const toWrite = v.object({
  clientId: id,
  eventId: id,
  start: instant,
  end: instant,
  allDay: flag,
} satisfies Entries<ToWriteRecord>);
