import type { Availability } from '@/lib/appointments/client';

/** A span of a weekday as the form holds it: times as `HH:MM`, empty where nothing is entered. */
export interface AvailabilityRow {
  weekday: number;
  from: string;
  to: string;
}

const DAY = 24 * 60;
/** Monday first, as weeks are planned. */
export const weekdays: readonly number[] = [1, 2, 3, 4, 5, 6, 0];

const timeText = (minutes: number): string => {
  const within = minutes % DAY;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
};

/** Minutes since midnight, or `null`. */
function minutesOf(text: string): number | null {
  const parts = /^(\d{2}):(\d{2})/.exec(text);
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null;
}

/** Stored spans as rows of the form, in the order in which they were entered. */
export const rowsOf = (spans: readonly Availability[]): AvailabilityRow[] =>
  spans.map(({ weekday, from, to }) => ({ weekday, from: timeText(from), to: timeText(to) }));

/** The span of a row, or `null` where its end does not come after its start. Midnight ends a day. */
export function spanOf({ weekday, from, to }: AvailabilityRow): Availability | null {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  if (start === null || end === null) return null;
  const until = end === 0 ? DAY : end;
  return start < until ? { weekday, from: start, to: until } : null;
}

/** All spans, or `null` while a row cannot be stored. */
export function spansOf(rows: readonly AvailabilityRow[]): Availability[] | null {
  const spans = rows.map(spanOf);
  return spans.every((span) => span !== null) ? spans : null;
}

/** A further row: the next weekday at the same time. */
export function nextRow(rows: readonly AvailabilityRow[]): AvailabilityRow {
  const last = rows.at(-1);
  if (!last) return { weekday: 1, from: '09:00', to: '17:00' };
  return { ...last, weekday: (last.weekday + 1) % 7 };
}

/** `Monday`, `Montag`; 0 is Sunday. 4 January 1970 was one. */
export const weekdayName = (tag: string, weekday: number): string =>
  new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(1970, 0, 4 + weekday),
  );
