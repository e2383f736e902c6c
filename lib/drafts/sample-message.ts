import { type OwnText, withOwnTexts } from './own-texts';
import type { TextTable } from './text-table';
import { type Message, writeMessage } from './write-message';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * A text filled in for an invented client, as an editor shows it while it is written.
 *
 * @param me the user's name, for the signature
 * @param now epoch milliseconds; the appointment was yesterday, or is the day after tomorrow
 * @returns `null` where the text cannot be filled in
 */
export function sampleMessage(
  text: OwnText,
  table: TextTable,
  {
    me,
    ahead,
    browserLanguage,
    now,
  }: {
    me: string;
    ahead: boolean;
    browserLanguage: string;
    now: number;
  },
): Message | null {
  const start = Math.round(now / HOUR) * HOUR + (ahead ? 2 * DAY : -DAY);
  try {
    return writeMessage({
      ...text,
      table: withOwnTexts(text.table, table, [text]),
      client: {
        id: '',
        name: 'Priya Raman',
        aliases: [],
        emails: [],
        language: text.table === 'en' ? 'en' : 'de',
        address: text.table === 'de-sie' ? 'sie' : 'du',
        createdAt: 0,
      },
      practice: { name: me, address: 'du', language: null, noticeHours: 48 },
      locale: 'en',
      slot: { eventId: '', start, end: start + HOUR, allDay: false },
      history: [],
      extras: { freeTimes: [now + 3 * DAY, now + 5 * DAY] },
      browserLanguage,
      now,
    });
  } catch {
    return null;
  }
}
