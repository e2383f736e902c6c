import type { Charge, NoticeTerms, NoticeTier } from '@/lib/policy/terms';
import { sameCharge } from './charge';

/** Longer than thirty days is a slip of the finger. */
export const MOST_HOURS = 720;

/** Hours as typed, a multiple of a quarter (`1.5`, `1,5`), or `null`. */
export function quarterHours(text: string, least: number, most: number): number | null {
  const bare = text.trim().replace(',', '.');
  const value = /^\d{1,4}(\.\d{1,2})?$/.test(bare) ? Number(bare) : Number.NaN;
  return value >= least && value <= most && Number.isInteger(value * 4) ? value : null;
}

export const hoursText = (hours: number, tag: string): string =>
  new Intl.NumberFormat(tag, { useGrouping: false, numberingSystem: 'latn' }).format(hours);

const sorted = (tiers: readonly NoticeTier[]): NoticeTier[] =>
  tiers.toSorted((a, b) => b.underHours - a.underHours);

/**
 * Another window. In a longer one the step at the old edge moves along, since that is what being
 * late costs; in a shorter one what cost so much just within its edge does so from there on.
 */
export function withWindow(notice: NoticeTerms, hours: number): NoticeTerms {
  if (hours <= 0) return { hours: 0, tiers: [] };
  const tiers = sorted(notice.tiers);
  if (hours >= notice.hours) {
    const moved = tiers.map((tier) =>
      tier.underHours === notice.hours ? { ...tier, underHours: hours } : tier,
    );
    return { hours, tiers: moved };
  }
  const edge = tiers.findLast(({ underHours }) => underHours >= hours);
  const inside = tiers.filter(({ underHours }) => underHours < hours);
  return { hours, tiers: edge ? [{ ...edge, underHours: hours }, ...inside] : inside };
}

export function withTier(notice: NoticeTerms, at: number, tier: NoticeTier): NoticeTerms {
  const tiers = notice.tiers.map((one, index) => (index === at ? tier : one));
  return { ...notice, tiers: sorted(tiers) };
}

export const withoutTier = (notice: NoticeTerms, at: number): NoticeTerms => ({
  ...notice,
  tiers: notice.tiers.filter((_, index) => index !== at),
});

/** A further step: at the window itself, else at half of the shortest; `null` where none fits. */
export function nextTier({ hours, tiers }: NoticeTerms): NoticeTier | null {
  const last = tiers.at(-1);
  if (!last || !tiers.some(({ underHours }) => underHours === hours)) {
    return hours > 0 ? { underHours: hours, charge: { kind: 'percent', percent: 50 } } : null;
  }
  const half = Math.floor(last.underHours / 2);
  if (half < 1) return null;
  return { underHours: half, charge: stricter(last.charge) };
}

const stricter = (charge: Charge): Charge =>
  charge.kind === 'amount' ? charge : { kind: 'percent', percent: 100 };

/** A span of the time before the start in which a cancellation costs the same. */
export interface NoticeSpan {
  /** Hours before the start at which it begins; `null`: as early as one likes. */
  from: number | null;
  charge: Charge;
}

/** All spans, the earliest first; the last one ends at the start. */
export function spansOf({ hours, tiers }: NoticeTerms): NoticeSpan[] {
  const free: Charge = { kind: 'none' };
  const spans: NoticeSpan[] = [{ from: null, charge: free }];
  if (hours > 0 && tiers[0]?.underHours !== hours) spans.push({ from: hours, charge: free });
  for (const { underHours, charge } of tiers) {
    const before = spans.at(-1);
    // Late and free is something else than in time: the first edge always stands.
    if (spans.length > 1 && before && sameCharge(before.charge, charge)) continue;
    spans.push({ from: underHours, charge });
  }
  return spans;
}
