import { render } from 'preact';
import { AttendancePanel } from '@/components/attendance/AttendancePanel';
import type { Toast } from '@/components/attendance/panel-actions';
import type { OpenedEvent } from '@/lib/appointments/event';
import { isBeforeStart } from '@/lib/appointments/slot';
import type { Bubble, CalendarPage } from '@/lib/calendar/port';
import type { PanelView } from '@/lib/messaging/protocol';
import type { Ask } from './ask';
import type { Badges } from './badges';
import type { Language } from './language';
import { createActions } from './panel-actions';
import { createPanelHost } from './panel-host';

/**
 * The page fills its bubble in up to 1.5 s after opening: until then a missing guest list says
 * nothing, and nobody is asked "Who is this?".
 */
const SETTLED_MS = 1700;

export interface PanelDependencies {
  page: CalendarPage;
  ask: Ask;
  signal: AbortSignal;
  language: () => Language;
  badges: Badges;
}

/** What is open now. A new object for every opening, so that late answers find no home. */
export interface OpenPanel {
  bubble: Bubble;
  event: OpenedEvent;
  view: PanelView | null;
  toast: Toast | null;
  busy: boolean;
  settled: boolean;
  /** Grows with every change made here; an older answer of the store is not shown over it. */
  version: number;
}

/** The panel in the open event's bubble: asks, renders, follows. */
export function createPanel(dependencies: PanelDependencies) {
  const { page, ask, signal, language, badges } = dependencies;
  const host = createPanelHost(signal);
  let open: OpenPanel | null = null;
  let settle: ReturnType<typeof setTimeout> | undefined;

  function paint(): void {
    if (!open) return;
    const { view, toast, busy, settled } = open;
    const { locale, tag, words, texts, number } = language();
    const now = Date.now();
    host.setLanguage(tag);
    const shownView: PanelView | null =
      view && !settled ? { ...view, ask: view.ask === 'calendar' ? 'calendar' : 'no' } : view;
    const empty =
      !toast &&
      (shownView
        ? !shownView.clients.length && !shownView.candidates.length && shownView.ask === 'no'
        : !badges.has(open.event.eventId));
    render(
      empty ? null : (
        <AttendancePanel
          key={open.bubble.key}
          view={shownView}
          toast={toast}
          texts={texts}
          words={words}
          locale={locale}
          tag={tag}
          number={number}
          now={now}
          future={view?.slot ? isBeforeStart(view.slot, now) : false}
          group={(view?.clients.length ?? 0) > 1}
          assigned={view?.assigned ?? false}
          noticeHours={view?.noticeHours ?? 0}
          busy={busy}
          actions={actions}
        />
      ),
      host.root,
    );
  }

  async function load(): Promise<void> {
    const asked = open;
    if (!asked) return;
    const { version } = asked;
    const view = await ask('openEvent', { account: page.account(), event: asked.event });
    if (open !== asked || view === undefined) return;
    // A mark made while this was on its way knows better.
    if (asked.version !== version) return load();
    if (view === null) return close();
    asked.view = view;
    paint();
  }

  function close(): void {
    clearTimeout(settle);
    open = null;
    render(null, host.root);
    host.remove();
  }

  const actions = createActions({ ask, page, language, open: () => open, paint, load });

  return {
    onBubble(bubble: Bubble | null) {
      close();
      if (!bubble) return;
      const shown: OpenPanel = {
        bubble,
        event: bubble.read(),
        view: null,
        toast: null,
        busy: false,
        settled: false,
        version: 0,
      };
      open = shown;
      bubble.place(host.element);
      paint();
      settle = setTimeout(() => {
        shown.settled = true;
        if (open === shown) paint();
      }, SETTLED_MS);
      void load();
    },
    onBubbleChange(bubble: Bubble) {
      if (!open) return;
      bubble.place(host.element);
      const event = bubble.read();
      const same = JSON.stringify(event) === JSON.stringify(open.event);
      open.bubble = bubble;
      open.event = event;
      if (!same) void load();
    },
    setTheme: host.setTheme,
    refresh: () => void load(),
    repaint: paint,
    stop: close,
  };
}
