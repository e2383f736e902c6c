// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSaving } from '@/entrypoints/options/change-client';
import { ClientPage } from '@/entrypoints/options/ClientPage';
import { dataSheetPage } from '@/entrypoints/options/data-sheet-file';
import { placeIn } from '@/entrypoints/options/place';
import { clientPlace } from '@/lib/platform/own-places';
import { fileNamePart } from '@/entrypoints/options/save-file';
import { useSaving } from '@/entrypoints/options/use-saving';
import type { Client } from '@/lib/appointments/client';
import { ask } from '@/lib/messaging/client';
import { presetOf } from '@/lib/policy/presets';
import { now, summary } from '../sample';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const client: Client = {
  id: 'c',
  name: 'Lena',
  aliases: ['Leni'],
  emails: ['lena@x.example'],
  createdAt: now,
};
const version = {
  id: 'v',
  from: 0,
  preset: 'coach',
  terms: presetOf('coach').terms,
  overrides: [],
  reviewMonths: 6,
};
const answers: Record<string, unknown> = {
  policy: { current: version, versions: [version], confidential: false },
  ledger: { lines: [], totals: [] },
  toSettle: [],
  steps: {
    current: null,
    earlier: [],
    suggested: { step: 'confirm', reason: { code: 'strikes', count: 2, months: 6 } },
    strikes: { count: 2, months: 6, talkAt: 2, decideAt: 3 },
  },
  contactsLog: { silence: { state: 'nudge', lastContact: null, next: null }, entries: [] },
  termsReview: { lastAt: null, dueAt: now },
  returningMatches: [{ clientId: 'old', name: 'Leni Brandt', by: 'alias', letGoAt: now }],
  clientCard: {
    client,
    summary: { ...summary('Lena'), clientId: 'c' },
    history: [],
    next: null,
    due: [],
    prepared: [],
    keep: null,
    alerts: [],
  },
  timeline: { entries: [], moreToCome: 0 },
  clients: [summary('Jonas')],
  mergedWith: [],
  splitClient: { ok: true, value: { outcomes: 4 } },
  erasurePreview: {
    name: 'Lena',
    emails: ['lena@x.example'],
    outcomes: 1,
    corrections: 0,
    appointments: 0,
    people: 1,
    said: 0,
  },
};
const sent = (message: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data);
const onOpen = vi.fn();

function Page() {
  const saving = useSaving();
  return (
    <>
      <ClientPage clientId="c" saving={saving} onOpen={onOpen} />
      {saving.saved && <button onClick={saving.undo}>Undo</button>}
    </>
  );
}
const press = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name }, { timeout: 4000 }));

beforeEach(() => {
  vi.mocked(ask).mockImplementation(
    (async (message: string) => answers[message] ?? { ok: true, value: null }) as never,
  );
});
afterEach(() => {
  cleanup();
  vi.mocked(ask).mockReset();
  onOpen.mockReset();
});

describe('the page of one client', () => {
  it('merges and takes it back', async () => {
    render(<Page />);
    await press('Merge with another client…');
    fireEvent.input(screen.getByLabelText('The other client'), { target: { value: 'Jonas' } });
    await press('Merge');
    await press('Undo');
    await waitFor(() => expect(sent('unmergeClient')).toEqual([{ clientId: 'Jonas' }]));
    expect(sent('mergeClients')).toEqual([{ into: 'c', from: 'Jonas' }]);
  });

  it('takes a new name back together with the other name that came of it', async () => {
    const { write, revert } = changeSaving(client, { name: 'Lena Sommer' });
    await write();
    await revert();
    expect(sent('changeClient')).toEqual([
      { clientId: 'c', name: 'Lena Sommer' },
      { clientId: 'c', name: 'Lena', aliases: ['Leni'] },
    ]);
  });

  it('splits off, says what went along, and takes it back by merging', async () => {
    render(<Page />);
    await press('Split off…');
    fireEvent.click(screen.getByLabelText('Leni'));
    await press('Split off');
    await screen.findByText('Leni is a client of their own now, with 4 outcomes.');
    const [split] = sent('splitClient') as { id: string }[];
    await press('Open Leni');
    expect(onOpen).toHaveBeenCalledWith(split?.id);
    await press('Undo');
    await waitFor(() => expect(sent('mergeClients')).toEqual([{ into: 'c', from: split?.id }]));
    await waitFor(() => expect(screen.queryByText(/client of their own now/)).toBeNull());
  });

  it('erases after the question only, and nothing before it can be undone then', async () => {
    render(<Page />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Do not rate' }));
    await screen.findByRole('button', { name: 'Undo' });
    await press('Erase…');
    await screen.findByText(/This cannot be undone/);
    expect(sent('eraseClient')).toEqual([]);
    await press('Erase Lena');
    await screen.findByText(/Nothing about this person is left/);
    expect(sent('eraseClient')).toEqual([{ clientId: 'c' }]);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    await press('All clients');
    expect(onOpen).toHaveBeenCalledWith(null);
  });

  it('says that a client is gone', async () => {
    vi.mocked(ask).mockResolvedValue(null as never);
    render(<Page />);
    expect(await screen.findByText('This client is no longer there')).toBeTruthy();
  });
});

describe('where a client stands', () => {
  it('says a step, and takes it back by its id', async () => {
    render(<Page />);
    await press('Choose “Ask to confirm”');
    await press('Undo');
    await waitFor(() => expect(sent('takeBackSaid')).toHaveLength(1));
    const [said] = sent('sayStep') as { id: string }[];
    expect(said).toMatchObject({ clientId: 'c', step: 'confirm' });
    expect(sent('takeBackSaid')).toMatchObject([{ takes: said?.id }]);
  });

  it('notes the second nudge, and that the terms were gone through', async () => {
    render(<Page />);
    await press('Second nudge sent');
    await press('Terms review: Done today');
    await waitFor(() => expect(sent('termsReviewed')).toEqual([{ clientId: 'c' }]));
    expect(sent('sayContact')).toMatchObject([{ clientId: 'c', kind: 'second_nudge' }]);
    await press('Undo');
    await waitFor(() => expect(sent('termsReviewed')[1]).toEqual({ clientId: 'c', at: null }));
  });

  it('has rules of its own, saved with all the others', async () => {
    render(<Page />);
    await press('Different rules…');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Price' }));
    const price = screen.getByLabelText('Usual price of one appointment');
    fireEvent.input(price, { target: { value: '45' } });
    fireEvent.blur(price);
    await press('Save');
    await waitFor(() => expect(sent('savePolicy')).toHaveLength(1));
    expect(sent('savePolicy')).toMatchObject([
      {
        preset: 'coach',
        terms: version.terms,
        overrides: [{ of: { clientId: 'c' }, terms: { price: 4500 } }],
      },
    ]);
  });

  it('may be somebody who was let go', async () => {
    render(<Page />);
    await press('Open Leni Brandt');
    expect(onOpen).toHaveBeenCalledWith('old');
  });
});

it('takes a change back by what stood in the same fields', async () => {
  const { revert } = changeSaving(client, { name: 'Lena S.', phone: '1', channel: 'copy' });
  await revert();
  const before = { name: 'Lena', aliases: ['Leni'], phone: '', channel: null };
  expect(sent('changeClient')).toEqual([{ clientId: 'c', ...before }]);
});

describe('where one is in the options', () => {
  it.each([
    ['', 'practice', null],
    ['#data', 'data', null],
    ['#clients', 'clients', null],
    ['#clients=', 'practice', null],
    ['#nonsense', 'practice', null],
    [clientPlace('a b/ä'), 'clients', 'a b/ä'],
    ['#clients=%E0%A4%A', 'clients', null],
  ])('%s', (hash, section, clientId) => {
    expect(placeIn(hash)).toEqual({ section, clientId });
  });
});

describe('the data sheet as a file', () => {
  it('holds text as text, and loads nothing', () => {
    const page = dataSheetPage(
      {
        title: 'Lena <b>&',
        made: 'today',
        lead: 'all',
        sections: [
          { title: 'One', rows: [{ label: 'Note', value: '<script>alert(1)</script>\u0001' }] },
          { title: 'Two', lead: 'nothing', rows: [] },
        ],
      },
      'en',
    );
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|src=|href=/);
    expect(page).not.toContain('\u0001');
  });

  it.each([
    ['Lena Brandt', 'Lena-Brandt'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Zoë / Žižek: "x"', 'Zoë-Žižek-x'],
    ['***', 'client'],
    ['李小龍', '李小龍'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('is named after %s', (name, part) => expect(fileNamePart(name)).toBe(part));
});
