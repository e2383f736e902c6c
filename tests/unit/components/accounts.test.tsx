// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, type Mock, test, vi } from 'vitest';
import { accountLabels } from '@/components/worklist/account-labels';
import { rowKey } from '@/components/worklist/row-key';
import { Today } from '@/components/worklist/Today';
import type { AccountName, TodayView, WorkRow } from '@/lib/messaging/protocol';
import { now, workRow } from './sample';

const HOUR = 3_600_000;
const MINE = 'mara@studio.example';
const PRACTICE = 'mara.practice@gmail.com';
const accounts: AccountName[] = [
  { email: MINE, name: null },
  { email: PRACTICE, name: null },
];

describe('the label of an account', () => {
  const named = (...all: [email: string, name?: string][]) =>
    [...accountLabels(all.map(([email, name]) => ({ email, name: name ?? null }))).values()].map(
      ({ text }) => text,
    );

  test.each([
    ['nothing for one alone', [['a@x.example', 'Anna']], []],
    ['the part before the @', [['anna@x.example'], ['bob@x.example']], ['anna', 'bob']],
    ['its own name', [['a@x.example', 'Studio'], ['b@x.example']], ['Studio', 'b']],
    [
      'the address where name and part are shared',
      [
        ['anna@x.example', 'Anna'],
        ['anna@y.example', 'anna '],
      ],
      ['anna@x.example', 'anna@y.example'],
    ],
    [
      'nothing that another one may be called',
      [['a@x.example', 'Bob'], ['bob@y.example']],
      ['a', 'bob@y.example'],
    ],
    [
      'nothing empty',
      [
        ['a@x.example', '  '],
        ['b@x.example', ''],
      ],
      ['a', 'b'],
    ],
  ] as [string, [string, string?][], string[]][])('is %s', (_what, all, texts) => {
    expect(named(...all)).toEqual(texts);
  });

  it('is never shared by two accounts, nor empty', () => {
    const account = fc.record({
      email: fc.constantFrom('a@x.example', 'a@y.example', 'b@x.example', 'B@y.example', '@x'),
      name: fc.constantFrom(null, '', 'a', 'A ', 'b', 'a@x.example', 'Studio'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(account, { selector: ({ email }) => email }), (all) => {
        const texts = [...accountLabels(all).values()].map(({ text }) => text.trim().toLowerCase());
        expect(new Set(texts).size).toBe(texts.length);
        expect(texts).not.toContain('');
      }),
    );
  });
});

const rows = [
  workRow('Lena', now - 16 * HOUR, { account: MINE, title: 'Talk' }),
  workRow('Noor', now - 18 * HOUR, { account: PRACTICE, title: 'Intro' }),
  workRow('Oliver', now - 48 * HOUR, { account: PRACTICE }),
  workRow('Pia', now - 50 * HOUR),
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
  accounts,
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
  onCurrentKey: vi.fn(),
});
let actions: ReturnType<typeof spies>;
let chosen: Mock<(email: string | null) => void>;

function Harness({ shown, hidden }: { shown: TodayView; hidden: ReadonlySet<string> }) {
  const [account, setAccount] = useState(shown.shown);
  return (
    <Today
      view={shown}
      hidden={hidden}
      currentKey={null}
      account={account}
      onAccount={(email) => {
        chosen(email);
        setAccount(email);
      }}
      {...actions}
    />
  );
}
const show = (shown: TodayView, hidden: ReadonlySet<string> = new Set()) =>
  render(<Harness shown={shown} hidden={hidden} />);
const names = () =>
  [...document.querySelectorAll('[data-row] .k-name')].map((name) => name.textContent);
const rowOf = (name: string) => screen.getByRole('group', { name: new RegExp(`^${name}, `) });
const filter = () => screen.queryByRole('button', { name: /^Account: / });
const choose = (text: string) => {
  fireEvent.click(filter() ?? document.body);
  fireEvent.click(screen.getByRole('menuitemradio', { name: text }));
};

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  actions = spies();
  chosen = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('with one account', () => {
  it('there is neither label nor choice', () => {
    show(view({ accounts: [] }));
    expect(filter()).toBeNull();
    expect(document.querySelector('.k-account')).toBeNull();
    expect(rowOf('Lena').getAttribute('aria-label')).not.toContain('mara');
  });
});

describe('with several accounts', () => {
  it('each row says whose it is, to eye and ear', () => {
    show(view());
    expect(within(rowOf('Lena')).getByText('mara').title).toBe(MINE);
    expect(rowOf('Noor').getAttribute('aria-label')).toMatch(/, mara\.practice$/);
    expect(within(rowOf('Oliver')).getByText('mara.practice')).toBeTruthy();
    expect(rowOf('Pia').querySelector('.k-account')).toBeNull();
  });

  it('what runs and what looks cancelled say so too', () => {
    const suggestion = {
      kind: 'gone',
      seenAt: now,
      status: 'late_cancel',
      noticeHours: 5,
    } as const;
    const running = [workRow('Jonas', now - 8 * 60_000, { account: MINE })];
    const suggested = [workRow('Ada', now + HOUR, { account: PRACTICE, suggestion })];
    show(view({ running, suggested }));
    const card = screen.getByRole('region', { name: 'Jonas, Running now' });
    expect(within(card).getByText('mara')).toBeTruthy();
    expect(within(rowOf('Ada')).getByText('mara.practice')).toBeTruthy();
  });

  it('one can be shown alone: then its name stands above and not in every row', () => {
    show(view());
    choose('mara.practice');
    expect(chosen).toHaveBeenCalledExactlyOnceWith(PRACTICE);
    expect(names()).toEqual(['Noor', 'Oliver']);
    expect(filter()?.textContent).toBe('mara.practice');
    expect(document.querySelector('.k-account')).toBeNull();
    choose('All accounts');
    expect(names()).toEqual(['Lena', 'Noor', 'Oliver', 'Pia']);
  });

  it('the one that was shown last is shown again', () => {
    show(view({ shown: MINE }));
    expect(names()).toEqual(['Lena']);
  });

  it.each([
    ['has nothing left', MINE, new Set(rows.slice(0, 1).map(rowKey))],
    ['is not there any more', 'gone@x.example', new Set<string>()],
  ])('one that %s hides nothing of the others', (_what, shown, hidden) => {
    show(view({ shown }), hidden);
    expect(names()).toContain('Noor');
    expect(filter()?.textContent).toBe('All accounts');
  });

  it('all showed means those that are shown', () => {
    show(view({ shown: PRACTICE }));
    fireEvent.click(screen.getByRole('button', { name: 'All showed' }));
    const marked = actions.onAllShowed.mock.calls[0]?.[0] as WorkRow[];
    expect(marked.map(({ name }) => name)).toEqual(['Noor', 'Oliver']);
  });

  it('keys of the open choice mark nothing', () => {
    show(view());
    const button = filter();
    if (!button) throw new Error('no choice');
    fireEvent.click(button);
    fireEvent.keyDown(screen.getByRole('menu'), { key: '1' });
    expect(actions.onAnswer).not.toHaveBeenCalled();
  });

  it('names from outside cannot turn the line around', () => {
    show(view({ accounts: [{ email: MINE, name: '\u202Eevil' }, accounts[1]!] }));
    expect(within(rowOf('Lena')).getByText('\u202Eevil').tagName).toBe('BDI');
  });
});
