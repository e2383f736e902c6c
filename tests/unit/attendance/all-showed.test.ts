import { expect, test, vi } from 'vitest';
import { createActions } from '@/entrypoints/calendar-panel/actions';
import type { Ask } from '@/entrypoints/calendar-panel/contract';
import type { Language } from '@/entrypoints/calendar-panel/language';
import type { OpenPanel } from '@/entrypoints/calendar-panel/open-panel';
import type { OpenedEvent } from '@/lib/appointments/event';
import type { CalendarPage } from '@/lib/calendar/port';
import { panelTextsIn } from '@/lib/i18n/panel';
import { client, outcome, view } from './panel-sample';

test('All showed marks who is open, but not who had declined', async () => {
  const clients = [client('Lena', outcome('showed')), client('Noor')];
  const shown = view([...clients, { ...client('Priya'), declined: true }]);
  const open = { event: { title: null } as OpenedEvent, view: shown } as OpenPanel;
  const ask = vi.fn(async () => ({ ok: true, value: outcome('showed') }));
  const actions = createActions({
    ask: ask as unknown as Ask,
    page: {} as CalendarPage,
    language: () => ({ texts: panelTextsIn('en') }) as Language,
    open: () => open,
    paint: () => {},
    load: async () => {},
    refused: new Map(),
  });
  actions.allShowed();
  await vi.waitFor(() => expect(open.toast?.kind).toBe('done'));
  expect(ask.mock.calls).toMatchObject([['markAll', [{ clientId: 'Noor', status: 'showed' }]]]);
});
