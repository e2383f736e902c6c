// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchContacts, sortContacts } from '@/components/data/contact-choice';
import { ContactsPreview } from '@/components/data/ContactsPreview';
import { EraseAll } from '@/components/data/EraseAll';
import { FileProblem, type Problem } from '@/components/data/FileProblem';
import { RestorePreviewView } from '@/components/data/RestorePreviewView';
import { goingWords, isShorter, monthsOf, monthsWords } from '@/components/data/retention';
import { RetentionCard, type RetentionCardProps } from '@/components/data/RetentionCard';
import { LanguageContext } from '@/components/hooks/use-language';
import { data as de } from '@/lib/i18n/de/data';
import { data as en } from '@/lib/i18n/en/data';
import type { Contact, ContactMatch, RestorePreview } from '@/lib/messaging/data-protocol';
import { now } from '../sample';

afterEach(cleanup);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what is wrong with a file', () => {
  const file = (code: string, more = {}): Problem =>
    ({ kind: 'file', problem: { code, ...more } }) as Problem;
  const backup = (problem: object): Problem => ({ kind: 'backup', problem }) as Problem;
  const problems: [Problem, RegExp, RegExp][] = [
    [file('unreadable'), /could not read/, /nicht lesen/],
    [file('empty', { line: 1 }), /is empty/, /ist leer/],
    [file('not_a_table', { line: 1 }), /as a table/, /als Tabelle/],
    [file('not_contacts', { line: 1 }), /vCard/, /vCard/],
    [file('damaged', { line: 1234 }), /damaged.*Line 1,234/, /beschädigt.*Zeile 1\.234/],
    [file('encoding', { line: 7 }), /UTF-8.*Line 7/, /UTF-8.*Zeile 7/],
    [file('too_large', { line: 1, limit: 1 }), /too large/, /zu groß/],
    [file('too_many', { line: 9, limit: 200_000 }), /200,000/, /200\.000/],
    [backup({ code: 'not_json', line: null }), /as a backup/, /als Sicherung/],
    [backup({ code: 'not_json', line: 12 }), /line 12/, /Zeile 12/],
    [backup({ code: 'not_a_backup' }), /not a backup of Kept/, /keine Sicherung/],
    [backup({ code: 'newer', version: 9 }), /version 9/, /Version 9/],
    [backup({ code: 'damaged', where: 'facts.12.start' }), /facts\.12\.start/, /facts\.12\.start/],
    [backup({ code: 'not_saved', why: 'storage_full' }), /storage is full/, /Speicher/],
    [{ kind: 'failed' }, /went wrong/, /schiefgegangen/],
  ];
  it.each(problems)('%j', (problem, english, german) => {
    render(<FileProblem problem={problem} />);
    expect(screen.getByRole('alert').textContent).toMatch(english);
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing was changed/);
    cleanup();
    render(
      <LanguageContext.Provider value={{ locale: 'de', tag: 'de' }}>
        <FileProblem problem={problem} />
      </LanguageContext.Provider>,
    );
    expect(screen.getByRole('alert').textContent).toMatch(german);
    expect(screen.getByRole('alert').textContent).toMatch(/Nichts wurde geändert/);
  });
});

describe('the preview of a restore', () => {
  const preview: RestorePreview = {
    madeAt: now,
    clients: 12,
    outcomes: 1340,
    texts: 0,
    appointments: 0,
    policies: 0,
    ledger: 0,
    standing: 0,
    alerts: 0,
    prepared: 0,
    toWrite: 0,
    erased: 3,
    joined: 1,
    expired: 0,
    deletes: 0,
    nothingNew: false,
  };
  const show = (more: Partial<RestorePreview> = {}) => {
    const spies = { onRestore: vi.fn(), onCancel: vi.fn() };
    render(<RestorePreviewView preview={{ ...preview, ...more }} {...spies} />);
    return spies;
  };

  it('says what comes, what stays out, and that it is final', () => {
    const { onRestore } = show({ texts: 2 });
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toEqual([
      '12 clients',
      '1,340 outcomes',
      '2 texts of yours for messages',
      '1 client is merged with one here: both have the same address.',
      '3 people were erased here and stay erased.',
    ]);
    expect(screen.getByText(/cannot be undone/)).toBeTruthy();
    press('Restore');
    expect(onRestore).toHaveBeenCalledTimes(1);
  });

  const all = { policies: 2, ledger: 1, standing: 3, alerts: 1, prepared: 14, toWrite: 1 };
  it.each([
    [
      'en',
      [
        '2 versions of your policy',
        '1 entry about fees and deposits',
        '3 notes about steps and contacts',
        '1 alert that was dealt with',
        '14 prepared messages',
        '1 message to write',
      ],
    ],
    [
      'de',
      [
        '2 Fassungen der Regeln',
        '1 Eintrag zu Gebühren und Anzahlungen',
        '3 Notizen zu Stufen und Kontakten',
        '1 erledigter Hinweis',
        '14 vorbereitete Nachrichten',
        '1 Nachricht, die noch zu schreiben ist',
      ],
    ],
  ] as const)('counts rules, money and messages in %s', (locale, lines) => {
    render(
      <LanguageContext.Provider value={{ locale, tag: locale }}>
        <RestorePreviewView
          preview={{ ...preview, erased: 0, joined: 0, ...all }}
          onRestore={() => {}}
          onCancel={() => {}}
        />
      </LanguageContext.Provider>,
    );
    const shown = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(shown.slice(2)).toEqual(lines);
  });

  it('says so where something that is here goes', () => {
    show({ deletes: 2 });
    expect(screen.getByText(/2 records here are older and are deleted/)).toBeTruthy();
    expect(screen.queryByText(/Everything that is here stays/)).toBeNull();
    expect(screen.getByText(/except from a backup made before/)).toBeTruthy();
  });

  it('offers nothing where nothing is new', () => {
    show({ clients: 0, outcomes: 0, nothingNew: true });
    expect(screen.getByText(/Nothing new in this backup/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });
});

describe('contacts', () => {
  const contact = (name: string, email: string): Contact => ({
    name,
    emails: [email],
    phones: ['+4930123'],
  });
  const contacts = [
    contact('Anna B.', 'anna@new.example'),
    contact('Jonas', 'jonas@x.example'),
    contact('Zoë Žižek', 'zoe@x.example'),
    contact('Max', 'max@x.example'),
  ];
  const nothing = { name: false, emails: 0, phone: false };
  const matches: ContactMatch[] = [
    {
      index: 0,
      client: { clientId: 'a', name: 'Anna' },
      adds: { name: true, emails: 1, phone: true },
      taken: 1,
    },
    { index: 1, client: { clientId: 'j', name: 'Jonas' }, adds: nothing, taken: 0 },
    { index: 2, client: null, adds: nothing, taken: 0 },
    { index: 3, client: null, adds: nothing, taken: 0 },
  ];

  it('are sorted by what is to be decided', () => {
    const { updates, people, idle } = sortContacts(matches);
    expect(updates.map(({ index }) => index)).toEqual([0]);
    expect(people.map(({ index }) => index)).toEqual([2, 3]);
    expect(idle).toBe(1);
  });

  it('are found by every word, accents aside', () => {
    const found = searchContacts(matches, contacts, 'zizek zoe@x');
    expect(found.map(({ index }) => index)).toEqual([2]);
  });

  it('add to clients unless left out, and make no client of anybody unless chosen', () => {
    const onImport = vi.fn();
    render(
      <ContactsPreview
        contacts={contacts}
        matches={matches}
        onImport={onImport}
        onCancel={vi.fn()}
      />,
    );
    expect(screen.getByText(/name “Anna B\.” · 1 address · phone \+4930123/)).toBeTruthy();
    press('Import');
    expect(onImport).toHaveBeenLastCalledWith({ update: [0], create: [] });
    fireEvent.click(screen.getByRole('checkbox', { name: /Zoë/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /^Anna/ }));
    expect(screen.getByRole('status').textContent).toBe('1 new client');
    press('Import');
    expect(onImport).toHaveBeenLastCalledWith({ update: [], create: [2] });
    fireEvent.click(screen.getByRole('checkbox', { name: /Zoë/ }));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Import' });
    expect(button.disabled).toBe(true);
  });

  it('say so where they bring nothing', () => {
    render(
      <ContactsPreview
        contacts={contacts}
        matches={matches.slice(1, 2)}
        onImport={vi.fn()}
        onCancel={vi.fn()}
      />,
    );
    expect(screen.getByText(/Nothing new in these contacts/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
  });
});

describe('retention', () => {
  it.each([
    ['1', 1],
    [' 18 ', 18],
    ['1200', 1200],
    ['0', null],
    ['1201', null],
    ['-3', null],
    ['1.5', null],
    ['', null],
  ])('reads %j', (text, months) => expect(monthsOf(text)).toBe(months));

  it.each([
    [12, 0, true],
    [12, 24, true],
    [24, 12, false],
    [0, 12, false],
    [0, 0, false],
    [12, 12, false],
  ])('%i months instead of %i keep less: %s', (months, than, shorter) => {
    expect(isShorter(months, than)).toBe(shorter);
  });

  it('tells whole years as years', () => {
    expect([0, 12, 18, 24].map((months) => monthsWords(months, en))).toEqual([
      'Without limit',
      '1 year',
      '18 months',
      '2 years',
    ]);
  });

  const nothing = { outcomes: 0, appointments: 0, ledger: 0, standing: 0, prepared: 0 };
  const show = (asked: RetentionCardProps['asked']) => {
    const spies = { onChoose: vi.fn(), onConfirm: vi.fn(), onCancel: vi.fn() };
    render(<RetentionCard months={0} asked={asked} deleted={null} failed={false} {...spies} />);
    return spies;
  };

  it('asks before anything is deleted, and begins at the way out', () => {
    const { onConfirm } = show({ months: 24, going: { ...nothing, outcomes: 412 } });
    expect(
      screen.getByText(/412 outcomes are older than 2 years and would be deleted now/),
    ).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Cancel');
    press('Delete 412 outcomes');
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it.each([
    [en, 'en', '2 outcomes, 1 appointment without an outcome, and 3 prepared messages'],
    [de, 'de', '2 Einträge, 1 Termin ohne Eintrag und 3 vorbereitete Nachrichten'],
  ])('names each kind that would go', (texts, tag, words) => {
    const going = { ...nothing, outcomes: 2, appointments: 1, prepared: 3 };
    expect(goingWords(going, tag, texts)).toBe(words);
  });

  it('takes a number of its own', () => {
    const { onChoose } = show(null);
    fireEvent.change(screen.getByLabelText('Keep records'), { target: { value: 'other' } });
    press('Apply');
    expect(screen.getByText(/whole number of months/)).toBeTruthy();
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText('Months'), { target: { value: '18' } });
    press('Apply');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(18);
  });
});

describe('erasing everything', () => {
  it.each([
    ['en', 'ERASE', 'Erase everything', 'Erase now', 'Type ERASE to go on'],
    ['de', 'löschen', 'Alles löschen', 'Jetzt löschen', 'Zum Fortfahren LÖSCHEN eingeben'],
  ] as const)('%s: needs the word', (locale, word, open, now, label) => {
    const [onExport, onErase] = [vi.fn(), vi.fn()];
    render(
      <LanguageContext.Provider value={{ locale, tag: locale }}>
        <EraseAll onExport={onExport} onErase={onErase} />
      </LanguageContext.Provider>,
    );
    press(open);
    const field = screen.getByLabelText(label);
    fireEvent.input(field, { target: { value: 'ok' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: ` ${word} ` } });
    press(now);
    expect(onErase).toHaveBeenCalledTimes(1);
  });

  it('offers a backup first', () => {
    const onExport = vi.fn();
    render(<EraseAll onExport={onExport} onErase={vi.fn()} />);
    press('Erase everything');
    press('Export backup first');
    expect(onExport).toHaveBeenCalledTimes(1);
  });
});
