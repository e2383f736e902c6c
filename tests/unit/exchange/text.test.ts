import { describe, expect, it } from 'vitest';
import { decodeText } from '@/lib/exchange/text';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

const wide = (text: string, little: boolean): number[] =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
  });

describe('the text of a file', () => {
  it.each([
    ['UTF-8', bytes('Jörg 🌷'), 'Jörg 🌷', 'utf-8'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], 'Jörg'), 'Jörg', 'utf-8'],
    ['UTF-16, little end first', bytes([0xff, 0xfe], wide('Jörg', true)), 'Jörg', 'utf-16le'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], wide('Jörg', false)), 'Jörg', 'utf-16be'],
    ['Excel’s windows-1252', bytes('J', [0xf6], 'rg;10 ', [0x80]), 'Jörg;10 €', 'windows-1252'],
    ['nothing', bytes(''), '', 'utf-8'],
  ])('%s', (_, given, text, encoding) => {
    expect(decodeText(given)).toEqual({ ok: true, text, encoding });
  });

  it.each([
    ['a UTF-8 text with one damaged letter', bytes('Zoë\nJ', [0xc3], 'rg\nx'), 2],
    ['a UTF-8 text that was cut within a letter', bytes('Zoë\nb\nJ', [0xc3]), 3],
    ['UTF-8 by its mark, and damaged', bytes([0xef, 0xbb, 0xbf], 'a\nJ', [0xf6], 'rg'), 2],
    ['bytes that stand for nothing', bytes('a\nb\n', [0x81, 0x8d], 'c'), 3],
    ['another code page, nearly all letters of it', bytes('a\n', Array(20).fill(0xe4)), 2],
    ['a picture or a program', bytes('ab\n', [0x00, 0x01]), 2],
    ['UTF-16 of odd length', bytes([0xff, 0xfe], wide('a\nb', true), [0x41]), 2],
    ['half a surrogate pair in UTF-16', bytes([0xff, 0xfe], wide('a\n', true), [0x00, 0xd8]), 2],
  ])('not %s', (_, given, line) => {
    expect(decodeText(given)).toEqual({ ok: false, line });
  });
});
