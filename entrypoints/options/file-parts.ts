/** Bytes of a file in one message, before encoding. */
const PART = 1_000_000;

/** More than this is refused before anything is sent. */
export const LARGEST_FILE = 128 * 1_048_576;

type Encoding = Uint8Array & { toBase64?: () => string };

/** As many characters as fit into one call's arguments. */
const CHARACTERS = 8192;

/** Base64 of some bytes; younger browsers do it by themselves. */
export function base64Of(bytes: Uint8Array): string {
  const own = (bytes as Encoding).toBase64;
  if (own) return own.call(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHARACTERS) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHARACTERS));
  }
  return btoa(text);
}

export interface FilePart {
  /** Bytes before this part. */
  at: number;
  base64: string;
  last: boolean;
  /** Bytes up to the end of this part. */
  done: number;
}

/**
 * A file in parts that fit into a message, read one at a time; an empty file is one empty part.
 *
 * @throws where the file cannot be read (any more)
 */
export async function* partsOf(file: Blob): AsyncGenerator<FilePart> {
  let at = 0;
  do {
    const to = Math.min(file.size, at + PART);
    const bytes = new Uint8Array(await file.slice(at, to).arrayBuffer());
    yield { at, base64: base64Of(bytes), last: to >= file.size, done: to };
    at = to;
  } while (at < file.size);
}
