import type { DraftExtras } from '@/lib/drafts/draft-extras';
import { DAY, HOUR, slotAt, START } from './sample';
import type { Slot } from '@/lib/appointments/slot';

/** Somebody and a date a message is about: everything that has made a text go wrong somewhere. */
export interface Case {
  what: string;
  name: string;
  me?: string;
  noticeHours?: number;
  slot?: Slot;
  now?: number;
  extras?: DraftExtras;
  browserLanguage?: string;
}

const at = (month: number, day: number, hour = 14, minute = 0, year = 2026) =>
  new Date(year, month - 1, day, hour, minute).getTime();
const allDay = (start: number, days = 1) =>
  slotAt(start, { end: start + days * DAY, allDay: true });
const long = 'Wolfeschlegelsteinhausenbergerdorff';

/** Everything a message can name. */
export const everything: DraftExtras = {
  freeTimes: [START + 2 * DAY, START + 5 * DAY, START + 7 * DAY],
  bookingLink: 'https://book.example.com/anna',
  joinLink: 'https://meet.example.com/abc-defg-hij',
  camera: 'with',
  needed: 'the draft contract',
  neededBy: START + 4 * DAY,
  deadline: { at: START + 3 * DAY, ofDeposit: true },
  money: {
    fee: { code: 'due', amount: { amount: 4500, currency: 'EUR' } },
    deposit: {
      code: 'carried_over',
      amount: { amount: 3050, currency: 'EUR' },
      until: START + 3 * DAY,
    },
  },
  depositAmount: { amount: 3000, currency: 'USD' },
  rules: ['48 h: 0 €, 24 h: 50 €, 12 h: 80 €, 0 h: 100 €.', '24 h: 50 €.'],
  openWork: 'the report',
  openWorkBy: START + 9 * DAY,
  referral: 'Ben Weber',
};

export const cases: readonly Case[] = [
  { what: 'an ordinary client', name: 'Priya Raman' },
  { what: 'everything known', name: 'Priya Raman', extras: everything },
  { what: 'no name', name: '', me: '', noticeHours: 0 },
  { what: 'no name, everything else', name: '', me: '', extras: everything },
  { what: 'an address as name', name: 'priya.raman@example.com' },
  { what: 'a phone number as name', name: '+49 170 1234567' },
  { what: 'a company', name: 'Studio Nordlicht GmbH' },
  { what: 'a couple', name: 'Anna und Ben Weber' },
  { what: 'a group', name: 'Anna, Ben, Priya, Noor' },
  { what: 'right to left', name: 'محمد الأحمد', me: 'מיכל לוי' },
  { what: 'right to left with marks', name: '\u202eRaman Priya\u202c' },
  { what: 'an apostrophe', name: 'Siobhán O’Brien', me: "D'Angelo & Sons" },
  { what: 'markup', name: '<b>Priya</b> & "Raman"', me: '<Anna>' },
  { what: 'a template', name: '{{#me}}{{when}}{{/me}}', me: '{{name}}' },
  { what: 'a title alone', name: 'Frau Weber' },
  { what: 'an initial', name: 'P. Raman' },
  { what: 'a hundred characters', name: `${'Ab '.repeat(33)}c` },
  { what: 'eighty characters', name: `${long} ${long}`, me: `${long} ${long}`, extras: everything },
  { what: 'family name first', name: '山田太郎' },
  { what: 'a note in brackets', name: 'Priya Raman (pays late)' },
  { what: 'an all-day slot', name: 'Priya Raman', slot: allDay(at(11, 24, 0)) },
  { what: 'several days', name: 'Priya Raman', slot: allDay(at(11, 24, 0), 3) },
  {
    what: 'the night the clocks go back',
    name: 'Priya',
    slot: slotAt(at(10, 25, 2, 30)),
    now: at(10, 25, 20),
  },
  {
    what: 'the night the clocks go forward',
    name: 'Priya',
    slot: slotAt(at(3, 29, 3)),
    now: at(3, 30, 9),
  },
  { what: 'midnight', name: 'Priya', slot: slotAt(at(11, 24, 0)), now: at(11, 24, 9) },
  { what: 'a minute before midnight', name: 'Priya', slot: slotAt(at(11, 24, 23, 59)) },
  { what: 'last year', name: 'Priya', slot: slotAt(at(9, 24, 14, 30, 2025)), extras: everything },
  { what: 'next week', name: 'Priya', slot: slotAt(at(12, 2)), extras: { camera: 'without' } },
  { what: 'running', name: 'Priya', now: START + HOUR / 12 },
  { what: 'another zone', name: 'Priya', extras: { ...everything, zone: 'America/New_York' } },
  { what: 'a zone with half hours', name: 'Priya', extras: { zone: 'Asia/Kolkata' } },
  { what: 'no readable time', name: 'Priya', slot: slotAt(Number.NaN) },
  { what: 'British time', name: 'Priya', browserLanguage: 'en-GB', extras: everything },
  {
    what: 'hostile extras',
    name: 'Priya',
    extras: {
      freeTimes: [Number.NaN, START - DAY, 9e15],
      bookingLink: 'javascript:alert(1)',
      joinLink: 'https://x.example/ a',
      needed: '  {{name}}\n\nand  more ',
      neededBy: Number.NaN,
      deadline: { at: Number.POSITIVE_INFINITY, ofDeposit: false },
      money: {
        fee: { code: 'waived', amount: { amount: Number.NaN, currency: 'EUR' } },
        deposit: { code: 'returned', amount: { amount: 5, currency: '€' } },
      },
      depositAmount: { amount: -1, currency: 'EUR' },
      rules: Array.from({ length: 40 }, () => 'line\n\u202e {{name}}'),
      openWork: '\u202e',
      openWorkBy: -9e15,
      referral: '\ud800',
      zone: 'Mars/Olympus',
    },
  },
];
