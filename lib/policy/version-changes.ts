import type { PolicyVersion, Terms } from './terms';

/** What can differ between two versions, in the order of the editor. */
export const versionParts = [
  'preset',
  'notice',
  'waiting',
  'currency',
  'price',
  'noShow',
  'deposit',
  'forgiveness',
  'reschedules',
  'strikes',
  'exceptions',
  'overrides',
  'review',
] as const;
export type VersionPart = (typeof versionParts)[number];

/** A version apart from when it began. */
type Content = Pick<PolicyVersion, 'preset' | 'terms' | 'overrides' | 'reviewMonths'>;

/** Key order is no difference. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, one]) => [key, canonical(one)]),
        )
      : value;
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** Exceptions are a set: in which order they were ticked is no difference. */
const told = (version: Content, part: VersionPart): unknown =>
  part === 'preset'
    ? version.preset
    : part === 'overrides'
      ? version.overrides
      : part === 'review'
        ? version.reviewMonths
        : part === 'exceptions'
          ? version.terms.exceptions.toSorted()
          : version.terms[part];

/** What differs between two versions of the policy. */
export const versionChanges = (before: Content, after: Content): VersionPart[] =>
  versionParts.filter((part) => !same(told(before, part), told(after, part)));

const aside: ReadonlySet<VersionPart> = new Set(['currency', 'price']);

/** What differs between two sets of terms, the currency and the price of the practice aside. */
export function termsChanges(before: Terms, after: Terms): VersionPart[] {
  const version = (terms: Terms): Content => ({
    preset: null,
    terms,
    overrides: [],
    reviewMonths: 0,
  });
  return versionChanges(version(before), version(after)).filter((part) => !aside.has(part));
}
