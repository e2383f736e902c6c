import type { SeenEvent } from '@/lib/appointments/event';
import type { Chip } from '@/lib/calendar/port';
import { barTimes } from './bar';
import { timedChip, UNKNOWN, type Times } from './chip-time';
import { readClockText, timeField, type ClockText } from './clock-text';
import { decodeEventId, eventIdInstant, type DecodedId } from './event-id';
import { inlineBox, lengthOf, type Grid, type InlineBox } from './grid';
import { ANY_CHIP, ANY_DETAILS, ANY_DIALOG, SELECTORS } from './selectors';
import { readChipText } from './title';

/** Below this height or width (px) a badge is only a shape; from `CORNER` on it has a corner. */
const TEXT_HEIGHT = 16;
const TEXT_WIDTH = 72;
const CORNER = 32;

/** Identity of what an element shows now: changes when the page reuses it for another event. */
export const rawId = (element: Element): string | null => element.getAttribute('data-eventid');

/** What an element shows now, decoded. */
export const idOf = (element: Element): DecodedId =>
  decodeEventId(rawId(element), element.getAttribute('jslog'));

/**
 * Whether an element that matches `ANY_CHIP` is a chip of its own: not the repeat of an id inside
 * a chip (resize handle, button of a schedule row), no part of a form or a details bubble.
 */
export function isChip(element: Element): boolean {
  if (!element.matches(ANY_CHIP)) return false;
  if (!element.hasAttribute('data-eventchip')) {
    if (element.parentElement?.closest(ANY_CHIP) || element.closest(ANY_DIALOG)) return false;
  }
  return !element.closest(`${SELECTORS.editor.primary},${ANY_DETAILS}`);
}

/** The visible button of a chip: the chip itself, or the only button in it. */
function anchorOf(chip: HTMLElement): HTMLElement | null {
  if (chip.getAttribute('role') === 'button') return chip;
  const buttons = chip.querySelectorAll<HTMLElement>(SELECTORS.button.primary);
  return buttons.length === 1 ? (buttons[0] ?? null) : null;
}

function roomOf(chip: HTMLElement, box: InlineBox, grid: Grid): Chip['room'] {
  const height = box.height ?? CORNER - 1;
  const column = box.height === null ? null : grid.day(chip);
  const whole = column ? grid.size(column.element).width : 0;
  const written = whole > 0 ? lengthOf(box.width, whole) : null;
  // 0 is "not laid out": then nothing speaks against text.
  const width = written ?? grid.size(chip).width;
  return {
    size: height < TEXT_HEIGHT || (width > 0 && width < TEXT_WIDTH) ? 'shape' : 'text',
    at: height >= CORNER ? 'corner' : 'line',
  };
}

function timesOf(
  chip: HTMLElement,
  box: InlineBox,
  text: ClockText,
  hidden: string | null,
  original: number | null,
  grid: Grid,
): Times {
  const day = grid.day(chip);
  if (box.top !== null && box.height !== null && day) {
    const columnHeight = grid.size(day.element).height;
    return timedChip(
      { top: box.top, height: box.height, columnHeight },
      day.midnight,
      text,
      original,
    );
  }
  if (chip.closest(ANY_DIALOG)) return UNKNOWN;
  // A row of the schedule lies below its own day; a bar lies across the days of its row.
  const days = day && box.width === null ? [day.midnight] : grid.days(chip);
  return barTimes(box, days, text, hidden, original);
}

/**
 * Times of an event over midnight, of which each of its two chips may know only one: asks the
 * other one. Such events are rare, so the search through the page is, too.
 */
function withTwin(chip: HTMLElement, times: Times, read: (twin: HTMLElement) => Times): Times {
  const raw = rawId(chip);
  if (raw === null || (times.start === null) === (times.end === null)) return times;
  for (const twin of chip.ownerDocument.querySelectorAll<HTMLElement>(SELECTORS.chip.primary)) {
    if (twin === chip || rawId(twin) !== raw) continue;
    const other = read(twin);
    return { start: times.start ?? other.start, end: times.end ?? other.end };
  }
  return times;
}

/**
 * Reads a chip as it stands now, or `null` where it is none of an event that can be read: a
 * draft, a task, a form. Asks for layout through `grid` only.
 */
export function readChip(element: HTMLElement, grid: Grid): Chip | null {
  const id = idOf(element);
  if (id.kind !== 'event' || !isChip(element)) return null;
  const anchor = anchorOf(element);
  if (!anchor) return null;
  const box = inlineBox(element.getAttribute('style'));
  const { title, hidden } = readChipText(element, anchor);
  const text: ClockText =
    hidden === null ? { kind: 'unreadable' } : readClockText(timeField(hidden, title));
  const original = eventIdInstant(id.eventId);
  const times = timesOf(element, box, text, hidden, original, grid);
  const ofTwin = (twin: HTMLElement): Times =>
    timesOf(twin, inlineBox(twin.getAttribute('style')), text, hidden, original, grid);
  const event: SeenEvent = {
    eventId: id.eventId,
    calendarId: id.calendarId,
    ...(text.kind === 'dated' ? withTwin(element, times, ofTwin) : times),
    allDay: box.height === null && text.kind === 'none',
    title,
  };
  return { element, anchor, event, room: roomOf(element, box, grid) };
}
