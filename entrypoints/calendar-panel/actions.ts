import type { PanelActions } from '@/components/attendance/panel-actions';
import { clock } from '@/lib/i18n/dates';
import type { CalendarPage } from '@/lib/calendar/port';
import type { AssignedClient } from '@/lib/messaging/protocol';
import { createAnswers } from './answers';
import type { Ask } from './contract';
import type { Language } from './language';
import { type OpenPanel, viewOf } from './open-panel';
import { tellOfDraft } from './draft';
import { takeBack } from './marks';
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
    ...createAnswers({ ...dependencies, act, fail, undo }),
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
