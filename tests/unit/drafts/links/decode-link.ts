/*
 * Reads links the way the programs they are for do, byte by byte and after the standards (RFC 3986,
 * RFC 6068, RFC 5724): nothing of it is shared with what makes them.
 */

/** Percent-encoded UTF-8 as text; `+` stays a plus. Throws where the bytes are no UTF-8. */
export function percentDecoded(text: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) throw new Error(`not ASCII at ${at}`);
    if (text[at] === '%') {
      const byte = text.slice(at + 1, at + 3);
      if (!/^[\dA-F]{2}$/i.test(byte)) throw new Error(`broken escape at ${at}`);
      bytes.push(Number.parseInt(byte, 16));
      at += 2;
    } else bytes.push(code);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
}

/** The fields of a query, each once. */
export function fieldsOf(query: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const pair of query.split('&').filter(Boolean)) {
    const parts = pair.split('=');
    const [key = '', value = ''] = parts;
    if (parts.length !== 2 || key in fields) throw new Error('fields run into each other');
    fields[key] = percentDecoded(value);
  }
  return fields;
}

/** A link in two: what stands before the question mark, and the fields behind it. */
export function partsOf(link: string): { before: string; fields: Record<string, string> } {
  const parts = link.split('?');
  if (parts.length > 2 || link.includes('#')) throw new Error('something ends the query');
  const [before = '', query = ''] = parts;
  return { before, fields: fieldsOf(query) };
}

/** A mailto link as RFC 6068 has it; line ends come out as `\n`. */
export function mailOf(link: string): { to: string; subject: string; body: string } {
  const { before, fields } = partsOf(link);
  if (!before.startsWith('mailto:')) throw new Error('no mailto');
  const { subject = '', body = '', ...others } = fields;
  if (Object.keys(others).length > 0) throw new Error('fields that are not guaranteed');
  if (/(?<!\r)\n|\r(?!\n)/.test(body)) throw new Error('a line end that is none');
  const to = percentDecoded(before.slice('mailto:'.length));
  return { to, subject, body: body.replaceAll('\r\n', '\n') };
}
