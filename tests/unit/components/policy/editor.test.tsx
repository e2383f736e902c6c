// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { PolicyEditor } from '@/components/policy/editor/PolicyEditor';
import { presetOf } from '@/lib/policy/presets';
import { presetIds, type Terms } from '@/lib/policy/terms';

// Three hundred currencies make every test wait for the same list.
beforeEach(() => void vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR', 'GBP']));
afterEach(cleanup);

/** The editor with what is written to it, as a page holds it. */
function show(initial: Terms, locale: 'en' | 'de' = 'en') {
  const written = vi.fn();
  let terms = initial;
  function Page() {
    const [now, setNow] = useState(initial);
    terms = now;
    return (
      <LanguageContext.Provider value={{ locale, tag: locale }}>
        <PolicyEditor
          terms={now}
          onChange={(part) => {
            written(part);
            setNow((before) => ({ ...before, ...part }));
          }}
        />
      </LanguageContext.Provider>
    );
  }
  const { container } = render(<Page />);
  return { container, written, terms: () => terms };
}

const type = (field: HTMLElement, value: string) => {
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const coach = presetOf('coach').terms;

describe('every preset goes through the editor unchanged', () => {
  const tried = presetIds.flatMap((id) => [
    { id, locale: 'en' as const, price: null },
    { id, locale: 'de' as const, price: 12_050 },
  ]);
  it.each(tried)('$id in $locale at $price', ({ id, locale, price }) => {
    const preset = { ...presetOf(id).terms, price };
    const { container, terms, written } = show(preset, locale);
    const inputs = () => [...container.querySelectorAll<HTMLInputElement>('input[type=text]')];
    expect(inputs().length).toBeGreaterThan(7);
    for (let at = 0; at < inputs().length; at += 1) {
      const before = inputs()[at]!.value;
      const other = before === '' ? '7' : String(Number(before.replace(',', '.')) - 1);
      type(inputs()[at]!, other.replace('.', locale === 'de' ? ',' : '.'));
      // An order of two values may forbid the lower one.
      if (inputs()[at]!.getAttribute('aria-invalid'))
        type(inputs()[at]!, String(Number(other) + 2));
      type(inputs()[at]!, before);
    }
    expect(written.mock.calls.length).toBeGreaterThan(10);
    expect(terms()).toEqual(preset);

    for (const name of ['switch', 'checkbox'] as const) {
      for (const box of screen.getAllByRole(name)) {
        fireEvent.click(box);
        fireEvent.click(box);
      }
    }
    expect(terms()).toEqual(preset);
  });
});

describe('the notice window', () => {
  it('takes hours exactly, and says what cannot be', () => {
    const { terms } = show(coach);
    const hours = field('Notice window');
    type(hours, '1.3');
    expect(screen.getByText('Enter 0 to 720 hours; quarter hours are fine.')).toBeTruthy();
    expect(hours.getAttribute('aria-invalid')).toBe('true');
    type(hours, '36.5');
    expect(terms().notice).toEqual({
      hours: 36.5,
      tiers: [{ underHours: 36.5, charge: { kind: 'percent', percent: 50 } }],
    });
  });

  it('gets a further step, with the focus in it, and loses it again', () => {
    const { terms } = show(coach);
    fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(terms().notice.tiers.map(({ underHours }) => underHours)).toEqual([24, 12]);
    expect(document.activeElement).toBe(field('Step at 12 hours: hours'));
    type(field('Step at 12 hours: hours'), '24');
    expect(screen.getByText('There is a step at 24 hours already.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove the step at 12 hours' }));
    expect(terms().notice).toEqual(coach.notice);
    expect(document.activeElement).toBe(field('Step at 24 hours: hours'));
  });

  it('is drawn with what each span costs', () => {
    show(presetOf('consultant').terms);
    const bar = screen.getByRole('list', { name: /What a cancellation costs/ });
    expect(
      within(bar)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual(['freeearly enough', '50%48 hours before', '100%24 hours before']);
  });
});

describe('a fee', () => {
  const group = () =>
    screen.getByRole('radiogroup', { name: 'Fee for a no-show: percent or amount' });
  const choose = (name: string) => fireEvent.click(within(group()).getByRole('radio', { name }));

  it('turns from percent to amount by the price', () => {
    const { terms } = show({ ...coach, price: 8000 });
    choose('€');
    expect(terms().noShow).toEqual({ kind: 'amount', amount: 8000 });
    type(field('Fee for a no-show: how much'), '40.50');
    expect(terms().noShow).toEqual({ kind: 'amount', amount: 4050 });
    choose('None');
    expect(terms().noShow).toEqual({ kind: 'none' });
  });

  it('waits for its amount where no price is known', () => {
    const { terms } = show(coach);
    choose('€');
    expect(terms().noShow).toEqual(coach.noShow);
    const amount = field('Fee for a no-show: how much');
    expect(document.activeElement).toBe(amount);
    fireEvent.blur(amount);
    expect(screen.getByText('Enter an amount such as 40 or 40.50.')).toBeTruthy();
    type(amount, '30');
    expect(terms().noShow).toEqual({ kind: 'amount', amount: 3000 });
  });

  it('is no more than everything', () => {
    const { terms } = show(coach);
    type(field('Fee for a no-show: how much'), '101');
    expect(screen.getByText('Enter a whole number from 0 to 100.')).toBeTruthy();
    expect(terms().noShow).toEqual(coach.noShow);
  });
});

describe('values that belong together', () => {
  it.each([
    ['How long I wait', '9', /it ends after the second nudge/],
    ['First nudge after', '11', /it comes before the second nudge/],
    ['Second nudge after', '16', /within the waiting time/],
    ['Talk about it after', '4', /talking comes before deciding/],
    ['Decide after', '1', /deciding comes after talking/],
  ])('%s is not %s', (name, value, why) => {
    const { written } = show(coach);
    type(field(name), value);
    const { id } = screen.getByText(why).closest('p')!;
    expect(field(name).getAttribute('aria-describedby')).toContain(id);
    expect(written).not.toHaveBeenCalled();
  });
});

it('a deposit that is turned off and on again is the same', () => {
  const { terms } = show(presetOf('salon').terms);
  const ask = () => screen.getByRole('switch', { name: 'Ask for a deposit' });
  fireEvent.click(ask());
  expect(terms().deposit).toBeNull();
  fireEvent.click(ask());
  expect(terms().deposit).toEqual(presetOf('salon').terms.deposit);
});

it('exceptions are kept in the order of the list', () => {
  const { terms } = show(coach);
  fireEvent.click(screen.getByLabelText('Illness'));
  fireEvent.click(screen.getByLabelText('Technical trouble'));
  fireEvent.click(screen.getByLabelText('Illness'));
  expect(terms().exceptions).toEqual([
    'emergency',
    'illness',
    'family',
    'technical',
    'our_mistake',
  ]);
});
