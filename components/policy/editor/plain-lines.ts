import type { Locale } from '@/lib/i18n/locale';
import { type Emphasis, ruleWords } from '@/lib/i18n/policy-rules';
import { activeRules } from '@/lib/policy/rules';
import type { PolicyVersion } from '@/lib/policy/terms';

/** One rule in words. */
export interface PlainLine {
  key: string;
  text: Emphasis;
}

/** The rules of a policy in words, in the order in which they are read. */
export const plainLines = (
  version: Pick<PolicyVersion, 'terms' | 'overrides' | 'reviewMonths'>,
  locale: Locale,
  tag: string,
): PlainLine[] =>
  activeRules(version).map((rule) => ({
    key: rule.code === 'tier' ? `tier ${rule.underHours}` : rule.code,
    text: ruleWords(rule, version.terms.currency, locale, tag),
  }));
