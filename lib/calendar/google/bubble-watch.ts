import type { CalendarListener } from '@/lib/calendar/port';
import { findBubble, frameOf, holds, type OpenBubble, type SeenLookup } from './bubble';
import type { Probes } from './grid';
import { isOwn } from './page-text';
import { ANY_DETAILS } from './selectors';

/** Follows the details bubble: opened, reused for another event, patched, closed. */
export interface BubbleWatch {
  /**
   * Takes in the page's mutations. Tells at once, before the next paint, that the open bubble
   * shows another event: what it shows now is told by `read`. No layout.
   */
  note(records: MutationRecord[]): void;
  /** Has the open bubble looked for again at the next `read`. */
  recheck(): void;
  waiting(): boolean;
  /** Looks at what was noted and tells the listener. Asks for layout of event frames only. */
  read(): void;
  /** Tells that the bubble is closed, whatever the page shows: this screen is not ours. */
  close(): void;
  /** Closes and forgets; takes every mark off the page. */
  release(): void;
}

const isDetails = (node: Node): boolean =>
  node.nodeType === 1 &&
  !isOwn(node) &&
  ((node as Element).matches(ANY_DETAILS) || (node as Element).querySelector(ANY_DETAILS) !== null);

const own = (nodes: NodeList): boolean => nodes.length > 0 && [...nodes].every(isOwn);

/** @param wake asks for a `read` in the next frame */
export function watchBubble(
  document: Document,
  probes: Probes,
  seen: SeenLookup,
  listener: Pick<CalendarListener, 'onBubble' | 'onBubbleChange'>,
  wake: () => void,
  signal: AbortSignal,
): BubbleWatch {
  let open: OpenBubble | null = null;
  let doubtful = true;
  let patched = false;
  const known = new WeakSet<Element>();

  const doubt = (): void => {
    doubtful = true;
    wake();
  };
  // Frames are kept and hidden, not removed: what hides them is their own or a wrapper's style.
  const frames = new MutationObserver(doubt);
  const contents = new MutationObserver((records) => {
    if (records.every((r) => isOwn(r.target) || (own(r.addedNodes) && !r.removedNodes.length))) {
      return;
    }
    patched = true;
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
        attributeFilter: ['data-email', 'aria-label', 'data-is-expandable', 'id'],
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

  return {
    note(records) {
      if (open && !open.body.isConnected) doubtful = true;
      if (open && !holds(open)) {
        doubtful = true;
        show(null);
      }
      for (const { type, target, addedNodes } of records) {
        if (doubtful) return;
        doubtful =
          type === 'attributes'
            ? (target as Element).matches(ANY_DETAILS)
            : [...addedNodes].some(isDetails);
      }
    },
    recheck() {
      doubtful = true;
    },
    waiting: () => doubtful || patched,
    read() {
      if (doubtful) {
        doubtful = false;
        for (const body of document.querySelectorAll(ANY_DETAILS)) follow(body);
        const found = findBubble(document, probes.visible, seen);
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
