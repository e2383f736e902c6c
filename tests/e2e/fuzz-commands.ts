import fc from 'fast-check';

/** One change of the page. The numbers choose among whatever is there when its turn comes. */
export interface Command {
  what: string;
  a: number;
  b: number;
  c: number;
  /** What comes after it: the next one at once, in a task of its own, or late in a frame. */
  pause: 'none' | 'task' | 'frame';
}

/**
 * How often each change comes, relative to the others; seldom what has the page
 * draw everything anew, which takes its time. Implemented in `fuzz-page.ts`.
 */
const WEIGHTS: Record<string, number> = {
  remove: 8,
  removePart: 8,
  removeCell: 1,
  move: 16,
  moveButton: 8,
  takeOut: 10,
  renameAway: 8,
  bringBack: 12,
  rename: 20,
  turn: 24,
  spoilId: 12,
  spellId: 6,
  dropAttribute: 20,
  scrambleAttribute: 16,
  copyAttribute: 12,
  writeText: 10,
  dropText: 6,
  clone: 16,
  nest: 8,
  wrap: 8,
  dropMark: 16,
  dropOwn: 6,
  hide: 6,
  body: 4,
  openBubble: 3,
  closeBubble: 1,
  bubbleId: 8,
  frame: 4,
  edit: 1,
  go: 1,
  step: 1,
  rerender: 1,
  rebuild: 1,
};

const number = fc.nat({ max: 9999 });

const command: fc.Arbitrary<Command> = fc.record({
  what: fc.oneof(
    ...Object.entries(WEIGHTS).map(([what, weight]) => ({
      arbitrary: fc.constant(what),
      weight,
    })),
  ),
  a: number,
  b: number,
  c: number,
  pause: fc.oneof(
    { arbitrary: fc.constant('none' as const), weight: 8 },
    { arbitrary: fc.constant('task' as const), weight: 1 },
    { arbitrary: fc.constant('frame' as const), weight: 1 },
  ),
});

export const commands = (length: number): fc.Arbitrary<Command[]> =>
  fc.array(command, { minLength: length, maxLength: length });

/**
 * The shortest part of a failing list that was found to fail too, in at most so many tries: halves
 * of it are left out, then quarters, and so on.
 */
export async function shortestFailing<T>(
  list: readonly T[],
  fails: (part: T[]) => Promise<boolean>,
  tries: number,
): Promise<T[]> {
  let left = [...list];
  let size = Math.ceil(left.length / 2);
  for (let at = 0, tried = 0; tried < tries && left.length > 1; tried += 1) {
    const part = [...left.slice(0, at), ...left.slice(at + size)];
    if (part.length < left.length && (await fails(part))) left = part;
    else at += size;
    if (at >= left.length) {
      if (size === 1) break;
      at = 0;
      size = Math.ceil(size / 2);
    }
  }
  return left;
}
