import type { ExcuseReason } from '@/lib/appointments/status';
import { isFree, soundCharge } from './charge';
import type { Charge, Forgiveness, Override, PolicyVersion, ReviewMonths, Terms } from './terms';

/**
 * The rules of a policy that are active, in the order in which they are read. The interface puts
 * them into words; what is not here is no rule.
 */
export type Rule =
  | { code: 'notice'; hours: number }
  /** Notice of at least `fromHours` and less than `underHours`. */
  | { code: 'tier'; fromHours: number; underHours: number; charge: Charge }
  | { code: 'reschedules'; most: number; months: number }
  | { code: 'waiting'; limitMinutes: number; firstNudge: number; secondNudge: number }
  | { code: 'no_show'; charge: Charge }
  | { code: 'deposit'; charge: Charge; days: number }
  /** A forfeited deposit counts towards the fee. */
  | { code: 'deposit_counts' }
  | { code: 'forgiveness'; kind: Exclude<Forgiveness, 'none'> }
  /** A reliable client's first slip is let go. */
  | { code: 'reliable' }
  /** Nothing is charged for time that was used otherwise. */
  | { code: 'refilled' }
  | { code: 'exceptions'; reasons: ExcuseReason[] }
  /** What I cancel never costs the client. */
  | { code: 'mine' }
  | { code: 'strikes'; talkAt: number; decideAt: number; months: number }
  | { code: 'overrides'; clients: number; kinds: number }
  | { code: 'review'; months: Exclude<ReviewMonths, 0> };

export type RuleCode = Rule['code'];

type Rules = Pick<PolicyVersion, 'terms' | 'overrides' | 'reviewMonths'>;

/** @param policy of overrides only their number is told: whose terms differ is on the client */
export function activeRules({ terms, overrides, reviewMonths }: Rules): Rule[] {
  const { notice, reschedules, waiting, noShow, deposit, forgiveness, strikes } = terms;
  const costs = mayCost(terms);
  const keeps = deposit && !isFree(deposit.charge);
  const rules: (Rule | false | null)[] = [
    { code: 'notice', hours: notice.hours },
    ...tierRules(terms),
    reschedules && { code: 'reschedules', ...reschedules },
    { code: 'waiting', ...waiting },
    !isFree(noShow) && { code: 'no_show', charge: soundCharge(noShow) },
    keeps && { code: 'deposit', charge: soundCharge(deposit.charge), days: deposit.newDateDays },
    keeps && costs && { code: 'deposit_counts' },
    costs && forgiveness !== 'none' && { code: 'forgiveness', kind: forgiveness },
    costs && { code: 'reliable' },
    (costs || keeps) && { code: 'refilled' },
    terms.exceptions.length > 0 && { code: 'exceptions', reasons: [...terms.exceptions] },
    { code: 'mine' },
    { code: 'strikes', ...strikes },
    overrides.length > 0 && { code: 'overrides', ...countOf(overrides) },
    reviewMonths !== 0 && { code: 'review', months: reviewMonths },
  ];
  return rules.filter((rule) => rule !== null && rule !== false);
}

/** Whether any appointment that does not take place may cost something, the deposit aside. */
export const mayCost = (terms: Pick<Terms, 'notice' | 'noShow'>): boolean =>
  !isFree(terms.noShow) || terms.notice.tiers.some(({ charge }) => !isFree(charge));

/** Tiers that cost something, each with the notice at which it begins. */
function tierRules({ notice }: Pick<Terms, 'notice'>): Rule[] {
  const sorted = notice.tiers.toSorted((a, b) => b.underHours - a.underHours);
  return sorted.flatMap(({ underHours, charge }, n): Rule[] =>
    isFree(charge)
      ? []
      : [
          {
            code: 'tier',
            fromHours: sorted[n + 1]?.underHours ?? 0,
            underHours,
            charge: soundCharge(charge),
          },
        ],
  );
}

const countOf = (overrides: readonly Override[]): { clients: number; kinds: number } => {
  const clients = overrides.filter(({ of }) => 'clientId' in of).length;
  return { clients, kinds: overrides.length - clients };
};
