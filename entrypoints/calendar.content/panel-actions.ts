import type { PanelActions } from '@/components/attendance/panel-actions';
import { type Decision, decide } from '@/lib/appointments/answer';
import type { CalendarPage } from '@/lib/calendar/port';
import type { Draft } from '@/lib/drafts/draft';
import type { Mark, OutcomeView, PanelClient } from '@/lib/messaging/protocol';
import type { Ask } from './ask';
import type { Language } from './language';
import type { OpenPanel } from './panel';

export interface ActionDependencies {
  ask: Ask;
  page: CalendarPage;
  language: () => Language;
  open: () => OpenPanel | null;
  paint: () => void;
  load: () => Promise<void>;
}

/** What the panel's buttons do: write through the background, show at once, take back on refusal. */
export function createActions(dependencies: ActionDependencies): PanelActions {
  const { ask, page, language, paint, load } = dependencies;
  const texts = () => language().texts;
  let again: () => void = () => {};

  /** Runs `work` on the open panel; whatever happens later to another bubble is not its concern. */
  async function act(work: (open: OpenPanel) => Promise<void>): Promise<void> {
    const open = dependencies.open();
    if (!open) return;
    open.version += 1;
    open.busy = true;
    open.toast = null;
    paint();
    again = () => void act(work);
    await work(open);
    open.version += 1;
    open.busy = false;
    if (dependencies.open() === open) {
      paint();
      await load();
    }
  }

  const setOutcome = (open: OpenPanel, clientId: string, outcome: OutcomeView | null) => {
    if (!open.view) return;
    open.view = {
      ...open.view,
      clients: open.view.clients.map((client) =>
        client.clientId === clientId ? { ...client, outcome } : client,
      ),
    };
  };

  /** Sends one mark, shown as done before the store confirms it. False: refused, row as before. */
  async function record(open: OpenPanel, client: PanelClient, mark: Mark): Promise<boolean> {
    const before = client.outcome;
    setOutcome(open, client.clientId, { ...mark, factId: mark.id, recordedAt: Date.now() });
    paint();
    const result = await ask('mark', mark);
    if (result?.ok) {
      setOutcome(open, client.clientId, result.value);
      return true;
    }
    setOutcome(open, client.clientId, before);
    open.toast = { kind: 'failed', why: result ? result.why : 'failed' };
    return false;
  }

  function mark(client: PanelClient, decision: Decision): void {
    const open = dependencies.open();
    const slot = open?.view?.slot;
    if (!open || !slot) return;
    const made: Mark = {
      id: crypto.randomUUID(),
      clientId: client.clientId,
      slot,
      title: open.event.title,
      source: 'panel',
      ...decision,
    };
    void act(async (shown) => {
      if (!(await record(shown, client, made))) return;
      const { words } = language();
      const what = decision.excused ? words.excused : words.status[decision.status];
      shown.toast = { kind: 'done', text: texts().recorded(what) };
    });
  }

  async function copy(open: OpenPanel, draft: Draft): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${draft.subject}\n\n${draft.body}`);
      const { copied, copiedLong } = texts().draft;
      open.toast = { kind: 'done', text: draft.copyBecause === 'too_long' ? copiedLong : copied };
    } catch {
      open.toast = { kind: 'copy', draft };
    }
  }

  const takeBack = (factIds: string[]) =>
    act(async (open) => {
      for (const factId of factIds) {
        const result = await ask('undo', { factId });
        if (!result?.ok) {
          open.toast = { kind: 'failed', why: result ? result.why : 'failed' };
          return;
        }
        const client = open.view?.clients.find((one) => one.outcome?.factId === factId);
        if (client) setOutcome(open, client.clientId, result.value);
      }
      open.toast = { kind: 'done', text: texts().undone };
    });

  const actions: PanelActions = {
    answer(client, answer, told) {
      const view = dependencies.open()?.view;
      if (!view?.slot) return;
      const situation = {
        slot: view.slot,
        now: Date.now(),
        windowHours: view.noticeHours,
        current: client.outcome,
      };
      const decision = decide(answer, situation, told);
      if (decision !== 'ask_when') mark(client, decision);
    },
    minutesLate: (client, minutes) => mark(client, { status: 'late', minutesLate: minutes }),
    allShowed() {
      const shown = dependencies.open();
      const slot = shown?.view?.slot;
      if (!shown?.view || !slot) return;
      const batch = crypto.randomUUID();
      const open = shown.view.clients.filter((client) => !client.outcome);
      const marks = open.map((client) => ({
        client,
        mark: {
          id: crypto.randomUUID(),
          clientId: client.clientId,
          slot,
          title: shown.event.title,
          status: 'showed',
          source: 'bulk',
          batch,
        } satisfies Mark,
      }));
      void act(async (panel) => {
        for (const one of marks) if (!(await record(panel, one.client, one.mark))) return;
        const ids = marks.map((one) => one.mark.id);
        panel.toast = {
          kind: 'done',
          text: texts().recorded(texts().allShowed),
          undo: () => void takeBack(ids),
        };
      });
    },
    undo(client) {
      if (client.outcome) void takeBack([client.outcome.factId]);
    },
    undoAll: (factIds) => void takeBack(factIds),
    judge(person, verdict) {
      void act(async (open) => {
        const result = await ask('judgePerson', { ...person, verdict });
        if (!result?.ok) {
          open.toast = { kind: 'failed', why: result ? result.why : 'failed' };
        } else if (verdict !== 'candidate') {
          const { saidNo, saidYes } = texts().candidate;
          open.toast = {
            kind: 'done',
            text: (verdict === 'client' ? saidYes : saidNo)(person.name),
            undo: () => actions.judge(person, 'candidate'),
          };
        }
      });
    },
    assign(client, name) {
      void act(async (open) => {
        const result = await ask('assign', { eventId: open.event.eventId, client });
        const { assigned, dismissed } = texts().who;
        if (!result?.ok) open.toast = { kind: 'failed', why: result ? result.why : 'failed' };
        else if (client !== 'ask') {
          const text = client ? assigned(name) : dismissed;
          open.toast = { kind: 'done', text, undo: () => actions.assign('ask', '') };
        }
      });
    },
    search: async (query) => (await ask('findClients', { query })) ?? [],
    useCalendar() {
      void act(async (open) => {
        const { calendarId } = open.event;
        const result = calendarId ? await ask('useCalendar', { calendarId, use: true }) : undefined;
        if (!result?.ok) open.toast = { kind: 'failed', why: result ? result.why : 'failed' };
      });
    },
    draft(client, scenario, channel) {
      void act(async (open) => {
        const slot = open.view?.slot;
        if (!slot) return;
        const result = await ask('openDraft', {
          clientId: client.clientId,
          slot,
          title: open.event.title,
          account: page.account(),
          ...(scenario ? { scenario } : {}),
          ...(channel ? { channel } : {}),
        });
        if (!result?.ok) open.toast = { kind: 'failed', why: result ? result.why : 'failed' };
        else if (result.value.url === null) await copy(open, result.value);
        else open.toast = { kind: 'done', text: texts().draft.opened };
      });
    },
    details: (client) => void ask('openPage', { page: 'client', clientId: client.clientId }),
    retry: () => again(),
    dismissToast() {
      const open = dependencies.open();
      if (!open) return;
      open.toast = null;
      paint();
    },
  };
  return actions;
}
