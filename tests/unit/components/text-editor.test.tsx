// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BetterTexts } from '@/components/templates/BetterTexts';
import { TextChoice, type TextChoiceProps } from '@/components/templates/TextChoice';
import { TextEditor, type TextEditorProps } from '@/components/templates/TextEditor';
import { noForms, OWN_MOST, type OwnScenario } from '@/lib/drafts/own-scenario';
import { type OwnText, type TextPlace, textAt } from '@/lib/drafts/own-texts';
import { checkText } from '@/lib/drafts/text-checks';
import { allTexts } from '@/lib/drafts/texts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const place: TextPlace = { table: 'en', scenario: 'no_show_first', form: 'mail', tone: 'warm' };
const kept = textAt(allTexts.en, place)!;
const spies = { onText: vi.fn(), onSave: vi.fn(), onReset: vi.fn(), onKeep: vi.fn() };
const editor = (more: Partial<TextEditorProps> = {}) => (
  <TextEditor
    text={kept}
    form="mail"
    standing="kept"
    kept={kept}
    check={(text) => checkText(text, { form: 'mail', language: 'en', asks: true })}
    {...spies}
    {...more}
  />
);
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const write = (label: string, value: string) =>
  fireEvent.input(field(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const notes = () => screen.queryAllByRole('note').map((note) => note.textContent?.trim());
const body = 'Dear {{name}}, when would a new appointment suit you?';

beforeEach(() => Object.values(spies).forEach((spy) => spy.mockReset()));

describe('the editor of a text', () => {
  it('writes what is typed after a pause, once, and tells of every key', () => {
    render(editor());
    write('Text', 'Dear');
    write('Text', body);
    expect(spies.onText).toHaveBeenLastCalledWith({ ...kept, body });
    expect(spies.onSave).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    fireEvent.blur(field('Text'));
    expect(spies.onSave.mock.calls).toEqual([[{ ...kept, body }, kept]]);
    write('Subject', 'We missed each other');
    fireEvent.blur(field('Subject'));
    expect(spies.onSave).toHaveBeenLastCalledWith(
      { subject: 'We missed each other', body },
      { ...kept, body },
    );
  });

  it.each([
    ['it is taken from the screen', () => cleanup()],
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
    [
      'another tab is shown',
      () => {
        vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      },
    ],
  ])('writes at once when %s', (_when, leave) => {
    render(editor());
    write('Text', body);
    leave();
    expect(spies.onSave.mock.calls).toEqual([[{ ...kept, body }, kept]]);
    vi.restoreAllMocks();
  });

  it('shows what an undo brings back, but nothing that it has written itself', () => {
    const { rerender } = render(editor());
    write('Text', `${body} `);
    vi.advanceTimersByTime(1_000);
    write('Text', `${body} Yes`);
    rerender(editor({ text: { ...kept, body }, standing: 'changed' }));
    expect(field('Text').value).toBe(`${body} Yes`);
    vi.advanceTimersByTime(1_000);
    rerender(editor({ text: { ...kept, body: `${body} Yes` }, standing: 'changed' }));
    rerender(editor({ text: { ...kept, body }, standing: 'changed' }));
    expect(field('Text').value).toBe(body);
    vi.advanceTimersByTime(1_000);
    expect(spies.onSave).toHaveBeenCalledTimes(2);
  });

  it('keeps no empty text of a message of Kept’s, and says so', () => {
    render(editor());
    write('Text', '  ');
    cleanup();
    expect(spies.onSave).not.toHaveBeenCalled();
    render(editor());
    write('Text', '');
    expect(field('Text').getAttribute('aria-invalid')).toBe('true');
    expect(document.body.textContent).toContain('An empty text is not kept');
  });

  it('keeps one of the user’s own message, and says what stands in', () => {
    render(editor({ standing: 'own', kept: null, empty: 'The mail is used.' }));
    write('Text', '');
    expect(document.body.textContent).toContain('The mail is used.');
    expect(notes()).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(spies.onSave).toHaveBeenCalledWith({ ...kept, body: '' }, kept);
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
  });

  it('warns, and keeps nothing from being written', () => {
    render(editor());
    write('Text', 'Where were you, {{nmae}}?');
    expect(notes()).toEqual([
      '“nmae” is not known and would stay empty.',
      'This text does not ask for a new appointment.',
    ]);
    vi.advanceTimersByTime(1_000);
    expect(spies.onSave).toHaveBeenCalledOnce();
    write('Text', '{{#name}} a new time?');
    expect(notes()).toEqual([
      'A part in braces is not closed. Until it is, drafts do without this text.',
    ]);
  });

  it('puts Kept’s own text back, where it is not the one that stands there', () => {
    render(editor());
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    cleanup();
    render(editor({ standing: 'changed', text: { ...kept, body } }));
    press('Back to Kept’s text');
    expect(spies.onReset).toHaveBeenCalledOnce();
    expect(notes()).toEqual([]);
  });

  it('says quietly that Kept’s own became better, and lets one compare', () => {
    render(editor({ standing: 'improved', text: { ...kept, body } }));
    expect(notes()[0]).toContain('Kept’s own text has become better.');
    expect(document.body.textContent).not.toContain('I was looking forward');
    press('Compare');
    expect(screen.getByRole('region', { name: 'Kept’s text now' }).textContent).toContain(
      'I was looking forward',
    );
    // One way back is enough.
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    press('Keep mine');
    press('Use Kept’s text');
    expect([spies.onKeep.mock.calls.length, spies.onReset.mock.calls.length]).toEqual([1, 1]);
  });

  it('writes a name where the text was left', () => {
    render(editor({ text: { ...kept, body: 'Dear , a new time?' } }));
    field('Text').setSelectionRange(5, 5);
    fireEvent.click(screen.getByRole('button', { name: 'Insert name', hidden: true }));
    expect(spies.onText).toHaveBeenLastCalledWith({ ...kept, body: 'Dear {{name}}, a new time?' });
  });
});

describe('the choice of a text', () => {
  const own: OwnScenario = {
    id: 'own:way',
    name: 'The way here',
    moment: 'before',
    onPage: true,
    texts: { en: { ...noForms, mail: 'Ring.' } },
    at: 1,
  };
  const show = (more: Partial<TextChoiceProps> = {}) => {
    const told = { onPlace: vi.fn(), onAdd: vi.fn(), onDuplicate: vi.fn() };
    render(<TextChoice place={place} changed={new Set()} own={[own]} {...told} {...more} />);
    return told;
  };
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });

  it('offers the forms and tones there are, and goes to one there is', () => {
    const { onPlace } = show({ place: { ...place, form: 'short', tone: 'firm' } });
    fireEvent.click(screen.getByRole('radio', { name: 'On the phone' }));
    choose('Which message', 'terms_review');
    choose('Language', 'de-sie');
    choose('Which message', 'own:way');
    expect(onPlace.mock.calls).toEqual([
      [{ ...place, form: 'spoken', tone: 'warm' }],
      [{ ...place, scenario: 'terms_review', form: 'mail', tone: 'warm' }],
      [{ ...place, table: 'de-sie', form: 'short', tone: 'firm' }],
      [{ ...place, scenario: 'own:way', form: 'short', tone: 'warm' }],
    ]);
  });

  it('has messages by their moment, those of the user last, and marks what was changed', () => {
    show({ changed: new Set(['reminder'] as const) });
    const groups = [...document.querySelectorAll('optgroup')].map(({ label }) => label);
    expect([groups[0], groups.at(-1)]).toEqual(['While you wait', 'My own messages']);
    expect(screen.getByRole('option', { name: 'Reminder •' })).toBeTruthy();
    expect(screen.getAllByRole('option', { name: 'The way here' })).toHaveLength(1);
  });

  it('says which languages one of the user’s own is not written in, and has no tones for it', () => {
    show({ place: { ...place, scenario: 'own:way' } });
    const languages = [...screen.getByLabelText<HTMLSelectElement>('Language').options];
    expect(languages.map(({ text }) => text)).toEqual([
      'English',
      'German, du (empty)',
      'German, Sie (empty)',
    ]);
    expect(screen.queryByRole('radiogroup', { name: 'Tone' })).toBeNull();
  });

  it('adds and duplicates, as long as there is room', () => {
    const { onAdd, onDuplicate } = show();
    press('New message');
    press('Duplicate');
    expect([onAdd.mock.calls.length, onDuplicate.mock.calls.length]).toEqual([1, 1]);
    cleanup();
    show({ own: Array.from({ length: OWN_MOST }, (_, at) => ({ ...own, id: `own:${at}` })) });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Duplicate' }).disabled).toBe(
      true,
    );
    expect(document.body.textContent).toContain('as many as there can be');
  });
});

it('better texts of Kept’s elsewhere are one click away', () => {
  const onPlace = vi.fn();
  const text = (more: Partial<OwnText>): OwnText => ({
    ...place,
    ...kept,
    basedOn: '0123456789abcdef',
    at: 1,
    ...more,
  });
  render(
    <BetterTexts
      texts={[text({}), text({ table: 'de-du', form: 'spoken' })]}
      place={place}
      onPlace={onPlace}
    />,
  );
  const [link, ...others] = screen.getAllByRole('button');
  expect(others).toEqual([]);
  expect(link?.textContent).toBe('No-show, first time · German, du · On the phone');
  fireEvent.click(link!);
  expect(onPlace).toHaveBeenCalledWith({ ...place, table: 'de-du', form: 'spoken' });
});
