import { cls } from './class-names.ts';
import { create, h } from './vdom.ts';

/** One dialog of the page. It stays in the document when it is closed. */
export interface Frame {
  overlay: HTMLElement;
  /** The positioned box around the dialog. */
  box: HTMLElement;
  dialog: HTMLElement;
  /** Holds the card; the only part of the frame that the page patches. */
  slot: HTMLElement;
}

const FOCUSABLE = 'button, a[href], input, textarea, [contenteditable="true"], [role="button"]';

/** What Tab reaches in the dialog, as the page itself looks for it: not inside shadow trees. */
export function tabStops(dialog: Element): HTMLElement[] {
  const all = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return all.filter((element) => element.tabIndex >= 0 && element.getClientRects().length > 0);
}

/** Builds a closed dialog: a flex row with two focus guards on either side of the slot. */
export function createFrame(attrs: Record<string, string>): Frame {
  const guard = (): HTMLElement =>
    create(h('div', { tabindex: '0', 'aria-hidden': 'true', class: 'pw1uU' }));
  const slot = create(h('span', { jsslot: true, jsname: 'bN97Pc', class: 'kma42e' }));
  const dialog = create(
    h('div', {
      ...attrs,
      role: 'dialog',
      tabindex: '-1',
      style: 'opacity: 0; transform: scale(0.9);',
    }),
  );
  const before = [guard(), guard()];
  const after = [guard(), guard()];
  dialog.append(...before, slot, ...after);
  const box = create(h('div', { class: 'QSj8ac pdYghb' }));
  box.append(dialog);
  const overlay = create(h('div', { class: 'I2Yrs', 'aria-hidden': 'true' }));
  overlay.append(box);

  const wrap = (event: FocusEvent, atStart: boolean): void => {
    const stops = tabStops(dialog);
    const fromInside = event.relatedTarget instanceof Node && dialog.contains(event.relatedTarget);
    (atStart && fromInside ? stops.at(-1) : stops[0])?.focus();
  };
  for (const element of before) element.addEventListener('focus', (event) => wrap(event, true));
  for (const element of after) element.addEventListener('focus', (event) => wrap(event, false));
  return { overlay, box, dialog, slot };
}

export const isOpen = (frame: Frame): boolean => frame.overlay.classList.contains(cls('iWO5td'));

export function show(frame: Frame): void {
  frame.overlay.className = cls('I2Yrs iWO5td');
  frame.overlay.removeAttribute('aria-hidden');
  frame.dialog.setAttribute('style', 'opacity: 1; transform: none;');
}

/** Invisible, but still in the document and still with boxes. */
export function hide(frame: Frame): void {
  frame.overlay.className = cls('I2Yrs');
  frame.overlay.setAttribute('aria-hidden', 'true');
  frame.dialog.setAttribute('style', 'opacity: 0; transform: scale(0.9);');
}

const MARGIN = 16;

/** Puts the box beside `anchor` and inside the viewport, by its measured height. */
export function placeBeside(frame: Frame, anchor: DOMRect): void {
  const width = frame.dialog.offsetWidth;
  const height = frame.dialog.offsetHeight;
  const rightOf = anchor.right + 8;
  const leftOf = anchor.left - width - 8;
  const room = window.innerWidth - MARGIN - width;
  const fits = { right: rightOf <= room, left: leftOf >= MARGIN };
  // Where lines run from the right, the left side of the chip is looked at first.
  const mirrored = document.documentElement.dir === 'rtl' && fits.left;
  const left = fits.right && !mirrored ? rightOf : fits.left ? leftOf : room / 2;
  const top = Math.min(anchor.top, window.innerHeight - MARGIN - height);
  frame.dialog.dataset['lastOpenedHeight'] = String(height);
  frame.box.setAttribute(
    'style',
    `left: ${Math.max(0, Math.round(left))}px; top: ${Math.max(MARGIN, Math.round(top))}px;`,
  );
}
