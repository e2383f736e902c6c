/** Contrast as WCAG 2.2 defines it: relative luminances of two sRGB colours, 1 to 21. */

/** Red, green, blue, each 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Least contrast of text to its ground (1.4.3), and of a shape to what it stands on (1.4.11). */
export const TEXT = 4.5;
export const SHAPE = 3;

/**
 * An opaque colour as CSS writes it: `#rrggbb` or a computed `rgb(…)`.
 *
 * @throws on any other colour, and on one that can be seen through
 */
export function parseColor(color: string): Rgb {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  const parts = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number);
  const [r, g, b] = parts ?? [];
  if (r === undefined || g === undefined || b === undefined) {
    throw new Error(`No opaque colour: ${color}`);
  }
  return [r, g, b];
}

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** How far the better of two colours, drawn side by side, stands out from a ground. */
export const standsOut = (ground: Rgb, one: Rgb, other: Rgb): number =>
  Math.max(contrast(one, ground), contrast(other, ground));
