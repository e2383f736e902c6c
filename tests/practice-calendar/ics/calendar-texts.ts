import { gunzipSync, strFromU8, unzipSync } from 'fflate';

export interface CalendarText {
  /** File name inside the archive; empty for a bare file. */
  name: string;
  text: string;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** The .ics texts in a text, in bytes, in a `.gz`, or in Google's export `.zip`. */
export function calendarTexts(input: string | Uint8Array): CalendarText[] {
  if (typeof input === 'string') return [{ name: '', text: input }];
  if (input[0] === 0x1f && input[1] === 0x8b) {
    return [{ name: '', text: strFromU8(gunzipSync(input)) }];
  }
  if (input[0] === 0x50 && input[1] === 0x4b) {
    const entries = unzipSync(input, {
      filter: (file) => file.name.endsWith('.ics') && file.originalSize < MAX_BYTES,
    });
    return Object.entries(entries).map(([name, bytes]) => ({ name, text: strFromU8(bytes) }));
  }
  return [{ name: '', text: strFromU8(input) }];
}
