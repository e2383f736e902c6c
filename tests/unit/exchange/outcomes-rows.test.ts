import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/exchange/outcomes/fields';
import { guessMapping } from '@/lib/exchange/outcomes/guess-mapping';
import { openTable } from '@/lib/exchange/outcomes/open-table';
import { type Answers, readRows } from '@/lib/exchange/outcomes/read-rows';

const answers: Answers = {
  dateOrder: 'dmy',
  zone: 'Europe/Berlin',
  statuses: { showed: 'showed', 'No-Show': 'no_show', private: null },
};

function read(text: string, given: Partial<Answers> = {}) {
  const opened = openTable(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  const { header, rows } = opened.value;
  const mapping = guessMapping(
    header,
    rows.map(({ cells }) => cells),
  );
  return readRows(opened.value, mapping, { ...answers, ...given });
}

const iso = (at: number | undefined): string | null =>
  at === undefined ? null : new Date(at).toISOString().slice(0, 16);

describe('the rows of a table', () => {
  it('become outcomes', () => {
    const { rows, errors, skipped } = read(
      'Kunde;E-Mail;Datum;Uhrzeit;Dauer;Status;Entschuldigt;Entschuldigungsgrund;Ursache;Verspätung;Absagefrist Stunden;Titel\n' +
        'Anna Berg;ANNA@example.com;24.11.2026;14:30;60 min;no show;ja;Krank;vergessen;;23,5;Coaching\n',
    );
    expect({ errors, skipped }).toEqual({ errors: [], skipped: 0 });
    expect(rows).toEqual([
      {
        line: 2,
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
        noticeHours: 23.5,
        source: '',
        title: 'Coaching',
      },
    ]);
  });

  it.each([
    ['start,end', '24/11/2026 14:30,24/11/2026 15:00', '2026-11-24T13:30', '2026-11-24T14:00'],
    [
      'start,end',
      '2026-11-24T14:30:00-05:00,2026-11-24T15:00:00-05:00',
      '2026-11-24T19:30',
      '2026-11-24T20:00',
    ],
    ['date,start,end', '24.11.2026,2:30 PM,3 PM', '2026-11-24T13:30', '2026-11-24T14:00'],
    ['date,start,end', '24.11.2026,23:00,00:30', '2026-11-24T22:00', '2026-11-24T23:30'],
    ['date,time,duration', '24.11.2026,14.30,1:15', '2026-11-24T13:30', '2026-11-24T14:45'],
    ['date,time,duration', '46350,14:30,1.5 h', '2026-11-24T13:30', '2026-11-24T15:00'],
    ['start,duration', '46350.604166666664,45', '2026-11-24T13:30', '2026-11-24T14:15'],
    ['start,end', '24.11.2026 14:30,', '2026-11-24T13:30', '2026-11-24T13:30'],
    ['start,end', '24.11.2026 14:30,24.11.2026', '2026-11-24T13:30', '2026-11-24T13:30'],
    ['start,end', '29.03.2026 02:30,29.03.2026 04:00', '2026-03-29T01:30', '2026-03-29T02:00'],
    ['start,end', '25.10.2026 02:30,25.10.2026 02:45', '2026-10-25T00:30', '2026-10-25T00:45'],
    // All-day on the clock of a computer in Berlin, the last day included.
    ['start,end', '24.11.2026,25.11.2026', '2026-11-23T23:00', '2026-11-25T23:00'],
    ['date', '24.11.2026', '2026-11-23T23:00', '2026-11-23T23:00'],
  ])('%s of %s', (columns, cells, start, end) => {
    const { rows, errors } = read(`client,status,${columns}\nAnna,showed,${cells}\n`);
    expect(errors).toEqual([]);
    expect([iso(rows[0]?.start), iso(rows[0]?.end)]).toEqual([start, end]);
  });

  it('are in the zone and order that the user said', () => {
    const text = 'client,status,start\nAnna,showed,03/04/2026 9:00 AM\n';
    const { rows } = read(text, { dateOrder: 'mdy', zone: 'America/New_York' });
    expect(iso(rows[0]?.start)).toBe('2026-03-04T14:00');
  });

  it.each([
    ['no client', ',,24.11.2026,,showed', 'no_client', 'client', ''],
    [
      'no client but an unreadable address',
      ',nobody,24.11.2026,,showed',
      'no_client',
      'client',
      '',
    ],
    ['no date', 'Anna,,,,showed', 'no_date', 'start', ''],
    ['no such day', 'Anna,,31.11.2026,,showed', 'bad_date', 'start', '31.11.2026'],
    ['no date at all', 'Anna,,tomorrow,,showed', 'bad_date', 'start', 'tomorrow'],
    ['a day long ago', 'Anna,,24.11.1926,,showed', 'bad_date', 'start', '24.11.1926'],
    ['an end that is none', 'Anna,,24.11.2026 14:30,later,showed', 'bad_time', 'end', 'later'],
    [
      'an end before the start',
      'Anna,,24.11.2026 14:30,24.11.2026 14:00,showed',
      'end_before_start',
      'end',
      '24.11.2026 14:00',
    ],
    [
      'an end on an earlier day',
      'Anna,,24.11.2026 14:30,23.11.2026,showed',
      'end_before_start',
      'end',
      '23.11.2026',
    ],
    ['a word that was not answered', 'Anna,,24.11.2026,,fern', 'bad_status', 'status', 'fern'],
    [
      'minutes that are none',
      'Anna,,24.11.2026,,showed,many',
      'bad_number',
      'minutes_late',
      'many',
    ],
    ['minutes beyond a day', 'Anna,,24.11.2026,,showed,1441', 'bad_number', 'minutes_late', '1441'],
    ['minutes below none', 'Anna,,24.11.2026,,showed,-1', 'bad_number', 'minutes_late', '-1'],
  ])('with %s are named with their line', (_, row, code, column, text) => {
    const { rows, errors } = read(
      `client,email,start,end,status,minutes_late\nBen,,1.1.2026,,showed\n${row}\n`,
    );
    expect(rows).toHaveLength(1);
    expect(errors).toEqual([{ line: 3, code, column, text }]);
  });

  it('a time that is none is named with its column', () => {
    const { errors } = read('Kunde;Datum;Uhrzeit;Status\nAnna;24.11.2026;25:00;showed\n');
    expect(errors).toEqual([{ line: 2, code: 'bad_time', column: 'Uhrzeit', text: '25:00' }]);
  });

  it('are skipped where the user left out their word, and where they are not marked', () => {
    const { rows, errors, skipped } = read(
      'client,date,status\nAnna,1.1.2026,private\nBen,1.1.2026,\nCem,1.1.2026,PRIVATE\nDora,1.1.2026,no-show\n',
    );
    expect([rows.map(({ client }) => client), errors, skipped]).toEqual([['Dora'], [], 3]);
  });

  it('take the address for the name, or both halves of it', () => {
    const { rows } = read(
      'First name,Last name,Email,Date,Status\nAnna,Berg,,1.1.2026,showed\n,,ben@example.com,1.1.2026,showed\n',
    );
    expect(rows.map(({ client }) => client)).toEqual(['Anna Berg', 'ben@example.com']);
  });

  it('are excused by a note in that column, and by a reason where there is no such column', () => {
    const excused = (text: string) => read(text).rows.map((row) => [row.excused, row.excuseReason]);
    expect(
      excused(
        'client,date,status,excused\nA,1.1.2026,showed,nein\nA,2.1.2026,showed,was ill\nA,3.1.2026,showed,\n',
      ),
    ).toEqual([
      [false, null],
      [true, null],
      [false, null],
    ]);
    expect(
      excused('client,date,status,excuse reason\nA,1.1.2026,showed,flood\nA,2.1.2026,showed,\n'),
    ).toEqual([
      [true, 'other'],
      [false, null],
    ]);
  });

  it('of a mapping that says nothing are all errors', () => {
    const opened = openTable('a,b\n1,2\n');
    if (!opened.ok) throw new Error('no table');
    const nothing = Object.fromEntries(fields.map((field) => [field, null]));
    const { rows, errors } = readRows(
      opened.value,
      nothing as ReturnType<typeof guessMapping>,
      answers,
    );
    expect([rows.length, errors.length]).toEqual([0, opened.value.rows.length]);
  });
});
