import type { ReadProblem } from '@/lib/appointments/read-event';
import { decodeText } from './decode-text';
import { inflateEntry } from './inflate-entry';
import type { Progress, Slices } from './slices';
import { entryName, readZipDirectory } from './zip-directory';

/** One calendar file: bare, or an entry of an archive. */
export interface CalendarFile {
  /** Its file name, without any path. */
  name: string;
  text: string;
}

export type UnpackResult =
  { ok: true; value: CalendarFile[] } | { ok: false; problem: ReadProblem };

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 128 * MEGABYTE;
const MOST_OF_ENTRY = 64 * MEGABYTE;
const MOST_INFLATED = 256 * MEGABYTE;

const refuse = (problem: ReadProblem): UnpackResult => ({ ok: false, problem });

const isCalendar = (text: string): boolean => /(?:^|[\r\n])BEGIN:VCALENDAR/i.test(text);

/** Whether bytes that are no text were meant as a calendar. */
const looksLikeCalendar = (bytes: Uint8Array): boolean =>
  isCalendar(new TextDecoder('latin1').decode(bytes.subarray(0, MEGABYTE)).replaceAll('\0', ''));

function* unpackText(bytes: Uint8Array, name: string): Slices<UnpackResult> {
  const decoded = yield* decodeText(bytes);
  if (!decoded.ok) {
    return refuse(
      looksLikeCalendar(bytes)
        ? { code: 'encoding', line: decoded.line }
        : { code: 'not_a_calendar' },
    );
  }
  if (decoded.text.trim() === '') return refuse({ code: 'empty' });
  if (!isCalendar(decoded.text)) return refuse({ code: 'not_a_calendar' });
  return { ok: true, value: [{ name, text: decoded.text }] };
}

function* unpackZip(bytes: Uint8Array): Slices<UnpackResult> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) {
    const { ok: _, ...problem } = directory;
    return refuse(problem);
  }
  if (directory.entries.length === 0) return refuse({ code: 'no_calendar_inside' });
  const files: CalendarFile[] = [];
  let inflated = 0;
  let done = 0;
  for (const entry of directory.entries) {
    const inflating = inflateEntry(entry, Math.min(MOST_OF_ENTRY, MOST_INFLATED - inflated));
    let step = inflating.next();
    for (; !step.done; step = inflating.next()) {
      yield { done: done + step.value.done, of: bytes.length };
    }
    done += entry.packed.length;
    if (!step.value.ok) {
      if (step.value.code === 'damaged_archive') {
        return refuse({ code: 'damaged_archive', entry: entry.name });
      }
      return MOST_INFLATED - inflated < MOST_OF_ENTRY
        ? refuse({ code: 'too_large', limit: MOST_INFLATED })
        : refuse({ code: 'too_large', limit: MOST_OF_ENTRY, entry: entry.name });
    }
    inflated += step.value.bytes.length;
    const decoding = decodeText(step.value.bytes);
    let decoded = decoding.next();
    for (; !decoded.done; decoded = decoding.next()) yield { done, of: bytes.length };
    if (!decoded.value.ok) {
      return refuse({ code: 'encoding', line: decoded.value.line, entry: entry.name });
    }
    const { text } = decoded.value;
    // A calendar without anything in it is fine among others.
    if (text.trim() !== '') files.push({ name: entry.name, text });
  }
  if (files.length === 0) return refuse({ code: 'empty' });
  if (!files.some(({ text }) => isCalendar(text))) return refuse({ code: 'not_a_calendar' });
  const other = files.find(({ text }) => !isCalendar(text));
  if (other) return refuse({ code: 'damaged', line: 1, entry: other.name });
  return { ok: true, value: files };
}

/**
 * The calendar files in what a user chose or Google answered: an `.ics`, or a `.zip` of them
 * (known by its `PK`). What comes out is counted, not believed: at most 128 MB in, 64 MB for an
 * entry, 256 MB and 1,000 entries in all. Other entries are passed over, archives in the archive
 * among them.
 *
 * @param name file name of a bare `.ics`
 */
export function* unpackCalendars(
  bytes: Uint8Array,
  name: string,
): Generator<Progress, UnpackResult> {
  if (bytes.length > MOST_BYTES) return refuse({ code: 'too_large', limit: MOST_BYTES });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return yield* unpackZip(bytes);
  return yield* unpackText(bytes, entryName(name));
}
