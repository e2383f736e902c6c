import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { isBright, outlineInk, tint } from './colors.ts';
import { localMinutes } from './dates.ts';
import { hiddenText } from './hidden-text.ts';
import type { Placed, PlacedBar } from './layout.ts';
import { locale, words } from './locales/current.ts';
import { colorOf, now, state, world } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

const JSACTION =
  'click:cOuCgd; contextmenu:mg9Pef; dblclick:Reio8; mouseenter:tfO1Yc; mouseleave:JywGue;Bp7Oie:rfjeo;urdzG:Hu9wEd';

/** The telemetry record that also holds the calendar id in full. */
export function chipLog(event: PracticeEvent): string {
  const nulls = Array.from({ length: 22 }, () => 'null').join(',');
  return `35463; 2:["${event.id}",${nulls},6];1:["${event.calendarId}",1];track:impression,click,dblclick,rfjeo,Hu9wEd; mutable:true`;
}

interface Look {
  classes: string;
  fill: string;
  border: string;
  ink: string;
  outline: boolean;
  color: string;
}

/** Outline: invited, and not accepted. Past events are tinted: fill 30 %, border 50 %. */
function lookOf(event: PracticeEvent): Look {
  const hex = colorOf(event);
  const past = event.end <= now();
  const outline =
    event.guests.length > 0 && event.response !== 'none' && event.response !== 'accepted';
  const color = tint(hex, past ? 0.5 : 1);
  const classes = [
    outline ? 'LKeQwe' : 'EiZ8Dd',
    past ? 'UflSff' : '',
    !past && !outline && isBright(hex) ? 'qqMC3e' : '',
    event.id === state.draggedId ? 'p-dragged' : '',
  ];
  return {
    classes: classes.filter(Boolean).join(' '),
    fill: outline ? '' : `background-color: ${tint(hex, past ? 0.3 : 1)}; `,
    border: `border-color: ${color};`,
    ink: outline ? ` color: ${outlineInk(hex)};` : '',
    outline,
    color,
  };
}

export const faceTitle = (event: PracticeEvent): string => event.title || words().noTitle;

function faceTimes(event: PracticeEvent): { start: string; range: string } {
  const face = (instant: number): string =>
    locale().faceTime(localMinutes(instant), world.hour12, true);
  const start = face(event.start);
  return { start, range: locale().faceRange(start, face(event.end)) };
}

function shortFace(event: PracticeEvent, height: number): VNode {
  const comma = h('span', { class: 'pttLke' }, ',\u00a0');
  const { start } = faceTimes(event);
  return h(
    'div',
    {
      class: 'lhydbb RIOtYe cpCWFd PKhkGc TuM9nf',
      style: `max-height: ${Math.max(height - 3, 5)}px;`,
    },
    h(
      'span',
      { class: 'KcY3wb' },
      h('span', { class: 'I0UMhf' }, faceTitle(event)),
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
      h('span', { class: 'KcY3wb' }, h('span', { class: 'I0UMhf' }, faceTitle(event))),
    ),
    h('div', { class: 'lhydbb gVNoLb' }, faceTimes(event).range),
    h('div', { class: 'lhydbb K9QN7e' }, height < 44 ? '' : event.location),
  ];
}

/** A timed chip of the day, week and custom-days views. */
export function timedChip({ event, from, to, lane, lanes }: Placed): VNode {
  const eid = encodeEventId(event);
  const look = lookOf(event);
  const short = to - from <= 30;
  const top = (from / 60) * world.hourHeight - 1;
  const height = ((to - from) / 60) * world.hourHeight - 2;
  const round = (n: number): string => String(Math.round(n * 100) / 100);
  const left = round((lane / lanes) * 100);
  const width = round(100 / lanes);
  return h(
    'div',
    {
      role: 'button',
      'data-eventchip': true,
      'data-opens-details': event.kind === 'draft' ? null : 'true',
      tabindex: '0',
      'data-eventid': eid,
      'data-keyboardactiontype': '0;1',
      'data-focusable': true,
      jscontroller: 'NAKBTc',
      jsaction: JSACTION,
      jslog: event.kind === 'draft' ? null : chipLog(event),
      'data-dragsource-type': '2',
      class:
        `GTG3wb ChfiMc rFUW1c ${look.classes}${short ? ' Hrn1mc' : ''}` +
        (height < 14 ? ' p-tiny' : '') +
        (event.kind === 'draft' ? ' p-ghost' : ''),
      style:
        `top: ${round(top)}px; height: ${round(height)}px; left: calc(${left}% + 0px); ` +
        `width: calc(${width}% + 0px); z-index: ${5 + lane}; ${look.fill}${look.border}${look.ink}`,
    },
    look.outline &&
      h(
        'div',
        { class: 'QZVPzb', 'aria-hidden': 'true' },
        h('div', { class: 'jSrjCf', style: `background-color: ${look.color};` }),
      ),
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
}

/** A bar of the all-day strip; `columns` is how many days the strip has. */
export function barChip(bar: PlacedBar, columns: number): VNode {
  const { event } = bar;
  const look = lookOf(event);
  const percent = (n: number): string => `${Math.round((n / columns) * 10_000) / 100}%`;
  const arrow = (side: 'left' | 'right'): VNode =>
    h('div', {
      class: 'PxbABe',
      'aria-hidden': 'true',
      style: `border-${side}-color: ${look.color};`,
    });
  return h(
    'div',
    {
      'data-eventchip': true,
      'data-stacked-layout-chip-container': 'true',
      'data-eventid': encodeEventId(event),
      jscontroller: 'NAKBTc',
      jslog: chipLog(event),
      'data-dragsource-type': '2',
      class: `vEJ0bc ChfiMc rFUW1c ${look.classes}`,
      style:
        `left: ${percent(bar.first)}; width: ${percent(bar.last - bar.first + 1)}; ` +
        `top: ${bar.row}em; ${look.border}`,
    },
    h(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'data-stacked-layout-chip': 'true',
        'data-opens-details': 'true',
        jsaction: JSACTION,
        class: `KF4T6b jKgTF QGRmIf ${look.classes}`,
        style: `${look.fill}${look.ink}`.trim(),
      },
      bar.continuesBefore && arrow('right'),
      look.outline &&
        h(
          'div',
          { class: 'QZVPzb', 'aria-hidden': 'true' },
          h('div', { class: 'jSrjCf', style: `background-color: ${look.color};` }),
        ),
      h(
        'span',
        { 'aria-hidden': 'true', class: 'nHqeVd' },
        h('span', { class: 'WBi6vc' }, faceTitle(event)),
      ),
      h('span', { class: 'XuJrye' }, hiddenText(event)),
      bar.continuesAfter && arrow('left'),
    ),
  );
}
