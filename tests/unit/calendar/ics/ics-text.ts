import type { ReadEvent, Reading, ReadNotes } from '@/lib/appointments/read-event';
import type { CalendarFile } from '@/lib/calendar/ics/archive';
import {
  type ReadOptions,
  readCalendars,
  type ReadResult,
} from '@/lib/calendar/ics/read-calendars';

/** Computers that the same file is read on. */
export const computers = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'] as const;

export const at = (iso: string): number => {
  const instant = Date.parse(iso.length === 10 ? `${iso}T00:00Z` : iso);
  if (Number.isNaN(instant)) throw new Error(`Not an instant: ${iso}`);
  return instant;
};

/** A VEVENT of `a@google.com`, an hour long where it says nothing else. */
export function event(...lines: string[]): string[] {
  const uid = lines.some((line) => line.startsWith('UID')) ? [] : ['UID:a@google.com'];
  return ['BEGIN:VEVENT', ...uid, ...lines, 'END:VEVENT'];
}

export const calendar = (...lines: (string | string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n');

/** Runs slices to their end. */
export function finish<Result>(slices: Generator<unknown, Result>): Result {
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

export const year: ReadOptions = {
  from: at('2026-01-01'),
  to: at('2027-01-01'),
  zone: 'Europe/Berlin',
};

export const readFiles = (files: CalendarFile[], options: Partial<ReadOptions> = {}): ReadResult =>
  finish(readCalendars(files, { ...year, ...options }));

/** Reads one text that is expected to be readable. */
export function readText(text: string, options: Partial<ReadOptions> = {}): Reading {
  const result = readFiles([{ name: 'a.ics', text }], options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** `2026-03-24T09:00Z` */
export const iso = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;

/** Events as the tables write them: id and start, in the order of their starts. */
export const asWritten = (events: readonly ReadEvent[]): string[] =>
  events
    .toSorted((a, b) => a.start - b.start || (a.eventId < b.eventId ? -1 : 1))
    .map(({ eventId, start }) => `${eventId} ${iso(start)}`);

/** A case of the tables: what a file says, and on which dates that is. */
export interface Case {
  name: string;
  lines: (string | string[])[];
  /**
   * Worked out by hand. Only a start (`2026-03-24T09:00Z`) stands for a date of series `a` that
   * was not moved; else the id stands before it.
   */
  dates: string[];
  /** Zone of the computer as the reader is told. */
  zone?: string;
  window?: [string, string];
  notes?: Partial<ReadNotes>;
}

export const expected = ({ dates }: Case): string[] =>
  dates.map((date) =>
    date.includes(' ') ? date : `a_${date.replace(/[-:]/g, '').replace('Z', '00Z')} ${date}`,
  );
