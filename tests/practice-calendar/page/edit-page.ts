import { localMinutes } from './dates.ts';
import { meetNodes } from './edit-fields.ts';
import { editForm, FIND } from './edit-form.ts';
import { guestNodes, roomNodes } from './edit-guests.ts';
import { invite, keep, knownName, openVisit, visitOf } from './edit-visit.ts';
import type { Visit } from './edit-visit.ts';
import { findTimeNodes } from './find-time.ts';
import { leaveScreen } from './router.ts';
import { world } from './state.ts';
import type { EditScreen } from './state.ts';
import { h, once, patchChildren } from './vdom.ts';
import type { VNode } from './vdom.ts';

/** Seconds after opening at which guests, meeting and pictures come. */
const LATE_PATCHES = [0.3, 0.8, 1.5];
/** Seconds after an address was typed at which the guest appears, gets a name and a picture. */
const GUEST_PATCHES = [0.4, 1.2, 2.4];

const put = (selector: string, children: VNode[]): void => {
  const element = document.querySelector(selector);
  if (element) patchChildren(element, children);
};

const isShown = (id: string): boolean => document.getElementById(id)?.hidden === false;

/** Draws the parts anew that the page itself draws anew; all else stays as it was built. */
function patchParts(visit: Visit): void {
  if (openVisit() !== visit) return;
  put('[id="xGstLst"]', guestNodes(visit));
  put('[id="xRmLst"]', roomNodes(visit));
  put('[jsname="p-meetrow"]', meetNodes(visit));
  if (isShown(FIND)) put(`[id="${FIND}"]`, findTimeNodes(visit));
}

const later = (seconds: number, visit: Visit, change: () => void): void => {
  setTimeout(() => {
    change();
    patchParts(visit);
  }, seconds * 1000);
};

let loading: Visit | null = null;

/** The edit page. It is built once per visit, whatever is drawn anew around it. */
export function editMain(screen: EditScreen): VNode {
  const visit = visitOf(screen);
  if (loading !== visit) {
    loading = visit;
    LATE_PATCHES.forEach((seconds, index) =>
      later(seconds, visit, () => (visit.stage = index + 1)),
    );
  }
  const key = `edit-${visit.serial}-${world.locale}-${world.hour12}`;
  return once(
    h(
      'div',
      { vkey: key, class: 'p-edit', role: 'main' },
      h('div', { class: 'p9lUpf', jsname: 'nB7Rvb' }, editForm(visit)),
    ),
  );
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Enter in the field for guests: one address or several. False: another field. */
export function enterInEditor(field: Element | null): boolean {
  const visit = openVisit();
  if (!visit || !(field instanceof HTMLInputElement) || !field.matches('[jsname="p-add-guest"]')) {
    return false;
  }
  const [appear = 0, named = 0, pictured = 0] = GUEST_PATCHES;
  for (const email of field.value.toLowerCase().split(/[\s,;]+/u)) {
    if (!ADDRESS.test(email)) continue;
    later(appear, visit, () => invite(visit, email));
    later(named, visit, () => {
      const guest = visit.guests.find((other) => other.email === email);
      if (guest) guest.name ||= knownName(email);
    });
    later(pictured, visit, () => {});
  }
  field.value = '';
  return true;
}

const valueOf = (id: string): string => {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field.value : (field?.textContent ?? '');
};

function save(visit: Visit): void {
  keep(visit, {
    title: valueOf('xTiIn'),
    location: valueOf('xLocIn'),
    description: valueOf('xDescIn'),
  });
  leaveScreen();
}

function choose(visit: Visit, chosen: HTMLElement): void {
  for (const other of chosen.parentElement?.children ?? []) {
    const shows = other === chosen;
    other.setAttribute('aria-selected', String(shows));
    const its = document.getElementById(other.getAttribute('aria-controls') ?? '');
    if (its) its.hidden = !shows;
  }
  patchParts(visit);
  const days = document.querySelector('[jsname="p-find"]');
  if (days) days.scrollTop = (localMinutes(visit.event.start) / 60 - 2) * world.hourHeight;
}

/** What a click on one of the form's buttons does; false: not one of them. */
export function clickInEditor(button: HTMLElement): boolean {
  const visit = openVisit();
  if (!visit) return false;
  const name = button.getAttribute('jsname');
  if (button.id === 'xSaveBu') save(visit);
  else if (name === 'p-edit-tab') choose(visit, button);
  else if (name === 'p-remove-guest') {
    const email = button.closest('[data-email]')?.getAttribute('data-email');
    visit.guests = visit.guests.filter((guest) => guest.email !== email);
    patchParts(visit);
  } else return false;
  return true;
}
