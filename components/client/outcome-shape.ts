import type { OutcomeFact } from '@/lib/appointments/fact';
import { isCounted } from '@/lib/appointments/status';

export const outcomeShapes = ['showed', 'late', 'no_show', 'late_cancel', 'neutral'] as const;
/** Round: came. Square: missed. Dashed: does not count. */
export type OutcomeShape = (typeof outcomeShapes)[number];

export const shapeOf = ({ status, excused }: OutcomeFact): OutcomeShape =>
  excused || !isCounted(status) ? 'neutral' : (status as OutcomeShape);
