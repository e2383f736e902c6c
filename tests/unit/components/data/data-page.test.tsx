// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataPage } from '@/entrypoints/options/DataPage';
import { saveFile } from '@/entrypoints/options/save-file';
import { useSaving } from '@/entrypoints/options/use-saving';
import { ask } from '@/lib/messaging/client';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';
import { now } from '../sample';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));
vi.mock('@/entrypoints/options/save-file', async (original) => ({
  ...(await original<object>()),
  saveFile: vi.fn(),
}));

type Answers = Record<string, (data: never) => unknown>;
const practice = { retentionMonths: 0, country: null };
const usual: Answers = {
  practice: () => practice,
  backupState: () => ({ lastAt: null, due: true, since: 3 }),
  changePractice: () => ({ ok: true, value: practice }),
};
const answer = (more: Answers = {}) =>
  vi.mocked(ask).mockImplementation((async (message: string, data: never) => {
    const told = { ...usual, ...more }[message];
    if (!told) throw new Error(message);
    return told(data);
  }) as never);
const sent = (message: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data as unknown as Record<string, unknown>);

function Page() {
  const saving = useSaving();
  return (
    <>
      <DataPage saving={saving} />
      {saving.saved && <button onClick={saving.undo}>Undo</button>}
      {saving.refused && <p role="alert">refused</p>}
    </>
  );
}
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => fireEvent.click(await button(name));

/** Chooses a file behind the button of this name. */
async function choose(name: string, file: string, text: string): Promise<void> {
  const opener = await button(name);
  const input = opener.nextElementSibling as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([text], file)], configurable: true });
  fireEvent.change(input);
}

beforeEach(() => {
  answer();
});
afterEach(() => {
  cleanup();
  vi.mocked(ask).mockReset();
  vi.mocked(saveFile).mockReset();
});

it('has the buttons that others rely on', async () => {
  render(<Page />);
  for (const name of [
    'Export backup',
    'Restore backup',
    'Export CSV',
    'Import CSV',
    'Import contacts',
    'Erase everything',
  ]) {
    expect(await button(name)).toBeTruthy();
  }
});

describe('backup', () => {
  it('is saved under its day, and the reminder can wait', async () => {
    answer({ exportBackup: () => '{}', postponeBackup: () => ({ ok: true, value: null }) });
    render(<Page />);
    expect(await screen.findByText(/A good moment for a backup/)).toBeTruthy();
    await press('Later');
    await waitFor(() => expect(sent('postponeBackup')).toHaveLength(1));
    await press('Export backup');
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    const [name, , text] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toMatch(/^kept-backup-\d{4}-\d{2}-\d{2}\.json$/);
    expect(text).toBe('{}');
  });

  it('is restored only after its preview was seen', async () => {
    const preview = {
      madeAt: now,
      clients: 2,
      outcomes: 5,
      appointments: 0,
      policies: 0,
      ledger: 0,
      standing: 0,
      alerts: 0,
      prepared: 0,
      toWrite: 0,
      erased: 0,
      joined: 0,
      expired: 0,
      deletes: 0,
      texts: 0,
      nothingNew: false,
    };
    const ok = () => ({ ok: true, value: preview });
    answer({ previewRestore: ok, restoreBackup: ok });
    render(<Page />);
    await choose('Restore backup', 'backup.json', '{"a":1}');
    await button('Restore');
    expect(sent('restoreBackup')).toEqual([]);
    await press('Restore');
    expect(await screen.findByText('Restored.')).toBeTruthy();
    expect(sent('restoreBackup')).toEqual([{ text: '{"a":1}' }]);
  });

  it('that is damaged says where, and changes nothing', async () => {
    answer({
      previewRestore: () => ({ ok: false, problem: { code: 'damaged', where: 'facts.12.start' } }),
    });
    render(<Page />);
    await choose('Restore backup', 'backup.json', '{');
    expect((await screen.findByRole('alert')).textContent).toContain('facts.12.start');
    expect(sent('restoreBackup')).toEqual([]);
  });
});

describe('outcomes as a table', () => {
  const csv = [
    'Name,Date,Time,Result',
    'Anna,03/04/2026,10:00,attended',
    'Jonas,05/06/2026,11:00,perhaps',
    'Noor,07/08/2026,26:00,attended',
  ].join('\n');
  const preview = {
    added: 1,
    known: 0,
    conflicts: [],
    newClients: ['Anna'],
    ambiguous: [],
    erased: 0,
    expired: 2,
  };

  it('are asked about, previewed, imported and taken back', async () => {
    answer({
      previewOutcomes: () => preview,
      importOutcomes: () => ({ ok: true, value: preview }),
      undoImport: () => ({ ok: true, value: { stayed: 0 } }),
    });
    render(<Page />);
    await choose('Import CSV', 'out.csv', csv);
    expect((await screen.findByLabelText<HTMLSelectElement>('What happened')).value).toBe('3');
    expect(screen.getByText('attended · perhaps')).toBeTruthy();
    await press('Continue');

    fireEvent.click(await screen.findByRole('radio', { name: 'Month first' }));
    fireEvent.change(screen.getByLabelText('In which time zone are the times?'), {
      target: { value: 'America/New_York' },
    });
    expect(screen.getByLabelText<HTMLSelectElement>(/“perhaps”/).value).toBe('');
    await press('Continue');

    const go = await button('Import 1 outcome');
    const [{ rows }] = sent('previewOutcomes') as [{ rows: OutcomeRow[] }];
    expect(rows.map(({ client, start, status }) => [client, start, status])).toEqual([
      ['Anna', Date.UTC(2026, 2, 4, 15), 'showed'],
    ]);
    expect(
      screen.getByText('2 lines are older than you keep records, and are skipped.'),
    ).toBeTruthy();
    expect(screen.getByText(/Line 4, Time: this is not a time/).textContent).toContain('26:00');
    expect(screen.getByText(/1 line says nothing about what happened/)).toBeTruthy();
    expect(sent('importOutcomes')).toEqual([]);

    fireEvent.click(go);
    fireEvent.click(go);
    expect(await screen.findByText('1 outcome imported.')).toBeTruthy();
    const [imported, ...again] = sent('importOutcomes');
    expect(again).toEqual([]);
    expect(imported).toMatchObject({ name: 'out.csv', rows });
    await press('Undo');
    await waitFor(() =>
      expect(sent('undoImport')).toEqual([{ importId: imported?.importId as string }]),
    );
  });

  it('keep what was said of them when a step is taken back, or fails', async () => {
    let ok = false;
    answer({
      previewOutcomes: () => {
        if (!ok) throw new Error('asleep');
        return preview;
      },
    });
    render(<Page />);
    await choose('Import CSV', 'out.csv', csv);
    await press('Continue');
    fireEvent.click(await screen.findByRole('radio', { name: 'Month first' }));
    fireEvent.change(screen.getByLabelText(/“perhaps”/), { target: { value: 'no_show' } });
    await press('Back');
    await press('Continue');
    const said = () => screen.getByLabelText<HTMLSelectElement>(/“perhaps”/).value;
    const order = () =>
      screen.getByRole<HTMLInputElement>('radio', { name: 'Month first' }).checked;
    await waitFor(() => expect([said(), order()]).toEqual(['no_show', true]));
    await press('Continue');
    expect((await screen.findByRole('alert')).textContent).toMatch(/went wrong/);
    expect([said(), order()]).toEqual(['no_show', true]);
    ok = true;
    await press('Continue');
    expect(await button('Import 1 outcome')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('need to be told which column is what', async () => {
    render(<Page />);
    await choose('Import CSV', 'out.csv', 'A,B\nx y,z\n');
    await press('Continue');
    const problems = await screen.findAllByRole('alert');
    expect(problems.map(({ textContent }) => textContent)).toContain(
      'Say which column has what happened.',
    );
    expect(sent('previewOutcomes')).toEqual([]);
  });

  it('that are no table are refused in words', async () => {
    render(<Page />);
    await choose('Import CSV', 'out.csv', '   ');
    expect((await screen.findByRole('alert')).textContent).toContain('This file is empty.');
  });

  it('are exported as CSV', async () => {
    const row: OutcomeRow = {
      line: 0,
      client: '=Anna',
      email: '',
      start: now,
      end: now,
      allDay: false,
      status: 'showed',
      excused: false,
      excuseReason: null,
      cause: null,
      minutesLate: null,
      noticeHours: null,
      source: 'panel',
      title: '',
    };
    answer({ outcomeRows: () => [row] });
    render(<Page />);
    await press('Export CSV');
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    const [name, , text] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(name).toMatch(/^kept-outcomes-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(text).toContain("'=Anna");
  });
});

describe('contacts', () => {
  it('are previewed, imported as one, and taken back', async () => {
    answer({
      matchContacts: () => [
        { index: 0, client: null, adds: { name: false, emails: 0, phone: false }, taken: 0 },
      ],
      importContacts: () => ({ ok: true, value: { updated: 0, created: 1 } }),
      undoImport: () => ({ ok: true, value: { stayed: 0 } }),
    });
    render(<Page />);
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Zoe\nEMAIL:zoe@x.example\nEND:VCARD\n';
    await choose('Import contacts', 'book.vcf', card);
    fireEvent.click(await screen.findByRole('checkbox', { name: /Zoe/ }));
    await press('Import');
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    await screen.findByText(/^Done: /);
    const [imported, ...again] = sent('importContacts');
    expect(again).toEqual([]);
    expect(imported).toMatchObject({ name: 'book.vcf', update: [], create: [0] });
    await press('Undo');
    await waitFor(() => expect(sent('undoImport')).toHaveLength(1));
  });
});

describe('retention', () => {
  const going = { outcomes: 0, appointments: 0, ledger: 0, standing: 0, prepared: 0 };

  it('is written at once where nothing would go, and can be undone', async () => {
    answer({ previewRetention: () => going });
    render(<Page />);
    fireEvent.change(await screen.findByLabelText('Keep records'), { target: { value: '24' } });
    await press('Undo');
    await waitFor(() =>
      expect(sent('changePractice')).toEqual([{ retentionMonths: 24 }, { retentionMonths: 0 }]),
    );
  });

  it('asks first where something would go', async () => {
    answer({ previewRetention: () => ({ ...going, outcomes: 7 }) });
    render(<Page />);
    fireEvent.change(await screen.findByLabelText('Keep records'), { target: { value: '12' } });
    const confirm = await button('Delete 7 outcomes');
    expect(sent('changePractice')).toEqual([]);
    fireEvent.click(confirm);
    expect(await screen.findByText('7 outcomes deleted.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('asks also where what would go has no outcome', async () => {
    answer({ previewRetention: () => ({ ...going, appointments: 3, ledger: 1 }) });
    render(<Page />);
    fireEvent.change(await screen.findByLabelText('Keep records'), { target: { value: '12' } });
    const confirm = await button('Delete 4 records');
    expect(sent('changePractice')).toEqual([]);
    fireEvent.click(confirm);
    expect(
      await screen.findByText(
        '3 appointments without an outcome and 1 entry about fees and deposits deleted.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('erasing everything', () => {
  it('says that it is done, and not before', async () => {
    let ok = false;
    answer({
      eraseEverything: () => (ok ? { ok, value: null } : { ok, why: 'failed' }),
    });
    render(<Page />);
    await press('Erase everything');
    fireEvent.input(screen.getByLabelText('Type ERASE to go on'), { target: { value: 'ERASE' } });
    await press('Erase now');
    expect((await screen.findByRole('alert')).textContent).toBe('refused');
    expect(screen.queryByText('Everything is erased')).toBeNull();
    ok = true;
    await press('Erase now');
    expect(await screen.findByText('Everything is erased')).toBeTruthy();
  });
});
