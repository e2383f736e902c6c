import type { Command } from './fuzz-commands.ts';

export interface Fuzz {
  /** Does these, in this order. @returns how many changed something */
  run(commands: Command[]): Promise<number>;
  /** Puts right what the page itself never draws anew, and has it draw the rest anew. */
  redraw(): Promise<void>;
}

/** Runs inside the page, so it is one function: changes the page in every way we can think of. */
export function installFuzz(): void {
  const { practice } = window;
  const start = new Date();
  const CHIP = '[data-eventchip],[data-eventid],[jslog^="35463"]';
  const DETAILS = '#xDetDlg,[jslog^="35389"],[data-is-create]';
  const ATTRIBUTES = [
    'data-eventid',
    'data-eventchip',
    'style',
    'role',
    'jslog',
    'class',
    'data-datekey',
    'id',
    'data-stacked-layout-chip',
    'aria-label',
    'tabindex',
    'hidden',
  ];
  const OWN = ['data-kept', 'data-kept-text', 'data-kept-look', 'aria-description'];
  const GARBAGE = [
    '',
    'x',
    '%%%',
    'tasks_abc',
    'ttb_Zm9v',
    'Zm9v',
    'AAAA',
    '\u202e',
    'presentation',
  ];
  const VIEWS = ['week', 'month', 'day', 'agenda', 'week', 'custom_days'] as const;
  const { events } = practice.world.accounts[0]!;
  const away: Element[] = [];
  let undo: (() => void)[] = [];

  const pick = <T>(list: ArrayLike<T>, number: number): T | undefined => list[number % list.length];
  const all = (selector: string): HTMLElement[] => [
    ...document.body.querySelectorAll<HTMLElement>(selector),
  ];
  const chips = (): HTMLElement[] => all(CHIP).filter((one) => !one.matches(DETAILS));
  const parts = (): HTMLElement[] =>
    chips().flatMap((chip) => [chip, ...chip.querySelectorAll<HTMLElement>('*')]);
  const places = (): HTMLElement[] =>
    all('[role="gridcell"],[role="row"],[role="rowgroup"],[role="dialog"],#xDetDlg,#YPCqFe');
  const eidOf = (event: { id: string; calendarId: string }): string =>
    btoa(`${event.id} ${event.calendarId.replace('@gmail.com', '@m')}`).replace(/=+$/, '');
  const logOf = (event: { id: string; calendarId: string }): string =>
    `35463; 2:["${event.id}","${event.calendarId}",0];1:["${event.calendarId}",1];track:impression`;

  /** What the page draws anew needs no undoing. */
  const set = (element: Element, name: string, value: string | null): boolean => {
    const before = element.getAttribute(name);
    if (before === value) return false;
    if (!element.closest('#YPCqFe')) {
      undo.push(() =>
        before === null ? element.removeAttribute(name) : element.setAttribute(name, before),
      );
    }
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    return true;
  };

  const insert = (node: Element, place: Element | undefined, at: number): boolean => {
    if (!place || node.contains(place)) return false;
    place.insertBefore(node, pick([...place.childNodes, null], at) ?? null);
    return true;
  };

  /** As the page turns a chip to another event: all ids and the log record. */
  const turnTo = (chip: Element, event: { id: string; calendarId: string }): boolean => {
    const eid = eidOf(event);
    if (chip.getAttribute('data-eventid') === eid) return false;
    for (const one of [chip, ...chip.querySelectorAll('[data-eventid]')])
      one.setAttribute('data-eventid', eid);
    chip.setAttribute('jslog', logOf(event));
    return true;
  };

  const changes: Record<string, (a: number, b: number, c: number) => boolean> = {
    remove(a) {
      const chip = pick(chips(), a);
      chip?.remove();
      return Boolean(chip);
    },
    removePart(a, b) {
      const part = pick(pick(chips(), a)?.querySelectorAll('*') ?? [], b);
      part?.remove();
      return Boolean(part);
    },
    removeCell(a) {
      const cell = pick(all('#YPCqFe [role="gridcell"]'), a);
      cell?.remove();
      return Boolean(cell);
    },
    move(a, b, c) {
      const chip = pick(chips(), a);
      return Boolean(chip && insert(chip, pick(places(), b), c));
    },
    moveButton(a, b, c) {
      const part = pick(all(`:is(${CHIP}) [role="button"], :is(${CHIP}) [data-kept]`), a);
      return Boolean(part && insert(part, pick(chips(), b), c));
    },
    takeOut(a) {
      const chip = pick(chips(), a);
      if (!chip) return false;
      chip.remove();
      away.push(chip);
      return true;
    },
    renameAway(a, b) {
      const chip = pick(away, a);
      const event = pick(events, b);
      return Boolean(chip && event && turnTo(chip, event));
    },
    bringBack(a, b, c) {
      const [chip] = away.splice(a % (away.length || 1), 1);
      return Boolean(chip && insert(chip, pick(places(), b), c));
    },
    rename(a, b) {
      const chip = pick(chips(), a);
      const event = pick(events, b);
      return Boolean(chip && event && set(chip, 'data-eventid', eidOf(event)));
    },
    turn(a, b) {
      const chip = pick(chips(), a);
      const event = pick(events, b);
      return Boolean(chip && event && turnTo(chip, event));
    },
    spoilId(a, b) {
      const chip = pick(chips(), a);
      return Boolean(chip && set(chip, 'data-eventid', pick(GARBAGE, b) ?? ''));
    },
    spellId(a, b) {
      const chip = pick(chips(), a);
      const event = pick(events, b);
      if (!chip || !event) return false;
      chip.setAttribute('jslog', logOf(event));
      return set(
        chip,
        'data-eventid',
        `${eidOf(event).replaceAll('+', '-').replaceAll('/', '_')}==`,
      );
    },
    dropAttribute(a, b) {
      const part = pick(parts(), a);
      const name =
        part &&
        pick(
          ATTRIBUTES.filter((one) => part.hasAttribute(one)),
          b,
        );
      return Boolean(part && name && set(part, name, null));
    },
    scrambleAttribute(a, b, c) {
      const part = pick([...parts(), ...all('#YPCqFe [data-datekey]')], a);
      return Boolean(part && set(part, pick(ATTRIBUTES, b) ?? 'id', pick(GARBAGE, c) ?? ''));
    },
    copyAttribute(a, b, c) {
      const [from, to] = [pick(parts(), a), pick(parts(), b)];
      const name =
        from &&
        pick(
          ATTRIBUTES.filter((one) => from.hasAttribute(one)),
          c,
        );
      return Boolean(from && to && name && set(to, name, from.getAttribute(name)));
    },
    writeText(a, b, c) {
      const part = pick(parts(), a);
      if (!part) return false;
      const text =
        pick(
          [
            ...practice.world.accounts[0]!.events.map(({ title }) => title),
            '',
            '9:00',
            '10 – 11am',
          ],
          b,
        ) ?? '';
      const node = [...part.childNodes].find((one) => one.nodeType === 3);
      if (node && c % 2) node.nodeValue = text;
      else part.append(text);
      return true;
    },
    dropText(a) {
      const part = pick(
        parts().filter((one) => one.firstChild?.nodeType === 3),
        a,
      );
      part?.firstChild?.remove();
      return Boolean(part);
    },
    clone(a, b, c) {
      const chip = pick(chips(), a);
      if (!chip) return false;
      const copy = chip.cloneNode(true) as Element;
      const event = pick(events, c);
      if (c % 3 === 0 && event) turnTo(copy, event);
      if (c % 3 === 1) copy.setAttribute('data-eventid', pick(GARBAGE, b) ?? '');
      return insert(copy, pick(c % 2 ? places() : [chip.parentElement ?? chip], b), a);
    },
    nest(a, b, c) {
      const chip = pick(chips(), a);
      return Boolean(chip && insert(chip, pick(parts(), b), c));
    },
    wrap(a, b) {
      const chip = pick(chips(), a);
      if (!chip?.parentElement) return false;
      const box = document.createElement(b % 2 ? 'div' : 'span');
      if (b % 3 === 0) box.setAttribute('role', 'button');
      chip.replaceWith(box);
      box.append(chip);
      return true;
    },
    dropMark(a, b) {
      const marked = pick(all('[data-kept]'), a);
      if (!marked) return false;
      for (const name of b % 2 ? OWN : [pick(OWN, b >> 1) ?? '']) marked.removeAttribute(name);
      return true;
    },
    dropOwn(a) {
      const own = pick(all('kept-panel,kept-badge,kept-place'), a);
      own?.remove();
      return Boolean(own);
    },
    hide(a, b) {
      const part = pick([...chips(), ...all('#YPCqFe [role="gridcell"]')], a);
      const style = pick(['display: none', 'visibility: hidden', 'opacity: 0', 'opacity: 0.01'], b);
      return Boolean(part && set(part, 'style', style ?? ''));
    },
    body(a, b) {
      const name = pick(
        ['class', 'style', 'data-viewfamily', 'data-viewkey', 'data-kept-theme'],
        a,
      );
      return set(
        b % 4 ? document.body : document.documentElement,
        name ?? 'class',
        pick(GARBAGE, b) ?? '',
      );
    },
    openBubble(a) {
      const event = pick(events, a);
      if (event) practice.openEvent(event.id);
      return true;
    },
    closeBubble() {
      practice.closeBubble();
      return true;
    },
    bubbleId(a, b, c) {
      const body = pick(all(DETAILS), a);
      const event = pick(events, c);
      if (!body || !event) return false;
      return set(
        body,
        'data-eventid',
        pick([eidOf(event), eidOf(event), null, 'Zm9v', ''], b) ?? null,
      );
    },
    frame(a, b, c) {
      const frame = pick(all('[role="dialog"],[data-chips-dialog]'), a);
      if (!frame) return false;
      const name = pick(
        ['style', 'role', 'class', 'id', 'aria-hidden', 'data-kept-frame', 'hidden'],
        b,
      );
      return set(frame, name ?? 'id', c % 2 ? null : (pick(GARBAGE, c) ?? ''));
    },
    edit(a) {
      practice.edit(pick(events, a)?.id ?? null);
      return true;
    },
    go(a, b) {
      practice.go(pick(VIEWS, a) ?? 'week', start.getTime() + (b % 14) * 86_400_000);
      return true;
    },
    step(a) {
      const day = new Date(start);
      day.setDate(day.getDate() + ((a % 14) - 6));
      practice.goTo({ year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() });
      return true;
    },
    rerender() {
      practice.rerender();
      return true;
    },
    rebuild() {
      practice.rebuild();
      return true;
    },
  };

  const names = Object.keys(changes);
  /** What cannot be done now is left for the next in the list that can. */
  const change = ({ what, a, b, c }: Command): boolean => {
    const first = names.indexOf(what);
    return names.some((_, index) => changes[pick(names, first + index) ?? 'rebuild']?.(a, b, c));
  };

  const frame = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const task = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });

  const fuzz: Fuzz = {
    async run(commands) {
      let done = 0;
      for (const command of commands) {
        if (change(command)) done += 1;
        if (command.pause === 'task') await task();
        if (command.pause === 'frame') await frame();
      }
      await frame();
      await frame();
      return done;
    },
    async redraw() {
      practice.closeBubble();
      for (const put of undo.reverse()) put();
      undo = [];
      away.length = 0;
      practice.go('year');
      for (const chip of chips()) if (!chip.closest('#YPCqFe')) chip.remove();
      await frame();
      practice.go('week', start.getTime());
      await frame();
    },
  };
  Object.assign(window, { fuzz });
}

declare global {
  interface Window {
    fuzz: Fuzz;
  }
}
