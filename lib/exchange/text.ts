/** How the text of a file was written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText =
  | { ok: true; text: string; encoding: Encoding }
  /** The first line, 1-based, that cannot be read. */
  | { ok: false; line: number };

const LF = 0x0a;
/** Bytes that stand for nothing in windows-1252. */
const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** What a text file holds below the space: tab, line feed, form feed, carriage return, Ctrl-Z. */
const SPACING: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

/**
 * The text of a file: by its byte order mark, else UTF-8, else windows-1252, in which Excel and
 * old address books write CSV. The last is taken only where the bytes make sense in it; the
 * caller is told, since other old code pages look the same.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return decodeWide(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeWide(bytes.subarray(2), 'utf-16be');
  const body = a === 0xef && b === 0xbb && c === 0xbf ? bytes.subarray(3) : bytes;

  const zero = body.indexOf(0);
  if (zero >= 0) return { ok: false, line: lineAt(body, zero) };
  const text = strictly(body, 'utf-8');
  if (text !== null) return { ok: true, text, encoding: 'utf-8' };
  if (body === bytes && isPlainlyLatin(body)) {
    const latin = new TextDecoder('windows-1252').decode(body);
    return { ok: true, text: latin, encoding: 'windows-1252' };
  }
  return { ok: false, line: firstBadLine(body) };
}

/** `null` where a byte does not belong. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = strictly(bytes, encoding);
  if (text !== null && !text.includes('\0')) return { ok: true, text, encoding };
  const loose = text ?? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const bad = loose.search(text === null ? '\ufffd' : '\0');
  return { ok: false, line: loose.slice(0, Math.max(bad, 0)).split('\n').length };
}

function lineAt(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = 0; at < position; at += 1) if (bytes[at] === LF) line += 1;
  return line;
}

/** A line feed is never part of a longer UTF-8 character, so lines can be read by themselves. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let from = 0; ; line += 1) {
    const end = bytes.indexOf(LF, from);
    const part = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (end < 0 || strictly(part, 'utf-8') === null) return line;
    from = end + 1;
  }
}

/**
 * Bytes that are no UTF-8 and yet a text of Western Europe: nothing that stands for no letter, no
 * UTF-8 character in it either (then it is UTF-8 with a damage), and letters mostly plain.
 */
function isPlainlyLatin(bytes: Uint8Array): boolean {
  let high = 0;
  let plain = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (UNUSED.has(byte) || (byte < 0x20 && !SPACING.has(byte))) return false;
    if (byte >= 0x80) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) plain += 1;
    if (byte >= 0xc3 && byte <= 0xf4 && isUtf8Character(bytes, at)) return false;
  }
  return high <= plain;
}

function isUtf8Character(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return at + length <= bytes.length && strictly(bytes.subarray(at, at + length), 'utf-8') !== null;
}
