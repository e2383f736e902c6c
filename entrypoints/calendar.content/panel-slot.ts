import type { CreatePanel, Panel, PanelDependencies } from '@/entrypoints/calendar-panel/contract';
import type { Bubble } from '@/lib/calendar/port';

export interface PanelSlot extends Panel {
  /** Takes the panel away while the screen is shared, and brings it back. */
  hide(hidden: boolean): void;
}

/** A worker that is just being stopped cannot bring a script into the page; the next one can. */
const AGAIN_AFTER_MS = [300, 1500, 4000];

/**
 * The place of the panel: its script is loaded when the first event is opened, so that a calendar
 * nobody opens an event in never pays for it.
 */
export function createPanelSlot(dependencies: PanelDependencies): PanelSlot {
  // A script of an earlier version may have left its own.
  globalThis.keptPanel = undefined;
  let panel: Panel | null = null;
  let loading = false;
  let open: Bubble | null = null;
  let theme: 'light' | 'dark' = 'light';
  let hidden = false;

  /** Brings the script into the page; what fails while an event is open is tried again. */
  async function fetchPanel(): Promise<CreatePanel | undefined> {
    for (const wait of [...AGAIN_AFTER_MS, null]) {
      const loaded = await dependencies.ask('loadPanel');
      if (loaded && globalThis.keptPanel) return globalThis.keptPanel;
      if (wait === null || dependencies.signal.aborted || !open) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    return undefined;
  }

  async function load(): Promise<void> {
    if (loading) return;
    loading = true;
    const create = await fetchPanel();
    loading = false;
    if (dependencies.signal.aborted) return;
    if (!create) {
      if (open) dependencies.onSettled({ at: open.at, known: true, guests: null, wanted: true });
      return;
    }
    panel = create(dependencies);
    panel.setTheme(theme);
    if (open && !hidden) panel.onBubble(open);
  }

  return {
    onBubble(bubble) {
      open = bubble;
      if (hidden) return;
      if (panel) panel.onBubble(bubble);
      else if (bubble) void load();
    },
    onBubbleChange(bubble) {
      open = bubble;
      if (!hidden) panel?.onBubbleChange(bubble);
    },
    setTheme(now) {
      theme = now;
      panel?.setTheme(now);
    },
    refresh() {
      if (!hidden) panel?.refresh();
    },
    repaint() {
      if (!hidden) panel?.repaint();
    },
    hide(now) {
      if (now === hidden) return;
      hidden = now;
      if (hidden) panel?.onBubble(null);
      else if (panel) panel.onBubble(open);
      else if (open) void load();
    },
    stop() {
      open = null;
      panel?.stop();
    },
  };
}
