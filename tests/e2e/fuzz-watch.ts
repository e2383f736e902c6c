import type { Answers } from './fuzz-world.ts';

/** What was wrong in the page since the last `take`. */
export interface FuzzWatch {
  /** Looks now, as after each frame. */
  look(): void;
  take(): string[];
  /** Events whose badge is not there, or not the right one, in a page that was drawn cleanly. */
  notRight(): string[];
}

/**
 * Runs inside the page, so it is one function: looks at every painted frame, after everybody's
 * animation frames and before the paint, whether a badge or panel is another person's than that of
 * the event that the element names.
 */
export function watchFuzzed({ badges, names, people }: Answers): void {
  const wrong = new Set<string>();

  const decoded = (raw: string): string | null => {
    try {
      const pair = atob(raw.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
      const space = pair.lastIndexOf(' ');
      return space > 0 && /^[!-~]+$/.test(pair.replaceAll(' ', '')) ? pair.slice(0, space) : null;
    } catch {
      return null;
    }
  };

  /** The id that an element names: its own, else that of its log record. */
  const named = (element: Element | null): string | null => {
    const raw = element?.getAttribute('data-eventid') ?? null;
    if (raw === '' || /^(?:tasks[_.]|ttb_)/.test(raw ?? '')) return null;
    const log = element?.getAttribute('jslog') ?? '';
    const logged = /^35(?:463|389);/.test(log) ? /[;\s]2:\["([^"]*)"/.exec(log)?.[1] : null;
    return (raw === null ? null : decoded(raw)) ?? logged ?? null;
  };

  const ownerOf = (element: Element): Element | null =>
    element.closest('[data-eventchip]:is([data-eventid],[jslog^="35463"])') ??
    element.closest('[data-eventid]') ??
    element.closest('[jslog^="35463"]');

  const lookAtBadges = (): void => {
    for (const element of document.querySelectorAll('[data-kept],[data-kept-look]')) {
      const text = element.getAttribute('data-kept-text');
      const id = named(ownerOf(element));
      if (text !== null && (id === null || badges[id] !== text)) {
        const outer = ownerOf(element)?.outerHTML.slice(0, 300) ?? 'no chip';
        const own = element === ownerOf(element) ? '' : ` by ${element.outerHTML.slice(0, 300)}`;
        wrong.add(`badge ${text} on ${id ?? 'nothing readable'}: ${outer}${own}`);
      }
    }
    for (const element of document.querySelectorAll('kept-badge')) {
      const id = named(ownerOf(element));
      const text = element.getAttribute('data-kept-label');
      if (id === null || badges[id] !== text) wrong.add(`element ${text} on ${id}`);
    }
  };

  const DETAILS = '#xDetDlg,[data-eventid][jslog^="35389"],[data-is-create="false"][data-eventid]';

  const lookAtPanel = (panel: Element): void => {
    let box = panel.parentElement;
    while (box && !box.matches(DETAILS) && !box.querySelector(DETAILS)) box = box.parentElement;
    const details = box?.matches(DETAILS) ? box : (box?.querySelector(DETAILS) ?? null);
    const id = named(details);
    const text = panel.shadowRoot?.textContent ?? '';
    for (const name of people) {
      if (text.includes(name) && (id === null || names[id] !== name)) {
        const where = details?.outerHTML.slice(0, 300) ?? 'no details';
        wrong.add(`panel of ${name} on ${id ?? 'nothing readable'}: ${where}`);
      }
    }
  };

  const look = (): void => {
    lookAtBadges();
    for (const panel of document.querySelectorAll('kept-panel')) lookAtPanel(panel);
  };

  // An observer of sizes is told after all animation frames and before the paint.
  const probe = document.createElement('div');
  probe.style.cssText = 'position: fixed; top: 0; height: 1px; visibility: hidden;';
  document.documentElement.append(probe);
  new ResizeObserver(look).observe(probe);
  let width = 0;
  const frame = (): void => {
    width = 1 - width;
    probe.style.width = `${1 + width}px`;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  for (const type of ['error', 'unhandledrejection'] as const) {
    window.addEventListener(type, (event) => {
      const what =
        event instanceof ErrorEvent ? event.message : (event as PromiseRejectionEvent).reason;
      if (!String(what).startsWith('ResizeObserver')) wrong.add(`${type}: ${String(what)}`);
    });
  }

  const watch: FuzzWatch = {
    look,
    take() {
      const found = [...wrong];
      wrong.clear();
      return found;
    },
    notRight() {
      const found: string[] = [];
      for (const { element, id, shown } of window.practice.truth()) {
        const marked = [element, ...element.querySelectorAll('*')].filter((one) =>
          one.hasAttribute('data-kept'),
        );
        const texts = marked.map((one) => one.getAttribute('data-kept-text')).join();
        const right = (shown && badges[id]) || '';
        if (texts !== right) found.push(`${id}: '${texts}', not '${right}'`);
      }
      return found;
    },
  };
  Object.assign(window, { fuzzWatch: watch });
}

declare global {
  interface Window {
    fuzzWatch: FuzzWatch;
  }
}
