import type { CalendarListener } from '@/lib/calendar/port';
import { watchBubble } from './bubble-watch';
import { watchChips } from './chip-watch';
import type { Probes } from './grid';
import { isOwn } from './page-text';
import { scopeOf } from './page-path';
import { readTheme } from './theme';

/**
 * How long no chip may change before a view counts as complete, in milliseconds. A page that is
 * loaded, shows all its days and rests may still wait for events from a slow network: what a
 * stranger to its requests cannot know. What follows from a range must be a question only.
 */
const REST = 1500;
/** How long after the last resize the room of the chips is looked at again, in milliseconds. */
const RESIZED = 200;

/**
 * Watches the page until `signal` aborts. One observer on `body` notes what changed; everything
 * is read in one animation frame per batch. Nothing runs while nothing happens.
 */
export function watchPage(
  window: Window,
  probes: Probes,
  listener: CalendarListener,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { document } = window;
  let frame = 0;
  let rest = 0;
  let resized = 0;
  let path: string | null = null;
  let working = false;
  let theme: 'light' | 'dark' | null = null;
  let themeDoubtful = true;
  let released = false;

  const wake = (): void => {
    if (!frame && !signal.aborted) frame = window.requestAnimationFrame(read);
  };
  const chips = watchChips(document, probes);
  const bubble = watchBubble(document, probes, chips.seen, listener, wake, signal);

  const restart = (): void => {
    window.clearTimeout(rest);
    rest = window.setTimeout(() => {
      const range = working && document.readyState === 'complete' ? chips.range() : null;
      if (range) listener.onRange(range);
    }, REST);
  };

  const stale = (elements: HTMLElement[]): void => {
    if (!elements.length) return;
    listener.onStale(elements);
    restart();
  };

  /** The application changes its address without a page load; some screens are not ours. */
  const locate = (): void => {
    const { pathname } = window.location;
    if (pathname === path) return;
    path = pathname;
    const work = scopeOf(pathname) === 'work';
    if (working && !work) {
      stale(chips.release());
      window.clearTimeout(rest);
    } else if (work) {
      if (!working) chips.rescan();
      restart();
    }
    working = work;
    bubble.recheck();
    themeDoubtful = true;
  };

  const tellTheme = (): void => {
    themeDoubtful = false;
    const now = readTheme(document);
    if (now === theme) return;
    theme = now;
    listener.onTheme(now);
  };

  function read(): void {
    frame = 0;
    if (signal.aborted) return;
    locate();
    if (themeDoubtful) tellTheme();
    if (!working) {
      bubble.close();
      return;
    }
    // A chip that moves within its column or makes room for another one changes its inline style
    // only. Styles are not observed on hundreds of chips: the strings are compared when something
    // else happened, when a pointer or key was let go (a drag), and when a bubble opens.
    if (released || chips.waiting() || bubble.waiting()) chips.restyled();
    released = false;
    if (chips.waiting()) {
      const { chips: changed, lost } = chips.read();
      stale(lost);
      if (changed.length) {
        listener.onChips(changed);
        restart();
      }
    }
    bubble.read();
  }

  const observer = new MutationObserver((records) => {
    locate();
    if (working) {
      stale(chips.note(records));
      bubble.note(records);
      if (chips.waiting() || bubble.waiting()) wake();
    } else if (bubble.waiting()) wake();
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    // A changed time or title is written into the text nodes that are there.
    characterData: true,
    attributeFilter: ['data-eventid', 'data-eventchip'],
  });

  const ground = new MutationObserver(() => {
    themeDoubtful = true;
    wake();
  });
  for (const element of [document.body, document.documentElement]) {
    ground.observe(element, { attributeFilter: ['class', 'style'] });
  }

  const passive = { passive: true, capture: true, signal } as const;
  const press = (event: Event): void => {
    if (working) chips.press(event.target);
  };
  const release = (event: Event): void => {
    if (!working || (event.target instanceof Node && isOwn(event.target))) return;
    released = true;
    wake();
  };
  const moved = (): void => {
    locate();
    wake();
  };
  document.addEventListener('pointerdown', press, passive);
  document.addEventListener('keydown', press, passive);
  document.addEventListener('pointerup', release, passive);
  document.addEventListener('keyup', release, passive);
  window.addEventListener('load', restart, { signal });
  window.addEventListener('popstate', moved, { signal });
  window.navigation?.addEventListener('navigatesuccess', moved, { signal });
  window.addEventListener(
    'resize',
    () => {
      window.clearTimeout(resized);
      resized = window.setTimeout(() => {
        if (working) chips.rescan();
        wake();
      }, RESIZED);
    },
    { passive: true, signal },
  );
  window.matchMedia?.('(prefers-color-scheme: dark)').addEventListener(
    'change',
    () => {
      themeDoubtful = true;
      wake();
    },
    { signal },
  );

  signal.addEventListener('abort', () => {
    observer.disconnect();
    ground.disconnect();
    window.cancelAnimationFrame(frame);
    window.clearTimeout(rest);
    window.clearTimeout(resized);
    chips.release();
    bubble.release();
  });

  tellTheme();
  locate();
  wake();
}
