import type { ReadNotes } from '@/lib/appointments/read-event';
import type { ImportTexts } from '@/lib/i18n/en/import';

/** What could not be read of something that was otherwise fine, in one line; empty: everything could. */
export function noteWords(notes: ReadNotes | null, { notes: texts }: ImportTexts): string {
  if (!notes) return '';
  return (['unreadable', 'cutRules', 'unknownZones', 'oddLines'] as const)
    .filter((what) => notes[what] > 0)
    .map((what) => texts[what](notes[what]))
    .join(' · ');
}
