import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { HOUR } from './calendar-time';
import { ianaZone, isKnownZone } from './zone';

/** What Outlook calls zones that it does not name after a city. */
const OUTLOOK: readonly [RegExp, string][] = [
  [/^Eastern Time \(US/, 'America/New_York'],
  [/^Central Time \(US/, 'America/Chicago'],
  [/^Mountain Time \(US/, 'America/Denver'],
  [/^Pacific Time \(US/, 'America/Los_Angeles'],
  [/^Atlantic Time \(Canada/, 'America/Halifax'],
  [/^Indiana \(East/, 'America/Indiana/Indianapolis'],
  [/^Arizona/, 'America/Phoenix'],
  [/^Alaska/, 'America/Anchorage'],
  [/^Hawaii/, 'Pacific/Honolulu'],
  [/^Newfoundland/, 'America/St_Johns'],
  [/^Saskatchewan/, 'America/Regina'],
  [/^Coordinated Universal Time/, 'UTC'],
];

const REGIONS = ['Europe', 'America', 'Asia', 'Australia', 'Africa', 'Pacific', 'Atlantic'];
const DESCRIPTION =
  /^(?:\((?:UTC|GMT)(?:([+-])(\d\d):?(\d\d))?\)|Greenwich Mean Time\s*:)\s*(.+)$/i;

/** Whether a zone has this offset in winter or in summer. */
function hasOffset(name: string, offset: number): boolean {
  const zone = ianaZone(name);
  return [Date.UTC(2024, 0, 15), Date.UTC(2024, 6, 15)].some(
    (instant) => zone.toLocal(instant) - instant === offset,
  );
}

/** `(GMT+10:00) Canberra, Melbourne, Sydney`: a place of the list, checked against the offset. */
function fromDescription(name: string): string | null {
  const parts = DESCRIPTION.exec(name);
  const places = parts?.[4];
  if (!parts || !places) return null;
  const sign = parts[1] === '-' ? -1 : 1;
  const offset = sign * (Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60) * HOUR;
  const candidates = [
    ...OUTLOOK.filter(([form]) => form.test(places)).map(([, zone]) => zone),
    ...places
      .split(/[,;]/)
      .slice(0, 12)
      .map((place) => place.trim().replaceAll(' ', '_'))
      .flatMap((place) => REGIONS.map((region) => `${region}/${place}`)),
  ];
  return candidates.find((zone) => isKnownZone(zone) && hasOffset(zone, offset)) ?? null;
}

/** An IANA name at the end of a path: `/mozilla.org/20070129_1/Europe/Berlin`. */
function fromPath(name: string): string | null {
  const parts = name.split('/');
  return (
    [3, 2]
      .filter((length) => parts.length > length)
      .map((length) => parts.slice(-length).join('/'))
      .find(isKnownZone) ?? null
  );
}

const fromWindows = (name: string): string | null =>
  WINDOWS_TO_IANA_MAP.find(
    ({ windowsName, territory }) => windowsName === name && territory === '001',
  )?.iana[0] ?? null;

/**
 * The IANA name of a zone that a calendar file names: an IANA name, one of Windows, one at the
 * end of a path, or a description of Outlook's. `null` where the browser knows none of them.
 */
export function ianaName(tzid: string): string | null {
  const name = tzid.trim().replace(/^"|"$/g, '').slice(0, 200);
  if (isKnownZone(name)) return name;
  // Outlook numbers zones of one name: `W. Europe Standard Time 1`.
  const windows = fromWindows(name) ?? fromWindows(name.replace(/ \d+$/, ''));
  if (windows !== null && isKnownZone(windows)) return windows;
  return fromPath(name) ?? fromDescription(name);
}
