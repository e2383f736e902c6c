// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageContext } from '@/components/hooks/use-language';
import { monthWords, sumsByCurrency, sumWords } from '@/components/ledger/ledger-words';
import { ledgerOffers } from '@/components/ledger/ledger-offer';
import { LedgerView } from '@/components/ledger/LedgerView';
import type { LedgerSlot } from '@/components/ledger/LedgerForm';
import { MoneyCard } from '@/components/ledger/MoneyCard';
import { OfferList } from '@/components/ledger/OfferList';
import { ledger as texts } from '@/lib/i18n/en/ledger';
import type {
  AssessmentView,
  LedgerLine,
  LedgerView as LedgerData,
} from '@/lib/messaging/policy-protocol';
import type { Assessment } from '@/lib/policy/assessment';
import type { DepositEntry, FeeEntry, LedgerEntry } from '@/lib/policy/ledger';
import { ledgerTotals } from '@/lib/policy/ledger-totals';
import { now } from '../sample';

afterEach(cleanup);

const zone = 'Europe/Berlin';
const october = new Date(2026, 9, 20, 9).getTime();
const base = { currency: 'EUR', at: now, device: 'd' };
const fee = (id: string, clientId: string, part: Partial<FeeEntry> = {}): FeeEntry => ({
  ...base,
  id,
  clientId,
  eventId: id,
  start: now,
  amount: 4000,
  what: 'fee',
  state: 'due',
  ...part,
});
const deposit = (id: string, clientId: string, part: Partial<DepositEntry> = {}): DepositEntry => ({
  ...base,
  id,
  clientId,
  eventId: id,
  start: now,
  amount: 2000,
  what: 'deposit',
  state: 'held',
  ...part,
});
const line = (entry: LedgerEntry, earlier: LedgerEntry[] = []): LedgerLine => ({
  entry,
  clientName: entry.clientId,
  title: 'Talk',
  earlier,
});
const dataOf = (...lines: LedgerLine[]): LedgerData => ({
  lines,
  totals: ledgerTotals(
    lines.map(({ entry }) => entry),
    zone,
  ),
});
const some = dataOf(
  line(fee('a', 'Lena'), [fee('a0', 'Lena', { amount: 3000 })]),
  line(fee('b', 'Lena', { state: 'waived', reason: 'goodwill', start: october })),
  line(deposit('c', 'Jonas')),
);

function show(ledger: LedgerData, clientId: string | null = null) {
  const spies = { onOpen: vi.fn(), onCsv: vi.fn(), onSay: vi.fn(), onTakeBack: vi.fn() };
  const monthOf = (start: number) =>
    start < new Date(2026, 10, 1).getTime() ? '2026-10' : '2026-11';
  render(
    <LanguageContext.Provider value={{ locale: 'en', tag: 'en' }}>
      <LedgerView ledger={ledger} monthOf={monthOf} now={now} clientId={clientId} {...spies} />
    </LanguageContext.Provider>,
  );
  return spies;
}
const entries = () =>
  within(screen.getByText('Entries').closest('section')!)
    .getAllByRole('listitem')
    .filter((item) => item.classList.contains('k-ledger-line'))
    .map((item) => item.querySelector('.k-ledger-amount')?.textContent);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('fees and deposits', () => {
  it('are summed by what became of them, by client and by month', () => {
    show(some);
    const totals = screen.getByText('Totals').closest('section')!;
    expect([...totals.querySelectorAll('.k-sum')].map((sum) => sum.textContent)).toEqual([
      'Due €40',
      'Waived €40',
      'Held €20',
    ]);
    expect([...totals.querySelectorAll('h3')].map((month) => month.textContent)).toEqual([
      'November 2026',
      'October 2026',
    ]);
  });

  it('are filtered by client and by month', () => {
    show(some);
    expect(entries()).toEqual(['€40', '€40', '€20']);
    choose('Client', 'Jonas');
    expect(entries()).toEqual(['€20']);
    choose('Month', '2026-10');
    expect(screen.getByText('Nothing for this client and month.')).toBeTruthy();
    choose('Client', '');
    expect(entries()).toEqual(['€40']);
    expect(screen.getByText(', goodwill')).toBeTruthy();
  });

  it('begin with the client they were opened for, or with all where that one has none', () => {
    show(some, 'Jonas');
    expect(entries()).toEqual(['€20']);
    cleanup();
    show(some, 'nobody');
    expect(entries()).toHaveLength(3);
  });

  it('are paid, waived for a reason, or taken back from a menu', () => {
    const { onSay, onTakeBack } = show(some);
    const [entry] = some.lines.map((one) => one.entry);
    const menu = () =>
      fireEvent.click(screen.getByRole('button', { name: 'Change Fee, Lena, Nov 25' }));
    const pick = (name: string, role = 'menuitemradio') =>
      fireEvent.click(screen.getByRole(role, { name }));
    menu();
    pick('Paid');
    menu();
    pick('Time was used otherwise');
    menu();
    pick('Due');
    menu();
    pick('Take this entry back', 'menuitem');
    expect(onSay.mock.calls).toEqual([
      [entry, { what: 'fee', state: 'paid' }],
      [entry, { what: 'fee', state: 'waived', reason: 'refilled' }],
    ]);
    expect(onTakeBack.mock.calls).toEqual([[entry]]);
  });

  it('tell what stood before', () => {
    show(some);
    expect(screen.getByText('1 earlier entry')).toBeTruthy();
    expect(screen.getByText('Fee due, €30 · Nov 25')).toBeTruthy();
  });

  it('say where they come from as long as there are none', () => {
    show(dataOf());
    expect(screen.getByText('No fees or deposits yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as CSV' })).toBeNull();
  });

  it('of two currencies are never one number, and those without a number are counted', () => {
    const data = dataOf(
      line(fee('a', 'Lena')),
      line(fee('b', 'Lena', { currency: 'CHF', amount: 1050 })),
      line(fee('c', 'Jonas', { amount: null })),
    );
    const words = sumsByCurrency(data.totals).flatMap((sum) => sumWords(sum, 'en', texts));
    expect(words.map(({ text }) => text.replace('\u00a0', ' '))).toEqual([
      'Due CHF 10.50',
      'Due €40',
      '1 without an amount',
    ]);
  });
});

it.each([
  ['2026-01', 'en', 'January 2026'],
  ['2026-12', 'de', 'Dezember 2026'],
])('month %s in %s', (month, tag, words) => expect(monthWords(month, tag)).toBe(words));

describe('a fee or deposit entered by hand', () => {
  const slots = [
    { slot: { eventId: 'e1', start: now, end: now + 1, allDay: false }, title: 'Talk' },
    { slot: { eventId: 'e0', start: october, end: october + 1, allDay: false }, title: null },
  ];
  const onEnter = vi.fn();
  const card = (listed: LedgerSlot[] = slots) => (
    <MoneyCard
      ledger={dataOf()}
      slots={listed}
      currency="EUR"
      now={now}
      allPlace="#all"
      onEnter={onEnter}
      onSay={() => {}}
      onTakeBack={() => {}}
    />
  );
  const open = () => {
    onEnter.mockClear();
    const { rerender } = render(card());
    fireEvent.click(screen.getByRole('button', { name: 'Enter a fee or deposit…' }));
    return (listed: LedgerSlot[]) => rerender(card(listed));
  };
  /** Chooses the appointment that is listed at this place. */
  const chooseNth = (index: number) => {
    const select = screen.getByLabelText<HTMLSelectElement>('Appointment');
    choose('Appointment', select.options[index]!.value);
  };
  const enter = () => fireEvent.click(screen.getByRole('button', { name: 'Enter' }));

  it('is about one appointment', () => {
    open();
    fireEvent.click(screen.getByRole('radio', { name: 'Deposit' }));
    chooseNth(1);
    fireEvent.input(screen.getByLabelText(/^Amount/), { target: { value: '25,50' } });
    enter();
    expect(onEnter.mock.calls).toEqual([
      [slots[1]?.slot, 2550, { what: 'deposit', state: 'held' }],
    ]);
  });

  it('may have no amount, and no nonsense for one', () => {
    open();
    fireEvent.input(screen.getByLabelText(/^Amount/), { target: { value: 'a lot' } });
    enter();
    expect(screen.getByText('Enter an amount such as 40 or 40.50.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText(/^Amount/), { target: { value: '' } });
    enter();
    expect(onEnter.mock.calls).toEqual([[slots[0]?.slot, null, { what: 'fee', state: 'due' }]]);
  });

  const newer = {
    slot: { eventId: 'e2', start: now + 2, end: now + 3, allDay: false },
    title: null,
  };
  it.each([0, 1])('stays about the appointment when newer ones come: %s', (index) => {
    const list = open();
    chooseNth(index);
    list([newer, ...slots]);
    enter();
    expect(onEnter.mock.calls).toEqual([[slots[index]?.slot, null, { what: 'fee', state: 'due' }]]);
  });

  it('is about no other appointment when the chosen one goes', () => {
    const list = open();
    chooseNth(1);
    list([newer, slots[0]!]);
    enter();
    expect(onEnter).not.toHaveBeenCalled();
    expect(
      screen.getByText('This appointment is no longer there. Choose another one.'),
    ).toBeTruthy();
    chooseNth(2);
    enter();
    expect(onEnter.mock.calls).toEqual([[slots[0]?.slot, null, { what: 'fee', state: 'due' }]]);
  });
});

describe('what the policy offers to enter', () => {
  const charge = { kind: 'percent', percent: 50 } as const;
  const assessment = (
    suggested: 'charge' | 'waive' | 'none',
    part: Partial<Assessment> = {},
  ): Pick<Assessment, 'fee' | 'deposit' | 'reasons'> => ({
    fee: { charge, amount: 4000, rule: charge, suggested },
    deposit: null,
    reasons: [],
    ...part,
  });
  const states = (offers: ReturnType<typeof ledgerOffers>) =>
    [...offers.fee, ...offers.deposit].map(({ said }) => said);

  it('is the suggestion first, and the other answer beside it', () => {
    expect(states(ledgerOffers(assessment('charge'), []))).toEqual([
      { what: 'fee', state: 'due' },
      { what: 'fee', state: 'waived', reason: 'goodwill' },
    ]);
    const slipped = { reasons: [{ code: 'reliable_first_slip' as const }] };
    expect(states(ledgerOffers(assessment('waive', slipped), []))[0]).toEqual({
      what: 'fee',
      state: 'waived',
      reason: 'reliable',
    });
  });

  it('is nothing where it was decided, or costs nothing', () => {
    expect(states(ledgerOffers(assessment('charge'), [fee('a', 'c')]))).toEqual([]);
    expect(states(ledgerOffers(assessment('none'), []))).toEqual([]);
  });

  it('settles a deposit that is held, once', () => {
    const forfeited = {
      deposit: {
        state: 'forfeited' as const,
        amount: 2000,
        percent: null,
        deadline: now,
        daysLeft: null,
      },
    };
    expect(states(ledgerOffers(assessment('none', forfeited), [deposit('d', 'c')]))).toEqual([
      { what: 'deposit', state: 'forfeited' },
    ]);
    expect(states(ledgerOffers(assessment('none', forfeited), []))).toEqual([]);
    const done = deposit('d', 'c', { state: 'forfeited' });
    expect(states(ledgerOffers(assessment('none', forfeited), [done]))).toEqual([]);
  });
});

describe('appointments that are not settled', () => {
  const charge = { kind: 'amount', amount: 4000 } as const;
  const day = 86_400_000;
  const viewOf = (days: number): AssessmentView => {
    const start = now - days * day;
    return {
      assessment: {
        currency: 'EUR',
        fee: { charge, amount: 4000, rule: charge, suggested: 'charge' },
        deposit: null,
        reasons: [],
      },
      outcome: { eventId: `e${days}`, start, end: start + 1, allDay: false, status: 'no_show' },
      ledger: [],
    } as unknown as AssessmentView;
  };
  const list = (count: number) => {
    const spies = { onEnter: vi.fn(), onAgreed: vi.fn() };
    const views = Array.from({ length: count }, (_, i) => viewOf(i + 1));
    const words = { reasonsOf: () => [], untilOf: () => null };
    render(<OfferList views={views} {...words} now={now} {...spies} />);
    return spies;
  };
  const due = () => screen.getAllByRole('button', { name: 'Enter as due' });

  it('are all there, the newest three first', () => {
    const { onEnter } = list(5);
    expect(due()).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 5 still open' }));
    expect(due()).toHaveLength(5);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
    fireEvent.click(due()[4]!);
    expect(onEnter.mock.calls).toMatchObject([
      [{ eventId: 'e5' }, { said: { what: 'fee', state: 'due' }, amount: 4000 }, 'EUR'],
    ]);
  });

  it('offer nothing where the time was filled again, and say that nothing is due', () => {
    const view = viewOf(1);
    const fee = { charge: { kind: 'none' }, amount: 0, rule: charge, suggested: 'waive' };
    Object.assign(view.assessment as object, { fee, reasons: [{ code: 'refilled' }] });
    const words = { reasonsOf: () => ['It was filled.'], untilOf: () => null };
    render(<OfferList views={[view]} {...words} now={now} onEnter={vi.fn()} onAgreed={vi.fn()} />);
    expect(screen.getByText('It was filled.')).toBeTruthy();
    expect(screen.getByText('Nothing is due.')).toBeTruthy();
    expect(screen.queryByText(/Fee of/)).toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('need no unfolding where they are few', () => {
    list(3);
    expect(due()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });
});
