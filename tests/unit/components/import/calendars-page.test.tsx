// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CalendarsPage } from '@/entrypoints/options/CalendarsPage';
import { base64Of, LARGEST_FILE, partsOf } from '@/entrypoints/options/file-parts';
import { ask } from '@/lib/messaging/client';
import type { FeedView, ImportStep, ImportSummary } from '@/lib/messaging/import-protocol';
import { now } from '../sample';
import { imported } from './found';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn(), isDisconnected: () => false }));
vi.mock('@/entrypoints/own-pages/use-access', () => ({
  useCalendarAccess: () => ({ allowed: true, request: () => {} }),
}));

let steps: (ImportStep | Promise<ImportStep>)[];
let imports: ImportSummary[];
let feeds: FeedView[];
let answers: Record<string, unknown>;
const assign = vi.fn();

beforeEach(() => {
  steps = [];
  imports = [];
  feeds = [];
  answers = { calendars: [] };
  assign.mockReset();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  vi.mocked(ask).mockImplementation((async (message: string) => {
    if (message === 'imports') return imports;
    if (message === 'feeds') return feeds;
    if (message === 'importStep') return steps.length > 1 ? steps.shift() : steps[0];
    return message in answers ? answers[message] : { ok: true, value: null };
  }) as never);
});
afterEach(() => {
  cleanup();
  vi.mocked(ask).mockReset();
});

const saving = { saved: false, refused: null, save: () => {}, commit: () => {}, undo: () => {} };
const show = async () => {
  render(<CalendarsPage saving={saving} />);
  await screen.findByRole('button', { name: 'Import from this Google account' });
  await act(async () => {});
};
const sent = (message: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data as unknown as Record<string, unknown>);
const google = () =>
  fireEvent.click(screen.getByRole('button', { name: 'Import from this Google account' }));
const forever = new Promise<ImportStep>(() => {});
/** Drops files, and tells whether the browser was kept from opening them. */
function drop(target: Element, files: File[]): boolean {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { files, types: ['Files'], dropEffect: 'none' } });
  void act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
}
const ics = (name = 'a.ics') => new File(['BEGIN:VCALENDAR'], name);

describe('importing from Google', () => {
  it('goes step by step to the review', async () => {
    steps = [
      { state: 'running', phase: 'fetching', done: 0, of: null },
      { state: 'running', phase: 'reading', done: 3400, of: 10_000 },
      { state: 'done', importId: 'i7' },
    ];
    await show();
    google();
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/review.html#import=i7'));
    expect(sent('importStart')[0]?.source).toEqual({ kind: 'google', account: 0 });
    expect(new Set(sent('importStep').map(({ job }) => job)).size).toBe(1);
  });

  it('reads the account that was chosen', async () => {
    steps = [{ state: 'done', importId: 'i7' }];
    await show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Account' }), { target: { value: '2' } });
    google();
    await waitFor(() =>
      expect(sent('importStart')[0]?.source).toEqual({ kind: 'google', account: 2 }),
    );
  });

  it('tells how far it is, and can be cancelled', async () => {
    steps = [{ state: 'running', phase: 'reading', done: 3400, of: 10_000 }, forever];
    await show();
    google();
    await waitFor(() =>
      expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('34'),
    );
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe(
      'Reading events 3,400 of 10,000',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(sent('importCancel')[0]?.job).toBe(sent('importStart')[0]?.job);
    expect(await screen.findByText('Import cancelled.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says why it failed, that nothing was changed, and what to do; then tries again', async () => {
    steps = [{ state: 'failed', problem: { code: 'signed_out' } }];
    await show();
    google();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('You are signed out of Google.');
    expect(alert.textContent).toContain('Nothing was changed.');
    expect(within(alert).getByRole('button', { name: 'Open Google Calendar' })).toBeTruthy();
    steps = [{ state: 'done', importId: 'i8' }];
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/review.html#import=i8'));
  });

  it('is cancelled when the page is left', async () => {
    steps = [forever];
    await show();
    google();
    await waitFor(() => expect(sent('importStep')).toHaveLength(1));
    cleanup();
    await waitFor(() => expect(sent('importCancel')).toHaveLength(1));
  });
});

describe('importing a file', () => {
  it.each([
    ['on its place', () => document.querySelector('.k-drop')!],
    ['beside it', () => document.body],
  ])('that is dropped %s', async (_where, target) => {
    steps = [{ state: 'done', importId: 'i7' }];
    await show();
    expect(drop(target(), [ics()])).toBe(true);
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/review.html#import=i7'));
    expect(sent('importPart')).toEqual([
      {
        job: sent('importStart')[0]?.job,
        at: 0,
        base64: btoa('BEGIN:VCALENDAR'),
        last: true,
      },
    ]);
  });

  it('one at a time', async () => {
    await show();
    drop(document.body, [ics('a.ics'), ics('b.ics')]);
    expect((await screen.findByRole('alert')).textContent).toContain('more than one file');
    expect(sent('importStart')).toEqual([]);
  });

  it('that is too large is refused before anything is sent', async () => {
    await show();
    const file = ics();
    Object.defineProperty(file, 'size', { value: LARGEST_FILE + 1 });
    drop(document.body, [file]);
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 128 MB');
    expect(sent('importStart')).toEqual([]);
  });

  it('goes over in parts that put together are the file', async () => {
    const bytes = Uint8Array.from({ length: 2_300_000 }, (_, at) => (at * 31) % 256);
    const parts = [];
    for await (const part of partsOf(new Blob([bytes]))) parts.push(part);
    expect(parts.map(({ done, last }) => [done, last])).toEqual([
      [1_000_000, false],
      [2_000_000, false],
      [2_300_000, true],
    ]);
    const back = Buffer.concat(parts.map(({ base64 }) => Buffer.from(base64, 'base64')));
    expect(back.equals(Buffer.from(bytes))).toBe(true);
  });

  it('is encoded the same without the browser’s own way', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    Object.defineProperty(bytes, 'toBase64', { value: undefined });
    expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

describe('imports so far', () => {
  it('are taken back after a question, saying who stays', async () => {
    imports = [imported({ importId: 'i1', name: 'praxis.ics', source: 'file', state: 'done' })];
    answers.undoImport = { ok: true, value: { stayed: 2 } };
    await show();
    const undo = () => screen.getByRole('button', { name: 'Undo import: praxis.ics' });
    fireEvent.click(undo());
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(sent('undoImport')).toEqual([]);
    fireEvent.click(undo());
    fireEvent.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(await screen.findByText(/2 clients stay/)).toBeTruthy();
  });

  it('that wait are reviewed in the same tab', async () => {
    imports = [imported({ importId: 'i1', name: 'me@x.example' })];
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Review: me@x.example' }));
    expect(assign).toHaveBeenCalledWith('/review.html#import=i1');
  });
});

describe('secret addresses', () => {
  const feed = (more: Partial<FeedView> = {}): FeedView => ({
    feedId: 'f1',
    calendarId: 'me@x.example',
    asOf: now,
    nextAt: now,
    problem: null,
    ...more,
  });
  const type = (address: string) => {
    fireEvent.input(screen.getByLabelText('Secret address'), { target: { value: address } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };

  it('are not kept where a password manager takes them', async () => {
    await show();
    const field = screen.getByLabelText<HTMLInputElement>('Secret address');
    expect([field.type, field.autocomplete]).toEqual(['text', 'off']);
  });

  it('are read once they are added, and shown nowhere again', async () => {
    answers.addFeed = { ok: true, value: feed() };
    steps = [{ state: 'done', importId: 'i9' }];
    await show();
    type(' https://calendar.google.com/calendar/ical/x/private-1/basic.ics ');
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/review.html#import=i9'));
    expect(sent('importStart')[0]?.source).toEqual({ kind: 'feed', feedId: 'f1' });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Secret address').value).toBe(''),
    );
    expect(document.body.textContent).not.toContain('private-1');
  });

  it('that are none are refused in words', async () => {
    answers.addFeed = { ok: false, why: 'invalid' };
    await show();
    type('https://x.example');
    expect(await screen.findByText(/not a secret address/)).toBeTruthy();
    expect(screen.getByLabelText('Secret address').getAttribute('aria-invalid')).toBe('true');
  });

  it('say what went wrong the last time, and are read again or removed', async () => {
    feeds = [feed({ problem: { code: 'not_found' } })];
    steps = [{ state: 'done', importId: 'i9' }];
    answers.importReview = null;
    await show();
    expect(screen.getByText(/does not know this address any more/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Refresh now: me@x.example' }));
    expect(await screen.findByText('Refreshed. Nobody new.')).toBeTruthy();
    expect(assign).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Remove: me@x.example' }));
    await waitFor(() => expect(sent('removeFeed')).toEqual([{ feedId: 'f1' }]));
  });
});
