import * as v from 'valibot';
import { MOST_BUFFER, MOST_LENGTH } from '@/lib/drafts/free-slots/working-times';
import { LIST } from './schema-parts';

const minutes = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const date = v.pipe(v.string(), v.isoDate());

/** A span of a weekday; minutes since midnight. */
export const availability = v.pipe(
  v.object({
    weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    from: minutes(0, 24 * 60),
    to: minutes(0, 24 * 60),
  }),
  v.check(({ from, to }) => from < to),
);

/** What is to be other about the working times. */
export const workingTimesChange = v.object({
  hours: v.exactOptional(v.pipe(v.array(availability), v.maxLength(LIST))),
  daysOff: v.exactOptional(
    v.pipe(
      v.array(
        v.pipe(
          v.object({ from: date, to: date }),
          v.check(({ from, to }) => from <= to),
        ),
      ),
      v.maxLength(LIST),
    ),
  ),
  bufferMinutes: v.exactOptional(minutes(0, MOST_BUFFER)),
  lengthMinutes: v.exactOptional(minutes(5, MOST_LENGTH)),
  allDayBusy: v.exactOptional(v.boolean()),
});

/** Where clients book for themselves; empty: nowhere. */
export const bookingLink = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(1_000),
  v.check((link) => link === '' || (/^https?:\/\//i.test(link) && URL.canParse(link))),
);

/** IANA zone that this browser knows. */
export const zone = v.pipe(
  v.string(),
  v.maxLength(100),
  v.check((name) => isZone(name)),
);

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
