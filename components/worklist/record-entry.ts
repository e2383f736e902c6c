import { isBeforeStart } from '@/lib/appointments/slot';
import { type Status, statusesBeforeStart } from '@/lib/appointments/status';

/** The form as typed. */
export interface RecordForm {
  /** The chosen client, or `null` for a new name. */
  clientId: string | null;
  name: string;
  /** `yyyy-mm-dd` and `hh:mm`, as the browser's own fields give them; empty while unset. */
  date: string;
  time: string;
  minutes: string;
  status: Status | null;
  minutesLate: string;
  note: string;
  /** Address of the account it belongs to, where there are several. */
  account?: string;
}

/** An appointment entered by hand, ready to be recorded. Instants are epoch milliseconds. */
export interface RecordEntry {
  client: { id: string } | { name: string };
  start: number;
  end: number;
  status: Status;
  minutesLate?: number;
  note?: string;
  account?: string;
}

export type RecordField = 'client' | 'date' | 'time' | 'minutes' | 'what' | 'minutesLate';

/** What is missing or wrong, as codes that the texts put into words. */
export type RecordErrors = Partial<Record<RecordField, RecordField | 'future'>>;

export type RecordReading = { ok: true; entry: RecordEntry } | { ok: false; errors: RecordErrors };

const DAY_MINUTES = 1440;
const MOST_LATE = 600;

/** The start in the computer's own zone, or `null` while date or time is unreadable. */
export function startOf({ date, time }: Pick<RecordForm, 'date' | 'time'>): number | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const clock = /^(\d\d):(\d\d)/.exec(time);
  if (!day || !clock) return null;
  const [year, month, dayOfMonth] = day.slice(1).map(Number) as [number, number, number];
  const at = new Date(year, month - 1, dayOfMonth, Number(clock[1]), Number(clock[2])).getTime();
  return Number.isNaN(at) ? null : at;
}

/** Whether this answer can be recorded for this start: before it only a cancellation can. */
export const isPossible = (status: Status, start: number | null, now: number): boolean =>
  start === null || !isBeforeStart({ start }, now) || statusesBeforeStart.includes(status);

const wholeBetween = (text: string, least: number, most: number): number | null => {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
};

/**
 * Reads the form.
 *
 * @param now epoch milliseconds
 */
export function readRecord(form: RecordForm, now: number): RecordReading {
  const errors: RecordErrors = {};
  const start = startOf(form);
  const minutes = wholeBetween(form.minutes, 1, DAY_MINUTES);
  const late = form.status === 'late' && form.minutesLate.trim() !== '';
  const minutesLate = late ? wholeBetween(form.minutesLate, 1, MOST_LATE) : null;
  const name = form.name.trim();
  if (form.clientId === null && name === '') errors.client = 'client';
  if (form.date === '') errors.date = 'date';
  if (form.time === '') errors.time = 'time';
  else if (form.date !== '' && start === null) errors.date = 'date';
  if (minutes === null) errors.minutes = 'minutes';
  if (form.status === null) errors.what = 'what';
  else if (!isPossible(form.status, start, now)) errors.what = 'future';
  if (late && minutesLate === null) errors.minutesLate = 'minutesLate';
  if (Object.keys(errors).length > 0 || start === null || !minutes || !form.status) {
    return { ok: false, errors };
  }
  const note = form.note.trim();
  return {
    ok: true,
    entry: {
      client: form.clientId === null ? { name } : { id: form.clientId },
      start,
      end: start + minutes * 60_000,
      status: form.status,
      ...(minutesLate === null ? {} : { minutesLate }),
      ...(note === '' ? {} : { note }),
      ...(form.account === undefined ? {} : { account: form.account }),
    },
  };
}
