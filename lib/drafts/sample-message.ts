import { millisecondsInDay } from 'date-fns/constants';
import { canFill } from './fill';
import { isAhead, type OwnScenario } from './own-scenario';
import { type OwnText, withOwnTexts } from './own-texts';
import type { TextTable, TextTableName } from './text-table';
import { type Message, writeMessage } from './write-message';

const HOUR = 3_600_000;

/** What is shown: a text of Kept as it was changed, or one of a scenario of the user. */
export type Sample = OwnText | { own: OwnScenario; table: TextTableName; form: OwnText['form'] };

/**
 * A text filled in for an invented client, as an editor shows it while it is written.
 *
 * @param me the user's name, for the signature
 * @param now epoch milliseconds; the appointment was yesterday, or is the day after tomorrow
 * @returns `null` where the text cannot be filled in
 */
export function sampleMessage(
  sample: Sample,
  table: TextTable,
  { me, browserLanguage, now }: { me: string; browserLanguage: string; now: number },
): Message | null {
  const before = isAhead('own' in sample ? sample.own : sample.scenario);
  const hour = Math.round(now / HOUR) * HOUR;
  const start = hour + (before ? 2 * millisecondsInDay : -millisecondsInDay);
  if (!('own' in sample) && !(canFill(sample.subject) && canFill(sample.body))) return null;
  const told =
    'own' in sample
      ? { scenario: sample.own, form: sample.form, tone: 'warm' as const, table }
      : { ...sample, table: withOwnTexts(sample.table, table, [sample]) };
  try {
    return writeMessage({
      ...told,
      client: {
        id: '',
        name: 'Priya Raman',
        aliases: [],
        emails: [],
        language: sample.table === 'en' ? 'en' : 'de',
        address: sample.table === 'de-sie' ? 'sie' : 'du',
        createdAt: 0,
      },
      practice: { name: me, address: 'du', language: null, noticeHours: 48 },
      locale: 'en',
      slot: { eventId: '', start, end: start + HOUR, allDay: false },
      history: [],
      extras: { freeTimes: [hour + 3 * millisecondsInDay, hour + 5 * millisecondsInDay] },
      browserLanguage,
      now,
    });
  } catch {
    return null;
  }
}
