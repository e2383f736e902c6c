// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kindOf, withOverride } from '@/components/policy/editor/override-parts';
import { OverridesCard } from '@/components/policy/editor/OverridesCard';
import { presetOf } from '@/lib/policy/presets';
import type { Override } from '@/lib/policy/terms';
import { summary } from '../sample';

beforeEach(() => void vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR']));
afterEach(cleanup);

const { terms } = presetOf('coach');
const world = {
  clients: [summary('Lena Brandt'), summary('Jonas Weber')],
  calendars: [
    { id: 'Team@group.example', name: 'Team', own: false, use: true, style: null } as const,
  ],
};
const lena: Override = { id: 'o1', of: { clientId: 'Lena Brandt' }, terms: { price: 5000 } };
const intro: Override = {
  id: 'o2',
  of: { kind: { word: 'Intro', maxMinutes: 30, calendarId: 'team@group.example' } },
  terms: { noShow: { kind: 'none' } },
};

function show(...overrides: Override[]) {
  const spies = { onSave: vi.fn(), onRemove: vi.fn() };
  render(<OverridesCard overrides={overrides} terms={terms} world={world} {...spies} />);
  return spies;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.blur(field);
};
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const ADD = 'Add an exception to the rules';

describe('rules that are others for some', () => {
  it('are listed by whom they are for and what differs', () => {
    show(lena, intro);
    expect(screen.getByText('Lena Brandt')).toBeTruthy();
    expect(screen.getByText('“Intro” in the title, up to 30 min, calendar Team')).toBeTruthy();
    expect(screen.getByText('Price')).toBeTruthy();
    expect(screen.getByText('No-show fee')).toBeTruthy();
  });

  it('are entered for a client, by name, with the fields of what differs alone', () => {
    const { onSave } = show();
    press(ADD);
    type('Client', 'jonas weber');
    tick('Price');
    type('Usual price of one appointment', '60');
    tick('Notice');
    type('Notice window', '12');
    press('Save');
    expect(onSave.mock.calls).toEqual([
      [
        {
          of: { clientId: 'Jonas Weber' },
          terms: {
            price: 6000,
            notice: {
              hours: 12,
              tiers: [{ underHours: 12, charge: { kind: 'percent', percent: 50 } }],
            },
          },
        },
        null,
      ],
    ]);
  });

  it('say what is missing', () => {
    const { onSave } = show(lena);
    press(ADD);
    press('Save');
    expect(screen.getByText('Choose a client from the list.')).toBeTruthy();
    expect(screen.getByText('Choose at least one.')).toBeTruthy();
    type('Client', 'Lena Brandt');
    tick('Waiting');
    press('Save');
    expect(
      screen.getByText('Lena Brandt has rules of their own already. Edit those.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'A kind of appointment' }));
    press('Save');
    expect(screen.getByText('Enter at least one: a calendar, a word or a length.')).toBeTruthy();
    type('Length from', '60');
    type('Length to', '30');
    press('Save');
    expect(screen.getByText('Enter whole minutes, the shorter length first.')).toBeTruthy();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('are not saved with a field that cannot be stored', () => {
    const { onSave } = show();
    press(ADD);
    type('Client', 'Jonas Weber');
    tick('Waiting');
    type('How long I wait', '3');
    press('Save');
    expect(onSave).not.toHaveBeenCalled();
  });

  it.each([lena, intro])('are the same after a way through the form: $id', (override) => {
    const { onSave } = show(override);
    press(/^Edit the rules for/);
    press('Save');
    const { id, ...saved } = override;
    expect(onSave.mock.calls).toEqual([[saved, id]]);
  });

  it('are removed, and closed with Escape', () => {
    const { onRemove } = show(lena);
    press('Edit the rules for Lena Brandt');
    const form = screen.getByRole('form', { name: 'Different rules for Lena Brandt' });
    fireEvent.keyDown(form, { key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
    press('Remove the rules for Lena Brandt');
    expect(onRemove.mock.calls).toEqual([[lena]]);
  });

  it('keep the name of nobody who is gone', () => {
    show({ ...lena, of: { clientId: 'gone' } });
    expect(screen.getByText('Client who is no longer there')).toBeTruthy();
  });
});

it.each([
  ['', '', '', { ok: false, why: 'empty' }],
  ['', '90', '', { ok: true, of: { kind: { minMinutes: 90 } } }],
  [' Intro ', '', '30', { ok: true, of: { kind: { word: 'Intro', maxMinutes: 30 } } }],
  ['', 'x', '', { ok: false, why: 'length' }],
  ['', '20000', '', { ok: false, why: 'length' }],
])('kind of %j, %j to %j', (word, from, to, kind) => {
  const form = { what: 'kind' as const, client: { name: '', clientId: null }, calendarId: '' };
  expect(kindOf({ ...form, word, from, to })).toEqual(kind);
});

it('one that is changed keeps its place in the list', () => {
  const changed = { ...lena, terms: { price: 1 } };
  expect(withOverride([lena, intro], changed)).toEqual([changed, intro]);
  expect(withOverride([lena], intro)).toEqual([lena, intro]);
});
