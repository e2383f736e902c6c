import type { DataTexts } from '@/lib/i18n/en/data';
import type { RetentionPreview } from '@/lib/messaging/data-protocol';

const kinds = ['outcomes', 'appointments', 'ledger', 'standing', 'prepared'] as const;

/** How many records go. */
export const countOf = (going: RetentionPreview): number =>
  kinds.reduce((sum, kind) => sum + going[kind], 0);

/** `7 outcomes and 1 prepared message`. */
export const goingWords = (
  going: RetentionPreview,
  tag: string,
  { restore, retention }: DataTexts,
): string => {
  const words = { ...restore, appointments: retention.unmarked };
  const parts = kinds.filter((kind) => going[kind] > 0).map((kind) => words[kind](going[kind]));
  return new Intl.ListFormat(tag).format(parts);
};

/** Months that are offered; 0: without limit. */
export const offeredMonths: readonly number[] = [0, 12, 24, 36, 60];
const MOST = 1_200;

/** Whole months from 1 to 1,200, or `null`. */
export function monthsOf(text: string): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= MOST ? value : null;
}

/** `18 months`, `2 years`, `Without limit`. */
export const monthsWords = (months: number, { retention }: DataTexts): string =>
  months === 0
    ? retention.forever
    : months % 12 === 0
      ? retention.years(months / 12)
      : retention.months(months);

/** Whether fewer records are kept than before. */
export const isShorter = (months: number, than: number): boolean =>
  months !== 0 && (than === 0 || months < than);
