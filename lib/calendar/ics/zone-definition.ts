import { type CalendarTime, readTime } from './calendar-time';
import type { JcalComponent } from './parse-blocks';
import type { Property } from './raw-event';
import { ruleDates } from './rule-dates';
import type { Budget } from './rule-limits';
import { type Zone, zoneOf } from './zone';

interface Change {
  instant: number;
  before: number;
  after: number;
}

const MOST_OBSERVANCES = 60;

const valueOf = (properties: readonly Property[], name: string): unknown =>
  properties.find(([own]) => own === name)?.[3];

/** `+01:00` and `-03:30:15`, in milliseconds. */
function readOffset(value: unknown): number | null {
  const parts = typeof value === 'string' ? /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(value) : null;
  if (!parts) return null;
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map((part) => Number(part ?? 0));
  if (hours > 14 || minutes > 59) return null;
  return (parts[1] === '-' ? -1 : 1) * ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** When the clocks change, by one STANDARD or DAYLIGHT, until `to`. */
function changesOf([, properties]: JcalComponent, to: number, budget: Budget): Change[] {
  const start = readTime(valueOf(properties, 'dtstart'));
  const before = readOffset(valueOf(properties, 'tzoffsetfrom'));
  const after = readOffset(valueOf(properties, 'tzoffsetto'));
  if (!start || before === null || after === null) return [];
  const locals = [start.local];
  for (const property of properties) {
    if (property[0] === 'rdate') {
      const dates = property.slice(3).map((value) => readTime(value));
      locals.push(
        ...dates.filter((date): date is CalendarTime => date !== null).map((d) => d.local),
      );
    } else if (property[0] === 'rrule' && typeof property[3] === 'object' && property[3]) {
      const rule = property[3] as Readonly<Record<string, unknown>>;
      const until = readTime(rule['until']);
      const last = until && (until.utc ? until.local + before : until.local);
      const run = ruleDates(rule, start.local, { from: 0, to, until: last }, budget);
      let step = run.next();
      while (!step.done) step = run.next();
      locals.push(...step.value);
    }
  }
  return locals.map((local) => ({ instant: local - before, before, after }));
}

/**
 * The clock of a place as a VTIMEZONE defines it, for instants until `to` (epoch milliseconds).
 * Rules without sense or end are cut: some programs write definitions over which libraries run
 * for ever. `null` where nothing in it can be read.
 */
export function zoneFromDefinition(
  definition: JcalComponent,
  to: number,
  budget: Budget,
): Zone | null {
  const changes = definition[2]
    .slice(0, MOST_OBSERVANCES)
    .flatMap((observance) => changesOf(observance, to, budget))
    .sort((a, b) => a.instant - b.instant);
  const [first] = changes;
  if (!first) return null;
  return zoneOf((instant) => {
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((changes[middle]?.instant ?? 0) <= instant) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? first.before : (changes[low - 1]?.after ?? first.after);
  });
}
