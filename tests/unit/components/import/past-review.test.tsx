// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PastReviewPage } from '@/entrypoints/review/PastReviewPage';
import { recordAction } from '@/entrypoints/review/record';
import { review as en } from '@/lib/i18n/en/review';
import { ask } from '@/lib/messaging/client';
import type { Mark, WorkRow } from '@/lib/messaging/protocol';
import { now, workRow } from '../sample';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const HOUR = 3_600_000;
const slots = (count: number): WorkRow[] =>
  Array.from({ length: count }, (_, at) => workRow(`Client ${at}`, now - (at + 2) * 5 * HOUR));

// A hundred rows with their buttons take the document of the tests a while.
vi.setConfig({ testTimeout: 60_000 });

let open: WorkRow[];
let refuses: boolean;

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  refuses = false;
  const recorded = new Map<string, WorkRow[]>();
  vi.mocked(ask).mockImplementation((async (message: string, data: never) => {
    if (message === 'pastSlots') return open;
    if (message === 'clients') return [];
    if (message === 'markAll') {
      if (refuses) return { ok: false, why: 'storage_full' };
      const marks = data as Mark[];
      const done = new Set(marks.map(({ slot }) => slot.eventId));
      recorded.set(marks[0]!.batch!, open);
      open = open.filter(({ slot }) => !done.has(slot.eventId));
      return { ok: true, value: { batch: marks[0]!.batch, count: marks.length } };
    }
    if (message === 'undoBatch') {
      open = recorded.get((data as { batch: string }).batch) ?? open;
      return { ok: true, value: null };
    }
    throw new Error(message);
  }) as never);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.mocked(ask).mockReset();
});

let presses: number;
async function show(rows: WorkRow[]) {
  open = rows;
  presses = 0;
  render(<PastReviewPage />);
  await waitFor(() => expect(document.activeElement).toBe(rowOf(rows[0]!.name)));
}
const press = (key: string, more: KeyboardEventInit = {}) => {
  presses += 1;
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
};
/** By selector: questions by role are slow in a page of a thousand buttons. */
const rowOf = (name: string) => {
  const row = document.querySelector<HTMLElement>(`[data-row][aria-label^="${name}, "]`);
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};
const marks = () =>
  vi
    .mocked(ask)
    .mock.calls.filter(([message]) => message === 'markAll')
    .flatMap(([, data]) => data as unknown as Mark[]);
const record = (count: number) =>
  screen.getByText<HTMLButtonElement>(`Record ${count} outcomes`, { selector: 'button' });
const statusOf = (name: string) => marks().find(({ clientId }) => clientId === name)?.status;

describe('reviewing the past by keys', () => {
  it('takes at most 130 key presses for 100 slots with 8 exceptions', async () => {
    await show(slots(100));
    const exceptions: Record<number, [string, string]> = {
      4: ['3', 'no_show'],
      11: ['2', 'late'],
      12: ['5', 'late_cancel'],
      37: ['4', 'cancelled'],
      58: ['7', 'provider_cancelled'],
      59: ['6', 'rescheduled'],
      80: ['3', 'no_show'],
      99: ['3', 'no_show'],
    };
    for (let at = 0; at < 100; at += 1) press(exceptions[at]?.[0] ?? 'ArrowDown');
    expect(marks()).toEqual([]);
    record(100).focus();
    presses += 2; // Tab, and Enter on the button.
    fireEvent.click(record(100));
    await waitFor(() => expect(marks()).toHaveLength(100));
    expect(presses).toBeLessThanOrEqual(130);
    for (const [at, [, status]] of Object.entries(exceptions)) {
      expect(statusOf(`Client ${at}`)).toBe(status);
    }
    expect(marks().filter(({ status }) => status === 'showed')).toHaveLength(92);
    expect(new Set(marks().map(({ batch }) => batch)).size).toBe(1);
    expect(new Set(marks().map(({ source }) => source))).toEqual(new Set(['bulk']));
  });

  it('sets several at once that were selected with Shift', async () => {
    await show(slots(5));
    press('ArrowDown');
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(screen.getAllByText('3 selected')).not.toEqual([]);
    press('7');
    expect(document.activeElement).toBe(rowOf('Client 4'));
    fireEvent.click(record(5));
    await waitFor(() => expect(marks()).toHaveLength(5));
    expect(marks().map(({ status }) => status)).toEqual([
      'showed',
      'provider_cancelled',
      'provider_cancelled',
      'provider_cancelled',
      'showed',
    ]);
  });

  it.each(['0', 'Delete', 'Backspace'])('leaves a slot unmarked with %s', async (key) => {
    await show(slots(2));
    press(key);
    expect(screen.queryByRole('button', { name: 'Record 2 outcomes' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Record 1 outcome' }));
    await waitFor(() => expect(marks().map(({ clientId }) => clientId)).toEqual(['Client 1']));
  });

  it('does nothing with keys that are typed elsewhere', async () => {
    await show(slots(2));
    fireEvent.keyDown(screen.getByRole('combobox', { name: 'Order' }), { key: '3' });
    fireEvent.click(record(2));
    await waitFor(() => expect(marks()).toHaveLength(2));
    expect(statusOf('Client 0')).toBe('showed');
  });

  it('shows its keys and comes back to the row', async () => {
    await show(slots(3));
    press('ArrowDown');
    press('?');
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
    press('Escape');
    expect(document.activeElement).toBe(rowOf('Client 1'));
  });
});

describe('recording', () => {
  it('presets nothing where the calendar says something else', async () => {
    const [first, second, third] = slots(3) as [WorkRow, WorkRow, WorkRow];
    const seenAt = now - 100 * HOUR;
    await show([
      first,
      { ...second, gone: true },
      {
        ...third,
        suggestion: { kind: 'declined', seenAt, status: 'late_cancel', noticeHours: 20 },
      },
    ]);
    expect(screen.getByText('Gone from the calendar')).toBeTruthy();
    expect(screen.getByText('Declined in the calendar, 20 h before')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Cancelled late?' }));
    fireEvent.click(record(2));
    await waitFor(() => expect(marks()).toHaveLength(2));
    expect(marks()[1]).toMatchObject({ status: 'late_cancel', noticeHours: 20 });
  });

  it('takes only what is on the page, goes on with the rest, and can be undone', async () => {
    await show(slots(130));
    fireEvent.click(record(100));
    await waitFor(() => expect(marks()).toHaveLength(100));
    await waitFor(() => expect(record(30)).toBeTruthy());
    await waitFor(() => expect(document.activeElement).toBe(rowOf('Client 100')));
    fireEvent.click(await screen.findByText('Undo', { selector: 'button' }));
    await waitFor(() => expect(ask).toHaveBeenCalledWith('undoBatch', expect.anything()));
    await waitFor(() => expect(rowOf('Client 0')).toBeTruthy());
  });

  it('leaves everything as it was where it is refused', async () => {
    refuses = true;
    await show(slots(3));
    press('3');
    fireEvent.click(record(3));
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed');
    expect(rowOf('Client 0').getAttribute('aria-label')).toContain('No-show');
    refuses = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(open).toEqual([]));
    const ids = marks().map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('sends more than two thousand in parts of one batch', async () => {
    open = slots(2300);
    const outcomes = open.map((row) => ({ row, status: 'showed' as const }));
    const outcome = await recordAction(outcomes, en).perform();
    expect(outcome.ok).toBe(true);
    const parts = vi.mocked(ask).mock.calls.filter(([message]) => message === 'markAll');
    expect(parts.map(([, data]) => (data as unknown as Mark[]).length)).toEqual([2000, 300]);
    expect(new Set(marks().map(({ batch }) => batch)).size).toBe(1);
  });

  it('says so when there is nothing left', async () => {
    open = [];
    render(<PastReviewPage />);
    expect(await screen.findByText('Everything is marked')).toBeTruthy();
  });
});

describe('choosing a span', () => {
  const asked = () =>
    vi
      .mocked(ask)
      .mock.calls.filter(([message]) => message === 'pastSlots')
      .map(([, data]) => data as { from: number; to: number });

  it('asks for it, and keeps what is pencilled in', async () => {
    await show(slots(3));
    press('3');
    fireEvent.click(screen.getByRole('radio', { name: 'Everything' }));
    await waitFor(() => expect(asked().at(-1)?.from).toBe(Date.UTC(1990, 0, 2)));
    await waitFor(() => expect(rowOf('Client 0').getAttribute('aria-label')).toContain('No-show'));
  });

  it('does not ask while the dates make none', async () => {
    await show(slots(1));
    fireEvent.click(screen.getByRole('radio', { name: 'From – to' }));
    const before = asked().length;
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '2027-05-01' } });
    expect((await screen.findByRole('alert')).textContent).toContain('first day');
    expect(asked()).toHaveLength(before);
  });

  it('turns the order', async () => {
    await show(slots(3));
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), {
      target: { value: 'oldest' },
    });
    await waitFor(() => {
      expect(document.querySelector('[data-row]')).toBe(rowOf('Client 2'));
    });
  });
});

describe('rows of several accounts', () => {
  const account = () => screen.getByRole('combobox', { name: 'Account' });
  const mixed = () =>
    slots(3).map((row, at) => ({ ...row, account: at === 1 ? 'b@x.example' : 'a@x.example' }));

  it('say whose they are, and one account can be shown alone', async () => {
    await show(mixed());
    expect(rowOf('Client 1').querySelector('.k-account')?.textContent).toBe('b');
    expect(rowOf('Client 0').getAttribute('aria-label')).toContain(', a, ');
    press('3');
    fireEvent.change(account(), { target: { value: 'b@x.example' } });
    await waitFor(() => expect(document.querySelectorAll('[data-row]')).toHaveLength(1));
    expect(rowOf('Client 1').querySelector('.k-account')).toBeNull();
    // What is not shown is not recorded.
    fireEvent.click(screen.getByText('Record 1 outcome', { selector: 'button' }));
    await waitFor(() => expect(marks().map(({ clientId }) => clientId)).toEqual(['Client 1']));
    // Nothing is left of this account: the others come back, with what was pencilled in.
    await waitFor(() => expect(document.querySelectorAll('[data-row]')).toHaveLength(2));
    expect(rowOf('Client 0').getAttribute('aria-label')).toContain('No-show');
  });

  it('say nothing where all are of one', async () => {
    await show(slots(2).map((row) => ({ ...row, account: 'a@x.example' })));
    expect(screen.queryByRole('combobox', { name: 'Account' })).toBeNull();
    expect(document.querySelector('.k-account')).toBeNull();
  });
});
