import type { PracticeEvent } from '../model.ts';
import { isBright, outlineInk, tint } from './colors.ts';
import { colorOf, now, state, world } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

export interface Look {
  classes: string;
  /** Inline style, ended by a semicolon, or empty. */
  fill: string;
  border: string;
  ink: string;
  /** Declined or not answered: no fill, a stripe in the colour. */
  outline: boolean;
  /** The event's colour as it is drawn, with the tint of past events. */
  color: string;
}

/**
 * How an event is drawn: filled, striped (tentative) or in outline (declined, not answered).
 * Past events are tinted: fill 30 %, border 50 %.
 * @param filled false: a dot beside text on the page's own ground
 */
export function lookOf(event: PracticeEvent, filled = true): Look {
  const hex = colorOf(event);
  const past = event.end <= now() && world.pastEvents !== 'bright';
  const answer = event.guests.length > 0 ? event.response : 'none';
  const outline = answer === 'declined' || answer === 'needs';
  const color = tint(hex, past ? 0.5 : 1);
  const classes = [
    outline ? 'LKeQwe' : 'EiZ8Dd',
    answer === 'tentative' ? 'p-striped' : '',
    past ? 'UflSff' : '',
    filled && !past && !outline && isBright(hex) ? 'qqMC3e' : '',
    event.id === state.draggedId ? 'p-dragged' : '',
  ];
  return {
    classes: classes.filter(Boolean).join(' '),
    fill: outline ? '' : `background-color: ${tint(hex, past ? 0.3 : 1)};`,
    border: `border-color: ${color};`,
    ink: outline ? `color: ${outlineInk(hex)};` : '',
    outline,
    color,
  };
}

/** The stripe at the beginning of an outline chip. */
export const stripe = (look: Look): VNode | false =>
  look.outline &&
  h(
    'div',
    { class: 'QZVPzb', 'aria-hidden': 'true' },
    h('div', { class: 'jSrjCf', style: `background-color: ${look.color};` }),
  );

/** Joins pieces of inline style. */
export const styles = (...parts: string[]): string => parts.filter(Boolean).join(' ');
