import { plainTerms } from '@/lib/policy/presets';
import type { PolicyVersion } from '@/lib/policy/terms';
import { UNSAVED } from '@/lib/policy/terms-in-force';

/** What is asked of clients as long as the user has said nothing, hours. */
const USUAL_HOURS = 48;
/** The longest window a policy can have, hours. */
const LONGEST = 24 * 365;

const versionOf = (id: string, hours: number): PolicyVersion => ({
  id,
  from: 0,
  preset: null,
  terms: plainTerms(hours),
  overrides: [],
  reviewMonths: 0,
});

/** The policy of somebody who has said nothing yet. It is not stored. */
export const usualVersion = versionOf(UNSAVED, USUAL_HOURS);

/**
 * The first version of somebody who had said nothing but their notice window; `null` where it is
 * the usual one. Its id comes from the hours, so that two devices make the same of the same.
 *
 * @param hours 0 or more
 */
export function versionOfHours(hours: number): PolicyVersion | null {
  const told = plainTerms(Math.min(hours, LONGEST)).notice.hours;
  return told === USUAL_HOURS ? null : versionOf(`notice-${told}`, told);
}
