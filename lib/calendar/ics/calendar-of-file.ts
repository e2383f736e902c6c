import { lowered } from '@/lib/appointments/addresses';

export interface NamedCalendar {
  /** Full id, lower case; `file:` and the file's name where nothing tells it. */
  id: string;
  name: string;
}

const ADDRESS = /^[^\s\p{C}@]+@[^\s\p{C}@]+\.[^\s\p{C}@]+$/u;
/**
 * Ids of Google's secondary calendars: 26 or 64 characters, in Workspace after `c_` or, in the
 * older ones, after the domain (`konghq.com_1ma96s…`).
 */
const SECONDARY =
  /(?:^|_)((?:c_|[a-z0-9-]+(?:\.[a-z0-9-]+)+_)?[a-z0-9]{20,}@(?:group(?:\.v)?|import)\.calendar\.google\.com)$/i;

/** Only letters and digits: an archive may not name a file as the calendar is named. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** `Coaching_1f4e…@group.calendar.google.com`, `anna@gmail.com`: how the export names its files. */
function idInFileName(base: string, name: string, account: string): string | null {
  if (lowered(base) === account) return account;
  if (/\.calendar\.google\.com$/i.test(base)) {
    // The name comes first and may contain what separates it from the id.
    for (let at = base.indexOf('_'); at > 0; at = base.indexOf('_', at + 1)) {
      const rest = base.slice(at + 1);
      if (name !== '' && bare(base.slice(0, at)) === bare(name) && ADDRESS.test(rest)) return rest;
    }
    const id = SECONDARY.exec(base)?.[1];
    if (id !== undefined) return id;
  }
  if (ADDRESS.test(base)) return base;
  return /_([^\s_]+@[^\s_]+\.[^\s_]+)$/.exec(base)?.[1] ?? null;
}

/** The value of a property of the calendar itself, as text. */
export function headerText(header: readonly string[], name: string): string {
  const line = header.find((one) => new RegExp(`^${name}[;:]`, 'i').test(one)) ?? '';
  const value = /^[^:;]*(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line)?.[1] ?? '';
  return value
    .replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? ' ' : char))
    .trim()
    .slice(0, 200);
}

/**
 * Which calendar a file is of: told by the file's name, by X-WR-RELCALID, or by X-WR-CALNAME,
 * which for an account's main calendar is its address.
 *
 * @param account the account's address where known
 */
export function calendarOfFile(
  fileName: string,
  header: readonly string[],
  account: string | null,
): NamedCalendar {
  const base = fileName.replace(/\.ics$/i, '');
  const name = headerText(header, 'X-WR-CALNAME');
  const ids = [
    idInFileName(base, name, lowered(account ?? '')),
    headerText(header, 'X-WR-RELCALID'),
    name,
  ];
  const id = ids.find((one) => one !== null && ADDRESS.test(one));
  return { id: lowered(id ?? `file:${fileName}`), name: name || base || fileName };
}
