/** Inline lengths of a chip. Lengths as written (`419px`, `57%`, `0em`, `calc(50% + 0px)`). */
export interface InlineBox {
  top: number | null;
  height: number | null;
  left: string | null;
  right: string | null;
  width: string | null;
}

/** The value of a property in a `style` attribute. Read by hand: there are hundreds of chips. */
function written(style: string, name: string): string | null {
  for (let at = style.indexOf(name); at >= 0; at = style.indexOf(name, at + 1)) {
    const end = at + name.length;
    // `height` is also the end of `line-height`.
    if (style[end] === ':' && (at === 0 || style[at - 1] === ' ' || style[at - 1] === ';')) {
      const stop = style.indexOf(';', end);
      return style.slice(end + 1, stop < 0 ? undefined : stop).trim();
    }
  }
  return null;
}

function px(text: string | null): number | null {
  const value = text?.endsWith('px') ? Number.parseFloat(text) : Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** Reads the lengths out of a `style` attribute. No layout is asked for. */
export function inlineBox(attribute: string | null): InlineBox {
  const style = attribute ?? '';
  return {
    top: px(written(style, 'top')),
    height: px(written(style, 'height')),
    left: written(style, 'left'),
    right: written(style, 'right'),
    width: written(style, 'width'),
  };
}

/** The height in px out of a `style` attribute. */
export const heightOf = (style: string | null): number | null => px(written(style ?? '', 'height'));

/** The width out of a `style` attribute, as written. */
export const widthOf = (style: string | null): string | null => written(style ?? '', 'width');

/** Sums that were made before. Bounded: the chips of a page share a few dozen lengths. */
const sums = new Map<string, number | null>();
const MOST_SUMS = 1000;

/**
 * A written length in px, percentages of `whole`. `null` where it is more than a sum of
 * percentages and pixels.
 */
export function lengthOf(text: string | null, whole: number): number | null {
  if (!text) return null;
  const key = `${whole} ${text}`;
  let sum = sums.get(key);
  if (sum === undefined) {
    if (sums.size >= MOST_SUMS) sums.clear();
    sums.set(key, (sum = sumOf(text, whole)));
  }
  return sum;
}

function sumOf(text: string, whole: number): number | null {
  if (!/^[\s\d.%+px()calc-]+$/.test(text)) return null;
  let sum: number | null = null;
  for (const [, number = '', unit] of text.matchAll(/([+-]?\s*[\d.]+)(%|px)/g)) {
    const value = Number(number.replace(/\s/g, ''));
    sum = (sum ?? 0) + (unit === '%' ? (value * whole) / 100 : value);
  }
  return sum;
}
