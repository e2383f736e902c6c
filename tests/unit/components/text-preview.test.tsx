// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import {
  type Preview,
  PreviewCard,
  type PreviewCardProps,
} from '@/components/templates/PreviewCard';
import { now, summary } from './sample';

afterEach(cleanup);

const written: Preview = { state: 'written', subject: 'Our appointment', body: 'Hello Noor,' };
function show(more: Partial<PreviewCardProps> = {}, locale: 'en' | 'de' = 'en') {
  const spies = { onChoose: vi.fn(), onShowOther: vi.fn() };
  render(
    <LanguageContext.Provider value={{ locale, tag: locale }}>
      <PreviewCard
        preview={written}
        mail
        clients={[summary('Noor')]}
        chosen={{ name: '', clientId: null }}
        {...spies}
        {...more}
      />
    </LanguageContext.Provider>,
  );
  return spies;
}
const shown = () => document.body.textContent ?? '';
const noor = { name: 'Noor', clientId: 'Noor' };

it('is for an example until a client is chosen', () => {
  const { onChoose } = show();
  expect(shown()).toContain('For Priya Raman, an example.');
  const field = screen.getByRole('combobox', { name: 'For a client of mine' });
  fireEvent.input(field, { target: { value: 'No' } });
  expect(onChoose).toHaveBeenLastCalledWith({ name: 'No', clientId: null });
});

it('says which appointment it is about, and goes back to the example', () => {
  const slot = { start: now, allDay: false };
  const { onChoose } = show({ chosen: noor, preview: { ...written, slot } });
  expect(shown()).toMatch(/About the appointment on \w+, Nov/);
  expect(shown()).not.toContain('an example');
  fireEvent.click(screen.getByRole('button', { name: 'Back to the example' }));
  expect(onChoose).toHaveBeenCalledWith({ name: '', clientId: null });
});

it('says where it is another text than the one in the editor', () => {
  const { onShowOther } = show({
    chosen: noor,
    preview: { ...written, other: 'de-sie', softer: true },
  });
  expect(shown()).toContain('Messages to Noor are in German, Sie: this is that text.');
  expect(shown()).toContain('A firm text waits');
  fireEvent.click(screen.getByRole('button', { name: 'Go to that text' }));
  expect(onShowOther).toHaveBeenCalledWith('de-sie');
});

it.each<[Preview, string, string]>([
  [{ state: 'no_slot' }, 'No appointment with Noor is known yet', 'Mit Noor ist noch kein Termin'],
  [{ state: 'no_client' }, 'not there any more', 'gibt es nicht mehr'],
  [{ state: 'broken' }, 'not closed', 'nicht geschlossen'],
  [{ ...written, subject: '' }, 'No subject', 'Kein Betreff'],
  [{ ...written, subject: '', body: '' }, 'Nothing is written yet', 'Noch ist nichts'],
])('says what there is to say: %#', (preview, english, german) => {
  show({ chosen: noor, preview });
  expect(shown()).toContain(english);
  cleanup();
  show({ chosen: noor, preview }, 'de');
  expect(shown()).toContain(german);
});

it('can be asked for again where it did not come', () => {
  const retry = vi.fn();
  show({ chosen: noor, preview: { state: 'failed', retry } });
  expect(screen.getByRole('alert')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

it('offers nobody where names are covered', () => {
  show({ clients: null });
  expect(screen.queryByRole('combobox')).toBeNull();
});
