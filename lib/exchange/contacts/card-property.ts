/** One property of a card. */
export interface CardProperty {
  /** Upper case, without its group. */
  name: string;
  /** Still with its escapes. */
  value: string;
}

/** Parts of `text` between signs that no quotes and no backslash hide. */
function between(text: string, sign: string, quotes: boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quotes && letter === '"') quoted = !quoted;
    else if (!quotes && letter === '\\') at += 1;
    else if (letter === sign && !quoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

/**
 * Reads one unfolded property of vCard 2.1, 3.0 or 4.0: `item1.EMAIL;TYPE=home:…`,
 * `TEL;CELL:…`, `FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:…`.
 *
 * @returns `null` where it is no property
 */
export function readProperty(text: string): CardProperty | null {
  const [head = ''] = between(text, ':', true);
  // A quote that is never closed hides the colon; then the first one it is.
  const colon = head.length < text.length ? head.length : text.indexOf(':');
  if (colon < 0) return null;
  const [name = '', ...parameters] = between(text.slice(0, colon), ';', true);
  const plain = name
    .slice(name.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (plain === '') return null;
  const value = text.slice(colon + 1);
  const settings = parameters.map((parameter) => parameter.trim().toUpperCase());
  const encoded = settings.some((it) => /^(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE"?$/.test(it));
  const charset = settings
    .map((it) => /^CHARSET\s*=\s*"?([\w.:-]+)"?$/.exec(it)?.[1])
    .find((it) => it !== undefined);
  return { name: plain, value: encoded ? fromQuotedPrintable(value, charset) : value };
}

/** RFC 2045 section 6.7. What is not encoded stands as UTF-8 among the bytes. */
function fromQuotedPrintable(text: string, charset: string | undefined): string {
  const raw = new TextEncoder().encode(text);
  const bytes: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const byte = raw[at] ?? 0;
    const code = byte === 0x3d ? String.fromCharCode(raw[at + 1] ?? 0, raw[at + 2] ?? 0) : '';
    if (/^[\dA-Fa-f]{2}$/.test(code)) {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    } else {
      bytes.push(byte);
    }
  }
  const coded = Uint8Array.from(bytes);
  // A charset that is wrong or unknown: UTF-8 shows itself, all else is the old default.
  return (
    decoded(coded, charset ?? 'utf-8') ??
    decoded(coded, 'utf-8') ??
    decoded(coded, 'windows-1252') ??
    text
  );
}

function decoded(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A text value without its escapes (RFC 6350 section 3.4). */
export const unescaped = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));

/** The parts of a structured value such as `N`, without their escapes. */
export const structured = (value: string): string[] =>
  between(value, ';', false).map((part) => unescaped(part).trim());
