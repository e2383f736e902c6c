import type { CalendarListener } from '@/lib/calendar/port';
import { watchBubble } from './bubble-watch';
import { watchChips } from './chip-watch';
import { createFaults } from './faults';
import type { Probes } from './grid';
import { createNews } from './news';
import { isOwn } from './page-text';
import { scopeOf, type Scope } from './page-path';
import { watchTheme } from './theme-watch';

/**
 * How long no chip may change before a view counts as complete, in milliseconds. A page that is
 * loaded, shows all its days and rests may still wait for events from a slow network: what a
 * stranger to its requests cannot know. What follows from a range must be a question only.
 */
const REST = 1500;

/**
 * Watches the page until `signal` aborts. Observers on `body` note what changed; everything is read
 * in one animation frame per batch. Nothing runs while nothing happens, and no fault of Kept's
 * reaches the page.
 */
export function watchPage(
  window: Window,
  probes: Probes,
  listener: CalendarListener,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const { document } = window;
  const { fault, safely } = createFaults(listener);
  let frame = 0;
  let rest = 0;
  let address = '';
  let scope: Scope = 'rest';
  let released = false;
  const followed = new WeakSet<Element>();
  /** The application changes its address by itself; only newer browsers tell at once. */
  const tellsMoves = 'navigation' in window;

  const wake = (): void => {
    if (!frame && !signal.aborted) frame = window.requestAnimationFrame(() => safely('page', read));
  };
  const chips = watchChips(document, probes, {
    swaps: listener.onSwapped !== undefined,
    wake,
    fault: () => fault('chip'),
    followLog: (chip) => observer.observe(chip, { attributeFilter: ['jslog'] }),
    followTexts(place) {
      if (followed.has(place)) return;
      followed.add(place);
      texts.observe(place, { subtree: true, characterData: true });
    },
  });
  const news = createNews(chips.byAttribute);
  const { seen, isAway } = chips;
  const bubble = watchBubble(document, probes, { seen, isAway, listener, wake, signal });
  const theme = watchTheme(window, {
    onTheme: (now) => listener.onTheme(now),
    wake,
    safely: (act) => safely('page', act),
    signal,
  });

  const restart = (): void => {
    window.clearTimeout(rest);
    rest = window.setTimeout(() => {
      safely('page', () => {
        // Before chips are looked at once more: these wait for a frame.
        const range = scope === 'work' ? chips.range() : null;
        chips.retry();
        if (scope === 'rest' || document.readyState !== 'complete') return;
        listener.onRest?.();
        if (range) listener.onRange(range);
      });
    }, REST);
  };

  const stale = (elements: HTMLElement[]): void => {
    if (!elements.length) return;
    restart();
    safely('listener', () => listener.onStale(elements));
  };

  /** The application changes its address without a page load; some screens are not ours. */
  const locate = (): void => {
    if (document.URL === address) return;
    address = document.URL;
    const before = scope;
    scope = scopeOf(window.location.pathname);
    if (before === 'work' && scope !== 'work') {
      stale(chips.release());
      window.clearTimeout(rest);
    } else if (scope === 'work') {
      if (before !== 'work') chips.begin();
      chips.moved();
      restart();
    } else if (scope === 'edit') restart();
    bubble.recheck();
    theme.doubt();
  };

  function readChips(): void {
    // A chip that moves within its column or makes room for another one changes its inline style
    // only. Styles are not observed on hundreds of chips: the strings are compared around chips
    // that changed, and everywhere when a pointer or key was let go (a drag) or a bubble opens.
    if (released || bubble.waiting()) chips.restyled();
    released = false;
    if (!chips.waiting()) return;
    const { chips: changed, lost } = chips.read();
    if (changed.length || lost.length) news.fresh();
    stale(lost);
    if (!changed.length) return;
    restart();
    safely('listener', () => listener.onChips(changed));
  }

  function read(): void {
    frame = 0;
    if (signal.aborted) return;
    locate();
    theme.look();
    if (scope === 'work') safely('chip', readChips);
    safely('bubble', () => {
      if (scope === 'work' || scope === 'edit') bubble.read(scope === 'edit');
      else bubble.close();
    });
  }

  function noteChips(records: MutationRecord[]): void {
    try {
      const { stale: gone, swapped } = chips.note(records);
      stale(gone);
      if (swapped.length) {
        restart();
        safely('listener', () => listener.onSwapped?.(swapped));
      }
    } catch {
      // Nobody knows what the chips show now: everything goes and is read anew.
      fault('page');
      stale(chips.release());
      chips.begin();
    }
  }

  function note(records: MutationRecord[]): void {
    if (!tellsMoves) locate();
    const isNews = scope !== 'rest' && news.isIn(records);
    if (scope === 'work') {
      if (isNews) noteChips(records);
      else chips.stirred();
    }
    // The form of the edit page has no mark before it is complete.
    if (isNews || scope === 'edit') {
      safely('bubble', () => bubble.note(records, scope === 'edit'));
    }
    if ((scope === 'work' && chips.waiting()) || bubble.waiting()) wake();
  }

  const observer = new MutationObserver((records) => {
    try {
      note(records);
    } catch {
      fault('page');
    }
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-eventid', 'data-eventchip', 'data-is-create'],
  });
  // A changed time or title is written into the text nodes that are there. Apart from the rest: a
  // page that is drawn anew writes thousands of them. And only where chips lie: clocks and counters
  // elsewhere write all the time.
  const texts = new MutationObserver((records) => {
    if (scope !== 'work') return;
    try {
      chips.noteTexts(records);
    } catch {
      fault('page');
    }
    if (chips.waiting()) wake();
  });

  const passive = { passive: true, capture: true, signal } as const;
  const press = (event: Event): void => {
    if (scope !== 'work') return;
    safely('chip', () => {
      if (chips.press(event.target)) listener.onPress?.();
    });
  };
  const release = (event: Event): void => {
    if (scope !== 'work' || (event.target instanceof Node && isOwn(event.target))) return;
    released = true;
    wake();
  };
  const moved = (): void => {
    safely('page', locate);
    wake();
  };
  document.addEventListener('pointerdown', press, passive);
  document.addEventListener('keydown', press, passive);
  document.addEventListener('pointerup', release, passive);
  document.addEventListener('keyup', release, passive);
  window.addEventListener('load', restart, { signal });
  window.addEventListener('popstate', moved, { signal });
  window.navigation?.addEventListener('navigatesuccess', moved, { signal });
  window.navigation?.addEventListener('currententrychange', moved, { signal });

  signal.addEventListener('abort', () => {
    for (const one of [observer, texts]) one.disconnect();
    window.cancelAnimationFrame(frame);
    window.clearTimeout(rest);
    chips.release();
    bubble.release();
  });

  locate();
  wake();
}
