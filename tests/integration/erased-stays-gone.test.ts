import { beforeEach, expect, test } from 'vitest';
import { dropImports, importJobHandlers } from '@/entrypoints/background/imports';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { ask } from '@/lib/messaging/client';
import { everything } from '../unit/store/fresh-store';
import {
  ANNA,
  asKept,
  badges,
  BOB,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  historyOf,
  HOUR,
  markOf,
  ME,
  nameOf,
  NOW,
  open,
} from './harness';

/*
 * One person's whole way: found in a calendar, met in titles, in an address book, in a table and
 * in a backup, then erased. Whatever is done afterwards, nothing of them is in any store.
 */

const CAROL = 'carol@client.example';
const stamp = (at: number): string =>
  new Date(at).toISOString().replace(/[-:]/g, '').replace('.000', '');

const event = (uid: string, title: string, days: number, ...guests: string[]): string[] => [
  'BEGIN:VEVENT',
  `DTSTART:${stamp(NOW - days * DAY)}`,
  `DTEND:${stamp(NOW - days * DAY + HOUR)}`,
  `DTSTAMP:${stamp(NOW)}`,
  `UID:${uid}@google.com`,
  ...(guests.length === 0 ? [] : [ME, ...guests]).map(
    (email) => `ATTENDEE;PARTSTAT=ACCEPTED;CN=${nameOf(email)}:mailto:${email}`,
  ),
  `SUMMARY:${title}`,
  'END:VEVENT',
];

const NAMED = 'Anna Meier & Bob';

/** Anna alone, with bob, also by name, and in titles of events without guests. */
const calendar = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'VERSION:2.0',
  `X-WR-CALNAME:${ME}`,
  'X-WR-TIMEZONE:Europe/Berlin',
  ...[3, 10, 17].flatMap((days) => event(`alone${days}`, 'Anna Meier', days, ANNA)),
  ...[4, 11].flatMap((days) => event(`both${days}`, 'Couple', days, ANNA, BOB)),
  ...event('named8', NAMED, 8, ANNA, BOB),
  ...[5, 12].flatMap((days) => event(`bob${days}`, 'Bob', days, BOB)),
  ...[6, 13].flatMap((days) => event(`carol${days}`, 'Session', days, CAROL)),
  ...[7, 14, 21, 28].flatMap((days) => event(`titled${days}`, 'Anna Meier 60 min', days)),
  'END:VCALENDAR',
  '',
].join('\r\n');

/** Imports the calendar as far as its review, and answers with the keys of whom it found. */
async function readCalendar(job: string): Promise<string[]> {
  const { importStart, importPart, importStep } = importJobHandlers;
  dropImports();
  importStart({ job, source: { kind: 'file', name: `${ME}.ics` } });
  importPart({ job, at: 0, base64: Buffer.from(calendar).toString('base64'), last: true });
  for (;;) {
    const step = await importStep({ job });
    if (step.state === 'running') continue;
    expect(step).toEqual({ state: 'done', importId: job });
    const review = await asKept(() => ask('importReview', { importId: job }));
    return (review?.people ?? []).map(({ key }) => key);
  }
}
/** Whoever is a guest and stands in titles is one. */
async function joinOffered(importId: string): Promise<void> {
  const review = await asKept(() => ask('importReview', { importId }));
  for (const { offerId } of review?.merges ?? []) {
    await asKept(() => ask('answerMerge', { importId, offerId, answer: 'merged' }));
  }
}
const finish = async (importId: string) => {
  expect(await asKept(() => ask('finishImport', { importId }))).toMatchObject({ ok: true });
};

const row = (client: string, email: string, hours: number, title = ''): OutcomeRow => ({
  line: 2,
  client,
  email,
  start: NOW - hours * HOUR,
  end: NOW - (hours - 1) * HOUR,
  allDay: false,
  status: 'no_show',
  excused: false,
  excuseReason: null,
  cause: null,
  minutesLate: null,
  noticeHours: null,
  source: '',
  title,
});
const rows = [row('Anna Meier', ANNA, 100), row('Anna Meier', '', 130), row('Bob', BOB, 160)];
const contacts = [
  { name: 'Anna Meier', emails: [ANNA], phones: ['+491701234567'] },
  { name: 'Anna Meier', emails: [], phones: ['+491701234567'] },
];
const bringTable = (importId: string) =>
  asKept(() => ask('importOutcomes', { importId, name: 'outcomes.csv', rows }));
const bringContacts = (importId: string, at: number[]) =>
  asKept(() =>
    ask('importContacts', { importId, name: 'book.vcf', contacts, update: at, create: at }),
  );

let ids: ReadonlyMap<string, string>;
const idOf = (email: string): string => ids.get(email) ?? '';
const clients = async () =>
  (await everything())['clients'] as { id: string; name: string; emails: string[] }[];

const traces = async (): Promise<string[]> => {
  const dump = JSON.stringify(await everything());
  return [/anna/i, /meier/i, /1701234567/, new RegExp(idOf(ANNA))]
    .filter((trace) => trace.test(dump))
    .map(String);
};

beforeEach(async () => {
  await freshProfile();
  await readCalendar('first');
  await joinOffered('first');
  await finish('first');
  ids = new Map((await clients()).flatMap(({ id, emails }) => emails.map((one) => [one, id])));
  expect([...ids.keys()].toSorted()).toEqual([ANNA, BOB, CAROL].toSorted());
  await bringContacts('book', [0]);
  await bringTable('table');
  const eventId = 'said_20261120T120000Z';
  await asKept(() => ask('assign', { eventId, client: { id: idOf(ANNA) } }));
  await ask('mark', markOf(idOf(ANNA), { status: 'late' }, { eventId: 'alone3' }));
  expect(await historyOf(idOf(ANNA))).toHaveLength(3);
});

test('an erased person stays gone through backup, calendar, merge, contacts, table and undo', async () => {
  const older = await asKept(() => ask('exportBackup'));
  await asKept(() => ask('mergeClients', { into: idOf(BOB), from: idOf(ANNA) }));
  const joined = await asKept(() => ask('exportBackup'));
  await asKept(() => ask('unmergeClient', { clientId: idOf(ANNA) }));
  expect(await asKept(() => ask('eraseClient', { clientId: idOf(ANNA) }))).toMatchObject({
    ok: true,
  });
  expect(await traces()).toEqual([]);

  for (const text of [older, joined]) {
    const restored = await asKept(() => ask('restoreBackup', { text }));
    expect(restored).toMatchObject({ ok: true, value: { erased: 1, clients: 0, outcomes: 0 } });
    expect(await traces()).toEqual([]);
  }

  expect(await readCalendar('second')).toEqual([]);
  await finish('second');
  expect(await traces()).toEqual([]);

  const pair = { into: idOf(BOB), from: idOf(CAROL) };
  expect(await asKept(() => ask('mergeClients', pair))).toMatchObject({ ok: true });
  const again = { into: idOf(BOB), from: idOf(ANNA) };
  expect(await asKept(() => ask('mergeClients', again))).toEqual({ ok: false, why: 'not_found' });
  expect(await traces()).toEqual([]);

  const brought = await bringContacts('book again', [0, 1]);
  expect(brought).toEqual({ ok: true, value: { updated: 0, created: 0 } });
  const told = await bringTable('table again');
  expect(told).toMatchObject({ ok: true, value: { added: 0, erased: 2, newClients: [] } });
  expect(await traces()).toEqual([]);

  await badges(chip({ eventId: 'alone3', title: 'Anna Meier' }));
  await open([ANNA], { eventId: 'alone3', title: 'Anna Meier' });
  await open([ANNA, BOB], { eventId: 'both4', title: 'Couple' });
  for (const eventId of ['named8', 'unseen']) {
    await badges(chip({ eventId, title: NAMED }));
    await open([ANNA, BOB], { eventId, title: NAMED });
  }
  await ask('mark', markOf(idOf(BOB), { title: NAMED }, { eventId: 'unseen' }));
  const named = [row('Bob', BOB, 190, NAMED)];
  await asKept(() => ask('importOutcomes', { importId: 'named', name: 'b.csv', rows: named }));
  expect(await traces()).toEqual([]);

  await asKept(() => ask('unmergeClient', { clientId: idOf(CAROL) }));
  for (const importId of ['second', 'table', 'book', 'first']) {
    await asKept(() => ask('undoImport', { importId }));
    expect(await traces()).toEqual([]);
  }
  await dropWorker();
  for (const text of [older, joined]) await asKept(() => ask('restoreBackup', { text }));
  expect(await traces()).toEqual([]);
  expect((await clients()).map(({ name }) => name).toSorted()).toEqual(['Bob', 'Carol']);
});

test('an erased person stays gone in a profile that only knows of it from a backup', async () => {
  const older = await asKept(() => ask('exportBackup'));
  await asKept(() => ask('eraseClient', { clientId: idOf(ANNA) }));
  const newer = await asKept(() => ask('exportBackup'));

  await freshProfile();
  await asKept(() => ask('restoreBackup', { text: newer }));
  await asKept(() => ask('restoreBackup', { text: older }));
  expect(await readCalendar('second')).toEqual([]);
  await finish('second');
  await bringContacts('book again', [0, 1]);
  expect(await bringTable('table again')).toMatchObject({ value: { added: 0, erased: 2 } });
  expect(await traces()).toEqual([]);
});
