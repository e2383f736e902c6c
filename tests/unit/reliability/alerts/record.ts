import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import type { OpenSlot } from '@/lib/reliability/alerts/alert';

export const DAY = 86_400_000;
/** Wednesday, 25 November 2026, ten o'clock. */
export const NOW = new Date(2026, 10, 25, 10).getTime();

/** Ten o'clock on a day so many days from today, across changes of the clock. */
export const dayAt = (days: number): number => new Date(2026, 10, 25 + days, 10).getTime();

/** An outcome so many days ago. */
export const ago = (
  days: number,
  status: Status,
  over: Partial<OutcomeFact> = {},
): OutcomeFact => ({
  id: `${status} ${days}`,
  kind: 'outcome',
  recordedAt: dayAt(-days),
  device: 'd',
  clientId: 'c',
  eventId: `e${days}`,
  start: dayAt(-days),
  end: dayAt(-days) + 3_600_000,
  allDay: false,
  status,
  source: 'panel',
  ...over,
});

/**
 * Visits of one a week, oldest first: `k` kept, `m` a no-show, `c` cancelled late, `x` excused.
 *
 * @param last how many days ago the last one was
 */
export const weekly = (visits: string, last = 1): OutcomeFact[] =>
  [...visits].map((letter, i) => {
    const days = last + (visits.length - 1 - i) * 7;
    if (letter === 'x') return ago(days, 'no_show', { excused: true });
    return ago(days, letter === 'k' ? 'showed' : letter === 'c' ? 'late_cancel' : 'no_show');
  });

/** A slot without an outcome, so many days from today. */
export const slotIn = (days: number, over: Partial<OpenSlot> = {}): OpenSlot => ({
  slot: {
    eventId: `open${days}`,
    start: dayAt(days),
    end: dayAt(days) + 3_600_000,
    allDay: false,
  },
  title: null,
  knownSince: null,
  ...over,
});
