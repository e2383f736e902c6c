import { encodeEventId } from '../encode-event-id.ts';
import type { PracticeEvent } from '../model.ts';
import { faceTitle } from './chip.ts';
import { iconButton } from './icons.ts';
import { hiddenText } from './hidden-text.ts';
import { locale, words } from './locales/current.ts';
import { shownEvents, state } from './state.ts';
import { h } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** Something that looks like a chip where nothing may be annotated. */
const lookalike = (event: PracticeEvent): VNode =>
  h(
    'div',
    { 'data-eventchip': true, 'data-eventid': encodeEventId(event), class: 'p-lookalike' },
    h(
      'div',
      { role: 'button', tabindex: '0' },
      h('span', { class: 'XuJrye' }, hiddenText(event)),
      h('span', { 'aria-hidden': 'true' }, faceTitle(event)),
    ),
  );

const some = (): VNode[] =>
  shownEvents()
    .filter((event) => event.guests.length > 0)
    .slice(-5)
    .map(lookalike);

/** Settings: a page of the app without a grid. */
export const plainMain = (name: string): VNode =>
  h(
    'div',
    { vkey: name, role: 'main', class: 'p-plain' },
    iconButton('close', words().close, 'p-leave'),
    h('h1', {}, name),
    ...some(),
  );

/** `/calendar/embed` and the companion side panel: other documents, same host. */
export function standalone(kind: 'embed' | 'companion'): VNode {
  return h(
    'div',
    { class: 'p-plain', 'data-practice-page': kind, lang: locale().lang },
    h('h2', { class: 'CqwSk XuJrye' }, words().dayEvents(5, state.account.name)),
    ...some(),
  );
}
