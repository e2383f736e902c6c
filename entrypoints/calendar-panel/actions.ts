import { presumedHere } from '@/components/attendance/all-showed';
import type { PanelActions } from '@/components/attendance/panel-actions';
import { type Decision, decide } from '@/lib/appointments/answer';
import { clock } from '@/lib/i18n/dates';
import type { CalendarPage } from '@/lib/calendar/port';
import type { AssignedClient, Mark, PanelClient } from '@/lib/messaging/protocol';
import type { Ask } from './contract';
import type { Language } from './language';
import { type OpenPanel, viewOf } from './open-panel';
import { tellOfDraft } from './draft';
import { record, sameAs, takeBack } from './marks';
import { createQueue, type QueueDependencies } from './queue';

export interface ActionDependencies extends QueueDependencies {
  ask: Ask;
  page: CalendarPage;
  language: () => Language;
}

/** What the panel's buttons do: write through the background, show at once, take back on refusal. */
export function createActions(dependencies: ActionDependencies): PanelActions {
  const { ask, page, language, paint } = dependencies;
  const texts = () => language().texts;
  const { act, fail } = createQueue(dependencies);

  function mark(client: PanelClient, decision: Decision): void {
    const open = dependencies.open();
    const view = viewOf(open);
    const now = view?.clients.find((one) => one.clientId === client.clientId)?.outcome;
    // A double click, or the answer that stands already: nothing to record, nothing to undo twice.
    if (!open || !view?.slot || sameAs(decision, now)) return;
    const made: Mark = {
      id: crypto.randomUUID(),
      clientId: client.clientId,
      slot: view.slot,
      title: open.event.title,
      source: 'panel',
      ...decision,
    };
    act(async (shown, again) => {
      const why = await record(ask, shown, client.clientId, made, paint);
      if (why) return fail(shown, why, again);
      const { words } = language();
      const what = decision.excused ? words.excused : words.status[decision.status];
      const said = decision.lateByMe ? `${what}, ${words.lateByMe}` : what;
      shown.toast = { kind: 'done', text: texts().recorded(said) };
    });
  }

  const undo = (factIds: string[]) =>
    act(async (open, again) => {
      const why = await takeBack(ask, open, factIds);
      if (why) fail(open, why, again);
      else open.toast = { kind: 'done', text: texts().undone };
    });

  const assign = (client: AssignedClient, said: string, discard?: string) =>
    act(async (open, again) => {
      const { eventId } = open.event;
      const result = await ask('assign', { eventId, client, ...(discard ? { discard } : {}) });
      if (!result?.ok) return fail(open, result?.why, again);
      const { before, made } = result.value;
      if (said === '') return;
      const back = () => assign(before, '', made ?? undefined);
      open.toast = { kind: 'done', text: said, undo: back };
    });

  const actions: PanelActions = {
    answer(client, answer, told) {
      const view = viewOf(dependencies.open());
      if (!view?.slot) return;
      const current = client.outcome?.void ? null : client.outcome;
      // Minutes and excuse have buttons of their own: the answer that stands takes them from nobody.
      if (answer !== 'cancelled' && answer === current?.status) return;
      const windowHours = client.windowHours ?? view.noticeHours;
      const situation = { slot: view.slot, now: Date.now(), windowHours, current };
      const decision = decide(answer, situation, told);
      // The slot has begun since this was painted: the panel asks now.
      if (decision === 'ask_when') paint();
      else mark(client, decision);
    },
    minutesLate: (client, minutes) => mark(client, { status: 'late', minutesLate: minutes }),
    allShowed() {
      const shown = dependencies.open();
      const view = viewOf(shown);
      const slot = view?.slot;
      if (!shown || !view || !slot) return;
      const batch = crypto.randomUUID();
      const marks = presumedHere(view.clients).map(({ clientId }): Mark => ({
        id: crypto.randomUUID(),
        clientId,
        slot,
        title: shown.event.title,
        status: 'showed',
        source: 'bulk',
        batch,
      }));
      act(async (open, again) => {
        for (const one of marks) {
          const why = await record(ask, open, one.clientId, one, paint);
          if (why) return fail(open, why, again);
        }
        const ids = marks.map((one) => one.id);
        const text = texts().recorded(texts().allShowed);
        open.toast = { kind: 'done', text, undo: () => undo(ids) };
      });
    },
    undo(client) {
      if (client.outcome) undo([client.outcome.factId]);
    },
    judge(person, verdict) {
      act(async (open, again) => {
        const result = await ask('judgePerson', { ...person, verdict });
        if (!result?.ok) return fail(open, result?.why, again);
        if (verdict === 'candidate') return;
        const { saidNo, saidYes } = texts().candidate;
        open.toast = {
          kind: 'done',
          text: (verdict === 'client' ? saidYes : saidNo)(person.name),
          undo: () => actions.judge(person, 'candidate'),
        };
      });
    },
    assign(client, name) {
      const { assigned, dismissed } = texts().who;
      assign(client, client === 'ask' ? '' : client ? assigned(name) : dismissed);
    },
    search: async (query) => (await ask('findClients', { query })) ?? [],
    useCalendar() {
      act(async (open, again) => {
        const { calendarId } = open.event;
        const result = calendarId ? await ask('useCalendar', { calendarId, use: true }) : undefined;
        if (!result?.ok) fail(open, result?.why, again);
      });
    },
    draft(client, wish) {
      // A second click while the first is on its way would open a second composer.
      if (dependencies.open()?.busy) return;
      act(async (open, again) => {
        const slot = viewOf(open)?.slot;
        if (!slot) return;
        const result = await ask('openDraft', {
          clientId: client.clientId,
          slot,
          title: open.event.title,
          account: page.account(),
          ...wish,
        });
        if (!result?.ok) fail(open, result?.why, again);
        else open.toast = await tellOfDraft(result.value, language());
      });
    },
    writeLater(client) {
      act(async (open, again) => {
        const slot = viewOf(open)?.slot;
        if (!slot) return;
        const { clientId } = client;
        const result = await ask('writeLater', { clientId, slot });
        if (!result?.ok) return fail(open, result?.why, again);
        const { eventId, start } = slot;
        open.toast = {
          kind: 'done',
          text: language().waiting.later.noted(clock(language().tag, slot.end)),
          undo: () =>
            act(async (shown) => {
              await ask('dropToWrite', { clientId, eventId, start });
              shown.toast = { kind: 'done', text: texts().undone };
            }),
        };
      });
    },
    async draftChoice({ clientId }) {
      const slot = viewOf(dependencies.open())?.slot;
      return slot ? ((await ask('draftChoice', { clientId, slot })) ?? null) : null;
    },
    details: (client) => void ask('openPage', { page: 'client', clientId: client.clientId }),
    dismissToast() {
      const open: OpenPanel | null = dependencies.open();
      if (!open) return;
      open.toast = null;
      paint();
    },
  };
  return actions;
}
