import { addDays } from 'date-fns/addDays';
import { startOfDay } from 'date-fns/startOfDay';
import type { PracticeTotals } from '../practice-rate';
import type { RecordSums } from '../client-record';
import { judge } from '../score';
import type { AlertCode } from './alert';
import { putOffAt, type PutOff } from './put-off';

/*
 * When an alert is open, told in advance. What alerts depend on changes with marks and dates alone,
 * and with time: so the times at which each is open can be kept, and a list of clients or a
 * calendar full of events tells them without reading a single outcome.
 */

/** A time in which an alert is open. */
export interface AlertSpan {
  code: AlertCode;
  /** Start of the slot it speaks of, epoch milliseconds. */
  about: number;
  /** Epoch milliseconds; `null`: since ever. */
  from: number | null;
  /** Epoch milliseconds, exclusive; `null`: for good. */
  until: number | null;
  /** Open only where the record counted so far, as of this `calendarDay`, is reliable here. */
  reliable?: { asOf: number; sums: RecordSums };
}

/** The instant at which something is `days` calendar days and one back, epoch milliseconds. */
export const daysAfter = (at: number, days: number): number =>
  addDays(startOfDay(at), days + 1).getTime();

/** What the reader of spans knows. */
export interface SpanReading {
  /** Epoch milliseconds. */
  now: number;
  practice: PracticeTotals;
  doNotRate: boolean;
  putOff: readonly PutOff[];
}

/** Alerts that tell nothing of a record: also of a client who is not rated. */
const ofAnybody: ReadonlySet<AlertCode> = new Set(['my_side', 'booked_ahead']);

/**
 * The most pressing alert that is open and was not put off; `null`: none.
 *
 * @param spans the most pressing first
 */
export function openAlert(spans: readonly AlertSpan[], reading: SpanReading): AlertCode | null {
  const { now, practice, doNotRate, putOff } = reading;
  const open = spans.find(
    ({ code, about, from, until, reliable }) =>
      (from === null || from <= now) &&
      (until === null || now < until) &&
      (!doNotRate || ofAnybody.has(code)) &&
      !putOffAt(putOff, { code, about }, now) &&
      (!reliable || judge(reliable.sums, { asOf: reliable.asOf, practice }).level === 'reliable'),
  );
  return open?.code ?? null;
}
