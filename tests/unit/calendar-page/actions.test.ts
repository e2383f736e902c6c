import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createActions } from '@/entrypoints/calendar-panel/actions';
import type { Ask } from '@/entrypoints/calendar-panel/contract';
import { languageOf } from '@/entrypoints/calendar-panel/language';
import type { OpenPanel } from '@/entrypoints/calendar-panel/open-panel';
import type { OpenedEvent } from '@/lib/appointments/event';
import type { Bubble, CalendarPage } from '@/lib/calendar/port';
import type { Mark, PanelClient, PanelView } from '@/lib/messaging/protocol';
import { client, outcome, view } from '../attendance/panel-sample';

type Answered = (message: string, data: unknown) => unknown;

/** Whatever is asked is done as asked. */
const agrees: Answered = (message, data) => {
  if (message !== 'mark') return { ok: true, value: null };
  const marked = data as Mark;
  return { ok: true, value: { ...marked, factId: marked.id, recordedAt: 0 } };
};

/** A panel whose questions are answered only once `answerAll` is called. */
function slowPanel(clients: PanelClient[], answered: Answered = agrees) {
  const sent: [message: string, data: unknown][] = [];
  const waiting: (() => void)[] = [];
  const open: OpenPanel = {
    bubble: { key: 'k' } as Bubble,
    event: { eventId: 'e', title: null } as OpenedEvent,
    view: view(clients),
    toast: null,
    busy: false,
    settled: true,
    asked: 0,
  };
  const ask = (message: string, data: unknown) =>
    new Promise((resolve) => {
      sent.push([message, data]);
      waiting.push(() => resolve(answered(message, data)));
    });
  const language = languageOf('en');
  const actions = createActions({
    ask: ask as Ask,
    page: {} as CalendarPage,
    language: () => language,
    open: () => open,
    paint: () => {},
    load: async () => {},
    refused: new Map(),
  });
  /** The client as the panel shows it now. */
  const of = (name: string) =>
    (open.view as PanelView).clients.find(({ clientId }) => clientId === name)!;
  const pause = () => new Promise((resolve) => setTimeout(resolve));
  async function answerAll(): Promise<void> {
    for (let quiet = 0; quiet < 2; await pause()) {
      const next = waiting.shift();
      next?.();
      quiet = next ? 0 : quiet + 1;
    }
  }
  /** Presses once, long enough for a panel to be painted, not for an answer to come. */
  async function press(act: () => void): Promise<void> {
    act();
    await pause();
  }
  const marks = () => sent.flatMap(([message, data]) => (message === 'mark' ? [data as Mark] : []));
  return { actions, open, sent, marks, of, press, answerAll };
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => 'en-GB');
});

describe('the answer that stands already', () => {
  it.each([
    ['late', outcome('late', { minutesLate: 7 })],
    ['no_show', outcome('no_show', { excused: true })],
    ['showed', outcome('showed', { lateByMe: true })],
    ['rescheduled', outcome('rescheduled')],
    ['provider_cancelled', outcome('provider_cancelled')],
  ] as const)('%s: takes nothing from what was said with it', async (answer, stands) => {
    const { actions, of, sent, answerAll } = slowPanel([client('Anna', stands)]);
    actions.answer(of('Anna'), answer);
    await answerAll();
    expect(sent).toEqual([]);
    expect(of('Anna').outcome).toEqual(stands);
  });

  it('is recorded where the appointment was said to be none', async () => {
    const gone = outcome('showed', { void: true });
    const { actions, of, marks, answerAll } = slowPanel([client('Anna', gone)]);
    actions.answer(of('Anna'), 'showed');
    await answerAll();
    expect(marks()).toHaveLength(1);
  });
});
