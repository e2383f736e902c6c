import type { SeenRange } from '@/lib/calendar/port';
import type { ChipState } from './chip-state';
import { addDays } from './datekey';
import { midnights } from './grid';
import { findAll, SELECTORS } from './selectors';

/**
 * Tells the days that are shown with all their events; `null` in a view that may hide some. The page
 * is not asked again where nothing came or went since: a title or a time that is written anew is no
 * reason to go through hundreds of chips.
 */
export function createShownRange(document: Document, state: ChipState): () => SeenRange | null {
  let range: SeenRange | null = null;

  return () => {
    if (!state.areDaysDoubtful) return range;
    state.areDaysDoubtful = false;
    const days = shownDays(document);
    if (!days) return (range = null);
    const eventIds = new Set<string>();
    for (const { eventId } of state.told.values()) eventIds.add(eventId);
    range = { from: days.first, to: addDays(days.last, 1), eventIds: [...eventIds] };
    return range;
  };
}

/**
 * First and last midnight of the day columns shown, or `null` in a view without columns, or where
 * some of its events may be out of sight: days between them are left out (weekends, columns that
 * are still to come), or events of a crowded day lie behind a button of its own.
 */
export function shownDays(root: ParentNode): { first: number; last: number } | null {
  const columns = findAll('column', root).filter((one) => !one.closest(SELECTORS.editor.primary));
  const days = midnights(columns);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return null;
  if (columns[0]?.closest('[role="grid"]')?.querySelector(SELECTORS.more.primary)) return null;
  return addDays(first, days.length - 1) === last ? { first, last } : null;
}
