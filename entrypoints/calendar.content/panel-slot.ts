import type { Panel, PanelDependencies } from '@/entrypoints/calendar-panel/contract';
import type { Bubble } from '@/lib/calendar/port';

export interface PanelSlot extends Panel {
  /** Takes the panel away while the screen is shared, and brings it back. */
  hide(hidden: boolean): void;
}

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

  async function load(): Promise<void> {
    if (loading) return;
    loading = true;
    const answer = await dependencies.ask('loadPanel');
    loading = false;
    if (dependencies.signal.aborted) return;
    const create = answer?.ok ? globalThis.keptPanel : undefined;
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
      // Also while nothing is shown: it is the language that has changed.
      panel?.repaint();
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
