import { describe, expect, it } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { dataSheetJson, dataSheetModel, type SheetWords } from '@/lib/exchange/data-sheet';
import { dataSheet as de } from '@/lib/i18n/de/data-sheet';
import { dataSheet as en } from '@/lib/i18n/en/data-sheet';
import { wordsIn } from '@/lib/i18n/words';
import type { DataSheet } from '@/lib/messaging/people-protocol';

const at = (day: number, hour = 14, minute = 30): number =>
  new Date(2026, 10, day, hour, minute).getTime();

const outcome: OutcomeFact = {
  id: 'f1',
  kind: 'outcome',
  clientId: 'c1',
  eventId: 'e1',
  start: at(24),
  end: at(24, 15),
  allDay: false,
  status: 'late_cancel',
  source: 'panel',
  recordedAt: at(24, 9, 0),
  device: 'd',
  excused: true,
  excuseReason: 'illness',
  cause: 'forgot',
  noticeHours: 5.5,
  title: 'Coaching <b>',
  note: 'called at once',
};

const sheet: DataSheet = {
  madeAt: at(30),
  client: {
    id: 'c1',
    name: 'Anna Berg',
    aliases: ['Anni'],
    emails: ['anna@example.com', 'a.berg@example.org'],
    phone: '+4930901820',
    language: 'de',
    address: 'du',
    channel: 'mailto',
    availability: [{ weekday: 1, from: 9 * 60, to: 12 * 60 + 30 }],
    note: 'prefers mornings',
    keep: { answer: 'unsure', at: at(3) },
    createdBy: 'hand',
    createdAt: at(1),
  },
  merged: [
    { id: 'c2', name: 'A. Berg', aliases: [], emails: ['ab@example.com'], createdAt: at(2) },
  ],
  prepared: [{ scenario: 'reminder', channel: 'whatsapp', at: at(23), start: at(24) }],
  toWrite: [{ eventId: 'e1', start: at(24), end: at(24, 15), allDay: false }],
  people: [{ email: 'anna@example.com', name: 'Anna', verdict: 'client', lastSeen: at(24) }],
  facts: [
    outcome,
    {
      ...outcome,
      id: 'f2',
      status: 'no_show',
      supersedes: 'f1',
      excused: false,
      lateByMe: true,
      minutesLate: 3,
      noticeHours: -1,
      nextStart: at(28),
      recordedAt: at(25),
    },
    {
      id: 'f3',
      kind: 'retraction',
      clientId: 'c1',
      eventId: 'e1',
      start: at(24),
      supersedes: 'f2',
      recordedAt: at(26),
      device: 'd',
    },
  ],
  appointments: [
    {
      eventId: 'e1',
      title: 'Coaching',
      start: at(24),
      end: at(24, 15),
      allDay: false,
      calendarId: 'me@example.com',
    },
    {
      eventId: 'e2',
      joinLink: 'https://meet.example/abc',
      title: null,
      start: at(25, 0, 0),
      end: at(27, 0, 0),
      allDay: true,
      calendarId: 'me@example.com',
    },
    {
      eventId: 'e3',
      title: null,
      start: null,
      end: null,
      allDay: false,
      calendarId: 'me@example.com',
    },
  ],
  ledger: [
    {
      id: 'l1',
      clientId: 'c1',
      eventId: 'e1',
      start: at(24),
      what: 'fee',
      state: 'due',
      amount: 4_550,
      currency: 'EUR',
      at: at(24, 16),
      device: 'd',
    },
    {
      id: 'l2',
      clientId: 'c1',
      eventId: 'e1',
      start: at(24),
      what: 'fee',
      state: 'waived',
      reason: 'goodwill',
      amount: null,
      currency: 'EUR',
      at: at(25),
      device: 'd',
      supersedes: 'l1',
    },
  ],
  steps: [{ id: 's1', clientId: 'c1', step: 'prepay', at: at(26), device: 'd' }],
  contacts: [{ id: 'n1', clientId: 'c1', kind: 'second_nudge', at: at(27), device: 'd' }],
  ownTerms: {
    currency: 'EUR',
    price: 9_000,
    notice: { hours: 12, tiers: [{ underHours: 6, charge: { kind: 'percent', percent: 50 } }] },
    deposit: { charge: { kind: 'amount', amount: 2_000 }, newDateDays: 3 },
    reschedules: null,
    exceptions: ['illness', 'family'],
  },
  reviewedOn: at(20),
  putOff: [{ alert: 'gone_quiet', about: at(24), at: at(29), until: null }],
  level: 'mixed',
  counted: 9,
  missed: 1,
  estimate: {
    estimate: { percent: 10, step: 5 },
    low: { percent: 0, step: 5 },
    high: { percent: 20, step: 5 },
    practice: { percent: 0, step: 1 },
  },
};

const english: SheetWords = { sheet: en, shared: wordsIn('en'), tag: 'en-GB' };
const german: SheetWords = { sheet: de, shared: wordsIn('de'), tag: 'de' };

/** All texts of the model as one, spaces of all kinds made plain. */
const allText = (words: SheetWords, of = sheet): string =>
  JSON.stringify(dataSheetModel(of, words)).replace(/\s|\\u2009/gu, ' ');

describe('the data sheet', () => {
  it.each([
    ['English', english],
    ['German', german],
  ])('in %s shows all that is stored of a person', (_, words) => {
    const text = allText(words);
    const stored = [
      'Anna Berg',
      'Anni',
      'anna@example.com',
      'a.berg@example.org',
      '+4930901820',
      'prefers mornings',
      'A. Berg',
      'ab@example.com',
      'Coaching <b>',
      'called at once',
      'me@example.com',
      words.shared.status.late_cancel,
      words.shared.status.no_show,
      words.shared.level.mixed,
      words.sheet.history.reason.illness,
      words.sheet.history.cause.forgot,
      words.sheet.history.retraction,
      words.sheet.person.languages.de,
      words.sheet.person.origins.hand,
      words.sheet.guest.verdict.client,
      words.sheet.person.keepAnswers.unsure,
      words.sheet.history.lateByMe,
      words.sheet.evaluation.putOffWhat.gone_quiet,
    ];
    expect(stored.filter((it) => !text.includes(it))).toEqual([]);
  });

  it.each([
    ['English', english],
    ['German', german],
  ])(
    'in %s says why, where, that there is an evaluation and how it counts, and the rights',
    (_, words) => {
      const { sections } = dataSheetModel(sheet, words);
      const values = sections.flatMap(({ rows }) => rows.map(({ value }) => value));
      const { why, rights, evaluation } = words.sheet;
      expect(values).toEqual(
        expect.arrayContaining([
          why.whyText,
          why.whereText,
          why.longText,
          rights.correctText,
          rights.eraseText,
          ...evaluation.rules,
          evaluation.decidesText,
        ]),
      );
      expect(sections.find(({ title }) => title === evaluation.title)?.lead).toBe(
        evaluation.exists,
      );
    },
  );

  it('tells times, corrections and where they were made', () => {
    const { sections, made } = dataSheetModel(sheet, german);
    const rows = (title: string) =>
      sections
        .find((section) => section.title === title)
        ?.rows.map(
          ({ label, value }) => `${label.replace(/\s/gu, ' ')} | ${value.replace(/\s/gu, ' ')}`,
        );
    expect(made).toContain('30. November 2026');
    expect(rows(de.history.title)).toEqual([
      expect.stringMatching(
        /^24\. November 2026.*14:30.+15:30.* \| Kurzfristig abgesagt; entschuldigt; Krankheit; Ursache: vergessen; 5,5 Std\. vorher gemeldet; Termin „Coaching <b>“; Notiz: called at once; eingetragen am 24\. November 2026 um 09:00 \(im Kalender\); später ersetzt$/,
      ),
      expect.stringMatching(
        /Nicht erschienen; .*3 Min\. verspätet; 1 Std\. nach Beginn gemeldet; verschoben auf 28\. November 2026.*später ersetzt$/,
      ),
      expect.stringMatching(/zurückgenommen; eingetragen am 26\. November 2026 um 14:30$/),
    ]);
    expect(rows(de.appointments.title)?.slice(1)).toEqual([
      '25. November 2026 bis 26. November 2026, ganztägig | ohne Titel (me@example.com), https://meet.example/abc',
      'Zeit unbekannt | ohne Titel (me@example.com)',
    ]);
    expect(rows(de.person.title)?.find((row) => row.startsWith(de.person.availability))).toBe(
      'Zeiten, die meist passen | Montag 09:00 bis 12:30',
    );
  });

  it('of somebody of whom little is stored says so, and no level for those without one', () => {
    const little: DataSheet = {
      ...sheet,
      client: { id: 'c1', name: 'Ben', aliases: [], emails: [], createdAt: at(1), doNotRate: true },
      merged: [],
      people: [],
      facts: [],
      appointments: [],
      toWrite: [],
      ledger: [],
      steps: [],
      contacts: [],
      ownTerms: {},
      reviewedOn: null,
      level: null,
      estimate: null,
    };
    const { sections } = dataSheetModel(little, english);
    const titles = sections.map(({ title }) => title);
    for (const part of [en.merged, en.policy.money, en.policy.contact, en.toWrite]) {
      expect(titles).not.toContain(part.title);
    }
    expect(titles).not.toContain(en.policy.agreed);
    expect(sections.filter(({ lead }) => lead === en.nothing)).toHaveLength(3);
    const evaluation = sections.find(({ title }) => title === en.evaluation.title);
    expect(evaluation?.rows[0]).toEqual({ label: en.evaluation.level, value: en.none });
    expect(evaluation?.rows.map(({ label }) => label)).not.toContain(en.evaluation.estimate);
  });

  it('tells money, terms, steps and contacts', () => {
    const { sections } = dataSheetModel(sheet, german);
    const rows = (title: string) =>
      sections
        .find((section) => section.title === title)
        ?.rows.map(
          ({ label, value }) => `${label.replace(/\s/gu, ' ')} | ${value.replace(/\s/gu, ' ')}`,
        );
    expect(rows(de.policy.money.title)).toEqual([
      'Gebühr, 24. November 2026 um 14:30 | 45,50 €; offen; eingetragen am 24. November 2026 um 16:30; später ersetzt',
      'Gebühr, 24. November 2026 um 14:30 | ohne Betrag; erlassen; Kulanz; eingetragen am 25. November 2026 um 14:30',
    ]);
    expect(rows(de.policy.agreed)).toEqual([
      'Preis eines Termins | 90 €',
      'Absage bis | 12 Std. vor Beginn',
      'Absage weniger als 6 Std. vorher | 50 % des Preises',
      'Anzahlung | 20 €; geht auf einen neuen Termin über, der innerhalb von 3 Tagen vereinbart wird',
      'Verschieben | so oft wie nötig',
      'Entschuldigt | Krankheit, Familie',
      'Entschieden | Zahlung im Voraus; 26. November 2026',
      'Vereinbarungen besprochen | 20. November 2026',
    ]);
    expect(rows(de.policy.contact.title)).toEqual([
      '27. November 2026 um 14:30 | noch einmal nachgefragt',
    ]);
  });

  it.each([english, german])('tells what is still to be written', (words) => {
    const { title, after } = words.sheet.toWrite;
    const { sections } = dataSheetModel(sheet, words);
    const rows = sections.find((section) => section.title === title)?.rows;
    expect(rows).toEqual([{ label: expect.stringMatching(/24.+2026.+15.30/), value: after }]);
  });

  it.each([
    [english, 'missed with a chance of 10% (likely 0% to 20%); average of all clients under 1%'],
    [
      german,
      'wird zu 10 % versäumt (wahrscheinlich 0 % bis 20 %); Durchschnitt aller Kunden unter 1 %',
    ],
  ])('tells the estimate, its range and the average', (words, text) => {
    expect(allText(words)).toContain(text);
  });

  it('keeps a level or verdict it does not know as it is', () => {
    const odd = {
      ...sheet,
      level: 'constructor',
      people: [{ ...sheet.people[0]!, verdict: 'toString' }],
    };
    expect(allText(english, odd)).toContain('constructor');
    expect(allText(english, odd)).toContain('kept as toString');
  });
});

describe('the data sheet as a file', () => {
  it('is JSON in a stable order, with readable times, and holds everything', () => {
    const text = dataSheetJson(sheet);
    const shuffled = Object.fromEntries(Object.entries(sheet).toReversed()) as unknown as DataSheet;
    expect(dataSheetJson(shuffled)).toBe(text);
    const file: unknown = JSON.parse(text);
    expect(file).toMatchObject({
      format: 'kept-data-sheet',
      version: 1,
      madeAt: new Date(sheet.madeAt).toISOString(),
      client: { name: 'Anna Berg', availability: [{ weekday: 1, from: 540, to: 750 }] },
      facts: [{ id: 'f1', start: new Date(at(24)).toISOString() }, { id: 'f2' }, { id: 'f3' }],
      appointments: [{ eventId: 'e1' }, { eventId: 'e2' }, { start: null }],
    });
    expect(text.split('\n').length).toBeGreaterThan(60);
  });
});
