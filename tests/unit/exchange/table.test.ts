import { describe, expect, it } from 'vitest';
import { openTable } from '@/lib/exchange/outcomes/open-table';
import { LONGEST_TEXT, MOST_ROWS, readTable } from '@/lib/exchange/table';

const table = (text: string) => {
  const opened = openTable(text);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
};

describe('a table', () => {
  it.each([
    [',', 'Client,Date,Status\nAnna,2026-11-24,Attended\nBen,2026-11-25,"No, show"'],
    [';', 'Kunde;Datum;Betrag\nAnna;24.11.2026;1,5\nBen;25.11.2026;2,25'],
    ['\t', 'Client\tDate\tStatus\nBerg, Anna\t2026-11-24\tAttended'],
    ['|', 'Client|Date|Status\nBerg, Anna|2026-11-24|Attended'],
  ])('is separated by %j', (delimiter, text) => {
    const read = table(text);
    expect(read.delimiter).toBe(delimiter);
    expect(read.header).toHaveLength(3);
    expect(read.rows.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  it('tells the line on which each row begins, cells of several lines included', () => {
    const text = '"Client","Note"\r\n"Anna","a\r\nb\r\nc"\r\n\r\nBen,x\rCem,y\n';
    const { headerLine, rows } = table(text);
    expect(headerLine).toBe(1);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'Anna'],
      [6, 'Ben'],
      [7, 'Cem'],
    ]);
  });

  it('finds the header below a title and Excel’s own hint', () => {
    const { header, headerLine, rows } = table(
      'sep=;\nBericht November;;\n;;\nKunde;Datum;Status\nAnna;24.11.2026;da\n',
    );
    expect([header, headerLine]).toEqual([['Kunde', 'Datum', 'Status'], 4]);
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  it('may have no header', () => {
    const { header, headerLine, rows } = table('Anna,2026-11-24,da\nBen,2026-11-25,da\n');
    expect([header, headerLine, rows.length]).toEqual([['', '', ''], 0, 2]);
  });

  it('passes over a byte order mark and rows of nothing', () => {
    expect(table('\ufeffA,B\n,\n \nx,y\n')).toMatchObject({
      header: ['A', 'B'],
      rows: [{ line: 4, cells: ['x', 'y'] }],
    });
  });

  it.each([
    ['nothing', '', { code: 'empty', line: 1 }],
    ['a mark and empty lines', '\ufeff\r\n \n', { code: 'empty', line: 1 }],
    ['a single column', 'Anna\nBen\n', { code: 'not_a_table', line: 1 }],
    ['a quote without an end', 'A,B\nx,y\n"Anna,z\nq,r\n', { code: 'damaged', line: 3 }],
    ['a NUL', 'A,B\nx,y\nu\0,z', { code: 'damaged', line: 3 }],
    ['an endless line', `A,B\n${'x'.repeat(1_000_001)},y`, { code: 'damaged', line: 2 }],
    [
      'too much text',
      'x'.repeat(LONGEST_TEXT + 1),
      { code: 'too_large', line: 1, limit: LONGEST_TEXT },
    ],
  ])('is not %s', (_, text, problem) => {
    expect(openTable(text)).toEqual({ ok: false, problem });
  });

  it('has an upper limit of rows', { timeout: 30_000 }, () => {
    const rows = 'x,y\n'.repeat(MOST_ROWS);
    expect(table(`A,B\n${rows}`).rows).toHaveLength(MOST_ROWS);
    expect(readTable('\n'.repeat(500_000) + 'A,B')).toMatchObject({ ok: false });
    expect(readTable(`A,B\n${rows}x,y`)).toEqual({
      ok: false,
      problem: { code: 'too_many', line: MOST_ROWS + 2, limit: MOST_ROWS },
    });
  });
});
