import type { Reason } from '@/lib/reliability/score';

const reasons: Readonly<Record<Reason, string>> = {
  not_rated: 'Not rated.',
  too_few: 'Fewer than three counted appointments.',
  far_above_practice: 'Clearly more is missed than usual for you, and hardly by chance.',
  below_practice: 'Less is missed than usual for you.',
  no_recent_miss: 'No miss within the last 12 months or 10 appointments.',
  not_below_practice: 'The estimate is not below your average.',
  not_clearly_above: 'More is missed than usual for you, but not by much or not for certain.',
  missed_recently: 'A miss within the last 12 months or 10 appointments.',
};

/** The estimate behind a level, in Kept's own pages. */
export const evidence = {
  estimate: (rate: string, range: string, practice: string) =>
    `Estimate ${rate}, likely ${range} · your average ${practice}`,
  under: (rate: string) => `under ${rate}`,
  stillCome: (n: number) =>
    n === 0 ? 'Fewer than 1 in 10 still come.' : `About ${n} in 10 still come.`,
  reasons,
};

/** What every language must supply. */
export type EvidenceTexts = typeof evidence;
