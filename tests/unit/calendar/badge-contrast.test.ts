import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, parseColor, type Rgb, SHAPE, standsOut, TEXT } from '../../sheets/contrast.ts';
import { badgeColors, type Theme } from '../../sheets/tokens.ts';

/* What `npm run sheets` measures on the screen, computed from the colours alone. */

const themes: Theme[] = ['light', 'dark'];

/** Ink, its own ground, and ring of a plate. */
const plates: [string, string, string][] = [
  ['ink', 'plate', 'ring'],
  ['mixed-ink', 'mixed', 'mixed-ring'],
  ['often-ink', 'often', 'often-ring'],
];

/** Ink of a shape, and what is around it (a rim, or the page's ground) or in it. */
const shapes: [string, string][] = [
  ['ink', 'plate'],
  ['ink', 'ground'],
  ['mixed-ink', 'plate'],
  ['mixed-ink', 'ground'],
  ['mixed-ink', 'mixed'],
  ['often-ink', 'often'],
];

const EVENT_COLORS =
  '#d50000 #e67c73 #f4511e #f6bf26 #33b679 #0b8043 #039be5 #3f51b5 #7986cb #8e24aa #616161'.split(
    ' ',
  );

const over = (color: Rgb, share: number, ground: Rgb): Rgb => {
  const [r, g, b] = color.map((part, at) => part * share + (ground[at] ?? 0) * (1 - share));
  return [r ?? 0, g ?? 0, b ?? 0];
};

const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#d50000', '#d50000', 1],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(parseColor(one), parseColor(other))).toBeCloseTo(expected, 2);
    expect(contrast(parseColor(other), parseColor(one))).toBeCloseTo(expected, 2);
  });

  it.each(['rgba(0, 0, 0, 0.5)', 'transparent', 'Canvas', '#fff8'])(
    'has no number for %s',
    (text) => {
      expect(() => parseColor(text)).toThrow(text);
    },
  );
});

describe.each(themes)('badges on a %s page', (theme) => {
  const colors = badgeColors(theme);
  const of = (name: string): Rgb => {
    const found = colors[name];
    if (!found) throw new Error(`There is no colour ${name}`);
    return found;
  };

  it.each(plates)('%s reads well on %s, and its ring stands out', (ink, plate, ring) => {
    expect(contrast(of(ink), of(plate))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(of(ring), of(plate))).toBeGreaterThanOrEqual(SHAPE);
  });

  it.each(plates)('%s on %s goes beyond what is demanded, for small figures', (ink, plate) => {
    expect(contrast(of(ink), of(plate))).toBeGreaterThanOrEqual(7);
  });

  it.each(shapes)('a shape in %s stands out from %s', (ink, beside) => {
    expect(contrast(of(ink), of(beside))).toBeGreaterThanOrEqual(SHAPE);
  });

  const grounds = EVENT_COLORS.flatMap((hex) =>
    [1, 0.5, 0.3].map((share) => over(parseColor(hex), share, of('ground'))),
  );

  it.each(shapes.filter(([, beside]) => beside !== 'ground'))(
    'a shape of %s and %s stands out from every event colour, past or not',
    (ink, beside) => {
      for (const ground of grounds) {
        expect(standsOut(ground, of(ink), of(beside))).toBeGreaterThanOrEqual(SHAPE);
      }
    },
  );

  it.each(shapes.filter(([, beside]) => beside !== 'ground'))(
    'a shape of %s and %s stands out from whatever colour a user may choose',
    (ink, beside) => {
      fc.assert(
        fc.property(
          color,
          fc.constantFrom(1, 0.5, 0.3),
          (chosen, share) =>
            standsOut(over(chosen, share, of('ground')), of(ink), of(beside)) >= SHAPE,
        ),
        { numRuns: 2000 },
      );
    },
  );
});
