const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/** Lower-case base32hex of the UTF-8 bytes, without padding. */
export function base32hex(text: string): string {
  let out = '';
  let bits = 0;
  let held = 0;
  for (const byte of new TextEncoder().encode(text)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += DIGITS[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? out + DIGITS[(held << (5 - bits)) & 31] : out;
}

/** Google's event id for a UID: its own without the domain, a foreign one as `_` + base32hex. */
export const eventIdOf = (uid: string): string =>
  uid.endsWith('@google.com') ? uid.slice(0, -'@google.com'.length) : `_${base32hex(uid)}`;

/** Reverse of `base32hex`; characters outside the alphabet are passed over. */
export function base32hexToText(encoded: string): string {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of encoded) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) continue;
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
