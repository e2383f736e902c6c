import { describe, expect, it } from 'vitest';
import { ambiguities } from '@/lib/exchange/outcomes/ambiguities';
import { fields, type Mapping, missingFields } from '@/lib/exchange/outcomes/fields';
import { guessMapping } from '@/lib/exchange/outcomes/guess-mapping';
import { openTable } from '@/lib/exchange/outcomes/open-table';
import { guessStatus } from '@/lib/exchange/outcomes/status-words';

/** Only what was found, by the names of the columns. */
function found(header: string[], rows: string[][] = []) {
  const mapping = guessMapping(header, rows);
  return Object.fromEntries(
    fields.flatMap((field) => (mapping[field] === null ? [] : [[field, header[mapping[field]]]])),
  );
}

describe('the columns of a table', () => {
  it.each<[string, string[], Partial<Record<keyof Mapping, string>>]>([
    [
      'Calendly',
      [
        'Invitee Name',
        'Invitee Email',
        'Event Type Name',
        'Start Date & Time',
        'End Date & Time',
        'Marked as No-Show',
      ],
      {
        client: 'Invitee Name',
        email: 'Invitee Email',
        title: 'Event Type Name',
        start: 'Start Date & Time',
        end: 'End Date & Time',
        status: 'Marked as No-Show',
      },
    ],
    [
      'Acuity',
      [
        'Start Time',
        'End Time',
        'First Name',
        'Last Name',
        'Phone',
        'Email',
        'Type',
        'Calendar',
        'Status',
      ],
      {
        start: 'Start Time',
        end: 'End Time',
        client: 'First Name',
        last_name: 'Last Name',
        email: 'Email',
        title: 'Type',
        status: 'Status',
      },
    ],
    [
      'a practice in German',
      [
        'Datum',
        'Uhrzeit',
        'Dauer',
        'Kunde',
        'E-Mail',
        'Leistung',
        'Terminstatus',
        'Entschuldigt',
        'Verspätung (Min.)',
      ],
      {
        date: 'Datum',
        time: 'Uhrzeit',
        duration: 'Dauer',
        client: 'Kunde',
        email: 'E-Mail',
        title: 'Leistung',
        status: 'Terminstatus',
        excused: 'Entschuldigt',
        minutes_late: 'Verspätung (Min.)',
      },
    ],
    [
      'dates and times apart',
      ['Client Name', 'Appointment Date', 'Start Time', 'End Time', 'Appointment Status'],
      {
        client: 'Client Name',
        date: 'Appointment Date',
        start: 'Start Time',
        end: 'End Time',
        status: 'Appointment Status',
      },
    ],
    [
      'a full name beside its halves',
      ['Name', 'Last Name', 'Date', 'Attendance'],
      { client: 'Name', date: 'Date', status: 'Attendance' },
    ],
  ])('of %s', (_, header, columns) => {
    expect(found(header)).toEqual(columns);
  });

  it('are told by their content where they have no known name', () => {
    const rows = [
      ['Anna', 'anna@example.com', '24.11.2026 14:30', 'da'],
      ['Ben', '', '25.11.2026 14:30', 'Nicht erschienen'],
    ];
    expect(guessMapping(['', '', '', ''], rows)).toMatchObject({
      client: null,
      email: 1,
      start: 2,
      status: 3,
    });
  });

  it('must name client, date and status', () => {
    expect(missingFields(guessMapping(['x', 'y'], []))).toEqual(['client', 'date', 'status']);
    expect(missingFields(guessMapping(['email', 'when', 'status'], []))).toEqual([]);
  });
});

describe('the words of a status', () => {
  it.each([
    ['No show', 'no_show'],
    ['NO-SHOW', 'no_show'],
    ['Nicht erschienen', 'no_show'],
    ['versäumt', 'no_show'],
    ['late cancellation', 'late_cancel'],
    ['Kurzfristig abgesagt', 'late_cancel'],
    ['Attended', 'showed'],
    ['Erschienen', 'showed'],
    ['✓', 'showed'],
    ['Verspätet', 'late'],
    ['Canceled', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['Rechtzeitig abgesagt', 'cancelled'],
    ['Verschoben', 'rescheduled'],
    ['Von mir abgesagt', 'provider_cancelled'],
    ['provider_cancelled', 'provider_cancelled'],
    ['Yes', null],
    ['?', null],
    ['booked', null],
  ])('%s: %s', (word, status) => {
    expect(guessStatus(word)).toBe(status);
  });
});

function asked(text: string) {
  const opened = openTable(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { header, rows } = opened.value;
  return ambiguities(
    opened.value,
    guessMapping(
      header,
      rows.slice(0, 20).map(({ cells }) => cells),
    ),
  );
}
const dates = (...cells: string[]) =>
  asked(['client;date;status', ...cells.map((cell) => `Anna;${cell};showed`)].join('\n'));

describe('what has to be asked', () => {
  it.each<[string, string[], string[], string | null]>([
    ['day or month first', ['03/04/2026', '05/06/2026'], ['dmy', 'mdy'], '03/04/2026'],
    ['a day above twelve', ['03/04/2026', '25/06/2026'], ['dmy'], null],
    ['a month in the middle above twelve', ['03/04/2026', '06/25/2026'], ['mdy'], null],
    ['dots', ['03.04.2026'], ['dmy'], null],
    ['dots with the month first', ['03.25.2026'], ['mdy'], null],
    ['the year first', ['2026/03/04'], ['ymd'], null],
    ['ISO', ['2026-03-04', '2026-05-06'], ['ymd'], null],
    ['names of months', ['3 April 2026'], ['ymd'], null],
    ['years of two digits', ['03/04/05'], ['dmy', 'mdy', 'ymd'], '03/04/05'],
    ['years of two digits, one beyond', ['03/04/05', '31/04/30'], ['ymd'], null],
    ['the same in any order', ['05/05/2026', '06/06/2026'], ['dmy'], null],
    ['one line of another order', ['25/06/2026', '26/06/2026', '06/25/2026'], ['dmy'], null],
  ])('%s', (_, cells, orders, example) => {
    const { dateOrders, dateExample, ask } = dates(...cells);
    expect({ dateOrders, dateExample }).toEqual({ dateOrders: orders, dateExample: example });
    expect(ask.includes('date_order')).toBe(orders.length > 1);
  });

  it.each([
    ['a day alone', '2026-11-24', false],
    ['a time', '2026-11-24 14:30', true],
    ['a time with its offset', '2026-11-24T14:30:00+01:00', false],
    ['a number of Excel with a time', '46350.5', true],
  ])('the zone of %s: %s', (_, cell, needed) => {
    const { needsZone, ask } = dates('2026-11-23', cell);
    expect([needsZone, ask.includes('zone')]).toEqual([needed, needed]);
  });

  it('words that nobody can know, each once, with how many rows have it', () => {
    const text =
      'client,date,status\nA,2026-01-02,No-Show\nB,2026-01-02,no show\nC,2026-01-02,Fern\nD,2026-01-02,\n';
    const { statuses, ask } = asked(text);
    expect(statuses).toEqual([
      { word: 'No-Show', rows: 2, guess: 'no_show' },
      { word: 'Fern', rows: 1, guess: null },
    ]);
    expect(ask).toEqual(['statuses']);
  });
});
