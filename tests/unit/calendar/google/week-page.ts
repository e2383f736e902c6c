import { beforeEach } from 'vitest';
import { readEvent } from '@/lib/calendar/google/chip-event';
import { roomOf } from '@/lib/calendar/google/chip-room';
import { idOf, innerButton, isButton, isChip, rawId } from '@/lib/calendar/google/chips';
import { readGrid, type Probes } from '@/lib/calendar/google/grid';
import { HOUR_PX, make, weekGrid } from './page-builder';

/** Date keys of the week from 23 to 29 November 2026. */
export const WEEK = [29047, 29048, 29049, 29050, 29051, 29052, 29053];

/** An instant of November 2026. */
export const at = (day: number, hour: number, minute = 0): number =>
  new Date(2026, 10, day, hour, minute).getTime();

/** Stands in for layout: every box has this size. */
export const probes = (width = 120, columnHeight = 24 * HOUR_PX): Probes => ({
  size: () => ({ width, height: columnHeight }),
  visible: () => true,
});

/** What a chip says as it stands now; `null` where it is none of an event that can be read. */
export function read(element: HTMLElement, using = probes(), clock24 = false) {
  const id = idOf(element);
  const anchor = isButton(element) ? element : innerButton(element);
  if (id.kind !== 'event' || !isChip(element) || !anchor) return null;
  const { eventId, calendarId } = id;
  const grid = readGrid(using);
  const chip = { element, anchor, key: rawId(element) ?? '', eventId, calendarId };
  return {
    element,
    anchor,
    event: readEvent(chip, grid, clock24).event,
    room: roomOf(element, anchor, element.getAttribute('style'), grid),
  };
}

/** A week that is made anew for every test. */
export function weekPage() {
  let week: ReturnType<typeof weekGrid>;
  beforeEach(() => {
    week = weekGrid(WEEK);
    document.body.replaceChildren(make('div', { role: 'main' }, week.grid));
  });
  return {
    strip: () => week.strip,
    put(chip: HTMLElement, column = 0): HTMLElement {
      week.columns[column]?.append(chip);
      return chip;
    },
  };
}
