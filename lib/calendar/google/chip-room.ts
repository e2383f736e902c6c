import type { Chip } from '@/lib/calendar/port';
import { STACKED } from './chips';
import type { Grid } from './grid';
import { heightOf, lengthOf, widthOf } from './inline-box';

type Room = Chip['room'];

/** Below this height or width (px) a badge is only a shape; from `CORNER` on it has a corner. */
const TEXT_HEIGHT = 16;
const TEXT_WIDTH = 72;
/** On one line with the time and the title a text needs more, or it covers them. */
const LINE_WIDTH = 96;
const CORNER = 32;

/** All there are, so that no chip needs one of its own. */
const ROOMS = {
  text: { line: { size: 'text', at: 'line' }, corner: { size: 'text', at: 'corner' } },
  shape: { line: { size: 'shape', at: 'line' }, corner: { size: 'shape', at: 'corner' } },
} as const satisfies Record<Room['size'], Record<'line' | 'corner', Room>>;
const ROW: Room = { size: 'text', at: 'row' };
const NARROW_ROW: Room = { size: 'shape', at: 'row' };

/** Whether something follows a title on its line, such as the place: a text would cover it. */
const isFollowed = ({ nextSibling }: HTMLElement): boolean =>
  (nextSibling?.textContent ?? '').trim() !== '';

/** The room for a badge, by what is written in the chip's `style`; asks for no layout. */
export function roomOf(
  chip: HTMLElement,
  anchor: HTMLElement,
  style: string | null,
  grid: Grid,
): Room {
  const written = widthOf(style);
  const day = grid.day(chip);
  // A line of the schedule or of search results: no bar, and as wide as the page.
  if (chip !== anchor && written === null && day && !anchor.matches(STACKED)) {
    return isFollowed(anchor) ? NARROW_ROW : ROW;
  }
  const high = heightOf(style);
  let whole = 0;
  if (high !== null) whole = day ? (grid.cell(day.element)?.width ?? 0) : 0;
  else {
    const { days, cell } = grid.row(chip);
    whole = cell ? (grid.cell(cell)?.width ?? 0) * days.length : 0;
  }
  const width = whole > 0 ? lengthOf(written, whole) : null;
  const height = high ?? CORNER - 1;
  // What is not laid out yet, or of no written width, has room until layout tells otherwise.
  const at = height >= CORNER ? 'corner' : 'line';
  const least = at === 'line' ? LINE_WIDTH : TEXT_WIDTH;
  const size = height < TEXT_HEIGHT || (width !== null && width < least) ? 'shape' : 'text';
  return ROOMS[size][at];
}
