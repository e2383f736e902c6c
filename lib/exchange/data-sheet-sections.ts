import type { Client } from '@/lib/appointments/client';
import type { DataSheetTexts } from '@/lib/i18n/en/data-sheet';
import type { DataSheet } from '@/lib/messaging/people-protocol';
import type { Rounded } from '@/lib/reliability/evidence';
import type { SheetRow, SheetSection, SheetWords } from './data-sheet';
import type { SheetDates } from './data-sheet-dates';
import { factLine } from './data-sheet-fact';
import { policySections } from './data-sheet-policy';

const list = (texts: DataSheetTexts, parts: readonly string[]): string =>
  parts.length > 0 ? parts.join(', ') : texts.none;

function personRows(client: Client, { sheet: texts }: SheetWords, dates: SheetDates): SheetRow[] {
  const { person } = texts;
  const origin = client.importId === undefined ? (client.createdBy ?? 'calendar') : 'import';
  const optional: [string, string | undefined][] = [
    [person.language, client.language && person.languages[client.language]],
    [person.address, client.address && person.forms[client.address]],
    [person.channel, client.channel && person.channels[client.channel]],
    [person.zone, client.zone],
    [person.note, client.note],
    [person.keep, keepText(client, person, dates)],
  ];
  return [
    { label: person.name, value: client.name },
    { label: person.aliases, value: list(texts, client.aliases) },
    { label: person.emails, value: list(texts, client.emails) },
    { label: person.phone, value: client.phone ?? texts.none },
    ...optional.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
    {
      label: person.availability,
      value: list(texts, (client.availability ?? []).map(dates.weekly)),
    },
    { label: person.doNotRate, value: client.doNotRate ? texts.yes : texts.no },
    { label: person.since, value: dates.moment(client.createdAt) },
    { label: person.origin, value: person.origins[origin] },
  ];
}

function keepText(
  { keep }: Client,
  { keepAnswers, said }: DataSheetTexts['person'],
  dates: SheetDates,
): string | undefined {
  return keep?.answer ? said(keepAnswers[keep.answer], dates.day(keep.at)) : undefined;
}

const mergedSection = (
  { merged }: DataSheet,
  words: SheetWords,
  dates: SheetDates,
): SheetSection => ({
  title: words.sheet.merged.title,
  rows: merged.map((client) => ({
    label: words.sheet.merged.joined(client.name),
    value: personRows(client, words, dates)
      .map(({ label, value }) => `${label}: ${value}`)
      .join('; '),
  })),
});

/** Sections of lists say so where there is nothing. */
const listSection = (
  texts: DataSheetTexts,
  title: string,
  rows: SheetRow[],
  lead?: string,
): SheetSection => {
  const said = rows.length === 0 ? texts.nothing : lead;
  return { title, ...(said !== undefined && { lead: said }), rows };
};

function guestSection({ people }: DataSheet, texts: DataSheetTexts, dates: SheetDates) {
  const { title, seen, known, verdict } = texts.guest;
  const named = (key: string): string =>
    Object.hasOwn(verdict, key) ? verdict[key as keyof typeof verdict] : key;
  const rows = people.map((person) => ({
    label: person.email,
    value: `${seen(person.name, dates.day(person.lastSeen))}; ${known(named(person.verdict))}`,
  }));
  return listSection(texts, title, rows);
}

function historySection({ facts }: DataSheet, words: SheetWords, dates: SheetDates) {
  const { title, lead } = words.sheet.history;
  const replaced = new Set(facts.map((fact) => fact.supersedes));
  const rows = facts.map((fact) => factLine(fact, replaced.has(fact.id), words, dates));
  return listSection(words.sheet, title, rows, lead);
}

function appointmentSection({ appointments }: DataSheet, texts: DataSheetTexts, dates: SheetDates) {
  const { title, untitled, unknown } = texts.appointments;
  const rows = appointments.map(({ start, end, allDay, title: name, calendarId, joinLink }) => ({
    label: start === null ? unknown : dates.slot(start, end ?? start, allDay),
    value: [`${name ?? untitled} (${calendarId})`, joinLink ?? []].flat().join(', '),
  }));
  return listSection(texts, title, rows);
}

function preparedSection({ prepared }: DataSheet, texts: DataSheetTexts, dates: SheetDates) {
  const { title, about, unknown, scenario } = texts.prepared;
  const named = (key: string): string =>
    Object.hasOwn(scenario, key) ? scenario[key as keyof typeof scenario] : unknown;
  const channels: Readonly<Record<string, string>> = texts.person.channels;
  const rows = prepared.map((one) => ({
    label: dates.moment(one.at),
    value: about(named(one.scenario), dates.day(one.start), channels[one.channel] ?? texts.none),
  }));
  return listSection(texts, title, rows);
}

/** Only where there is something: it is there for days, not for good. */
function toWriteSections(
  { toWrite }: DataSheet,
  { toWrite: { title, after } }: DataSheetTexts,
  dates: SheetDates,
): SheetSection[] {
  const rows = toWrite.map(({ start, end, allDay }) => ({
    label: dates.slot(start, end, allDay),
    value: after,
  }));
  return rows.length > 0 ? [{ title, rows }] : [];
}

function evaluationSection(
  sheet: DataSheet,
  { sheet: texts, shared, tag }: SheetWords,
  dates: SheetDates,
) {
  const { evaluation } = texts;
  const number = (n: number): string => new Intl.NumberFormat(tag).format(n);
  const level =
    sheet.level !== null && Object.hasOwn(shared.level, sheet.level)
      ? shared.level[sheet.level as keyof typeof shared.level]
      : (sheet.level ?? texts.none);
  const share = ({ percent, step }: Rounded): string =>
    percent === 0 ? evaluation.under(number(step)) : evaluation.share(number(percent));
  const told = sheet.estimate;
  return {
    title: evaluation.title,
    lead: evaluation.exists,
    rows: [
      { label: evaluation.level, value: level },
      {
        label: evaluation.count,
        value: evaluation.counted(number(sheet.missed), number(sheet.counted)),
      },
      ...(told
        ? [
            {
              label: evaluation.estimate,
              value: evaluation.estimated(
                share(told.estimate),
                evaluation.share(number(told.low.percent)),
                share(told.high),
                share(told.practice),
              ),
            },
          ]
        : []),
      ...sheet.putOff.map(({ alert, about, at }) => ({
        label: evaluation.putOff,
        value: evaluation.putOffAbout(
          evaluation.putOffWhat[alert],
          dates.day(about),
          dates.day(at),
        ),
      })),
      ...evaluation.rules.map((value) => ({ label: evaluation.how, value })),
      { label: evaluation.decides, value: evaluation.decidesText },
    ],
  };
}

const whySection = ({ why }: DataSheetTexts): SheetSection => ({
  title: why.title,
  rows: [
    { label: why.why, value: why.whyText },
    { label: why.where, value: why.whereText },
    { label: why.long, value: why.longText },
  ],
});

const rightsSection = ({ rights }: DataSheetTexts): SheetSection => ({
  title: rights.title,
  rows: [
    { label: rights.correct, value: rights.correctText },
    { label: rights.erase, value: rights.eraseText },
    { label: rights.object, value: rights.objectText },
    { label: rights.copy, value: rights.copyText },
    { label: rights.complain, value: rights.complainText },
  ],
});

/** All sections of the sheet, in their order. */
export const sheetSections = (
  sheet: DataSheet,
  words: SheetWords,
  dates: SheetDates,
): SheetSection[] => [
  { title: words.sheet.person.title, rows: personRows(sheet.client, words, dates) },
  ...(sheet.merged.length > 0 ? [mergedSection(sheet, words, dates)] : []),
  guestSection(sheet, words.sheet, dates),
  historySection(sheet, words, dates),
  appointmentSection(sheet, words.sheet, dates),
  ...policySections(sheet, words, dates),
  preparedSection(sheet, words.sheet, dates),
  ...toWriteSections(sheet, words.sheet, dates),
  evaluationSection(sheet, words, dates),
  whySection(words.sheet),
  rightsSection(words.sheet),
];
