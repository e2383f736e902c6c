import ICAL from 'ical.js';
import { asUtc, instantOf } from '../wall-time.ts';
import { instanceStamp } from '../worlds/week-plan.ts';
import { eventIdOf } from './event-id.ts';
import { zoneOf } from './zones.ts';

/** One occurrence: its component, its id and when it is. Times as in the practice model. */
export interface Instance {
  component: ICAL.Component;
  id: string;
  start: number;
  end: number;
  allDay: boolean;
  weekly: boolean;
}

interface When {
  instant: number;
  allDay: boolean;
}

/** A rule may run for ever; nobody looks at more of one series than this. */
const MAX_INSTANCES = 1500;

/** The moment of a local time of the file: UTC, in its own zone, or in the calendar's. */
function whenOf(time: ICAL.Time, tzid: string, fallback: string): When {
  const wall = {
    year: time.year,
    month: time.month,
    day: time.day,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
  };
  if (time.isDate)
    return { instant: asUtc({ ...wall, hour: 0, minute: 0, second: 0 }), allDay: true };
  if (tzid === 'UTC') return { instant: asUtc(wall), allDay: false };
  return { instant: instantOf(wall, zoneOf(tzid) ?? fallback), allDay: false };
}

function tzidOf(property: ICAL.Property): string {
  const value = property.getFirstValue();
  if (value instanceof ICAL.Time && value.zone === ICAL.Timezone.utcTimezone) return 'UTC';
  const tzid: unknown = property.getParameter('tzid');
  return typeof tzid === 'string' ? tzid : '';
}

function read(component: ICAL.Component, name: string, zone: string): When | null {
  const property = component.getFirstProperty(name);
  const value = property?.getFirstValue();
  return property && value instanceof ICAL.Time ? whenOf(value, tzidOf(property), zone) : null;
}

const DAY = 86_400_000;

/** Length in milliseconds: from DTEND or DURATION, else a day or nothing. */
function lengthOf(component: ICAL.Component, start: When, zone: string): number {
  const end = read(component, 'dtend', zone);
  if (end) return Math.max(0, end.instant - start.instant);
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return Math.max(0, duration.toSeconds() * 1000);
  return start.allDay ? DAY : 0;
}

const textOf = (component: ICAL.Component, name: string): string => {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
};

/** The UID, or for events without one what else tells them apart. */
const uidOf = (component: ICAL.Component): string =>
  textOf(component, 'uid') ||
  `${textOf(component, 'summary')} ${String(component.getFirstPropertyValue('dtstart'))}`;

/** One event on its own, or the moved instance of a series. */
function single(component: ICAL.Component, zone: string): Instance | null {
  const start = read(component, 'dtstart', zone);
  if (!start) return null;
  const original = read(component, 'recurrence-id', zone);
  const base = eventIdOf(uidOf(component));
  return {
    component,
    id: original ? `${base}_${instanceStamp(original.instant, original.allDay)}` : base,
    start: start.instant,
    end: start.instant + lengthOf(component, start, zone),
    allDay: start.allDay,
    weekly: false,
  };
}

function expand(
  master: ICAL.Component,
  moved: Set<string>,
  zone: string,
  until: number,
): Instance[] {
  const property = master.getFirstProperty('dtstart');
  const start = read(master, 'dtstart', zone);
  if (!property || !start) return [];
  const base = eventIdOf(uidOf(master));
  const length = lengthOf(master, start, zone);
  const rule = master.getFirstPropertyValue('rrule');
  const weekly = rule instanceof ICAL.Recur && rule.freq === 'WEEKLY';
  // Without `exceptions: []` the library looks through the whole file for every series.
  const iterator = new ICAL.Event(master, { exceptions: [] }).iterator();
  const found: Instance[] = [];
  for (let i = 0; i < MAX_INSTANCES; i += 1) {
    const next: ICAL.Time | null = iterator.next();
    if (!next) break;
    const at = whenOf(next, tzidOf(property), zone);
    if (at.instant > until) break;
    const id = `${base}_${instanceStamp(at.instant, at.allDay)}`;
    if (!moved.has(id)) {
      const { instant, allDay } = at;
      found.push({ component: master, id, start: instant, end: instant + length, allDay, weekly });
    }
  }
  return found;
}

/**
 * All occurrences in a calendar. Moved instances replace those of their series, with or without
 * the series in the file; endless rules stop half a year after the last dated event.
 */
export function instancesOf(
  components: ICAL.Component[],
  zone: string,
): { instances: Instance[]; skipped: number } {
  const instances: Instance[] = [];
  const masters: ICAL.Component[] = [];
  const moved = new Set<string>();
  let skipped = 0;
  let latest = 0;
  for (const component of components) {
    try {
      const instance = single(component, zone);
      const cancelled = textOf(component, 'status').toUpperCase() === 'CANCELLED';
      if (!instance) skipped += 1;
      else {
        latest = Math.max(latest, instance.start);
        if (component.hasProperty('recurrence-id')) moved.add(instance.id);
        if (component.hasProperty('rrule') || component.hasProperty('rdate'))
          masters.push(component);
        else if (!cancelled) instances.push(instance);
      }
    } catch {
      skipped += 1;
    }
  }
  for (const master of masters) {
    try {
      instances.push(...expand(master, moved, zone, latest + 183 * DAY));
    } catch {
      skipped += 1;
    }
  }
  return { instances, skipped };
}
