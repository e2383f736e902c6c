import { fold } from '@/lib/appointments/fold';

/** Where an address book has what is of interest; positions of columns. */
export interface BookColumns {
  full?: number;
  given?: number;
  middle?: number;
  family?: number;
  /** Stands for a person without a name. */
  alias?: number;
  company?: number;
  emails: number[];
  phones: number[];
}

/**
 * Folded names of columns. Google Contacts until 2024 and since, Outlook in English and German
 * as exported by the program and by its web page.
 */
const names: Record<Exclude<keyof BookColumns, 'emails' | 'phones'>, readonly string[]> = {
  full: ['name', 'full name', 'display name', 'vollstandiger name', 'anzeigename'],
  given: ['first name', 'given name', 'vorname'],
  middle: ['middle name', 'additional name', 'weitere vornamen'],
  family: ['last name', 'family name', 'surname', 'nachname', 'familienname'],
  alias: ['file as', 'nickname', 'speichern unter', 'spitzname'],
  company: ['organization name', 'organization 1 name', 'company', 'firma', 'organisation'],
};

const MAIL = /^e ?mail(?: \d+)?(?: value| address| adresse)?$/;
const PHONE =
  /^phone \d+ value$|\b(?:phone|telefon|mobile|mobil|mobiltelefon|mobilnummer|handy|handynummer|telefonnummer)\b/;
const NO_PHONE =
  /\b(?:fax|pager|type|label|typ|assistants?|assistent\w*|company main|telex|isdn|tty|tdd)\b/;

/** @returns `null` where the header is not that of an address book */
export function bookColumns(header: readonly string[]): BookColumns | null {
  const columns: BookColumns = { emails: [], phones: [] };
  const folded = header.map(fold);
  for (const [column, name] of folded.entries()) {
    if (MAIL.test(name)) columns.emails.push(column);
    else if (PHONE.test(name) && !NO_PHONE.test(name)) columns.phones.push(column);
  }
  for (const part of Object.keys(names) as (keyof typeof names)[]) {
    const column = folded.findIndex((name) => names[part].includes(name));
    if (column >= 0) columns[part] = column;
  }
  const { full, given, family, company, emails, phones } = columns;
  const named = [full, given, family, company].some((column) => column !== undefined);
  return named && emails.length + phones.length > 0 ? columns : null;
}
