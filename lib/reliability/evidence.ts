import type { Level } from './level';
import type { Reason, Score } from './score';

/** A share in per cent, as it may be told: in steps of this many points. */
export interface Rounded {
  percent: number;
  step: number;
}

/** What is known of a client's rate, in numbers fit to be shown; the interface has the words. */
export interface Evidence {
  level: Level;
  reasons: Reason[];
  /** Estimated chance of missing the next appointment. */
  estimate: Rounded;
  low: Rounded;
  high: Rounded;
  /** The practice's average. */
  practice: Rounded;
  /**
   * Of ten such clients so many still come to the next appointment, by this client's own estimate;
   * `null` where nothing was missed, or so little that all ten would.
   */
  stillCome: number | null;
}

/** Under so many outcomes an estimate to the point would pretend to know more than it does. */
const FEW = 10;
const COARSE = 5;

const rounded = (rate: number, step: number): Rounded => ({
  percent: Math.round((rate * 100) / step) * step,
  step,
});

/**
 * The evidence behind a level; `null` where a rate would be no more than the practice's own: under
 * three counted outcomes, and for a client who is not rated. The counts can always be told.
 */
export function evidenceOf(score: Score): Evidence | null {
  const { level, reasons, missRate, low, high, practiceRate, counted, missed } = score;
  if (level === null || level === 'new') return null;
  const step = counted < FEW ? COARSE : 1;
  const come = Math.round((1 - missRate) * 10);
  return {
    level,
    reasons,
    estimate: rounded(missRate, step),
    low: rounded(low, step),
    high: rounded(high, step),
    practice: rounded(practiceRate, 1),
    stillCome: missed === 0 || come === 10 ? null : come,
  };
}
