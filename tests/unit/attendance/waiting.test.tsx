// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PanelView } from '@/lib/messaging/protocol';
import {
  client,
  now,
  outcome,
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
      { scenario: 'late_cancel_can_you', needed: 'the offer' },
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
});
