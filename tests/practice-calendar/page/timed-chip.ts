import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { chipLog, faceTimes, faceTitle, JSACTION, startSide } from './chip.ts';
import { lookOf, stripe, styles } from './chip-look.ts';
import { hiddenText } from './hidden-text.ts';
import type { Placed } from './layout.ts';
import { world } from './state.ts';
import { about, h } from './vdom.ts';
import type { VNode } from './vdom.ts';

const titled = (event: PracticeEvent, ...more: (VNode | string)[]): VNode =>
  h('span', { class: 'KcY3wb' }, h('span', { class: 'I0UMhf' }, faceTitle(event)), ...more);

/** One line: title, start and place. */
function shortFace(event: PracticeEvent, height: number): VNode {
  const comma = h('span', { class: 'pttLke' }, ',\u00a0');
  const { start } = faceTimes(event);
  return h(
    'div',
    {
      class: 'lhydbb RIOtYe cpCWFd PKhkGc TuM9nf',
      style: `max-height: ${Math.max(height - 3, 5)}px;`,
    },
    titled(
      event,
      comma,
      h('span', { class: 'EWOIrf' }, start, event.location && comma, event.location),
    ),
  );
}

function tallFace(event: PracticeEvent, height: number): VNode[] {
  return [
    h(
      'div',
      { class: 'lhydbb RIOtYe', style: `max-height: ${height > 50 ? 30 : 15}px;` },
      titled(event),
    ),
    h('div', { class: 'lhydbb gVNoLb' }, faceTimes(event).range),
    h('div', { class: 'lhydbb K9QN7e' }, height < 44 ? '' : event.location),
  ];
}

const round = (n: number): string => String(Math.round(n * 100) / 100);

/** A timed chip of the day, week and custom days views. */
export function timedChip({ event, from, to, lane, lanes }: Placed): VNode {
  const eid = encodeEventId(event);
  const look = lookOf(event);
  const draft = event.kind === 'draft';
  const short = to - from <= 30;
  const top = (from / 60) * world.hourHeight - 1;
  const height = ((to - from) / 60) * world.hourHeight - 2;
  const [before, width] = [round((lane / lanes) * 100), round(100 / lanes)];
  const size = height < 12 ? ' p-tiny' : height < 16 ? ' p-low' : '';
  const chip = h(
    'div',
    {
      role: 'button',
      'data-eventchip': true,
      'data-opens-details': draft ? null : 'true',
      tabindex: '0',
      'data-eventid': eid,
      'data-keyboardactiontype': '0;1',
      'data-focusable': true,
      jscontroller: 'NAKBTc',
      jsaction: JSACTION,
      jslog: draft ? null : chipLog(event),
      'data-dragsource-type': '2',
      class:
        `GTG3wb ChfiMc rFUW1c ${look.classes}${short ? ' Hrn1mc' : ''}` +
        `${size}${draft ? ' p-ghost' : ''}`,
      style: styles(
        `top: ${round(top)}px; height: ${round(height)}px;`,
        `${startSide()}: calc(${before}% + 0px); width: calc(${width}% + 0px);`,
        `z-index: ${5 + lane};`,
        look.fill,
        look.border,
        look.ink,
      ),
    },
    stripe(look),
    h('div', { class: 'XuJrye' }, hiddenText(event)),
    h(
      'div',
      {
        'aria-hidden': 'true',
        class: short ? 'Jcb6qd AL18ce' : height < 34 ? 'Jcb6qd p-snug' : 'Jcb6qd',
      },
      h(
        'div',
        { class: 'fFwDnf' },
        ...(short ? [shortFace(event, height)] : tallFace(event, height)),
      ),
    ),
    h('div', {
      'aria-hidden': 'true',
      jsaction: 'mouseover:in2ji; mouseout:in2ji',
      class: 'leOeGd ChfiMc',
      'data-eventid': eid,
      'data-dragsource-type': '3',
      jscontroller: 'G9NlD',
    }),
  );
  return about(event, chip);
}
