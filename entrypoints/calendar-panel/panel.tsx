import { render } from 'preact';
import { AttendancePanel } from '@/components/attendance/AttendancePanel';
import type { Toast } from '@/components/attendance/panel-actions';
import { isBeforeStart } from '@/lib/appointments/slot';
import type { Bubble } from '@/lib/calendar/port';
import { createActions } from './actions';
import type { Panel, PanelDependencies } from './contract';
import { languageOf } from './language';
import { nextLook } from './next-look';
import { type OpenPanel, viewOf } from './open-panel';
import { createPanelHost } from './host';

/**
 * The page fills its bubble in up to 1.5 s after opening: until then a missing guest list says
 * nothing, and nobody is asked "Who is this?".
 */
const SETTLED_MS = 1700;
/** The longest a timer can wait, and longer than any bubble stays open. */
const LONGEST_MS = 2 ** 31 - 1;

/** The panel in the open event's bubble: asks, renders, follows. */
export function createPanel(dependencies: PanelDependencies): Panel {
  const { page, ask, signal, language: choice, onSettled } = dependencies;
  let language = languageOf(choice());
  const host = createPanelHost(signal);
  /** Refused writes whose bubble was closed before the answer came, by event id. */
  const refused = new Map<string, Toast>();
  let open: OpenPanel | null = null;
  let settle: ReturnType<typeof setTimeout> | undefined;
  let begin: ReturnType<typeof setTimeout> | undefined;

  function paint(): void {
    if (!open) return;
    const { toast, busy, settled } = open;
    const view = viewOf(open);
    // A question that may still come keeps its place free, so that the bubble does not jump.
    const pending = !settled && (view?.ask === 'none' || view?.ask === 'hidden');
    const asks = view && !pending ? view.ask : 'no';
    const shows = view && (view.clients.length || view.candidates.length || view.assigned);
    const waiting = open.view === 'waiting' || (pending && !shows);
    if (!toast && !waiting && !shows && asks === 'no') return hide();
    const { locale, tag, words, texts, number, waiting: waitingTexts, lateCancel } = language;
    const now = Date.now();
    host.setLanguage(tag);
    open.bubble.place(host.element);
    render(
      <AttendancePanel
        key={open.bubble.key}
        view={view && { ...view, ask: asks }}
        waiting={waiting}
        toast={toast}
        texts={texts}
        words={words}
        waitingTexts={waitingTexts}
        lateCancelTexts={lateCancel}
        slot={view?.slot ?? null}
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
      />,
      host.root,
    );
    host.fit();
  }

  function hide(): void {
    render(null, host.root);
    host.remove();
    open?.bubble.release();
  }

  async function load(): Promise<void> {
    const asked = open;
    // What is being written knows better, and loads again when it is through.
    if (!asked || asked.busy) return;
    const number = (asked.asked += 1);
    const view = await ask('openEvent', { account: page.account(), event: asked.event });
    if (open !== asked || asked.asked !== number || asked.busy) return;
    if (view === undefined) {
      if (asked.view === 'waiting')
        asked.toast = { kind: 'failed', why: 'not_read', again: reload };
    } else {
      asked.view = view ?? 'nothing';
    }
    paint();
    waitForChange();
  }

  function reload(): void {
    if (open) open.toast = null;
    paint();
    void load();
  }

  /** Once the slot begins there are other answers, and while somebody is awaited time passes. */
  function waitForChange(): void {
    clearTimeout(begin);
    const view = viewOf(open);
    const now = Date.now();
    const next = view?.slot && nextLook(view.slot, view.clients, now);
    const wait = (next ?? 0) - now;
    if (wait <= 0 || wait >= LONGEST_MS) return;
    begin = setTimeout(() => {
      paint();
      waitForChange();
    }, wait);
  }

  function close(): void {
    clearTimeout(settle);
    clearTimeout(begin);
    if (open) hide();
    open = null;
  }

  const actions = createActions({
    ask,
    page,
    language: () => language,
    open: () => open,
    paint,
    load,
    refused,
  });

  return {
    onBubble(bubble: Bubble | null) {
      close();
      if (!bubble) return;
      const event = bubble.read();
      const shown: OpenPanel = {
        bubble,
        event,
        view: 'waiting',
        toast: refused.get(event.eventId) ?? null,
        busy: false,
        settled: false,
        asked: 0,
      };
      refused.delete(event.eventId);
      open = shown;
      paint();
      settle = setTimeout(() => {
        shown.settled = true;
        if (open !== shown) return;
        paint();
        const { guests } = shown.event;
        onSettled({
          at: shown.bubble.at,
          known: true,
          guests: guests.known ? guests.list.length : null,
          wanted: host.root.firstChild !== null,
        });
      }, SETTLED_MS);
      void load();
    },
    onBubbleChange(bubble: Bubble) {
      if (!open) return;
      const event = bubble.read();
      const same = JSON.stringify(event) === JSON.stringify(open.event);
      open.bubble = bubble;
      open.event = event;
      if (host.root.firstChild) {
        bubble.place(host.element);
        host.fit();
      }
      if (!same) void load();
    },
    setTheme: host.setTheme,
    refresh: () => void load(),
    repaint() {
      language = languageOf(choice());
      paint();
    },
    stop: close,
  };
}
