import type { SeenEvent } from '@/lib/appointments/event';
import { barTimes } from './bar';
import { instantTimes, timedChip, type Times } from './chip-time';
import { asciiDigits, proves24, type ClockText } from './clock-text';
import { addDays } from './datekey';
import { eventIdInstant, rawId } from './event-id';
import type { Grid } from './grid';
import { inlineBox, type InlineBox } from './inline-box';
import { CHIP } from './selectors';
import { readChipText } from './title';

/** A chip whose event is to be read. */
export interface Readable {
  element: HTMLElement;
  anchor: HTMLElement;
  /** Raw id. */
  key: string;
  eventId: string;
  calendarId: string | null;
}

function timesOf(
  chip: HTMLElement,
  box: InlineBox,
  clock: ClockText,
  hidden: string | null,
  original: number | null,
  grid: Grid,
): Times {
  const day = grid.day(chip);
  if (box.top !== null && box.height !== null && day) {
    const columnHeight = grid.cellNow(day.element).height;
    const place = { top: box.top, height: box.height, columnHeight };
    return timedChip(place, day.midnight, clock, original);
  }
  // A row of the schedule or of a day's list lies in its own day; a bar lies across its row.
  const days = day ? [day.midnight] : grid.row(chip).days;
  if (days.length === 0) return instantTimes(clock, original);
  return barTimes(box, days, clock, hidden, original);
}

/**
 * Times of an event over midnight, of which each of its two chips may know only one: asks the
 * other one. Such events are rare, so the search through the page is, too.
 */
function withTwin(chip: HTMLElement, times: Times, read: (twin: HTMLElement) => Times): Times {
  const raw = rawId(chip);
  if (raw === null || (times.start === null) === (times.end === null)) return times;
  for (const twin of chip.ownerDocument.querySelectorAll<HTMLElement>(CHIP)) {
    if (twin === chip || rawId(twin) !== raw) continue;
    const other = read(twin);
    return { start: times.start ?? other.start, end: times.end ?? other.end };
  }
  return times;
}

const DAY = 86_400_000;
/** What the schedule puts behind the title of an event of several days: `(Day 2 of 3)`. */
const DAY_OF = /\s*[(（]\D*(\d+)\D+(\d+)\D*[)）]$/u;

/** A title in the schedule without the day of its row, which is no part of it. */
function bareTitle(title: string | null, { start, end }: Times): string | null {
  if (title === null || start === null || end === null) return title;
  const [whole, nth, of] = DAY_OF.exec(asciiDigits(title)) ?? [];
  // Clock changes make days longer or shorter.
  const days = Math.round((addDays(end - 1, 1) - addDays(start, 0)) / DAY);
  return whole && days > 1 && Number(of) === days && Number(nth) <= days
    ? title.slice(0, -whole.length)
    : title;
}

/**
 * Reads the event of a chip as it stands now: what cannot be read for sure is `null`. Asks for
 * layout only where no earlier one has told how high a day is.
 *
 * @param page24 whether another chip of the page proves that it goes by a clock of 24 hours
 * @returns the event, and whether this chip proves it
 */
export function readEvent(
  chip: Readable,
  grid: Grid,
  page24: boolean,
): { event: SeenEvent; proof: boolean } {
  const { element, anchor, key, eventId, calendarId } = chip;
  const box = inlineBox(element.getAttribute('style'));
  const { title, hidden, clock } = readChipText(element, anchor, key, page24);
  const original = eventIdInstant(eventId);
  const ofChip = (one: HTMLElement, its: InlineBox): Times =>
    timesOf(one, its, clock, hidden, original, grid);
  const times = ofChip(element, box);
  const sure =
    clock.kind === 'dated'
      ? withTwin(element, times, (twin) => ofChip(twin, inlineBox(twin.getAttribute('style'))))
      : times;
  const event: SeenEvent = {
    eventId,
    calendarId,
    start: sure.start,
    end: sure.end,
    allDay: box.height === null && clock.kind === 'none',
    title: element !== anchor && box.width === null ? bareTitle(title, sure) : title,
  };
  return { event, proof: proves24(clock) };
}
