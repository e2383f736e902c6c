import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readContacts } from '@/lib/exchange/contacts/read-contacts';
import { ambiguities } from '@/lib/exchange/outcomes/ambiguities';
import { guessMapping } from '@/lib/exchange/outcomes/guess-mapping';
import { openTable } from '@/lib/exchange/outcomes/open-table';
import { readRows } from '@/lib/exchange/outcomes/read-rows';
import { decodeText } from '@/lib/exchange/text';

/*
 * Damaged files. Whatever comes: nothing is thrown; either there is a problem with a line, or
 * what was read has the promised form.
 */

const outcomes =
  '\ufeffclient,email,start,end,status,excused,excuse_reason,cause,minutes_late,notice_hours,source,title\r\n' +
  'Anna Berg,anna@example.com,2026-11-24T14:30:00+01:00,2026-11-24T15:30:00+01:00,no_show,yes,illness,forgot,,2.5,panel,"Coaching, ""tief"""\r\n' +
  "Jörg,,2026-11-25,2026-11-25,late,no,,,10,,popup,'=1+1\r\n" +
  'Zoë 🌷,z@example.com,2026-11-26T09:00:00+01:00,2026-11-26T10:00:00+01:00,showed,no,,,,,bulk,"a\r\nb"\r\n';

const foreign =
  'Kunde;Datum;Beginn;Ende;Status\nAnna;24.11.2026;14:30;15:30;nicht erschienen\n"Berg; Ben";25.11.2026;9:00;;da\n';

const book =
  'Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value\nAnna Berg,Anna,Berg,a@example.com ::: b@example.com,+49 30 901820\n"Ben ""B""",Ben,,c@example.com,0151 23456789\n';

const cards =
  'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna\r\n  Berg\r\nN:Berg;Anna;;;\r\nitem1.EMAIL;TYPE=home:a@example.com\r\nTEL:+49 30 901820\r\nEND:VCARD\r\n' +
  'BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6=\r\nrg\r\nTEL;CELL:0151 23456789\r\nEMAIL;INTERNET:j@example.com\r\nEND:VCARD\r\n';

const splinters = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '|',
  '\0',
  '\ufeff',
  '\\',
  ':',
  '=',
  '=\r\n',
  "'",
  ' ',
  'BEGIN:VCARD',
  'END:VCARD\n',
  '🌷',
  '\ud83c',
  '\u202e',
  '9'.repeat(400),
  '"'.repeat(5_000),
  ',\n'.repeat(2_000),
  '__proto__',
];

type Damage = (bytes: Uint8Array) => Uint8Array;
const encode = (text: string) => new TextEncoder().encode(text);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const damage: fc.Arbitrary<Damage> = fc.oneof(
  share.map(
    (to): Damage =>
      (bytes) =>
        bytes.slice(0, Math.floor(to * bytes.length)),
  ),
  fc.tuple(share, share).map(([from, length]): Damage => (bytes) => {
    const start = Math.floor(from * bytes.length);
    const end = start + Math.floor(length * 60);
    return Uint8Array.from([...bytes.slice(0, start), ...bytes.slice(end)]);
  }),
  fc.tuple(share, fc.integer({ min: 0, max: 255 })).map(([at, byte]): Damage => (bytes) => {
    const copy = bytes.slice();
    copy[Math.floor(at * copy.length)] = byte;
    return copy;
  }),
  fc.tuple(share, fc.constantFrom(...splinters)).map(([at, splinter]): Damage => (bytes) => {
    const start = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.slice(0, start), ...encode(splinter), ...bytes.slice(start)]);
  }),
  fc.tuple(share, share).map(([a, b]): Damage => (bytes) => {
    const [from, to] = [Math.floor(a * bytes.length), Math.floor(b * bytes.length)];
    return Uint8Array.from([...bytes.slice(0, to), ...bytes.slice(from)]);
  }),
);

/** A file of bytes with one to three damages, or of nothing but splinters. */
const damaged = (...texts: string[]): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...texts), fc.array(damage, { minLength: 1, maxLength: 3 }))
        .map(([text, damages]) =>
          damages.reduce<Uint8Array>((bytes, harm) => harm(bytes), encode(text)),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...splinters), { maxLength: 12 })
        .map((parts) => encode(parts.join(''))),
    },
  );

function checkContacts(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    expect(decoded.line).toBeGreaterThanOrEqual(1);
    return 'encoding';
  }
  const answer = readContacts(decoded.text, { country: 'DE' });
  if (!answer.ok) {
    expect(answer.problem.line).toBeGreaterThanOrEqual(1);
    return answer.problem.code;
  }
  for (const { name, emails, phones } of answer.value) {
    expect(name).not.toBe('');
    expect(name).toBe(name.trim().toWellFormed());
    for (const email of emails) expect(email).toMatch(/^[^\s@]+@[^\s@]+\.[^\s@]+$/);
    expect(new Set(emails).size).toBe(emails.length);
    for (const phone of phones) expect(phone).toMatch(/\d/);
  }
  return 'read';
}

function checkOutcomes(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  const opened = decoded.ok ? openTable(decoded.text) : decoded;
  if (!opened.ok) {
    expect('line' in opened ? opened.line : opened.problem.line).toBeGreaterThanOrEqual(1);
    return 'line' in opened ? 'encoding' : opened.problem.code;
  }
  const table = opened.value;
  const mapping = guessMapping(
    table.header,
    table.rows.slice(0, 20).map(({ cells }) => cells),
  );
  const { dateOrders, statuses } = ambiguities(table, mapping);
  const { rows, errors, skipped } = readRows(table, mapping, {
    dateOrder: dateOrders[0] ?? 'ymd',
    zone: 'Europe/Berlin',
    statuses: Object.fromEntries(statuses.map(({ word, guess }) => [word, guess])),
  });
  expect(rows.length + errors.length + skipped).toBe(table.rows.length);
  for (const { line } of [...rows, ...errors]) expect(line).toBeGreaterThanOrEqual(1);
  for (const { start, end, client } of rows) {
    expect(client).not.toBe('');
    expect(start).toBeGreaterThanOrEqual(Date.UTC(1989, 11, 31));
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThan(Date.UTC(2100, 0, 1));
  }
  return 'read';
}

/** Runs a check over many files and tells which answers there were. */
function answersTo(
  files: fc.Arbitrary<Uint8Array>,
  check: (bytes: Uint8Array) => string,
): Set<string> {
  const answers = new Set<string>();
  fc.assert(
    fc.property(files, (bytes) => void answers.add(check(bytes))),
    { numRuns: 400 },
  );
  return answers;
}

it('400 damaged tables of outcomes are read or named by a line', { timeout: 30_000 }, () => {
  const answers = answersTo(damaged(outcomes, foreign), checkOutcomes);
  expect(answers).toContain('read');
  expect(answers.size).toBeGreaterThan(1);
});

it('400 damaged address books as CSV are read or named by a line', { timeout: 30_000 }, () => {
  const answers = answersTo(damaged(book), checkContacts);
  expect(answers).toContain('read');
  expect(answers.size).toBeGreaterThan(1);
});

it('400 damaged vCards are read or named by a line', { timeout: 30_000 }, () => {
  const answers = answersTo(damaged(cards), checkContacts);
  expect(answers).toContain('read');
  expect(answers.size).toBeGreaterThan(1);
});

it.each([
  ['one endless line', 'x'.repeat(2_000_000)],
  ['nothing but quotes', '"'.repeat(2_000_001)],
  ['quotes that open and close', `a,b\n${'"x"y'.repeat(50_000)}`],
  ['nothing but commas', ','.repeat(900_000)],
  ['nothing but line ends', '\r\n'.repeat(500_000)],
  ['one column after another', `${'a,'.repeat(100_000)}\n`],
  ['a header that never ends', `BEGIN:VCARD\nFN${';X="a"'.repeat(30_000)}:A\nEND:VCARD`],
  ['a name folded forever', `BEGIN:VCARD\nFN:A${'\n B'.repeat(100_000)}\nEND:VCARD`],
  ['a soft break without an end', `BEGIN:VCARD\nFN;QUOTED-PRINTABLE:=${'\nx='.repeat(100_000)}`],
  [
    'one address in every card',
    'BEGIN:VCARD\nFN:A\nEMAIL:a@example.com\nEND:VCARD\n'.repeat(10_000),
  ],
])('%s comes to an end', { timeout: 30_000 }, (_, text) => {
  const bytes = encode(text);
  expect(checkContacts(bytes)).toBeTypeOf('string');
  expect(checkOutcomes(bytes)).toBeTypeOf('string');
});
