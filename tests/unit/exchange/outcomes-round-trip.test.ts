import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { causes, excuseReasons, statuses } from '@/lib/appointments/status';
import { asPlainCell, fromPlainCell } from '@/lib/exchange/formula';
import { ambiguities } from '@/lib/exchange/outcomes/ambiguities';
import { dayOf, midnightOf } from '@/lib/exchange/outcomes/calendar-day';
import { guessMapping } from '@/lib/exchange/outcomes/guess-mapping';
import { openTable } from '@/lib/exchange/outcomes/open-table';
import { readRows } from '@/lib/exchange/outcomes/read-rows';
import { writeOutcomes } from '@/lib/exchange/outcomes/write-outcomes';
import type { OutcomeRow } from '@/lib/messaging/data-protocol';

const HEADER =
  'client,email,start,end,status,excused,excuse_reason,cause,minutes_late,notice_hours,source,title';

const sample: OutcomeRow = {
  line: 0,
  client: 'Anna Berg',
  email: 'anna@example.com',
  start: Date.UTC(2026, 10, 24, 13, 30),
  end: Date.UTC(2026, 10, 24, 14, 30),
  allDay: false,
  status: 'no_show',
  excused: true,
  excuseReason: 'illness',
  cause: 'forgot',
  minutesLate: null,
  noticeHours: 2.5,
  source: 'panel',
  title: 'Coaching',
};

/** Reads a file as the page does, and asks nothing. */
function readBack(text: string) {
  const opened = openTable(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  const table = opened.value;
  const mapping = guessMapping(
    table.header,
    table.rows.slice(0, 20).map(({ cells }) => cells),
  );
  const open = ambiguities(table, mapping);
  const [dateOrder = 'ymd'] = open.dateOrders;
  const answers = {
    dateOrder,
    zone: 'Pacific/Auckland',
    statuses: Object.fromEntries(open.statuses.map(({ word, guess }) => [word, guess])),
  };
  return { ask: open.ask, ...readRows(table, mapping, answers) };
}

describe('the file of outcomes', () => {
  it('has a byte order mark, the header, CRLF and times with their offset', () => {
    expect(writeOutcomes([sample], 'Europe/Berlin')).toBe(
      `\ufeff${HEADER}\r\n` +
        'Anna Berg,anna@example.com,2026-11-24T14:30:00+01:00,2026-11-24T15:30:00+01:00,' +
        'no_show,yes,illness,forgot,,2.5,panel,Coaching\r\n',
    );
  });

  it.each([
    ['America/New_York', '2026-11-24T08:30:00-05:00'],
    ['Asia/Kolkata', '2026-11-24T19:00:00+05:30'],
    ['UTC', '2026-11-24T13:30:00+00:00'],
    ['Nowhere/Land', '2026-11-24T13:30:00+00:00'],
  ])('tells times in %s', (zone, text) => {
    expect(writeOutcomes([sample], zone)).toContain(text);
  });

  it('may be empty', () => {
    const text = writeOutcomes([], 'UTC');
    expect(text).toBe(`\ufeff${HEADER}\r\n`);
    expect(readBack(text)).toMatchObject({ ask: [], rows: [], errors: [] });
  });
});

describe('a text that a spreadsheet would take for a formula', () => {
  it.each([
    '=1+1',
    '+49',
    '-x',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '"=1"',
    "'=1",
    "''=1",
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '−1',
    '\u200b=1',
    '\ufeff=1',
    '\u00a0@x',
    '“=1',
    '= 1\n"x",y',
  ])('%j is made plain, and read as it was', (title) => {
    const text = writeOutcomes([{ ...sample, title, client: `x${title}` }], 'UTC');
    expect(asPlainCell(title)).toBe(`'${title}`);
    expect(readBack(text).rows[0]?.title).toBe(title);
  });
  it.each(['Anna', "'s Heerenberg", "'", 'a=b', '1-2', '', ' x', '✓ 12', '"quoted"'])(
    '%j is none and stays',
    (text) => {
      expect(asPlainCell(text)).toBe(text);
      expect(fromPlainCell(text)).toBe(text);
    },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\0', '')),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '|',
        '\t',
        '\r',
        '\n',
        ' ',
        'a',
        '1',
        '🌷',
        'שלום',
        '\u202e',
        '＝',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const instant = fc.integer({ min: Date.UTC(1990, 0, 3), max: Date.UTC(2099, 11, 20) });
const span = fc.oneof(
  fc
    .tuple(instant, fc.nat(9e7))
    .map(([start, length]) => ({ start, end: start + length, allDay: false })),
  fc.tuple(instant, fc.nat(5)).map(([at, days]) => {
    const day = dayOf(at);
    return {
      start: midnightOf(day),
      end: midnightOf({ ...day, day: day.day + days }),
      allDay: true,
    };
  }),
);
const row: fc.Arbitrary<OutcomeRow> = fc
  .record({
    client: anyText.map((text) => text.trim() || 'x'),
    email: fc.oneof(
      fc.constant(''),
      fc.emailAddress().map((email) => email.toLowerCase()),
    ),
    span,
    status: fc.constantFrom(...statuses),
    excused: fc.boolean(),
    excuseReason: fc.option(fc.constantFrom(...excuseReasons)),
    cause: fc.option(fc.constantFrom(...causes)),
    minutesLate: fc.option(fc.double({ min: 0, max: 1440, noNaN: true }).map((n) => n + 0)),
    noticeHours: fc.option(
      fc.double({ min: -964_000, max: 964_000, noNaN: true }).map((n) => n + 0),
    ),
    title: anyText,
  })
  .map(({ span: slot, ...rest }) => ({ ...rest, ...slot, line: 0, source: '' }));

describe.each([
  ['UTC', 0],
  ['Europe/Berlin', -60],
  ['America/New_York', 300],
  ['Asia/Kolkata', -330],
])('on a computer in %s', (here, minutes) => {
  beforeEach(() => void vi.stubEnv('TZ', here));
  afterEach(() => vi.unstubAllEnvs());

  it('any outcomes come back as they were, with nothing to ask', { timeout: 30_000 }, () => {
    expect(new Date(2026, 0, 5).getTimezoneOffset()).toBe(minutes);
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), zone, (rows, written) => {
        const { ask, rows: read, errors, skipped } = readBack(writeOutcomes(rows, written));
        expect({ ask, errors, skipped }).toEqual({ ask: [], errors: [], skipped: 0 });
        expect(read.map((one) => ({ ...one, line: 0 }))).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  it('an all-day outcome is a date: its day, and its last day', () => {
    const start = new Date(2026, 2, 28).getTime();
    const end = new Date(2026, 2, 31).getTime();
    const text = writeOutcomes([{ ...sample, start, end, allDay: true }], 'Pacific/Kiritimati');
    expect(text).toContain(',2026-03-28,2026-03-30,');
    expect(readBack(text).rows[0]).toMatchObject({ start, end, allDay: true });
  });
});
