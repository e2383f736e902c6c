import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { chipLog, faceTimes, faceTitle, JSACTION, percent, startSide } from './chip.ts';
import { lookOf, stripe, styles } from './chip-look.ts';
import type { Look } from './chip-look.ts';
import { hiddenText } from './hidden-text.ts';
import { about, h } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** Where a stacked chip lies: columns of days, rows from the top. */
export interface StackedPlace {
  first: number;
  last: number;
  /** How many columns the whole row has. */
  columns: number;
  row: number;
  continuesBefore: boolean;
  continuesAfter: boolean;
}

export interface StackedKind {
  /** In the month and its lists; else in the strip over the day columns. */
  month: boolean;
  /** A timed event of one day: a dot and the time instead of a fill. */
  dotted?: boolean;
  /** Start time in front of the title. */
  time?: boolean;
  /** Repeats a bar in the cell of a later day, all but invisible. */
  copy?: boolean;
}

/** The arrow of a bar that goes on; it comes first in the button, whichever end it marks. */
function arrow(end: 'before' | 'after', look: Look): VNode {
  const before = end === 'before';
  const side = before === (startSide() === 'left') ? 'right' : 'left';
  return h('div', {
    class: before ? 'PxbABe p-before' : 'PxbABe p-after',
    'aria-hidden': 'true',
    style: `border-${side}-color: ${look.color};`,
  });
}

const dot = (look: Look): VNode =>
  h(
    'div',
    { class: 'ZWOtn' },
    h('div', {
      class: look.outline ? 'VlNR9e p-hollow' : 'VlNR9e',
      style: `border-color: ${look.color};`,
    }),
  );

function button(event: PracticeEvent, place: StackedPlace, kind: StackedKind, look: Look): VNode {
  const { continuesBefore, continuesAfter } = place;
  const classes = [
    'KF4T6b jKgTF QGRmIf',
    kind.dotted ? 'smECzc' : '',
    look.classes,
    continuesBefore ? 'p-from' : '',
    continuesAfter ? 'p-on' : '',
  ];
  return h(
    'div',
    {
      role: 'button',
      tabindex: kind.copy ? '-1' : '0',
      'data-stacked-layout-chip': 'true',
      'data-opens-details': event.kind === 'draft' ? null : 'true',
      jsaction: JSACTION,
      class: classes.filter(Boolean).join(' '),
      style: kind.dotted ? '' : styles(look.fill, look.ink),
    },
    continuesBefore && arrow('before', look),
    continuesAfter && arrow('after', look),
    kind.dotted ? dot(look) : stripe(look),
    h(
      'span',
      { 'aria-hidden': 'true', class: 'nHqeVd' },
      kind.time && h('span', { class: 'DvyQhe BdCDHc' }, faceTimes(event).start),
      h('span', { class: 'WBi6vc' }, faceTitle(event)),
    ),
    h('span', { class: 'XuJrye' }, hiddenText(event)),
  );
}

/**
 * A chip of the strip, of the month or of a day's list. Its ids are on the outer box, which lies
 * against the whole row: share of the width, rows in `em`.
 */
export function stackedChip(event: PracticeEvent, place: StackedPlace, kind: StackedKind): VNode {
  const { first, last, columns, row } = place;
  const look = lookOf(event, !kind.dotted);
  const draft = event.kind === 'draft';
  const chip = h(
    'div',
    {
      'data-eventchip': true,
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': encodeEventId(event),
      jscontroller: 'NAKBTc',
      jslog: draft ? null : chipLog(event),
      'data-dragsource-type': '2',
      class: [
        'vEJ0bc ChfiMc rFUW1c',
        kind.month ? 'Po94xd GHWQBd' : '',
        kind.copy ? 'PU9jSd' : '',
        look.classes,
      ]
        .filter(Boolean)
        .join(' '),
      style: styles(
        `${startSide()}: ${percent(first, columns)}; width: ${percent(last - first + 1, columns)};`,
        `top: ${row}em;`,
        look.border,
      ),
    },
    button(event, place, kind, look),
  );
  return about(event, chip);
}
