import { describe, expect, it } from 'vitest';
import { writeLedger } from '@/lib/exchange/ledger-table';
import type { LedgerEntry } from '@/lib/policy/ledger';
import { earlierEntries, ledgerTotals, standingLedger } from '@/lib/policy/ledger-totals';
import { takingBack } from '@/lib/policy/said';
import { reviewDueAt } from '@/lib/policy/terms-review';
import { at, BERLIN, LORD_HOWE, NEW_YORK } from './cases';

const MAY = at('2026-05-31T23:30+02:00');
const fee = (id: string, more: Partial<LedgerEntry> = {}): LedgerEntry =>
  ({
    id,
    clientId: 'anna',
    eventId: 'e',
    start: MAY,
    what: 'fee',
    state: 'due',
    amount: 5000,
    currency: 'EUR',
    at: MAY,
    device: 'd',
    ...more,
  }) as LedgerEntry;

const due = fee('a');
const waived = fee('b', { state: 'waived', reason: 'goodwill', supersedes: 'a', at: MAY + 1 });
const deposit = fee('c', { what: 'deposit', state: 'held', amount: 2500 } as Partial<LedgerEntry>);
const ids = (list: LedgerEntry[]) => list.map(({ id }) => id);

describe('the ledger', () => {
  it('holds one fee and one deposit per slot and client', () => {
    expect(ids(standingLedger([due, waived, deposit]))).toEqual(['c', 'b']);
  });
  it('of two devices holds the later', () => {
    const other = fee('x', { state: 'paid', at: MAY + 5 });
    expect(ids(standingLedger([due, other]))).toEqual(['x']);
  });
  it('gives back what was replaced', () => {
    const back = takingBack(waived, { id: 'z', at: MAY + 2, device: 'd' });
    expect(ids(standingLedger([due, waived, back]))).toEqual(['a']);
  });
  it('remembers what stood before', () => {
    expect(ids(earlierEntries([due, waived, deposit], waived))).toEqual(['a']);
  });

  it('is summed per client, month and currency', () => {
    const list = [
      due,
      fee('paid', { eventId: 'f', state: 'paid', amount: 700 }),
      fee('usd', { eventId: 'g', currency: 'USD' }),
      fee('none', { eventId: 'h', amount: null }),
      fee('june', { eventId: 'i', start: MAY + 3_600_000 }),
      fee('ben', { clientId: 'ben' }),
      deposit,
    ];
    const totals = ledgerTotals(standingLedger(list), BERLIN);
    expect(
      totals.map(({ clientId, month, currency }) => `${month} ${clientId} ${currency}`),
    ).toEqual(['2026-06 anna EUR', '2026-05 anna EUR', '2026-05 anna USD', '2026-05 ben EUR']);
    expect(totals[1]).toMatchObject({
      sums: { due: 5000, paid: 700, held: 2500, waived: 0 },
      entries: 4,
      unnumbered: 1,
    });
  });

  it('knows the month where the practice is', () => {
    const month = (zone: string) => ledgerTotals([due], zone)[0]?.month;
    expect([BERLIN, NEW_YORK, LORD_HOWE].map(month)).toEqual(['2026-05', '2026-05', '2026-06']);
  });
});

describe('the table of the ledger', () => {
  const row = (entry: LedgerEntry, title = 'Session') => ({
    client: 'Anna',
    email: 'anna@example.com',
    start: entry.start,
    end: entry.start + 3_600_000,
    allDay: false,
    title,
    entry,
  });
  const linesOf = (...rows: ReturnType<typeof row>[]) =>
    writeLedger(rows, BERLIN).replace('\ufeff', '').split('\r\n');

  it.each([
    ['EUR', 5000, '50.00'],
    ['EUR', 5, '0.05'],
    ['EUR', 0, '0.00'],
    ['JPY', 5000, '5000'],
    ['KWD', 5000, '5.000'],
    ['EUR', null, ''],
  ])('%s %s is %s', (currency, amount, cell) => {
    const [, line = ''] = linesOf(row(fee('a', { currency, amount })));
    expect(line).toBe(
      `Anna,anna@example.com,2026-05-31T23:30:00+02:00,Session,fee,due,${cell},${currency},,2026-05-31T23:30:00+02:00`,
    );
  });

  it('is never taken for a formula', () => {
    expect(linesOf(row(waived, '=1+1'))[1]).toContain(",'=1+1,fee,waived,50.00,EUR,goodwill,");
  });
});

describe('the review of the terms', () => {
  const since = at('2026-08-31T15:00+02:00');
  it.each([
    [0, null],
    [6, '2027-02-28T00:00+01:00'],
    [12, '2027-08-31T00:00+02:00'],
  ] as const)('every %i months', (months, day) => {
    expect(reviewDueAt(since, months, BERLIN)).toBe(day === null ? null : at(day));
  });
});
