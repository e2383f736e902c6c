/** One entry of a zip archive, as its directory tells. */
export interface ZipEntry {
  /** The last part of its path, without what could harm as a label. */
  name: string;
  encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  crc: number;
  /** Compressed bytes, as they lie in the archive. */
  packed: Uint8Array;
  /** Length when inflated. Only a claim. */
  size: number;
}

export type ZipDirectory =
  | { ok: true; entries: ZipEntry[] }
  | { ok: false; code: 'damaged_archive'; entry?: string }
  | { ok: false; code: 'too_many'; limit: number };

const MOST_ENTRIES = 1000;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The last part of a path that an archive names. Only ever a label, never a place to write to;
 * cleaned all the same of separators of any kind, control characters and excess.
 */
export function entryName(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? '';
  return (
    last
      .replace(/[\p{C}:*?"<>|]/gu, '')
      .trim()
      .slice(-200) || 'calendar.ics'
  );
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/**
 * The calendar files (`.ics`) in a zip archive, from its central directory (APPNOTE 4.3.12), which
 * has the lengths that entries written in one go lack. Archives of 4 GB and more are not read.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const damaged = { ok: false, code: 'damaged_archive' } as const;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return damaged;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return { ok: false, code: 'too_many', limit: MOST_ENTRIES };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return damaged;
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const name = entryName(path);
    // macOS puts a file of its own beside every one, under the same name after `._`.
    if (/\.ics$/i.test(name) && !name.startsWith('._')) {
      const local = view.getUint32(at + 42, true);
      if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) {
        return { ...damaged, entry: name };
      }
      const start =
        local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const length = view.getUint32(at + 20, true);
      if (start + length > bytes.length) return { ...damaged, entry: name };
      entries.push({
        name,
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packed: bytes.subarray(start, start + length),
        size: view.getUint32(at + 24, true),
      });
    }
    at = next;
  }
  return { ok: true, entries };
}
