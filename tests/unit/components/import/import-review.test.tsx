// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ImportReviewPage } from '@/entrypoints/review/ImportReviewPage';
import { ask } from '@/lib/messaging/client';
import type { FoundPerson, ImportReview } from '@/lib/messaging/import-protocol';
import { found, imported, leave, offer, reviewOf, unsure } from './found';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const people = () => [
  found('Aiko', { appointments: 9 }),
  found('Lena', { appointments: 5 }),
  unsure('Noor'),
  leave('Ben', { appointments: 200 }),
];

// Hundreds of rows take the document of the tests a while.
vi.setConfig({ testTimeout: 60_000 });

let review: ImportReview | null;
let answers: Record<string, unknown>;

beforeEach(() => {
  review = reviewOf(people());
  answers = {
    finishImport: { ok: true, value: { clients: 2, appointments: 14, unmarked: 11 } },
    undoImport: { ok: true, value: { stayed: 0 } },
  };
  vi.mocked(ask).mockImplementation((async (message: string) =>
    message === 'importReview'
      ? review
      : (answers[message] ?? { ok: true, value: null })) as never);
});
afterEach(() => {
  cleanup();
  vi.mocked(ask).mockReset();
});

const sent = (message: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data as unknown as Record<string, unknown>);
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const nameOf = (row: HTMLElement) => row.getAttribute('aria-label')?.split(',')[0];
/** By selector: questions by role are slow in a page of hundreds of buttons. */
const rowOf = (name: string) => {
  const row = rows().find((one) => nameOf(one) === name);
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};
const shown = () => rows().map(nameOf);
const pressed = (name: string) =>
  within(rowOf(name))
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const chip = (name: RegExp) => screen.getByRole('button', { name });

async function show() {
  render(<ImportReviewPage importId="i1" />);
  await waitFor(() => expect(document.activeElement).toBe(rowOf('Aiko')));
}

describe('who is a client', () => {
  it('shows each proposal as a choice, and none for the unsure', async () => {
    await show();
    expect(['Aiko', 'Noor', 'Ben'].map(pressed)).toEqual([['Client'], [], ['Leave out']]);
    expect(screen.getByText('Only once: please check')).toBeTruthy();
    expect(chip(/^Unsure 1$/)).toBeTruthy();
  });

  it('is answered by keys, saved at once, and goes on to the next', async () => {
    await show();
    press('l');
    expect(document.activeElement).toBe(rowOf('Lena'));
    press('ArrowDown');
    press('C');
    press('ArrowUp');
    expect(document.activeElement).toBe(rowOf('Noor'));
    expect(['Aiko', 'Noor'].map(pressed)).toEqual([['Leave out'], ['Client']]);
    await waitFor(() =>
      expect(sent('chooseFound')).toEqual([
        { importId: 'i1', keys: ['aiko@x.example'], choice: 'leave' },
        { importId: 'i1', keys: ['noor@x.example'], choice: 'client' },
      ]),
    );
  });

  it('is answered by clicks, and an unsure one becomes unsure again', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Client: Noor' }));
    fireEvent.click(screen.getByRole('button', { name: 'Client: Noor' }));
    await waitFor(() => expect(sent('chooseFound')).toHaveLength(2));
    expect(sent('chooseFound').map(({ choice }) => choice)).toEqual(['client', null]);
    expect(pressed('Noor')).toEqual([]);
  });

  it('comes back as it was where an answer was refused', async () => {
    await show();
    answers.chooseFound = { ok: false, why: 'storage_full' };
    press('l');
    expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
    await waitFor(() => expect(pressed('Aiko')).toEqual(['Client']));
    answers.chooseFound = { ok: true, value: null };
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(pressed('Aiko')).toEqual(['Leave out']));
  });

  it('accepts all proposals, then shows who is unsure, and can be undone', async () => {
    await show();
    press('a');
    await waitFor(() => expect(sent('chooseFound')).toHaveLength(2));
    expect(sent('chooseFound').map(({ keys, choice }) => [keys, choice])).toEqual([
      [['aiko@x.example', 'lena@x.example'], 'client'],
      [['ben@x.example'], 'leave'],
    ]);
    expect(shown()).toEqual(['Noor']);
    const accept = screen.getByRole<HTMLButtonElement>('button', { name: 'Accept all proposals' });
    expect(accept.disabled).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent('chooseFound').at(-1)?.choice).toBeNull());
    await waitFor(() => expect(accept.disabled).toBe(false));
  });
});

describe('finding somebody', () => {
  it('goes to the search with / and from there into the list', async () => {
    await show();
    press('/');
    const field = screen.getByRole('searchbox');
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'be' } });
    expect(shown()).toEqual(['Ben']);
    press('c');
    expect(sent('chooseFound')).toEqual([]);
    press('ArrowDown');
    expect(document.activeElement).toBe(rowOf('Ben'));
  });

  it('an answer does not take a row out of the group that is shown', async () => {
    await show();
    fireEvent.click(chip(/^Unsure 1$/));
    rowOf('Noor').focus();
    press('c');
    expect(shown()).toEqual(['Noor']);
    fireEvent.click(chip(/^Clients 3$/));
    expect(shown()).toEqual(['Aiko', 'Lena', 'Noor']);
  });

  it('draws a hundred rows and more as one walks on', async () => {
    const many = (at: number): FoundPerson => found(`P${at}`, { appointments: 3000 - at });
    review = reviewOf(Array.from({ length: 250 }, (_, at) => many(at)));
    render(<ImportReviewPage importId="i1" />);
    await waitFor(() => expect(document.activeElement).toBe(rowOf('P0')));
    expect(shown()).toHaveLength(100);
    press('End');
    press('ArrowDown');
    expect(document.activeElement).toBe(rowOf('P100'));
    fireEvent.click(screen.getByText('Show 50 more'));
    expect(shown()).toHaveLength(250);
  });
});

describe('people who look like one', () => {
  it('become one row when the user says so, and two again', async () => {
    review = reviewOf(people(), { merges: [offer(['aiko@x.example', 'noor@x.example'])] });
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(shown()).toEqual(['Aiko', 'Lena', 'Ben']));
    expect(document.activeElement).toBe(rowOf('Aiko'));
    press('l');
    await waitFor(() =>
      expect(sent('chooseFound')[0]?.keys).toEqual(['aiko@x.example', 'noor@x.example']),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(sent('answerMerge').at(-1)?.answer).toBe('open'));
  });

  it('stay apart when the user says so', async () => {
    review = reviewOf(people(), { merges: [offer(['aiko@x.example', 'noor@x.example'])] });
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Keep apart' }));
    await waitFor(() => expect(sent('answerMerge')[0]?.answer).toBe('apart'));
    expect(shown()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Merge' })).toBeNull();
  });
});

describe('the end of an import', () => {
  it('says what it did and what is left to mark', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('2 clients in Kept')).toBeTruthy();
    expect(screen.getByText(/14 appointments came in. 11 of them are past/)).toBeTruthy();
  });

  it('is taken back only after a question', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(document.activeElement?.textContent).toBe('Keep it');
    press('Escape');
    expect(sent('undoImport')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(await screen.findByText('Import undone.')).toBeTruthy();
  });

  it('that was reached earlier is shown without choices', async () => {
    review = reviewOf(people(), { summary: imported({ state: 'done', clients: 58 }) });
    render(<ImportReviewPage importId="i1" />);
    expect(await screen.findByText('58 clients in Kept')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Undo import' })).toBeTruthy();
  });

  it('an import that is not there says so', async () => {
    review = null;
    render(<ImportReviewPage importId="i1" />);
    expect(await screen.findByText('This import is no longer there')).toBeTruthy();
  });

  it('switches a calendar and asks for the people again', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Calendars 1 of 2' }));
    const before = sent('importReview').length;
    fireEvent.click(screen.getByRole('switch', { name: 'Family' }));
    await waitFor(() =>
      expect(sent('useFoundCalendar')).toEqual([{ importId: 'i1', calendarId: 'b', use: true }]),
    );
    await waitFor(() => expect(sent('importReview').length).toBeGreaterThan(before));
  });
});
