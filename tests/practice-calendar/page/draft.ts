import { practiceEvent } from '../model.ts';
import type { PracticeEvent } from '../model.ts';
import { createFrame, hide, isOpen, placeBeside, show } from './dialog-frame.ts';
import type { Frame } from './dialog-frame.ts';
import { iconButton } from './icons.ts';
import { whenLine } from './bubble-when.ts';
import { words } from './locales/current.ts';
import { log, redraw, state } from './state.ts';
import { h, patchChildren } from './vdom.ts';
import type { VNode } from './vdom.ts';

let frame: Frame | null = null;
let serial = 0;
let handedOver: PracticeEvent | null = null;

function form(): VNode {
  const draft = state.draft;
  const { date, time } = draft ? whenLine(draft) : { date: '', time: '' };
  return h(
    'div',
    {
      vkey: String(serial),
      class: 'p-createcard',
      jsname: 'SF0uGd',
      'data-eventid': '',
      'data-is-create': 'true',
      'data-loggingid': '0',
    },
    h('div', { class: 'p-createtools' }, iconButton('close', words().close, 'p-draft-close')),
    h('input', {
      type: 'text',
      class: 'p-createtitle',
      'aria-label': words().addTitle,
      placeholder: words().addTitle,
    }),
    h(
      'div',
      { role: 'tablist', class: 'p-tabs' },
      h(
        'button',
        { type: 'button', role: 'tab', id: 'tabEvent', 'aria-selected': 'true' },
        words().event,
      ),
      h(
        'button',
        { type: 'button', role: 'tab', id: 'tabTask', 'aria-selected': 'false' },
        words().task,
      ),
    ),
    h(
      'div',
      { role: 'tabpanel', 'aria-labelledby': 'tabEvent', class: 'p-createwhen' },
      h('span', {}, time ? `${date} ⋅ ${time}` : date),
    ),
    h(
      'div',
      { class: 'p-createfoot' },
      h('button', { type: 'button', class: 'p-text', jsname: 'rhPddf' }, words().moreOptions),
      h('button', { type: 'button', class: 'p-filled', jsname: 'p-draft-save' }, words().save),
    ),
  );
}

/** Opens the bubble of a new event on an empty slot, with its draft chip in the grid. */
export function openDraft(start: number, end: number): void {
  frame ??= createFrame({ class: 'ecHOgf RDlrG', 'aria-modal': 'false' });
  document.getElementById('yDmH0d')?.append(frame.overlay);
  serial += 1;
  state.draft = practiceEvent({
    id: '',
    calendarId: state.account.email,
    title: '',
    start,
    end,
    kind: 'draft',
  });
  log.push({ what: 'draft' });
  redraw();
  patchChildren(frame.slot, [form()]);
  show(frame);
  const chip = document.querySelector('[data-eventchip][data-eventid=""]');
  placeBeside(frame, chip?.getBoundingClientRect() ?? new DOMRect(400, 200, 100, 40));
  frame.slot.querySelector('input')?.focus({ preventScroll: true });
}

export const draftDialog = (): HTMLElement | null => frame?.dialog ?? null;

export function closeDraft(): void {
  if (!frame || !isOpen(frame)) return;
  hide(frame);
  state.draft = null;
  redraw();
}

/** Keeps the draft as an event without guests. */
function saveDraft(): void {
  const title = frame?.slot.querySelector('input')?.value ?? '';
  if (state.draft) {
    const id = `practice${String(serial).padStart(4, '0')}${state.draft.start.toString(32)}`;
    state.account.events.push({ ...state.draft, id, kind: 'event', title });
  }
  closeDraft();
}

/** What "More options" left for the edit page, once. */
export function takeDraft(): PracticeEvent | null {
  const draft = handedOver;
  handedOver = null;
  return draft;
}

/** What a click on one of the create bubble's buttons does; false: not one of them. */
export function clickInDraft(button: HTMLElement, more: () => void): boolean {
  if (!frame?.dialog.contains(button)) return false;
  const name = button.getAttribute('jsname');
  if (name === 'p-draft-save') saveDraft();
  else if (name === 'p-draft-close') closeDraft();
  else if (name === 'rhPddf') {
    const title = frame.slot.querySelector('input')?.value ?? '';
    handedOver = state.draft && { ...state.draft, title };
    closeDraft();
    more();
  } else return false;
  return true;
}
