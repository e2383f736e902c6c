// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelView } from '@/lib/messaging/protocol';
import {
  client,
  now,
  outcome,
  panelOf,
  panelSpies,
  type PanelSpies,
  showPanel,
  type Shown,
  slot,
  view,
} from './panel-sample';

let actions: PanelSpies;
const show = (shown: PanelView, how?: Shown) => showPanel(actions, shown, how);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  actions = panelSpies();
});
afterEach(cleanup);

describe('while somebody is awaited', () => {
  const started = (minutes: number): PanelView => {
    const start = now - minutes * 60_000;
    return view([client('Priya Raman')], {
      slot: { ...slot, start, end: start + 3_600_000 },
    });
  };

  it('says how long, and Here means late by the minutes', () => {
    show(started(8));
    expect(screen.getByText('8 min past the start')).toBeTruthy();
    press('Here, 8 min late');
    expect(actions.minutesLate).toHaveBeenCalledWith(expect.anything(), 8);
  });

  it('nudges by the usual channel, or by another one', () => {
    show(started(6));
    press('Nudge');
    press('How to nudge');
    press('Copy text');
    expect(actions.draft.mock.calls.map(([, wish]) => wish)).toEqual([
      { scenario: 'nudge_waiting' },
      { scenario: 'nudge_waiting', channel: 'copy' },
    ]);
  });

  it('offers the no-show at the limit, and a message for after the slot once it is marked', () => {
    show(started(15));
    const [above] = screen.getAllByRole('button', { name: 'No-show' });
    fireEvent.click(above!);
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'no_show');
    cleanup();
    const { slot: running } = started(15);
    show(view([client('Priya Raman', outcome('no_show'))], { slot: running }));
    expect(screen.queryByText(/past the start/)).toBeNull();
    press('Write after the slot');
    expect(actions.writeLater).toHaveBeenCalled();
  });

  it('has one bar for a group', () => {
    const { slot: running } = started(8);
    show(view([client('Priya Raman'), client('Noor Haddad')], { slot: running }));
    expect(screen.getAllByText('8 min past the start')).toHaveLength(1);
  });

  describe('in a group', () => {
    const both = (noor = client('Noor Haddad'), minutes = 8) =>
      view([client('Priya Raman'), noor], { slot: started(minutes).slot });
    const of = (name: string) => within(screen.getByRole('group', { name: `Waiting for ${name}` }));
    const pressOf = (name: string, button: string) =>
      fireEvent.click(of(name).getByRole('button', { name: button }));

    it('is Here or nudged one by one', () => {
      show(both());
      pressOf('Noor Haddad', 'Here, 8 min late');
      pressOf('Priya Raman', 'Nudge');
      pressOf('Noor Haddad', 'How to nudge');
      pressOf('Noor Haddad', 'Copy text');
      expect(actions.minutesLate.mock.calls.map(([who, late]) => [who.name, late])).toEqual([
        ['Noor Haddad', 8],
      ]);
      expect(actions.draft.mock.calls.map(([who, wish]) => [who.name, wish])).toEqual([
        ['Priya Raman', { scenario: 'nudge_waiting' }],
        ['Noor Haddad', { scenario: 'nudge_waiting', channel: 'copy' }],
      ]);
    });

    it('waits for each as agreed with them', () => {
      const patient = { limitMinutes: 30, firstNudge: 10, secondNudge: 20 };
      show(both({ ...client('Noor Haddad'), waiting: patient }));
      pressOf('Noor Haddad', 'Here');
      expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'showed');
      expect(actions.minutesLate).not.toHaveBeenCalled();
    });

    it('offers nothing for who is marked, nor once the slot is over', () => {
      const marked = client('Noor Haddad', outcome('showed'));
      show(both(marked));
      expect(screen.getAllByRole('button', { name: 'Nudge' })).toHaveLength(1);
      cleanup();
      show(both(marked, 61));
      expect(screen.queryByRole('button', { name: 'Nudge' })).toBeNull();
    });

    it('leaves the no-show to the answers beside it', () => {
      show(both(client('Noor Haddad'), 16));
      expect(screen.getAllByRole('button', { name: 'No-show' })).toHaveLength(2);
    });
  });
});

describe('a late cancellation to come', () => {
  const ahead = { ...slot, start: now + 72_000_000, end: now + 75_600_000 };
  const late = () =>
    view([client('Priya Raman', outcome('late_cancel', { noticeHours: 20 }))], { slot: ahead });

  it('writes what its urgency asks for', () => {
    show(late(), { future: true });
    press('Can wait');
    press('New time');
    press('Deadline near');
    fireEvent.input(screen.getByLabelText('What is it for?'), { target: { value: 'the offer' } });
    press('Can you still make it?');
    expect(actions.draft.mock.calls.map(([, wish]) => wish)).toEqual([
      { scenario: 'late_cancel_new_time' },
      { urgent: true, needed: 'the offer' },
    ]);
  });

  it('tells no money', () => {
    show(late(), { future: true });
    expect(document.body.textContent).not.toMatch(/[€$%]/);
  });

  it('is corrected to the minute', () => {
    show(late(), { future: true });
    press('Told at another time');
    press('At …');
    fireEvent.input(screen.getByLabelText('Day and time they told you'), {
      target: { value: '2026-11-22T08:30' },
    });
    press('Save');
    const at = new Date(2026, 10, 22, 8, 30).getTime();
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), 'cancelled', { at });
  });

  describe('how urgent it is', () => {
    const pressed = () =>
      screen
        .queryAllByRole('button', { pressed: true })
        .map(({ textContent }) => textContent)
        .filter((name) => name !== 'Cancelled');
    const offers = (name: string) => screen.queryByRole('button', { name }) !== null;
    const followUp = (): string | undefined =>
      ['Can you still make it?', 'New time', 'Draft follow-up'].find(offers);
    function urgent() {
      const shown = show(late(), { future: true });
      press('Deadline near');
      fireEvent.input(screen.getByLabelText('What is it for?'), { target: { value: 'the offer' } });
      expect([pressed(), followUp()]).toEqual([['Deadline near'], 'Can you still make it?']);
      return shown;
    }

    it('is still said after the notice was put right', () => {
      urgent();
      press('Told at another time');
      expect(pressed()).toEqual([]);
      press('Short notice');
      expect([pressed(), followUp()]).toEqual([['Deadline near'], 'Can you still make it?']);
      expect(screen.getByLabelText<HTMLInputElement>('What is it for?').value).toBe('the offer');
    });

    it('is asked anew of another late cancellation', () => {
      const { rerender } = urgent();
      rerender(panelOf(actions, view([client('Priya Raman')], { slot: ahead }), { future: true }));
      rerender(panelOf(actions, late(), { future: true }));
      expect([pressed(), followUp()]).toEqual([[], 'Draft follow-up']);
    });

    it('no longer asks for a slot that is over by now', () => {
      const { rerender } = urgent();
      rerender(panelOf(actions, late(), { at: ahead.end }));
      expect(followUp()).not.toBe('Can you still make it?');
    });
  });
});
