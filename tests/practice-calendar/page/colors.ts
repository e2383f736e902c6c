import { world } from './state.ts';

/** Google's event colours with their English labels. */
export const PALETTE: Record<string, string> = {
  '#d50000': 'Tomato',
  '#e67c73': 'Flamingo',
  '#f4511e': 'Tangerine',
  '#f6bf26': 'Banana',
  '#33b679': 'Sage',
  '#0b8043': 'Basil',
  '#039be5': 'Peacock',
  '#3f51b5': 'Blueberry',
  '#7986cb': 'Lavender',
  '#8e24aa': 'Grape',
  '#616161': 'Graphite',
};

type Rgb = [number, number, number];

const GROUND: Record<'light' | 'dark', Rgb> = { light: [255, 255, 255], dark: [19, 19, 20] };

function parse(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** `rgb(…)` of a colour laid over the page's ground; `share` 1 is the colour itself. */
export function tint(hex: string, share = 1): string {
  const ground = GROUND[world.theme];
  const mixed = parse(hex).map((c, i) => Math.round(c * share + (ground[i] ?? 0) * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}

/** Whether dark text reads better on the colour. */
export function isBright(hex: string): boolean {
  const [r, g, b] = parse(hex);
  return 0.299 * r + 0.587 * g + 0.114 * b > 165;
}

/** Colour of the text of an outline chip: readable on the page's ground. */
export function outlineInk(hex: string): string {
  const [r, g, b] = parse(hex);
  const [to, share] = world.theme === 'dark' ? [255, 0.55] : [0, 0.6];
  return `rgb(${[r, g, b].map((c) => Math.round(c * share + to * (1 - share))).join(', ')})`;
}
