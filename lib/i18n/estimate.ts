import type { Evidence, Rounded } from '@/lib/reliability/evidence';
import { evidence as de } from './de/evidence';
import { type EvidenceTexts, evidence as en } from './en/evidence';
import type { Locale } from './locale';

/** A client's estimate in words, for Kept's own pages alone. */
export interface EstimateWords {
  /** `Estimate 20%, likely 10–30% · your average 10%`. */
  estimate: string;
  /** `About 8 in 10 still come.` */
  stillCome: string | null;
  /** What decides about the level. */
  why: string;
}

/**
 * Puts the evidence into words.
 *
 * @param tag BCP 47 tag for numbers
 */
export function estimateWords(evidence: Evidence, locale: Locale, tag: string): EstimateWords {
  const texts = locale === 'de' ? de : en;
  const { estimate, practice, stillCome, reasons } = evidence;
  return {
    estimate: texts.estimate(
      rateText(estimate, texts, tag),
      rangeText(evidence, texts, tag),
      rateText(practice, texts, tag),
    ),
    stillCome: stillCome === null ? null : texts.stillCome(stillCome),
    why: reasons.map((reason) => texts.reasons[reason]).join(' '),
  };
}

const inPercent = (tag: string, percent: number): string =>
  new Intl.NumberFormat(tag, { style: 'percent' }).format(percent / 100);

/** Nobody's chance is nothing: what was rounded away is under one step. */
const rateText = ({ percent, step }: Rounded, texts: EvidenceTexts, tag: string): string =>
  percent === 0 ? texts.under(inPercent(tag, step)) : inPercent(tag, percent);

function rangeText({ low, high }: Evidence, texts: EvidenceTexts, tag: string): string {
  if (low.percent === high.percent) return rateText(high, texts, tag);
  return `${new Intl.NumberFormat(tag).format(low.percent)}–${inPercent(tag, high.percent)}`;
}
