import type { DataSheetTexts } from '@/lib/i18n/en/data-sheet';
import type { Words } from '@/lib/i18n/words';
import type { DataSheet } from '@/lib/messaging/people-protocol';
import { sheetDates } from './data-sheet-dates';
import { sheetSections } from './data-sheet-sections';

/** One line of the sheet. */
export interface SheetRow {
  label: string;
  value: string;
}

export interface SheetSection {
  title: string;
  /** A sentence before the rows. */
  lead?: string;
  /** Possibly empty; then `lead` says so. */
  rows: SheetRow[];
}

/** The sheet as data; a page makes its elements of it. */
export interface DataSheetModel {
  title: string;
  made: string;
  lead: string;
  sections: SheetSection[];
}

/** The words of the sheet in one language. */
export interface SheetWords {
  sheet: DataSheetTexts;
  shared: Pick<Words, 'status' | 'level'>;
  /** BCP 47 tag for dates and numbers. */
  tag: string;
}

/**
 * All that is stored of one person, on one page, for an access request (Articles 13 to 15 GDPR):
 * what, why, where, since when, how it is evaluated, and the person's rights. It speaks to that
 * person. Times are told on this computer's clock.
 */
export function dataSheetModel(sheet: DataSheet, words: SheetWords): DataSheetModel {
  const { sheet: texts } = words;
  const dates = sheetDates(words.tag, texts);
  return {
    title: texts.title(sheet.client.name),
    made: texts.made(dates.moment(sheet.madeAt)),
    lead: texts.lead,
    sections: sheetSections(sheet, words, dates),
  };
}

/** Properties that hold an instant in epoch milliseconds. */
const INSTANTS: ReadonlySet<string> = new Set([
  'madeAt',
  'createdAt',
  'lastSeen',
  'recordedAt',
  'start',
  'end',
  'nextStart',
  'newDateAgreedAt',
  'reviewedOn',
  'at',
]);

/**
 * The sheet as a file for other programs (Article 20 GDPR). Properties in the order of the
 * alphabet, so that two files can be compared; instants as ISO 8601 in UTC.
 */
export function dataSheetJson(sheet: DataSheet): string {
  const file = { format: 'kept-data-sheet', version: 1, ...sheet };
  return `${JSON.stringify(file, ordered, 2)}\n`;
}

function ordered(key: string, value: unknown): unknown {
  if (typeof value === 'number' && INSTANTS.has(key)) {
    const at = new Date(value);
    return Number.isNaN(at.getTime()) ? null : at.toISOString();
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
