import { describe, expect, it } from 'vitest';
import { readContacts } from '@/lib/exchange/contacts/read-contacts';

const card = (...lines: string[]): string =>
  ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

const read = (text: string) => {
  const answer = readContacts(text, { country: 'DE' });
  if (!answer.ok) throw new Error(`${answer.problem.code} ${answer.problem.line}`);
  return answer;
};
const only = (...lines: string[]) => read(card(...lines)).value[0];

describe('a vCard', () => {
  it.each<[string, string[], object]>([
    [
      '4.0',
      [
        'VERSION:4.0',
        'FN:Anna Berg',
        'EMAIL;TYPE=work:Anna@Example.com',
        'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+1-201-555-0123',
      ],
      { name: 'Anna Berg', emails: ['anna@example.com'], phones: ['+12015550123'] },
    ],
    [
      '3.0 of Apple, with grouped properties',
      [
        'VERSION:3.0',
        'N:Berg;Anna;;;',
        'item1.EMAIL;type=INTERNET:anna@example.com',
        'item1.X-ABLabel:_$!<Other>!$_',
        'item2.TEL:0151 23456789',
      ],
      { name: 'Anna Berg', emails: ['anna@example.com'], phones: ['+4915123456789'] },
    ],
    [
      '2.1 of a phone, in quoted-printable',
      [
        'VERSION:2.1',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=4A=C3=B6rg =',
        '=C3=84rmel',
        'TEL;CELL;PREF:0151 23456789',
        'EMAIL;INTERNET:j@example.com',
      ],
      { name: 'Jörg Ärmel', emails: ['j@example.com'], phones: ['+4915123456789'] },
    ],
    [
      '2.1 in an old charset',
      [
        'VERSION:2.1',
        'N;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:=C4rmel;J=F6rg',
        'EMAIL:j@example.com',
      ],
      { name: 'Jörg Ärmel', emails: ['j@example.com'] },
    ],
    [
      'with a charset that does not exist',
      ['VERSION:2.1', 'FN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg'],
      { name: 'Jörg' },
    ],
    ['folded', ['FN:Anna', '  Berg-', '\tLang'], { name: 'Anna Berg-Lang' }],
    ['with escapes', ['FN:Berg\\, Anna\\; Dr.\\n(Ton\\\\)'], { name: 'Berg, Anna; Dr. (Ton\\)' }],
    [
      'with escapes in its parts',
      ['N:Berg\\;Lang;Anna\\, Maria;X;;'],
      { name: 'Anna, Maria X Berg;Lang' },
    ],
    [
      'of a firm',
      ['FN:', 'N:;;;;', 'ORG:Studio\\, Nord;Ton', 'EMAIL:s@example.com'],
      { name: 'Studio, Nord' },
    ],
    [
      'with colons and quotes in its parameters',
      ['EMAIL;X-A="a:b;c":x@example.com', 'FN;SORT-AS="B:x":Berg'],
      { name: 'Berg', emails: ['x@example.com'] },
    ],
    ['with a quote that never ends', ['FN;X="a:Berg'], { name: 'Berg' }],
    [
      'in lower case',
      ['fn:Anna', 'email:a@example.com'],
      { name: 'Anna', emails: ['a@example.com'] },
    ],
    ['with a mail link', ['FN:Anna', 'EMAIL:mailto:a@example.com'], { emails: ['a@example.com'] }],
    [
      'with a soft break that breaks nothing',
      ['FN:Anna', 'NOTE;ENCODING=QUOTED-PRINTABLE:x='],
      { name: 'Anna' },
    ],
    [
      'with a note of several soft lines',
      ['NOTE;ENCODING=QUOTED-PRINTABLE:x=', 'FN:not this=', 'nor this', 'FN:Anna'],
      { name: 'Anna' },
    ],
  ])('%s', (_, lines, person) => {
    expect(only(...lines)).toMatchObject(person);
  });

  it('may be one of many, with empty lines between and any line ends', () => {
    const text = `${card('FN:Anna')}\n\n${card('FN:Ben').replaceAll('\r\n', '\n')}${card('FN:Cem').replaceAll('\r\n', '\r')}`;
    expect(read(text).value.map(({ name }) => name)).toEqual(['Anna', 'Ben', 'Cem']);
  });

  it('keeps a picture from getting in the way', () => {
    const picture = [
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ',
      ...Array<string>(2_000).fill(` ${'A'.repeat(74)}`),
    ];
    const old = ['PHOTO;BASE64:', 'AAAA====', ' QUJD', ''];
    expect(only('FN:Anna', ...picture, 'EMAIL:a@example.com')?.emails).toEqual(['a@example.com']);
    expect(read(card('FN:Anna', ...old, 'EMAIL:a@example.com')).notes.oddLines).toBe(0);
  });

  it.each(['KIND:group', 'X-ADDRESSBOOKSERVER-KIND:group'])('of a list (%s) is nobody', (kind) => {
    expect(read(card('FN:Family', kind) + card('FN:Anna', 'KIND:individual')).value).toHaveLength(
      1,
    );
  });

  it('passes over lines that are no property, and counts them', () => {
    const { value, notes } = read(card('FN:Anna', 'what is this', 'EMAIL:a@example.com', '???'));
    expect(value).toEqual([{ name: 'Anna', emails: ['a@example.com'], phones: [] }]);
    expect(notes.oddLines).toBe(2);
  });

  it.each([
    ['that breaks off', `${card('FN:Anna')}BEGIN:VCARD\r\nFN:Ben\r\n`, 4],
    ['within another', `BEGIN:VCARD\nFN:A\n${card('FN:B')}END:VCARD\n`, 3],
    ['that ends twice', `${card('FN:Anna')}END:VCARD\r\n`, 4],
    ['with an endless line', card('FN:Anna', `NOTE:${'x'.repeat(1_000_001)}`), 3],
    ['with a NUL', card('FN:Anna', 'NOTE:\0'), 3],
  ])('is damaged %s', (_, text, line) => {
    expect(readContacts(text, { country: null })).toEqual({
      ok: false,
      problem: { code: 'damaged', line },
    });
  });

  it('has an upper limit', { timeout: 30_000 }, () => {
    const cards = card('FN:A').repeat(50_001);
    expect(readContacts(cards, { country: null })).toMatchObject({
      problem: { code: 'too_many', line: 150_001 },
    });
  });
});
