import '../../entrypoints/calendar.content/badges.css';
import { createBadgePainter } from '@/lib/calendar/badge-painter';
import type { Chip } from '@/lib/calendar/port';
import { badgeWordsIn } from '@/lib/i18n/badge-words';
import type { ShownBadge } from '@/lib/reliability/badge-style';
import { PALETTE } from '../practice-calendar/page/colors.ts';
import { applyTheme } from '../practice-calendar/page/render.ts';
import { world } from '../practice-calendar/page/state.ts';
import { badges, shown, type Style } from './badges.ts';
import { seenFaces } from './faces.ts';
import { eventFor, type Kind, kinds } from './kinds.ts';

/*
 * The sheet in the browser: chips of the practice calendar, badges of the real painter. What is
 * shown comes from the page's world; the painter does not know that this is no calendar.
 */

/** Google's event colours, and two that a user may have made up: the hardest lie in the middle. */
const COLORS: Record<string, string> = {
  ...PALETTE,
  '#b0b0b0': 'Custom grey',
  '#7cb342': 'Custom green',
};

/** Everywhere narrower than the 72 px that a text needs. */
const NARROW = 56;

let painter = createBadgePainter(() => badgeWordsIn('en'));

const box = (className: string, text = ''): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  element.textContent = text;
  return element;
};

function chipIn(element: HTMLElement, kind: Kind, style: Style): Chip {
  const inner = element.querySelector<HTMLElement>('[role=button]');
  const event = {
    eventId: '',
    calendarId: null,
    start: null,
    end: null,
    allDay: false,
    title: null,
  };
  const size = style === 'shape' ? 'shape' : 'text';
  return { element, anchor: inner ?? element, event, room: { size, at: kind.at } };
}

/** What is to be painted, once it is in the page. */
let drawn: [Chip, ShownBadge][] = [];
let number = 0;

/** One cell: a chip with its badge, named for the report. */
function cell(kind: Kind, color: string, style: Style, badge: string): HTMLElement {
  const place = box('s-cell');
  const width = style === 'shape' ? NARROW : kind.width;
  place.style.cssText = `width: ${width}px; height: ${kind.height}px;`;
  place.dataset['cell'] = `${world.theme}: ${kind.name}, ${COLORS[color]}, ${style}, ${badge}`;
  const chip = kind.build(eventFor(kind, color, `sheet${(number += 1)}`));
  place.append(chip);
  const found = badges[badge];
  if (found) drawn.push([chipIn(chip, kind, style), shown(found, style)]);
  return place;
}

function section(kind: Kind, colors: string[]): HTMLElement {
  const part = box('s-section');
  part.append(box('s-title', kind.name));
  const table = box('s-table');
  const columns = kind.styles.flatMap((style) =>
    Object.keys(badges).map((badge) => ({ style, badge })),
  );
  table.style.gridTemplateColumns = `84px repeat(${columns.length}, auto)`;
  table.append(
    box('s-head'),
    ...columns.map(({ style, badge }) => box('s-head', `${style} ${badge}`)),
  );
  for (const color of colors) {
    table.append(
      box('s-name', COLORS[color]),
      ...columns.map(({ style, badge }) => cell(kind, color, style, badge)),
    );
  }
  part.append(table);
  return part;
}

export interface SheetOptions {
  /** Names of kinds to draw; all where unset. */
  kinds?: string[];
  /** As `#rrggbb`; all where unset. */
  colors?: string[];
}

/** Draws the sheet in place of whatever the page shows. */
function drawSheet(options: SheetOptions): void {
  applyTheme();
  document.documentElement.setAttribute('data-kept-theme', world.theme);
  const chosen = kinds.filter(({ name }) => options.kinds?.includes(name) ?? true);
  const colors = options.colors ?? Object.keys(COLORS);
  drawn = [];
  document.body.replaceChildren(...chosen.map((kind) => section(kind, colors)));
  painter.meet(drawn.map(([chip]) => chip));
  for (const [chip, badge] of drawn) painter.paint(chip, badge);
}

declare global {
  interface Window {
    keptSheet: {
      kinds: string[];
      drawSheet(options: SheetOptions): void;
      seenFaces: typeof seenFaces;
      /** Has the painter ask the page again which pseudo-elements are free. */
      forgetKinds(): void;
    };
  }
}
window.keptSheet = {
  kinds: kinds.map(({ name }) => name),
  drawSheet,
  seenFaces,
  forgetKinds() {
    painter = createBadgePainter(() => badgeWordsIn('en'));
  },
};
