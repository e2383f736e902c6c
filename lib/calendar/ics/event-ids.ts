import { seriesId } from '@/lib/appointments/slot';

const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const GOOGLE = '@google.com';
/** The calendar API allows ids of up to 1,024 characters; a suffix of 17 comes on top. */
const LONGEST = 1000;

/** Lower-case base32hex (RFC 4648 7) of the UTF-8 bytes of a text, without padding. */
export function base32hex(text: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of new TextEncoder().encode(text)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += DIGITS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? out + DIGITS[(held << (5 - bits)) & 31] : out;
}

/**
 * The event id that Google's page has for a UID: its own without the domain, a foreign one as
 * `_` and base32hex. A series that came out of "this and following" keeps its `_R…` mark here.
 */
export function eventIdOfUid(uid: string): string {
  const id = uid.endsWith(GOOGLE)
    ? uid.slice(0, -GOOGLE.length)
    : `_${base32hex(uid.slice(0, LONGEST))}`;
  return id.slice(0, LONGEST);
}

const MARK = /_R\d{8}(?:T\d{6}Z?)?$/;

/** The part of a series' id that the ids of its dates begin with. */
export const idOfSeries = (eventId: string): string =>
  MARK.test(eventId) ? seriesId(eventId) : eventId;

/**
 * The suffix of one date of a series: its original start in UTC (`20261021T080000Z`), or the day
 * of an all-day one (`20261021`).
 *
 * @param original epoch milliseconds; all-day: midnight as if it were UTC
 */
export function instanceStamp(original: number, allDay: boolean): string {
  const text = new Date(original).toISOString().replace(/[-:]|\.\d+/g, '');
  return allDay ? text.slice(0, 8) : text;
}
