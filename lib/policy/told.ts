import { LEAST_NOTICE } from '@/lib/appointments/notice';
import type { JudgedOutcome, Reason } from './assessment';

type ToldReason = Extract<
  Reason,
  { code: 'told' } | { code: 'told_after_start' } | { code: 'told_unknown' }
>;

/**
 * The line that says why a cancellation counts as in time or late: what was told when, beside the
 * window. It holds no money, so the calendar page may show it.
 *
 * Where mark and clock differ, as when the client has a window of their own, it counts as in time.
 * Told at the very start is told after it where the user says that it was late.
 *
 * @param windowHours 0: any time before the start
 * @returns `null` where nothing was cancelled, or a date was moved and nobody said when
 */
export function toldReason(
  { status, noticeHours }: Pick<JudgedOutcome, 'status' | 'noticeHours'>,
  windowHours: number,
): ToldReason | null {
  if (status !== 'cancelled' && status !== 'late_cancel' && status !== 'rescheduled') return null;
  const inTime = status === 'cancelled';
  if (noticeHours === undefined || !Number.isFinite(noticeHours) || (inTime && noticeHours < 0)) {
    return status === 'rescheduled' ? null : { code: 'told_unknown', windowHours, inTime };
  }
  if (noticeHours < 0 || (noticeHours === 0 && status === 'late_cancel')) {
    return { code: 'told_after_start', windowHours };
  }
  // Less than a quarter of an hour is told as one: against a window of a quarter the mark decides.
  const less = status === 'late_cancel' && noticeHours === LEAST_NOTICE;
  return {
    code: 'told',
    hours: noticeHours,
    windowHours,
    inTime: inTime || noticeHours > windowHours || (noticeHours === windowHours && !less),
  };
}

/** Whether what was told came in time. */
export const isInTime = (told: ToldReason): boolean =>
  told.code !== 'told_after_start' && told.inTime;
