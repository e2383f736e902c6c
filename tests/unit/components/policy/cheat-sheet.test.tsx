// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { CheatSheet } from '@/components/policy/CheatSheet';
import type { SheetPerson } from '@/components/policy/people';
import { PrintedSheet } from '@/components/policy/PrintedSheet';
import { findIn } from '@/components/policy/sheet';
import { sheetOf } from '@/components/policy/sheet-of';
import type { Locale } from '@/lib/i18n/locale';
import { phraseTexts } from '@/lib/i18n/phrases';
import { presetOf } from '@/lib/policy/presets';
import { situations } from '@/lib/policy/situations';
import type { PolicyVersion } from '@/lib/policy/terms';
import { now } from '../sample';

const version: PolicyVersion = {
  id: 'v',
  from: 0,
  preset: 'consultant',
  terms: presetOf('consultant').terms,
  overrides: [],
  reviewMonths: 0,
};
const noor: SheetPerson = {
  key: 'noor',
  group: 'clients',
  clientId: 'noor',
  name: 'Noor Haddad',
  text: 'Noor Haddad',
  about: null,
};

const spies = () => ({
  onDraft: vi.fn(),
  onEditRules: vi.fn(),
  onPrint: vi.fn(),
  onCopy: vi.fn(),
});
let actions: ReturnType<typeof spies>;
beforeEach(() => {
  actions = spies();
});
afterEach(cleanup);

interface Shown {
  locale?: Locale;
  form?: 'du' | 'sie';
  people?: readonly SheetPerson[] | null;
}

function Harness({ locale = 'en', form = 'du', people = [noor] }: Shown) {
  const [situation, setSituation] = useState('no_show');
  const [whom, setWhom] = useState<string | null>(null);
  return (
    <LanguageContext.Provider value={{ locale, tag: locale }}>
      <CheatSheet
        sheet={sheetOf(version, locale, locale)}
        phrasesIn={(language) => phraseTexts(version.terms, language, form)}
        people={people}
        whom={whom}
        onWhom={setWhom}
        situation={situation}
        onSituation={setSituation}
        freed={<p>freed here</p>}
        {...actions}
      />
    </LanguageContext.Provider>
  );
}
const show = (shown: Shown = {}) => render(<Harness {...shown} />);
const steps = () => within(screen.getByRole('list', { name: /^(?:Steps|Schritte): / }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const search = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });

describe('right now', () => {
  it.each(['en', 'de'] as const)('has the steps of eight situations in order, %s', (locale) => {
    show({ locale });
    const chips = within(
      screen.getByRole('radiogroup', { name: /^(?:Right now|Jetzt gerade)$/ }),
    ).getAllByRole('radio');
    expect(chips).toHaveLength(situations.length);
    for (const [index, { steps: wanted }] of sheetOf(
      version,
      locale,
      locale,
    ).situations.entries()) {
      fireEvent.click(chips[index]!);
      expect(
        steps()
          .getAllByRole('listitem')
          .map((one) => one.querySelector('.k-medium')?.textContent),
      ).toEqual(wanted.map(({ what }) => what));
    }
  });

  it('first asks who a message is for, then writes it', () => {
    show();
    press('Draft: Write the same day. Choose who it is for first.');
    expect(actions.onDraft).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('For'));
    fireEvent.change(screen.getByLabelText('For'), { target: { value: 'noor' } });
    press('Draft: Write the same day, for Noor Haddad');
    expect(actions.onDraft).toHaveBeenCalledWith('no_show_first');
  });

  it('names nobody while names are hidden', () => {
    show({ people: null });
    expect(screen.queryByLabelText('For')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Draft/ })).toBeNull();
    expect(document.body.textContent).toContain('Names are hidden.');
  });

  it('shows what belongs to a freed slot there alone', () => {
    show();
    expect(screen.queryByText('freed here')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'A slot is free again' }));
    expect(screen.getByText('freed here')).toBeTruthy();
  });
});

describe('rules and phrases', () => {
  it('have the user’s own numbers', () => {
    show();
    expect(screen.getByText('48 hours')).toBeTruthy();
    expect(screen.getByText('15 minutes')).toBeTruthy();
    expect(document.body.textContent).toContain('50% of the price');
  });

  it('are copied without quotation marks, in the chosen form and language', () => {
    show({ locale: 'de', form: 'sie' });
    const copies = () => screen.getAllByRole('button', { name: /^Kopieren: / });
    fireEvent.click(copies()[1]!);
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    fireEvent.click(copies()[1]!);
    expect(actions.onCopy.mock.calls.flat()).toEqual([
      phraseTexts(version.terms, 'de', 'sie')[1],
      phraseTexts(version.terms, 'en', 'sie')[1],
    ]);
  });

  it('has the questions for somebody new to copy as a whole', () => {
    show();
    press('Copy all');
    expect(actions.onCopy.mock.calls[0]?.[0]).toMatch(/^How serious is it\?\n- What brings you/);
  });
});

describe('the search', () => {
  it.each([
    ['waiting step', 'limit', 'step'],
    ['rule', '48 hours', 'rule'],
    ['phrase', 'kept the time free', 'phrase'],
    ['question', 'gets in the way weekdays', null],
    ['list', 'LEGAL advice', 'item'],
  ])('finds a %s', (_what, query, kind) => {
    const hits = findIn(
      sheetOf(version, 'en', 'en'),
      phraseTexts(version.terms, 'en', 'du'),
      query,
    );
    if (kind === null) expect(hits).toEqual([]);
    else expect(hits.map((hit) => hit.kind)).toContain(kind);
  });

  it('leads to the steps, and to the open list', () => {
    show();
    search('wants earlier');
    press(/^Who wants to come earlier\?/);
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: 'A slot is free again' }).checked,
    ).toBe(true);
    search('legal advice');
    press(/^Legal advice first/);
    expect(document.querySelector<HTMLDetailsElement>('[data-list=letting_go]')?.open).toBe(true);
  });

  it('is reached by a key, and says where nothing is found', () => {
    show();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    search('xyz');
    expect(screen.getByText('Nothing says “xyz”')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(screen.getByText('My rules')).toBeTruthy();
  });
});

it.each(['en', 'de'] as const)('the page to print has all of it at once, %s', (locale) => {
  const sheet = sheetOf(version, locale, locale);
  const phrases = phraseTexts(version.terms, locale, 'sie');
  const onPrint = vi.fn();
  render(
    <LanguageContext.Provider value={{ locale, tag: locale }}>
      <PrintedSheet sheet={sheet} phrases={phrases} now={now} onPrint={onPrint} />
    </LanguageContext.Provider>,
  );
  const text = document.body.textContent ?? '';
  const all = [
    ...sheet.situations.flatMap(({ name, steps: some }) => [name, ...some.map(({ what }) => what)]),
    ...sheet.rules.map(({ parts }) => parts.join('')),
    ...phrases,
    ...sheet.lists.flatMap(({ groups }) => groups.flatMap(({ items }) => items)),
  ];
  expect(all.filter((one) => !text.includes(one))).toEqual([]);
  fireEvent.click(screen.getByRole('button'));
  expect(onPrint).toHaveBeenCalled();
});
