// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { AddPage } from '@/entrypoints/popup/AddPage';
import { RecordPage } from '@/entrypoints/popup/RecordPage';
import { useActions } from '@/entrypoints/own-pages/use-actions';
import { ask } from '@/lib/messaging/client';
import type { Mark } from '@/lib/messaging/protocol';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));
afterEach(() => {
  cleanup();
  vi.mocked(ask).mockReset();
});

const sent = <T,>(message: string): T[] =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data as T);
const type = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** Presses Save, as soon as it can be pressed. */
async function save(): Promise<void> {
  const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
  await waitFor(() => expect(button().disabled).toBe(false));
  fireEvent.click(button());
}

function Record() {
  return <RecordPage actions={useActions()} onDraft={() => {}} onClose={() => {}} />;
}
function Add() {
  return <AddPage actions={useActions()} onClose={() => {}} onAdded={() => {}} />;
}

it('records one appointment for one form, also where an answer was lost', async () => {
  vi.mocked(ask).mockImplementation((async (message: string, data: { id: string }) => {
    if (message === 'clients') return [];
    if (message === 'addClient') return { ok: true, value: { clientId: data.id } };
    throw new Error('lost');
  }) as never);
  render(<Record />);
  type('Client', 'Lena');
  type('Date', '2020-01-02');
  type('Start', '10:00');
  fireEvent.click(screen.getByRole('radio', { name: 'Showed' }));
  for (const times of [1, 2]) {
    await save();
    await waitFor(() => expect(sent('mark')).toHaveLength(times));
  }
  expect(new Set(sent<Mark>('mark').map((mark) => mark.slot.eventId)).size).toBe(1);
  expect(new Set(sent<{ id: string }>('addClient').map(({ id }) => id)).size).toBe(1);
});

it('adds one client for one form, also where an answer was lost', async () => {
  vi.mocked(ask).mockRejectedValue(new Error('lost'));
  render(<Add />);
  type('Name', 'Lena');
  for (const times of [1, 2]) {
    await save();
    await waitFor(() => expect(sent('addClient')).toHaveLength(times));
  }
  const ids = sent<{ id: string }>('addClient').map(({ id }) => id);
  expect(new Set(ids).size).toBe(1);
});
