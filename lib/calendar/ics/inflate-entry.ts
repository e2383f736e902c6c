import { Inflate } from 'fflate';
import type { Slices } from './slices';
import type { ZipEntry } from './zip-directory';

export type Inflated =
  { ok: true; bytes: Uint8Array } | { ok: false; code: 'damaged_archive' | 'too_large' };

/** A thousand times as much may come out of each piece, and no more is done between two stops. */
const PIECE = 4096;

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = ~before;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Inflates one entry piece by piece and stops as soon as more than `limit` bytes have come out,
 * whatever its header claims. An entry that is encrypted, of another method, shorter or longer
 * than claimed, or of another checksum is damaged.
 */
export function* inflateEntry(entry: ZipEntry, limit: number): Slices<Inflated> {
  const damaged = { ok: false, code: 'damaged_archive' } as const;
  if (entry.encrypted || ![0, 8].includes(entry.method)) return damaged;
  if (entry.size > limit) return { ok: false, code: 'too_large' };
  const chunks: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > limit) return;
    crc = crcOf(chunk, crc);
    chunks.push(chunk);
  };
  const inflate = new Inflate(take);
  const { packed } = entry;
  for (let from = 0; from < packed.length || from === 0; from += PIECE) {
    const piece = packed.subarray(from, from + PIECE);
    try {
      if (entry.method === 0) take(piece);
      else inflate.push(piece, from + PIECE >= packed.length);
    } catch {
      return damaged;
    }
    if (size > limit) return { ok: false, code: 'too_large' };
    yield { done: from + piece.length, of: packed.length };
  }
  return size === entry.size && crc === entry.crc
    ? { ok: true, bytes: joined(chunks, size) }
    : damaged;
}
