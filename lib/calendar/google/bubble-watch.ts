import type { CalendarListener } from '@/lib/calendar/port';
import { findBubble, frameOf, type OpenBubble, type SeenLookup } from './bubble';
import { rawId } from './chips';
import { findEditor } from './editor';
import type { Probes } from './grid';
import { isOwn } from './page-text';
import { ANY_DETAILS, SELECTORS } from './selectors';

/** Follows the details bubble and the edit page: opened, reused, patched, closed. */
export interface BubbleWatch {
  /**
   * Takes in the page's mutations. Tells at once, before the next paint, that the open bubble
   * shows another event: what it shows now is told by `read`. No layout.
   *
   * @param editing the page is at the address of one event's form, here and in `read`
   */
  note(records: MutationRecord[], editing: boolean): void;
  /** Has the open bubble looked for again at the next `read`. */
  recheck(): void;
  waiting(): boolean;
  /** Looks at what was noted and tells the listener. Asks for layout of event frames only. */
  read(editing: boolean): void;
  /** Tells that the bubble is closed, whatever the page shows: this screen is not ours. */
  close(): void;
  /** Closes and forgets; takes every mark off the page. */
  release(): void;
}

export interface BubbleWatchOptions {
  seen: SeenLookup;
  /** Whether the page goes by another zone than the computer. */
  isAway(): boolean;
  listener: Pick<CalendarListener, 'onBubble' | 'onBubbleChange'>;
  /** Asks for a `read` in the next frame. */
  wake(): void;
  signal: AbortSignal;
}

const BODY = SELECTORS.details.primary;
/** Of a body by the second way; without the dialog around it, which costs the most to ask for. */
const LOG = '[data-eventid][jslog^="35389"]';

export function watchBubble(
  document: Document,
  probes: Probes,
  { seen, isAway, listener, wake, signal }: BubbleWatchOptions,
): BubbleWatch {
  let open: OpenBubble | null = null;
  let doubtful = true;
  let patched = false;
  /** The bodies that were in the page when it was looked at last; the page keeps closed ones. */
  let bodies: HTMLElement[] = [];
  /** Their raw ids then. */
  let ids: (string | null)[] = [];
  /** Bodies that are found by the second way alone: the page is searched for them once. */
  let loose: HTMLElement[] | null = null;
  const known = new WeakSet<Element>();

  const doubt = (): void => {
    doubtful = true;
    wake();
  };
  // Frames are kept and hidden, not removed: what hides them is their own or a wrapper's style.
  const frames = new MutationObserver(doubt);
  const contents = new MutationObserver((records) => {
    if (!open || !records.some(open.isNews)) return;
    // Where only the log record tells the event, nobody else notices that it tells another one.
    if (!open.holds()) {
      doubtful = true;
      show(null);
    } else patched = true;
    wake();
  });

  const follow = (body: Element): void => {
    const frame = frameOf(body);
    for (let box: Element | null = frame; box && box !== document.body; box = box.parentElement) {
      if (known.has(box)) continue;
      known.add(box);
      frames.observe(box, { attributeFilter: ['style', 'class', 'hidden', 'aria-hidden'] });
    }
    if (!frame || known.has(body)) return;
    known.add(body);
    // A fade by stylesheet ends without a mutation.
    frame.addEventListener('transitionend', doubt, { passive: true, signal });
    frame.addEventListener('animationend', doubt, { passive: true, signal });
  };

  const show = (bubble: OpenBubble | null): void => {
    contents.disconnect();
    if (bubble) {
      contents.observe(bubble.frame, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: ['data-email', 'aria-label', 'data-is-expandable', 'id', 'jslog'],
      });
    }
    const before = open;
    open = bubble;
    patched = false;
    if (before?.key !== bubble?.key || before?.frame !== bubble?.frame) {
      if (before?.frame !== bubble?.frame) before?.release();
      listener.onBubble(bubble);
    } else if (bubble) listener.onBubbleChange(bubble);
  };

  /** Whether a body came, went, or shows another event. Asking for an id is as cheap as can be. */
  const haveChanged = (): boolean => {
    const now = document.querySelectorAll(BODY);
    let at = 0;
    for (const [index, body] of bodies.entries()) {
      if (rawId(body) !== ids[index]) return true;
      if (body.matches(BODY) && body !== now[at++]) return true;
    }
    return now.length !== at;
  };

  /** Whether a body of the second kind came into the page, or an element became one. */
  const isLoose = (record: MutationRecord): boolean => {
    const before = loose?.length ?? 0;
    const see = (element: HTMLElement): void => {
      if (element.matches(LOG)) loose?.push(element);
    };
    if (record.type === 'attributes') see(record.target as HTMLElement);
    else {
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1 || isOwn(node)) continue;
        see(node as HTMLElement);
        if ((node as Element).firstElementChild === null) continue;
        (node as Element).querySelectorAll<HTMLElement>(LOG).forEach(see);
      }
    }
    return (loose?.length ?? 0) > before;
  };

  const search = (): void => {
    loose ??= [...document.querySelectorAll<HTMLElement>(LOG)];
    const all = [...document.querySelectorAll<HTMLElement>(BODY), ...loose];
    bodies = [...new Set(all)].filter((body) => body.isConnected && body.matches(ANY_DETAILS));
    loose = bodies.filter((body) => !body.matches(BODY));
    ids = bodies.map(rawId);
  };

  return {
    note(records, editing) {
      if (open && !open.body.isConnected) doubtful = true;
      if (open && !open.holds()) {
        doubtful = true;
        show(null);
      }
      if (doubtful) return;
      doubtful =
        (editing && !open) || haveChanged() || (bodies.length === 0 && records.some(isLoose));
    },
    recheck() {
      doubtful = true;
    },
    waiting: () => doubtful || patched,
    read(editing) {
      if (doubtful) {
        doubtful = false;
        search();
        bodies.forEach(follow);
        const found = editing
          ? findEditor(document, probes.visible, seen, isAway)
          : findBubble(document, probes.visible, seen, bodies);
        if (
          found?.key !== open?.key ||
          found?.body !== open?.body ||
          found?.frame !== open?.frame
        ) {
          show(found);
          return;
        }
      }
      if (patched && open) listener.onBubbleChange(open);
      patched = false;
    },
    close() {
      doubtful = false;
      patched = false;
      if (open) show(null);
    },
    release() {
      frames.disconnect();
      contents.disconnect();
      open?.release();
      open = null;
    },
  };
}
