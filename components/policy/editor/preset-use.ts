import { plainTerms, type Preset, presetOf } from '@/lib/policy/presets';
import type { PolicyVersion, Terms } from '@/lib/policy/terms';
import { termsChanges, type VersionPart } from '@/lib/policy/version-changes';

type Standing = Pick<PolicyVersion, 'preset' | 'terms'>;

/** The notice window of somebody who has said nothing. */
const USUAL_HOURS = 48;

/** The terms as they come from a preset; currency and price are the practice's own. */
export const withPreset = ({ terms }: Preset, { currency, price }: Terms): Terms => ({
  ...terms,
  currency,
  price,
});

/** What the user has changed since choosing a trade, or, without one, since the first day. */
export function ownParts({ preset, terms }: Standing): VersionPart[] {
  const usual = { ...plainTerms(USUAL_HOURS, terms.currency), forgiveness: 'yearly' as const };
  return termsChanges(preset === null ? usual : presetOf(preset, terms.currency).terms, terms);
}

/** Values of the user's own that a preset would put others in place of. */
export function replacedBy(preset: Preset, version: Standing): VersionPart[] {
  const own = new Set(ownParts(version));
  return termsChanges(version.terms, withPreset(preset, version.terms)).filter((part) =>
    own.has(part),
  );
}
