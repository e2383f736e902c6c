import ICAL from 'ical.js';
import { type Property, type RawEvent, readRawEvent } from './raw-event';
import type { Block } from './scan-lines';
import type { Slices } from './slices';

const BLOCKS_AT_ONCE = 100;

/** A component in the form of jCal: name, properties, components. */
export type JcalComponent = readonly [string, readonly Property[], readonly JcalComponent[]];

/** Components of one kind; `null` where ical.js cannot read one of their lines. */
export function parseBlocks(blocks: readonly Block[], name: string): JcalComponent[] | null {
  const bodies = blocks.map(({ lines }) => `BEGIN:${name}\n${lines.join('\n')}\nEND:${name}\n`);
  try {
    const calendar = ICAL.parse(
      `BEGIN:VCALENDAR\n${bodies.join('')}END:VCALENDAR`,
    ) as JcalComponent;
    return calendar[2].length === blocks.length ? [...calendar[2]] : null;
  } catch {
    return null;
  }
}

const ZONED =
  /^([A-Z-]+(?:;VALUE=[A-Z-]+)?;TZID=)"?([^"]*?)"?:(\d{8}(?:T\d{6}Z?)?(?:,\d{8}(?:T\d{6}Z?)?)*)"?$/i;

/** Exchange is known to close the quotes around a zone only behind the time, or to need them. */
const mended = ({ line, lines }: Block): Block => ({
  line,
  lines: lines.map((one) => one.replace(ZONED, '$1"$2":$3')),
});

function parseEvent(block: Block): RawEvent | null {
  const component = parseBlocks([block], 'VEVENT')?.[0];
  return component ? readRawEvent(component[1]) : null;
}

/** The events of all blocks that can be read, in the order of the file. */
export function* parseEvents(
  blocks: readonly Block[],
): Slices<{ events: RawEvent[]; unreadable: number }> {
  const events: RawEvent[] = [];
  let unreadable = 0;
  for (let from = 0; from < blocks.length; from += BLOCKS_AT_ONCE) {
    const group = blocks.slice(from, from + BLOCKS_AT_ONCE);
    const together = parseBlocks(group, 'VEVENT');
    for (const [index, block] of group.entries()) {
      // One event with a fault must not take the others along.
      const component = together?.[index];
      const event =
        (component ? readRawEvent(component[1]) : parseEvent(block)) ?? parseEvent(mended(block));
      if (event) events.push(event);
      else unreadable += 1;
    }
    yield { done: from + group.length, of: blocks.length };
  }
  return { events, unreadable };
}
