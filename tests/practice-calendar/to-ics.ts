import { strToU8, zipSync } from 'fflate';
import { base32hexToText } from './ics/event-id.ts';
import type { PracticeAccount, PracticeCalendar, PracticeEvent, PracticeGuest } from './model.ts';
import { instanceStamp } from './worlds/week-plan.ts';

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');

/** Folds at 75 octets, never inside a character. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const char of line) {
    const bytes = new TextEncoder().encode(char).length;
    if (size + bytes > 74) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += char;
    size += bytes;
  }
  return [...lines, current].join('\r\n');
}

const PARTSTAT: Record<PracticeGuest['response'], string> = {
  accepted: 'ACCEPTED',
  declined: 'DECLINED',
  tentative: 'TENTATIVE',
  needs: 'NEEDS-ACTION',
};

function attendee(guest: PracticeGuest): string {
  const kind = guest.group ? 'GROUP' : guest.resource ? 'RESOURCE' : 'INDIVIDUAL';
  const role = guest.optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT';
  const name = guest.name || guest.email;
  const quoted = /[;:,]/.test(name) ? `"${name.replaceAll('"', '')}"` : name;
  return `ATTENDEE;CUTYPE=${kind};ROLE=${role};PARTSTAT=${PARTSTAT[guest.response]};CN=${quoted};X-NUM-GUESTS=0:mailto:${guest.email}`;
}

const INSTANCE = /_(\d{8}(?:T\d{6}Z)?)$/;

/** Series are written as their instances alone: `RECURRENCE-ID` without a master. */
function vevent(event: PracticeEvent): string[] {
  const stamp = INSTANCE.exec(event.id)?.[1];
  const base = event.id.replace(INSTANCE, '');
  const uid = base.startsWith('_') ? base32hexToText(base.slice(1)) : `${base}@google.com`;
  const parameter = event.allDay ? ';VALUE=DATE' : '';
  const when = (instant: number): string => instanceStamp(instant, event.allDay);
  return [
    'BEGIN:VEVENT',
    `DTSTART${parameter}:${when(event.start)}`,
    `DTEND${parameter}:${when(event.end)}`,
    `DTSTAMP:${instanceStamp(event.start)}`,
    ...(event.organizer ? [`ORGANIZER;CN=${event.organizer}:mailto:${event.organizer}`] : []),
    `UID:${uid}`,
    ...(event.guestsHidden ? [] : event.guests.map(attendee)),
    ...(stamp ? [`RECURRENCE-ID${stamp.length === 8 ? ';VALUE=DATE' : ''}:${stamp}`] : []),
    `DESCRIPTION:${escapeText(event.description)}`,
    `LOCATION:${escapeText(event.location)}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${escapeText(event.title)}`,
    'END:VEVENT',
  ];
}

/** One calendar as Google's feed writes it; tasks are not in it. */
export function calendarToIcs(account: PracticeAccount, calendar: PracticeCalendar): string {
  const events = account.events.filter(
    (event) => event.calendarId === calendar.id && event.kind === 'event',
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(calendar.id === account.email ? account.email : calendar.name)}`,
    ...events.flatMap(vevent),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}

/** The export archive: one file per calendar of the user's own. */
export function accountToZip(account: PracticeAccount): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const calendar of account.calendars.filter((c) => c.own)) {
    const name = calendar.id === account.email ? calendar.id : `${calendar.name}_${calendar.id}`;
    files[`${name}.ics`] = strToU8(calendarToIcs(account, calendar));
  }
  return zipSync(files);
}
