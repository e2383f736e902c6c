import type { ExcuseReason } from '@/lib/appointments/status';
import { activeRules, mayCost, type Rule } from './rules';
import { isFree } from './charge';
import type { Charge, PolicyVersion, Terms } from './terms';

/**
 * The policy as a text for agreements, booking pages and mails, paragraph by paragraph. A paragraph
 * stands only where its rule is active.
 */
export type PolicyParagraph =
  | { code: 'why'; long: boolean }
  | { code: 'notice'; hours: number }
  | { code: 'tiers'; windowHours: number; tiers: Extract<Rule, { code: 'tier' }>[] }
  | Extract<Rule, { code: 'reschedules' | 'no_show' | 'deposit' | 'forgiveness' }>
  /** The deposit in one sentence, for a mail that announces the rules. */
  | { code: 'deposit_brief'; charge: Charge; days: number }
  | { code: 'waiting'; minutes: number }
  | { code: 'exceptions'; reasons: ExcuseReason[] }
  | { code: 'mine'; deposit: boolean }
  /** Nothing for time that was used otherwise. */
  | { code: 'refilled' }
  /** A forfeited deposit counts towards the fee. */
  | { code: 'deposit_counts' }
  /** For consumers in Germany: lower damage may be shown (BGB § 309 no. 5 b). */
  | { code: 'lower_damage' }
  /** What is recorded about clients, and their rights. */
  | { code: 'recorded' };

/** What the user is told beside the text; never part of it. */
export type PolicyNote = 'no_legal_advice' | 'check_proportion';

export interface PolicyTextOptions {
  length: 'short' | 'long';
  /** Clients are consumers in Germany. */
  germanConsumers: boolean;
  /** Say what is recorded about clients. */
  recorded: boolean;
}

export interface PolicyText {
  paragraphs: PolicyParagraph[];
  notes: PolicyNote[];
}

/** Only what a client meets is in the short text. */
const shortCodes: ReadonlySet<PolicyParagraph['code']> = new Set([
  'why',
  'notice',
  'tiers',
  'no_show',
  'deposit',
  'exceptions',
  'lower_damage',
  'recorded',
]);

/** @param version whose general terms are told; those of single clients are never in a text */
export function policyText(
  version: Pick<PolicyVersion, 'terms'>,
  { length, germanConsumers, recorded }: PolicyTextOptions,
): PolicyText {
  const { terms } = version;
  const rules = activeRules({ terms, overrides: [], reviewMonths: 0 });
  const tiers = rules.filter((rule) => rule.code === 'tier');
  const keeps = terms.deposit !== null && !isFree(terms.deposit.charge);
  const costs = mayCost(terms) || keeps;
  const all: PolicyParagraph[] = [
    { code: 'why', long: length === 'long' },
    ...rules.flatMap((rule): PolicyParagraph[] => {
      switch (rule.code) {
        case 'notice':
          return [
            { code: 'notice', hours: rule.hours },
            ...(tiers.length > 0
              ? [{ code: 'tiers' as const, windowHours: rule.hours, tiers }]
              : []),
          ];
        case 'waiting':
          return [{ code: 'waiting', minutes: rule.limitMinutes }];
        case 'mine':
          return [{ code: 'mine', deposit: keeps }];
        case 'exceptions':
          return exceptionsOf(rule.reasons);
        case 'refilled':
        case 'deposit_counts':
          return [{ code: rule.code }];
        case 'reschedules':
        case 'no_show':
        case 'deposit':
        case 'forgiveness':
          return [rule];
        // Told as a tier, or between the user and the client alone.
        case 'tier':
        case 'reliable':
        case 'strikes':
        case 'overrides':
        case 'review':
          return [];
      }
    }),
    ...(germanConsumers && costs ? [{ code: 'lower_damage' as const }] : []),
    ...(recorded ? [{ code: 'recorded' as const }] : []),
  ];
  return {
    paragraphs: length === 'long' ? all : all.filter(({ code }) => shortCodes.has(code)),
    notes: ['no_legal_advice', ...(costs ? (['check_proportion'] as const) : [])],
  };
}

/** What a mail announces, what matters most first: the last is left out where there is no room. */
const announced = ['notice', 'tiers', 'no_show', 'exceptions', 'deposit'] as const;

/** The rules a client meets, for a mail that announces them. */
export function announcedRules(terms: Terms): PolicyParagraph[] {
  const options = { length: 'short', germanConsumers: false, recorded: false } as const;
  const { paragraphs } = policyText({ terms }, options);
  return announced.flatMap((code) =>
    paragraphs
      .filter((one) => one.code === code)
      .map((one) => (one.code === 'deposit' ? { ...one, code: 'deposit_brief' as const } : one)),
  );
}

/** My own mistakes are told where I cancel. */
function exceptionsOf(reasons: readonly ExcuseReason[]): PolicyParagraph[] {
  const theirs = reasons.filter((reason) => reason !== 'our_mistake');
  return theirs.length === 0 ? [] : [{ code: 'exceptions', reasons: theirs }];
}
