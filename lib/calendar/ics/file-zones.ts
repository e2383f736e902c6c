import type { CalendarTime } from './calendar-time';
import { parseBlocks } from './parse-blocks';
import type { Block } from './scan-lines';
import { ianaZone, isKnownZone, utc, type Zone } from './zone';
import { zoneFromDefinition } from './zone-definition';
import { ianaName } from './zone-names';

/** The zones that the times of one file are in. */
export interface FileZones {
  /** The zone of a time: its own, UTC, or this computer's for one without. */
  of: (time: CalendarTime) => Zone;
  /** This computer's, where whole days begin and end. */
  here: Zone;
  /** The calendar's own where the file says so, else this computer's. */
  calendar: Zone;
  /**
   * IANA name of the zone a time is told in, where the file names one that is known. Google writes
   * single events in UTC: these are in the calendar's own. A whole day is in none.
   */
  nameOf: (time: CalendarTime) => string | undefined;
  /** Zones that nobody knows, so far. */
  unknown: () => number;
}

/** The steps that rules may take in all zones of a file; real clocks change twice a year. */
const MOST_STEPS = 200_000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * @param blocks the VTIMEZONEs of the file, looked into only for zones the browser does not know
 * @param calendarZone the X-WR-TIMEZONE of the file, or `null`
 * @param here IANA zone of this computer
 * @param to definitions are followed until this instant
 */
export function fileZones(
  blocks: readonly Block[],
  calendarZone: string | null,
  here: string,
  to: number,
): FileZones {
  const local = isKnownZone(here) ? ianaZone(here) : utc;
  const named = calendarZone === null ? null : ianaName(calendarZone);
  const calendar = named === null ? local : ianaZone(named);
  const found = new Map<string, Zone>();
  const budget = { steps: MOST_STEPS, cut: 0 };
  let unknown = 0;

  const blockOf = new Map<string, Block>();
  for (const block of blocks) {
    const line = block.lines.find((one) => /^TZID[;:]/i.test(one)) ?? '';
    const tzid = line
      .replace(/^[^:]*:/, '')
      .replaceAll('\\', '')
      .trim();
    if (!blockOf.has(tzid)) blockOf.set(tzid, block);
  }

  function defined(tzid: string): Zone | null {
    const block = blockOf.get(tzid.replaceAll('\\', '').trim());
    const definition = block && parseBlocks([block], 'VTIMEZONE')?.[0];
    if (!definition) return null;
    const location = definition[1].find(([name]) => name === 'x-lic-location')?.[3];
    const known = ianaName(text(location));
    return known === null ? zoneFromDefinition(definition, to, budget) : ianaZone(known);
  }

  function zoneNamed(tzid: string): Zone {
    const known = ianaName(tzid);
    const zone = known === null ? defined(tzid) : ianaZone(known);
    if (!zone) unknown += 1;
    return zone ?? calendar;
  }

  function of(time: CalendarTime): Zone {
    if (time.utc) return utc;
    if (time.tzid === null) return local;
    let zone = found.get(time.tzid);
    if (!zone) {
      zone = zoneNamed(time.tzid);
      found.set(time.tzid, zone);
    }
    return zone;
  }

  return {
    here: local,
    calendar,
    unknown: () => unknown,
    of,
    nameOf(time) {
      if (time.date) return undefined;
      if (time.tzid !== null) return of(time).name;
      return named !== null && time.utc ? named : undefined;
    },
  };
}
