// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { needsImport, troubleWords, worksWords } from '@/components/page-state/page-words';
import { reportText } from '@/components/page-state/report-text';
import { PageStatePart } from '@/entrypoints/options/PageStatePart';
import { PageNote } from '@/entrypoints/popup/PageNote';
import { useActions } from '@/entrypoints/own-pages/use-actions';
import { pageState as de } from '@/lib/i18n/de/page-state';
import { pageState as en } from '@/lib/i18n/en/page-state';
import { ask } from '@/lib/messaging/client';
import type { PageStateView, PageTrouble } from '@/lib/messaging/page-protocol';
import { goodReport, openedReport } from '../../calendar/page-reports';
import { now } from '../sample';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const good: PageStateView = {
  last: { at: now, kept: '1.2.0', browser: 'Chrome 144', report: goodReport },
  troubles: [],
  works: ['badges.week', 'account'],
  trouble: '',
  hidden: false,
  imported: true,
};
const broken: PageStateView = {
  ...good,
  troubles: [['badges.week', 'not_found']],
  works: ['account', 'panel.bubble'],
  trouble: 'badges.week:not_found',
};

let told: PageStateView;
const writeText = vi.fn<(text: string) => Promise<void>>();
const sent = (message: string) =>
  vi
    .mocked(ask)
    .mock.calls.filter(([name]) => name === message)
    .map(([, data]) => data);

beforeEach(() => {
  told = broken;
  vi.mocked(ask).mockImplementation((async (message: string, data: { trouble: string }) => {
    if (message === 'pageState') return told;
    told = { ...told, hidden: data.trouble !== '' };
    return { ok: true, value: null };
  }) as never);
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.mocked(ask).mockReset();
});

function Foot() {
  const actions = useActions();
  return (
    <>
      <PageNote actions={actions} />
      <p role="log">{actions.toast?.text}</p>
      <button onClick={actions.undoLast}>Undo</button>
    </>
  );
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const note = () => screen.findByText('Google changed its calendar page. Marking works here.');
const noNote = () =>
  waitFor(() => expect(screen.queryByText(/Google changed its calendar page/)).toBeNull());

describe('the note in the popup', () => {
  it('says what does not work, what does, and where appointments come from', async () => {
    render(<Foot />);
    const text = (await note()).parentElement?.textContent;
    expect(text).toContain('Badges are off in the week view.');
    expect(text).toContain('Still works: marking in an opened event.');
    expect(text).toContain('New appointments reach this list by import only.');
    expect(screen.getByRole('button', { name: 'Import again' })).toBeTruthy();
  });

  it('leads to the import where there was none', async () => {
    told = { ...broken, imported: false };
    render(<Foot />);
    await note();
    expect(screen.getByRole('button', { name: 'Import from your calendar' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Import again' })).toBeNull();
  });

  it('speaks of imports only where appointments are not seen', async () => {
    told = { ...broken, troubles: [['panel.bubble', 'lost']], trouble: 'panel.bubble:lost' };
    render(<Foot />);
    await note();
    expect(screen.queryByText(/by import only/)).toBeNull();
    expect(screen.queryByRole('button', { name: /Import/ })).toBeNull();
  });

  it.each<[string, Partial<PageStateView>]>([
    ['everything works', good],
    ['it was hidden', { hidden: true }],
    ['nothing is known', { ...good, last: null, works: [] }],
  ])('is not there where %s', async (_what, over) => {
    told = { ...broken, ...over };
    render(<Foot />);
    await waitFor(() => expect(sent('pageState')).toHaveLength(1));
    await noNote();
  });

  it('is hidden until the trouble changes, and that can be undone', async () => {
    render(<Foot />);
    await note();
    press('Hide this note');
    await noNote();
    expect(sent('hidePageTrouble')).toEqual([{ trouble: 'badges.week:not_found' }]);
    await screen.findByText('Hidden until something changes');
    press('Undo');
    expect(await note()).toBeTruthy();
    expect(sent('hidePageTrouble')[1]).toEqual({ trouble: '' });
  });

  it('copies the report, and says so', async () => {
    render(<Foot />);
    await note();
    press('Copy report');
    await screen.findByText('Report copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(reportText(broken));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('shows what is in it before', async () => {
    render(<Foot />);
    await note();
    press('What is in it?');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Report' });
    expect(field.value).toBe(reportText(broken));
    expect(field.readOnly).toBe(true);
    expect(screen.getByText(/Kept sends it to nobody/)).toBeTruthy();
    press('What is in it?');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(writeText).not.toHaveBeenCalled();
  });

  it('selects the text where the browser refuses to copy', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    render(<Foot />);
    await note();
    press('Copy report');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Select the text/);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    await waitFor(() => expect(document.activeElement === field).toBe(true));
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(screen.queryByText('Report copied')).toBeNull();
  });
});

describe('the card in the options', () => {
  const card = async () => {
    render(<PageStatePart />);
    return (await screen.findByText('How Kept sees your calendar')).parentElement?.textContent;
  };

  it.each<[string, PageStateView, RegExp[]]>([
    ['all is well', good, [/Everything Kept needs is there/, /10 found, 10 read/, /4 of 4/]],
    ['something is missing', broken, [/Google changed its calendar page/, /Badges are off/]],
    ['nobody looked yet', { ...good, last: null, works: [] }, [/Not looked yet/]],
    ['an older version looked', { ...good, works: [] }, [/An earlier version/]],
    ['there was no event', { ...good, works: ['account'] }, [/nothing to see yet/]],
    [
      'an event was opened',
      { ...good, last: { ...good.last!, report: openedReport({ there: false }) } },
      [/Kept is not in it/],
    ],
    [
      'an event was opened that Kept does not know',
      { ...good, last: { ...good.last!, report: openedReport({ known: false }) } },
      [/not recognised/],
    ],
  ])('where %s', async (_what, view, texts) => {
    told = view;
    const text = await card();
    for (const expected of texts) expect(text).toMatch(expected);
  });

  it('copies the same report', async () => {
    told = good;
    await card();
    press('Copy report');
    await screen.findByText('Report copied');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(reportText(good));
  });
});

describe('words', () => {
  const cases: [PageTrouble[], string, string][] = [
    [
      [
        ['badges.agenda', 'not_found'],
        ['badges.month', 'not_found'],
        ['guests', 'unreadable'],
        ['badges.day', 'lost'],
      ],
      'Badges are off in the schedule, in the month view, and in the day view. The guests of an opened event are not read.',
      'Die Zeichen fehlen in der Terminübersicht, in der Monatsansicht und in der Tagesansicht. Die Gäste eines geöffneten Termins werden nicht gelesen.',
    ],
    [
      [
        ['panel.bubble', 'not_found'],
        ['panel.editor', 'lost'],
      ],
      'Marking in an opened event does not work. Marking on the edit page does not work.',
      'Im geöffneten Termin lässt sich nichts eintragen. Auf der Bearbeitungsseite lässt sich nichts eintragen.',
    ],
    [
      [
        ['account', 'unreadable'],
        ['guests', 'unreadable'],
      ],
      'The address of your Google account is not read. The guests of an opened event are not read.',
      'Die Adresse deines Google-Kontos wird nicht gelesen. Die Gäste eines geöffneten Termins werden nicht gelesen.',
    ],
  ];
  it.each(cases)('for %j', (troubles, english, german) => {
    expect(troubleWords({ troubles }, en, 'en').join(' ')).toBe(english);
    expect(troubleWords({ troubles }, de, 'de').join(' ')).toBe(german);
  });

  it('for what works', () => {
    const works = ['badges.day', 'account', 'panel.editor', 'badges.week', 'guests'] as const;
    expect(worksWords({ works }, en, 'en-GB')).toBe(
      'Still works: badges in the day view and in the week view and marking on the edit page.',
    );
    expect(worksWords({ works }, de, 'de')).toBe(
      'Was noch geht: Zeichen in der Tagesansicht und in der Wochenansicht und Eintragen auf der Bearbeitungsseite.',
    );
    expect(worksWords({ works: ['account'] }, en, 'en')).toBe('');
  });

  test.each<[PageTrouble, boolean]>([
    [['badges.week', 'not_found'], true],
    [['badges.week', 'unreadable'], true],
    [['badges.week', 'lost'], false],
    [['panel.bubble', 'not_found'], false],
  ])('%j needs an import: %s', (one, needs) => {
    expect(needsImport({ troubles: [one] })).toBe(needs);
  });

  it('of the note are German in a German popup', async () => {
    render(
      <LanguageContext.Provider value={{ locale: 'de', tag: 'de-AT' }}>
        <Foot />
      </LanguageContext.Provider>,
    );
    await screen.findByText('Google hat die Kalenderseite geändert. Eintragen geht hier.');
    expect(screen.getByRole('button', { name: 'Bericht kopieren' })).toBeTruthy();
  });
});

test('the report is counts and versions', () => {
  const report = openedReport({ guests: null, addresses: 0 });
  const text = reportText({
    ...broken,
    last: { ...broken.last!, report: { ...report, faults: { panel: 2 } } },
  });
  expect(text.split('\n')).toEqual([
    'Kept 1.2.0, Chrome 144',
    'Page: week (WEEK, EVENT), language en, ltr',
    'State: badges.week not_found, account works, panel.bubble works',
    'Account address read: yes',
    'Chips: 12 found, of these 2 tasks or drafts; 10 told apart; 10 of 10 with a time; 0 other signs',
    'Badges: 4 of 4',
    'Opened: bubble, recognised yes; panel wanted yes, there yes',
    'Guests: unknown, list shown yes, addresses 0',
    'Faults: panel 2',
    'Selectors (first choice, or else second choice):',
    '  chip 12, 12',
    '  edited 0, 0',
  ]);
  expect(reportText({ ...good, last: null })).toBe('');
});
