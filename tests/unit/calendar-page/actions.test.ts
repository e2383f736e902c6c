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

describe('answers given faster than they are stored', () => {
  it('end with the last one, also where it is the first one again', async () => {
    const { actions, of, press, answerAll } = slowPanel([client('Anna')]);
    for (const answer of ['showed', 'late', 'showed'] as const) {
      await press(() => actions.answer(of('Anna'), answer));
    }
    await answerAll();
    expect(of('Anna').outcome).toMatchObject({ status: 'showed' });
  });

  it('count every press for more minutes', async () => {
    const late = outcome('late', { minutesLate: 10 });
    const { actions, of, press, answerAll } = slowPanel([client('Anna', late)]);
    for (let pressed = 0; pressed < 4; pressed++) {
      await press(() => actions.minutesLate(of('Anna'), (minutes) => minutes + 5));
    }
    await answerAll();
    expect(of('Anna').outcome).toMatchObject({ status: 'late', minutesLate: 30 });
  });

  it('record a double click once, and keep what is said of it', async () => {
    const { actions, of, open, marks, press, answerAll } = slowPanel([client('Anna')]);
    await press(() => actions.answer(of('Anna'), 'no_show'));
    await press(() => actions.answer(of('Anna'), 'no_show'));
    await answerAll();
    expect(marks()).toHaveLength(1);
    expect(open.toast).toMatchObject({ kind: 'done' });
  });

  it('are tried again with the same mark', async () => {
    let refuses = true;
    const { actions, of, open, marks, answerAll } = slowPanel([client('Anna')], (...asked) =>
      refuses ? undefined : agrees(...asked),
    );
    actions.answer(of('Anna'), 'no_show');
    await answerAll();
    expect([of('Anna').outcome, open.toast]).toMatchObject([null, { kind: 'failed' }]);
    refuses = false;
    if (open.toast?.kind === 'failed') open.toast.again();
    await answerAll();
    expect(marks().map(({ id }) => id)).toEqual([marks()[0]!.id, marks()[0]!.id]);
    expect(of('Anna').outcome).toMatchObject({ status: 'no_show' });
  });
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

describe('all showed', () => {
  it('marks who is open, but not who had declined', async () => {
    const { actions, open, sent, answerAll } = slowPanel([
      client('Lena', outcome('showed')),
      client('Noor'),
      { ...client('Priya'), declined: true },
    ]);
    actions.allShowed();
    await answerAll();
    expect(open.toast?.kind).toBe('done');
    expect(sent).toMatchObject([['markAll', [{ clientId: 'Noor', status: 'showed' }]]]);
  });

  it('leaves alone whoever was marked just before', async () => {
    const { actions, of, press, answerAll } = slowPanel([client('Anna'), client('Bob')]);
    await press(() => actions.answer(of('Bob'), 'late'));
    await press(() => actions.answer(of('Anna'), 'no_show'));
    await press(actions.allShowed);
    await answerAll();
    expect([of('Anna').outcome, of('Bob').outcome]).toMatchObject([
      { status: 'no_show' },
      { status: 'late' },
    ]);
  });

  it('changes nothing where it is refused, as it says', async () => {
    const { actions, of, open, answerAll } = slowPanel(
      [client('Anna'), client('Bob')],
      (message, data) => ((data as Mark).clientId === 'Anna' ? agrees(message, data) : undefined),
    );
    actions.allShowed();
    await answerAll();
    expect([of('Anna').outcome, of('Bob').outcome]).toEqual([null, null]);
    expect(open.toast).toMatchObject({ kind: 'failed' });
  });

  it('is one message for everybody, and taken back at once', async () => {
    const { actions, of, open, sent, answerAll } = slowPanel(
      [client('Anna'), client('Bob')],
      (message, data) =>
        message === 'markAll'
          ? { ok: true, value: { batch: 'b', count: 2 } }
          : agrees(message, data),
    );
    actions.allShowed();
    await answerAll();
    expect(sent.map(([message]) => message)).toEqual(['markAll']);
    const ids = (sent[0]![1] as Mark[]).map(({ id }) => id);
    expect([of('Anna').outcome, of('Bob').outcome]).toMatchObject(
      ids.map((factId) => ({ factId, status: 'showed' })),
    );
    if (open.toast?.kind === 'done') open.toast.undo?.();
    await answerAll();
    expect(sent.slice(1)).toEqual(ids.map((factId) => ['undo', { factId }]));
    expect([of('Anna').outcome, of('Bob').outcome]).toEqual([null, null]);
  });
});
