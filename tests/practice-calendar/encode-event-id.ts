import type { PracticeEvent } from './model.ts';

const SHORT: [suffix: string, short: string][] = [
  ['@gmail.com', '@m'],
  ['@group.calendar.google.com', '@g'],
  ['@group.v.calendar.google.com', '@v'],
  ['@import.calendar.google.com', '@i'],
];

/** Calendar id as the page shortens it inside `data-eventid`; other domains stay in full. */
export function shortenCalendarId(calendarId: string): string {
  for (const [suffix, short] of SHORT) {
    if (calendarId.endsWith(suffix)) return calendarId.slice(0, -suffix.length) + short;
  }
  return calendarId;
}

/** Base64 of the UTF-8 bytes, without padding. */
export function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replace(/=+$/, '');
}

/**
 * The `data-eventid` of a chip: base64 of `"<event id> <shortened calendar id>"`; tasks are
 * `tasks_<id>` and not base64, time blocks carry the prefix `ttb_`, drafts are empty.
 */
export function encodeEventId(event: Pick<PracticeEvent, 'id' | 'calendarId' | 'kind'>): string {
  if (event.kind === 'draft') return '';
  if (event.kind === 'task') return `tasks_${event.id}`;
  const pair = base64(`${event.id} ${shortenCalendarId(event.calendarId)}`);
  return event.kind === 'timeblock' ? `ttb_${pair}` : pair;
}
