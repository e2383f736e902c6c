import type { Slices } from './slices';

export type Decoded = { ok: true; text: string } | { ok: false; line: number };

const AT_ONCE = 512 * 1024;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Whether a piece decodes after what came before; the decoder is spoiled where it does not. */
function piece(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** Line breaks of any kind. */
const breaks = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** Where the character begins that the byte at `at` may be inside of. */
function characterStart(bytes: Uint8Array, at: number, encoding: string): number {
  if (encoding === 'utf-8') {
    let start = at;
    while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
    return start;
  }
  const high = bytes[encoding === 'utf-16le' ? at - 1 : at - 2] ?? 0;
  return (high & 0xfc) === 0xd8 ? at - 2 : at;
}

/** The line of the first character that cannot be read, from the line that `bytes` begin on. */
function badLine(bytes: Uint8Array, encoding: string, from: number): number {
  let [low, high] = [0, bytes.length];
  // Half of what is left reads well or not: some twenty readings of one piece at most.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const readable = piece(
      new TextDecoder(encoding, { fatal: true }),
      bytes.subarray(0, middle),
      true,
    );
    if (readable === null) high = middle - 1;
    else low = middle;
  }
  const good = new TextDecoder(encoding).decode(bytes.subarray(0, low), { stream: true });
  return from + breaks(good);
}

/**
 * The text of a file: UTF-8, or UTF-16 with its mark. A byte order mark is not part of the text.
 * Where it is neither, the 1-based line of the first character that cannot be read.
 */
export function* decodeText(bytes: Uint8Array): Slices<Decoded> {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  const pieces: string[] = [];
  let line = 1;
  for (let from = 0; from < bytes.length || from === 0; from += AT_ONCE) {
    const to = Math.min(bytes.length, from + AT_ONCE);
    const text = piece(decoder, bytes.subarray(from, to), to < bytes.length);
    if (text === null) {
      const begin = characterStart(bytes, from, encoding);
      return { ok: false, line: badLine(bytes.subarray(begin, to), encoding, line) };
    }
    pieces.push(text);
    line += breaks(text);
    // A pair of CR and LF that the end of a piece divides is one break.
    if (text.endsWith('\r') && bytes[to] === 10) line -= 1;
    yield { done: to, of: bytes.length };
  }
  return { ok: true, text: pieces.join('') };
}
