// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { History } from '@/components/client/History';
import { LanguageContext } from '@/components/hooks/use-language';
import { suggestionWords } from '@/components/worklist/slot-words';
import { Today } from '@/components/worklist/Today';
import { popup as de } from '@/lib/i18n/de/popup';
import { popup as en } from '@/lib/i18n/en/popup';
import type { Suggestion, TodayView } from '@/lib/messaging/protocol';
import { historyOf, now, workRow } from './sample';

const HOUR = 3_600_000;
const declined: Suggestion = {
  kind: 'declined',
  seenAt: now - 36 * HOUR,
  status: 'late_cancel',
  noticeHours: 20,
};
const past = workRow('Oliver', now - 16 * HOUR, { suggestion: declined, title: 'Coaching' });
const plain = workRow('Lena', now - 18 * HOUR);
const other = workRow('Noor', now - 19 * HOUR);
const coming = workRow('Priya', now + 30 * HOUR, {
  suggestion: { ...declined, kind: 'gone', status: 'cancelled', noticeHours: 80 },
});

const spies = () => ({
  onAnswer: vi.fn(),
  onVoid: vi.fn(),
  onDismiss: vi.fn(),
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
  onCurrentKey: vi.fn(),
  onAccount: vi.fn(),
});
let actions: ReturnType<typeof spies>;
const show = (more: Partial<TodayView>) => {
  const view: TodayView = {
    running: [],
    unmarked: [],
    earlier: 0,
    suggested: [],
    toWrite: [],
    next: null,
    firstRun: false,
    lastSeen: now,
    accounts: [],
    shown: null,
    ...more,
  };
  return render(
    <Today view={view} hidden={new Set()} account={null} currentKey={null} {...actions} />,
  );
};
const group = (name: string) => screen.getByRole('group', { name: new RegExp(`^${name}, `) });

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  actions = spies();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a past slot that looks cancelled', () => {
  it('asks instead of offering the plain answers, and records nothing by itself', () => {
    show({ unmarked: [past, plain] });
    const row = group('Oliver');
    expect(row.textContent).toContain('Declined 20 h before');
    expect(within(row).queryByRole('button', { name: 'Showed: Oliver' })).toBeNull();
    expect(row.querySelector('[aria-pressed]')).toBeNull();
    expect(actions.onAnswer).not.toHaveBeenCalled();
  });

  it('records the notice with the answer', () => {
    show({ unmarked: [past] });
    fireEvent.click(screen.getByRole('button', { name: 'Cancelled late? Oliver' }));
    expect(actions.onAnswer).toHaveBeenCalledWith(past, {
      status: 'late_cancel',
      noticeHours: 20,
    });
  });

  it('can be dismissed', () => {
    show({ unmarked: [past] });
    fireEvent.click(screen.getByRole('button', { name: 'It was not cancelled: Oliver' }));
    expect(actions.onDismiss).toHaveBeenCalledWith(past);
    expect(actions.onAnswer).not.toHaveBeenCalled();
  });

  it('is not among those marked as showed together', () => {
    show({ unmarked: [past, plain, other] });
    fireEvent.click(screen.getByRole('button', { name: 'All showed' }));
    expect(actions.onAllShowed).toHaveBeenCalledWith([plain, other]);
  });
});

describe('slots to come that look cancelled', () => {
  it('stand in a section of their own with the day', () => {
    show({ suggested: [coming] });
    const section = screen.getByRole('region', { name: 'Looks cancelled' });
    expect(section.textContent).toContain('Removed 3 days before');
    fireEvent.click(within(section).getByRole('button', { name: 'Cancelled in time? Priya' }));
    expect(actions.onAnswer).toHaveBeenCalledWith(coming, {
      status: 'cancelled',
      noticeHours: 80,
    });
    expect(screen.queryByText('Everything is marked')).toBeNull();
  });
});

describe('the past that is not marked', () => {
  it('is one quiet row with the count, and opens the review', () => {
    show({ unmarked: [plain], earlier: 1240 });
    fireEvent.click(
      screen.getByRole('button', { name: '1,240 earlier appointments are not marked' }),
    );
    expect(actions.onOpenPast).toHaveBeenCalled();
  });

  it('keeps the empty state from saying too much', () => {
    show({ earlier: 3 });
    expect(screen.getByText('The last weeks are marked')).toBeTruthy();
    expect(screen.queryByText('Everything is marked')).toBeNull();
  });

  it('is not mentioned where there is none', () => {
    show({ unmarked: [plain] });
    expect(screen.queryByText(/earlier/)).toBeNull();
  });
});

describe('the notice in words', () => {
  it.each([
    [0, 'Declined 0 h before', '0 Std. vorher abgelehnt'],
    [-1, 'Declined 0 h before', '0 Std. vorher abgelehnt'],
    [1.25, 'Declined 1.3 h before', '1,3 Std. vorher abgelehnt'],
    [20.25, 'Declined 20 h before', '20 Std. vorher abgelehnt'],
    [71, 'Declined 71 h before', '71 Std. vorher abgelehnt'],
    [72, 'Declined 3 days before', '3 Tage vorher abgelehnt'],
  ])('%d hours', (noticeHours, english, german) => {
    const suggestion = { ...declined, noticeHours };
    expect(suggestionWords('en', suggestion, en)).toBe(english);
    expect(suggestionWords('de', suggestion, de)).toBe(german);
  });
});

describe('where a mark came from', () => {
  it.each([
    ['en', 'bulk', 'marked together'],
    ['en', 'import', 'imported'],
    ['de', 'bulk', 'gemeinsam eingetragen'],
    ['de', 'import', 'importiert'],
  ] as const)('%s: %s', (locale, source, words) => {
    const [first] = historyOf(['showed']);
    const history = first ? [{ ...first, source }] : [];
    render(
      <LanguageContext.Provider value={{ locale, tag: locale }}>
        <History
          history={history}
          now={now}
          onCorrect={() => {}}
          onTold={() => {}}
          onTakeBack={() => {}}
        />
      </LanguageContext.Provider>,
    );
    expect(screen.getByRole('listitem').textContent).toContain(words);
  });

  it('is not said of a mark made by itself', () => {
    render(
      <History
        history={historyOf(['showed'])}
        now={now}
        onCorrect={() => {}}
        onTold={() => {}}
        onTakeBack={() => {}}
      />,
    );
    expect(screen.getByRole('listitem').textContent).not.toMatch(/together|imported/);
  });
});
