import type { Rule } from '@/lib/policy/rules';
import { chargeText, listText } from './charge';
import { policyRules as de } from './de/policy-rules';
import { type Emphasis, policyRules as en } from './en/policy-rules';
import type { Locale } from './locale';

export type { Emphasis };

/**
 * A rule in words.
 *
 * @param currency of the terms, ISO 4217
 * @param tag BCP 47 tag for numbers and money
 */
export function ruleWords(rule: Rule, currency: string, locale: Locale, tag: string): Emphasis {
  const texts = locale === 'de' ? de : en;
  const cost = (charge: Parameters<typeof chargeText>[0]) =>
    chargeText(charge, texts.charge, tag, currency);
  switch (rule.code) {
    case 'notice':
      return texts.notice(rule.hours);
    case 'tier':
      return texts.tier(rule.fromHours, rule.underHours, cost(rule.charge));
    case 'reschedules':
      return texts.reschedules(rule.most, rule.months);
    case 'waiting':
      return texts.waiting(rule.limitMinutes, nudges(rule));
    case 'no_show':
      return texts.no_show(cost(rule.charge));
    case 'deposit':
      return texts.deposit(cost(rule.charge), rule.days);
    case 'forgiveness':
      return texts.forgiveness[rule.kind];
    case 'exceptions':
      return texts.exceptions(
        listText(
          tag,
          rule.reasons.map((reason) => texts.exception[reason]),
          'or',
        ),
      );
    case 'strikes':
      return texts.strikes(rule.talkAt, rule.decideAt, rule.months);
    case 'overrides':
      return texts.overrides(rule.clients, rule.kinds);
    case 'review':
      return texts.review(rule.months);
    case 'deposit_counts':
    case 'reliable':
    case 'refilled':
    case 'mine':
      return texts[rule.code];
  }
}

/** When the user gets in touch while waiting: each time once, and only before the limit. */
const nudges = (rule: Extract<Rule, { code: 'waiting' }>): number[] =>
  [...new Set([rule.firstNudge, rule.secondNudge])].filter((n) => n < rule.limitMinutes);
