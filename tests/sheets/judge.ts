import { contrast, parseColor, type Rgb, SHAPE, standsOut, TEXT } from './contrast.ts';
import type { SeenFace } from './faces.ts';
import type { SeenPixels } from './pixels.ts';

/** What was measured on one badge. */
export interface Measured {
  cell: string;
  /** Of the text to its plate; `null` on a shape without text. */
  text: number | null;
  /** Of the ring or shape to what it stands on. */
  shape: number;
  /** Of a shape to the chip: of its ink or of what is around or in it, whichever is better. */
  outline: number | null;
  /** What is wrong with it; empty where nothing is. */
  faults: string[];
}

const near = (one: Rgb, other: Rgb): boolean =>
  one.every((part, at) => Math.abs(part - (other[at] ?? 0)) <= 3);

const ratio = (value: number): string => `${value.toFixed(2)} : 1`;

/**
 * Holds one badge against the least contrasts: text 4.5, shapes 3. Its colours are those the
 * browser computed; that they really are on the screen, whole, is read from the pictures.
 *
 * @param scale px of the pictures for one px of the page
 */
export function judge(face: SeenFace, pixels: SeenPixels, scale: number): Measured {
  const faults: string[] = [];
  const demand = (what: string, value: number, least: number): number => {
    if (value < least) faults.push(`${what} ${ratio(value)}, needs ${least} : 1`);
    return value;
  };
  const ink = parseColor(face.ink);
  /** Of the pixel that stands out best: thin lines are nowhere drawn in their full colour. */
  const drawn = (ground: Rgb): number =>
    Math.max(1, ...pixels.colors.map((color) => contrast(color, ground)));
  if (pixels.height < face.height * scale - 2 || pixels.width < face.width * scale - 2) {
    faults.push(`only ${pixels.width} × ${pixels.height} px of it can be seen`);
  }
  if (face.kind === 'plate') {
    const plate = parseColor(face.plate);
    // A white plate on white ground changes nothing where it is.
    const seen = [...pixels.colors, ...pixels.grounds];
    if (!seen.some((color) => near(color, plate))) faults.push('no plate on the screen');
    demand('text as drawn', drawn(plate), TEXT);
    const text = demand('text to plate', contrast(ink, plate), TEXT);
    const shape = demand('ring to plate', contrast(parseColor(face.ring), plate), SHAPE);
    return { cell: face.cell, text, shape, outline: null, faults };
  }
  const beside = parseColor(face.rimless ? face.plate : face.rim);
  demand('shape as drawn', drawn(beside), SHAPE);
  const shape = demand('shape to what is around or in it', contrast(ink, beside), SHAPE);
  const outlines = pixels.grounds.map((ground) => standsOut(ground, ink, beside));
  const outline = demand('shape to chip', Math.min(...outlines), SHAPE);
  return { cell: face.cell, text: null, shape, outline, faults };
}
