// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayTimeField } from '@/components/waiting/day-field';
import { rowKey } from '@/components/worklist/row-key';
import { Today } from '@/components/worklist/Today';
import { ToldPart } from '@/entrypoints/popup/ToldPart';
import type { TodayView, WorkRow } from '@/lib/messaging/protocol';
import { now, workRow } from './sample';

const HOUR = 3_600_000;
const rows = [
  workRow('Lena', now - 16 * HOUR),
  workRow('Noor', now - 18 * HOUR),
  workRow('Oliver', now - 48 * HOUR, { gone: true }),
];
const view = (more: Partial<TodayView> = {}): TodayView => ({
  running: [],
  unmarked: rows,
  earlier: 0,
  suggested: [],
  toWrite: [],
  next: null,
  firstRun: false,
  lastSeen: now,
  accounts: [],
  shown: null,
  ...more,
});

const spies = () => ({
  onAnswer: vi.fn(),
  onVoid: vi.fn(),
  onAllShowed: vi.fn(),
  onUndo: vi.fn(),
  onHelp: vi.fn(),
  onOpenClient: vi.fn(),
  onNudge: vi.fn(),
  onWrite: vi.fn(),
  onDropToWrite: vi.fn(),
  onOpenCalendar: vi.fn(),
  onOpenPast: vi.fn(),
  onImport: vi.fn(),
  onDismiss: vi.fn(),
});
let actions: ReturnType<typeof spies>;

/** The list with marked rows leaving it, as in the popup. */
function Harness({ shown }: { shown: TodayView }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [account, setAccount] = useState(shown.shown);
  return (
    <Today
      view={shown}
      hidden={hidden}
      account={account}
      onAccount={setAccount}
      currentKey={current}
      onCurrentKey={setCurrent}
      {...actions}
      toldTime={(row, onAnswer) => <ToldPart row={row} onAnswer={onAnswer} />}
      onAnswer={(row, answer) => {
        setHidden(new Set([...hidden, rowKey(row)]));
        actions.onAnswer(row, answer);
      }}
    />
  );
}
const show = (shown: TodayView) => render(<Harness shown={shown} />);

const rowOf = (name: string) => screen.getByRole('group', { name: new RegExp(`^${name}, `) });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const answered = () =>
  actions.onAnswer.mock.calls.map(([row, answer]) => [(row as WorkRow).name, answer]);

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  actions = spies();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('marking by keys', () => {
  it('begins on the newest row and moves on after each mark', () => {
    show(view());
    expect(document.activeElement).toBe(rowOf('Lena'));
    press('1');
    expect(document.activeElement).toBe(rowOf('Noor'));
    press('3');
    expect(document.activeElement).toBe(rowOf('Oliver'));
    expect(answered()).toEqual([
      ['Lena', { status: 'showed' }],
      ['Noor', { status: 'no_show' }],
    ]);
  });

  it('acts on the row it has just moved to, however quick the keys', async () => {
    show(view());
    for (const key of ['3', 'ArrowDown', '1']) {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // Rendered, but nothing that waits for the next frame has run.
      await Promise.resolve();
    }
    expect(answered()).toEqual([
      ['Lena', { status: 'no_show' }],
      ['Oliver', { status: 'showed' }],
    ]);
  });

  it('moves with the arrows and stops at the ends', () => {
    show(view());
    press('ArrowUp');
    expect(document.activeElement).toBe(rowOf('Lena'));
    for (let times = 0; times < 5; times += 1) press('ArrowDown');
    expect(document.activeElement).toBe(rowOf('Oliver'));
    press('2');
    expect(answered()).toEqual([['Oliver', { status: 'late' }]]);
    expect(document.activeElement).toBe(rowOf('Noor'));
  });

  it.each([
    ['In time', { status: 'cancelled' }],
    ['Short notice', { status: 'late_cancel' }],
    ['After the start', { status: 'late_cancel', noticeHours: 0 }],
  ])('asks when it was cancelled: %s', (text, answer) => {
    show(view());
    press('4');
    const choice = screen.getByRole('group', { name: 'When was it cancelled?' });
    expect(choice.contains(document.activeElement)).toBe(true);
    expect(actions.onAnswer).not.toHaveBeenCalled();
    fireEvent.click(within(choice).getByRole('button', { name: text }));
    expect(answered()).toEqual([['Lena', answer]]);
    expect(document.activeElement).toBe(rowOf('Noor'));
  });

  it.each([
    ['late', 7.5, { status: 'late_cancel', noticeHours: 7.5 }],
    ['in time', 24, { status: 'cancelled', noticeHours: 24 }],
  ])('asks for the very moment it was cancelled: %s by the terms there', (_, hours, answer) => {
    show(view({ unmarked: [{ ...rows[0]!, windowHours: 24 }, rows[1]!] }));
    press('4');
    expect(screen.queryByLabelText('Day and time they told you')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'At …' }));
    const field = screen.getByLabelText('Day and time they told you');
    fireEvent.input(field, { target: { value: dayTimeField(now - (16 + hours) * HOUR) } });
    // Digits are typed there and mark nothing.
    fireEvent.keyDown(field, { key: '1' });
    expect(answered()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(answered()).toEqual([['Lena', answer]]);
    expect(document.activeElement).toBe(rowOf('Noor'));
  });

  it('leaves the question with Escape, back on the row', () => {
    show(view());
    press('4');
    press('Escape');
    expect(screen.queryByRole('group', { name: 'When was it cancelled?' })).toBeNull();
    expect(document.activeElement).toBe(rowOf('Lena'));
  });

  it('opens the client, the keys and undoes', () => {
    show(view());
    press('Enter');
    expect(actions.onOpenClient).toHaveBeenCalledWith('Lena');
    press('?');
    expect(actions.onHelp).toHaveBeenCalled();
    press('Z');
    expect(actions.onUndo).toHaveBeenCalled();
  });

  it('does nothing while typing, with modifiers, or while the focus is elsewhere', () => {
    show(view());
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    press('1');
    rowOf('Lena').focus();
    fireEvent.keyDown(rowOf('Lena'), { key: '1', ctrlKey: true });
    fireEvent.keyDown(screen.getByRole('button', { name: 'All showed' }), { key: '1' });
    expect(actions.onAnswer).not.toHaveBeenCalled();
    field.remove();
  });
});

describe('marking by hand', () => {
  it('names every button with its client', () => {
    show(view());
    fireEvent.click(screen.getByRole('button', { name: 'Late: Noor' }));
    expect(answered()).toEqual([['Noor', { status: 'late' }]]);
  });

  it('keeps only the current row in the tab order', () => {
    show(view());
    const tabbable = [...document.querySelectorAll('[data-row]')].map((row) =>
      row.getAttribute('tabindex'),
    );
    expect(tabbable).toEqual(['0', '-1', '-1']);
  });

  it('has the rarer answers in the menu', () => {
    show(view());
    fireEvent.click(screen.getByRole('button', { name: 'More for Lena' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'No-show, excused' }));
    expect(answered()).toEqual([['Lena', { status: 'no_show', excused: true }]]);
  });

  it('asks about an event that is gone and never answers by itself', () => {
    show(view());
    expect(rowOf('Oliver').textContent).toContain('Gone from the calendar?');
    fireEvent.click(within(rowOf('Oliver')).getByRole('button', { name: 'Did not exist' }));
    expect(actions.onVoid).toHaveBeenCalledWith(rows[2]);
    expect(actions.onAnswer).not.toHaveBeenCalled();
  });

  it('marks all as showed, but not what is in question', () => {
    show(view());
    fireEvent.click(screen.getByRole('button', { name: 'All showed' }));
    expect(actions.onAllShowed).toHaveBeenCalledWith([rows[0], rows[1]]);
  });

  it('leaves out who had declined, and says so', () => {
    const priya = workRow('Priya', now - 20 * HOUR, { declined: true });
    show(view({ unmarked: [...rows.slice(0, 2), priya] }));
    expect(rowOf('Priya').textContent).toContain('Declined in the calendar');
    fireEvent.click(screen.getByRole('button', { name: 'All showed' }));
    expect(actions.onAllShowed).toHaveBeenCalledWith([rows[0], rows[1]]);
    fireEvent.click(screen.getByRole('button', { name: 'No-show: Priya' }));
    expect(answered()).toEqual([['Priya', { status: 'no_show' }]]);
  });
});

describe('what is running', () => {
  const running = [workRow('Jonas', now - 8 * 60_000), workRow('Ada', now - 20 * 60_000)];

  it('tells how long it has been and marks with one click', () => {
    show(view({ running, unmarked: [] }));
    const card = screen.getByRole('region', { name: 'Jonas, Running now' });
    expect(card.textContent).toContain('8 min past the start');
    expect(card.textContent).toContain('7 min left');
    fireEvent.click(within(card).getByRole('button', { name: 'Here, 8 min late: Jonas' }));
    expect(answered()).toEqual([['Jonas', { status: 'late', minutesLate: 8 }]]);
  });

  it('marks who came on time as such, also where that is said late', () => {
    show(view({ running: [workRow('Lena', now - 2 * 60_000), running[0]!], unmarked: [] }));
    fireEvent.click(screen.getByRole('button', { name: 'Here: Lena' }));
    fireEvent.click(screen.getByRole('button', { name: 'More for Jonas' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Here, on time' }));
    expect(answered()).toEqual([
      ['Lena', { status: 'showed' }],
      ['Jonas', { status: 'showed' }],
    ]);
  });

  it('waits as long as was agreed for this client', () => {
    const waiting = { limitMinutes: 30, firstNudge: 10, secondNudge: 20 };
    const patient = { ...running[1]!, waiting };
    show(view({ running: [patient], unmarked: [] }));
    const card = screen.getByRole('region', { name: 'Ada, Running now' });
    expect(card.textContent).toContain('10 min left');
    expect(card.textContent).toContain('Time to call once');
  });

  it('says when the limit has passed', () => {
    show(view({ running: [running[1]!], unmarked: [] }));
    expect(screen.getByText(/^limit was/)).toBeTruthy();
    expect(screen.getByText('Your limit has passed. You may stop waiting.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'No-show: Ada' }));
    expect(answered()).toEqual([['Ada', { status: 'no_show' }]]);
  });

  it.each([
    ['has declined', { declined: true as const }, ''],
    ['is gone from the calendar', { gone: true }, 'Gone from the calendar?'],
  ])('waits for nobody who %s', (_, over, said) => {
    const row = { ...running[0]!, ...over };
    show(view({ running: [row], unmarked: [] }));
    const card = screen.getByRole('region', { name: 'Jonas, Running now' });
    expect(card.textContent).toContain(said);
    expect(card.textContent).not.toMatch(/min left|past the start/);
    expect(within(card).queryByRole('button', { name: 'Nudge: Jonas' })).toBeNull();
    fireEvent.click(within(card).getByRole('button', { name: 'Here: Jonas' }));
    expect(answered()).toEqual([['Jonas', { status: 'showed' }]]);
  });

  it('nudges by the usual channel, or by another one', () => {
    show(view({ running, unmarked: [] }));
    fireEvent.click(screen.getByRole('button', { name: 'Nudge: Jonas' }));
    fireEvent.click(screen.getByRole('button', { name: 'How to nudge Ada' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Copy the text' }));
    expect(actions.onNudge.mock.calls.map(([row, channel]) => [row.name, channel])).toEqual([
      ['Jonas', undefined],
      ['Ada', 'copy'],
    ]);
  });

  it('lists what was left for after the slot, and offers it once that is over', () => {
    const later = { ...workRow('Mia', now - 30 * 60_000) };
    const past = { ...workRow('Tom', now - 5 * HOUR) };
    show(view({ toWrite: [past, later], unmarked: [] }));
    expect(
      screen.getByText('Until it is over they may still come. Firm words can wait.'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Draft: Tom' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not needed: Mia' }));
    expect(actions.onWrite.mock.calls[0]?.[0].name).toBe('Tom');
    expect(actions.onDropToWrite.mock.calls[0]?.[0].name).toBe('Mia');
  });

  it('has one filled button at most', () => {
    const { container } = show(view({ running }));
    expect(container.querySelectorAll('.filled')).toHaveLength(1);
  });
});

describe('when nothing waits', () => {
  it('says so, and who comes next', () => {
    show(view({ unmarked: [], earlier: 0, suggested: [], next: workRow('Sofia', now + HOUR) }));
    expect(screen.getByText('Everything is marked')).toBeTruthy();
    expect(screen.getByText(/Next: .Sofia., /)).toBeTruthy();
  });

  it('shows how to begin on a first day', () => {
    show(view({ unmarked: [], firstRun: true }));
    fireEvent.click(screen.getByRole('button', { name: 'Import from your calendar' }));
    expect(actions.onImport).toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Open Google Calendar' }));
    expect(actions.onOpenCalendar).toHaveBeenCalled();
  });

  it('cuts a name that would never end', () => {
    show(view({ unmarked: [], next: workRow('x'.repeat(5_000), now + HOUR) }));
    expect(screen.getByText(/^Next: /).textContent?.length).toBeLessThan(120);
  });
});
