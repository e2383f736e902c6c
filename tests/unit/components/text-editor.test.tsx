// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextChoice } from '@/components/templates/TextChoice';
import { TextEditor } from '@/components/templates/TextEditor';
import { fingerprint, type PlainText, type TextPlace, textAt } from '@/lib/drafts/own-texts';
import { sampleMessage } from '@/lib/drafts/sample-message';
import { checkText } from '@/lib/drafts/text-checks';
import { allTexts } from '@/lib/drafts/texts';

afterEach(cleanup);

const place: TextPlace = { table: 'en', scenario: 'no_show_first', form: 'mail', tone: 'warm' };
const kept = textAt(allTexts.en, place)!;
const now = new Date(2026, 10, 25, 10).getTime();

function show(standing: 'kept' | 'changed' | 'improved' = 'kept') {
  const spies = { onSave: vi.fn(), onReset: vi.fn() };
  const preview = (text: PlainText) =>
    sampleMessage({ ...place, ...text, basedOn: fingerprint(kept), at: 0 }, allTexts.en, {
      me: 'Anna Meier',
      browserLanguage: 'en-GB',
      now,
    });
  const check = (text: PlainText) => checkText(text, { form: 'mail', language: 'en', asks: true });
  render(<TextEditor text={kept} form="mail" {...{ standing, check, preview }} {...spies} />);
  return spies;
}
const write = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('the editor of a text', () => {
  it('shows the text filled in while it is written, and saves it', () => {
    const { onSave } = show();
    expect(document.body.textContent).toContain('our appointment yesterday at 10:00');
    expect(button('Save').disabled).toBe(true);
    write('Text', 'Dear {{name}}, when would a new appointment suit you?');
    expect(document.body.textContent).toContain('Dear Priya, when would a new appointment');
    fireEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledWith({
      subject: kept.subject,
      body: 'Dear {{name}}, when would a new appointment suit you?',
    });
  });

  it('warns, and keeps nobody from saving', () => {
    show();
    write('Text', 'Where were you, {{nmae}}?');
    const notes = screen.getAllByRole('note').map((note) => note.textContent?.trim());
    expect(notes).toEqual([
      '“nmae” is not known and would stay empty.',
      'This text does not ask for a new appointment.',
    ]);
    expect(button('Save').disabled).toBe(false);
    write('Text', '{{#name}} a new time?');
    expect(screen.getAllByRole('note')).toHaveLength(1);
    expect(document.body.textContent).toContain('cannot be filled in');
  });

  it('puts Kept’s own text back, where it is not the one that stands there', () => {
    show();
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
    cleanup();
    const { onReset } = show('improved');
    expect(document.body.textContent).toContain('has become better since');
    fireEvent.click(button('Back to Kept’s text'));
    expect(onReset).toHaveBeenCalledOnce();
  });
});

describe('the choice of a text', () => {
  it('offers the forms and tones there are, and goes to one there is', () => {
    const onPlace = vi.fn();
    render(
      <TextChoice
        place={{ ...place, form: 'short', tone: 'firm' }}
        changed={new Set()}
        onPlace={onPlace}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: 'On the phone' }));
    fireEvent.change(screen.getByLabelText('Which message'), { target: { value: 'terms_review' } });
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'de-sie' } });
    expect(onPlace.mock.calls).toEqual([
      [{ ...place, form: 'spoken', tone: 'warm' }],
      [{ ...place, scenario: 'terms_review', form: 'mail', tone: 'warm' }],
      [{ ...place, table: 'de-sie', form: 'short', tone: 'firm' }],
    ]);
  });
});
