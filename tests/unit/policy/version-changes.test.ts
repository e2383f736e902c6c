import { describe, expect, it } from 'vitest';
import { presetOf } from '@/lib/policy/presets';
import type { PolicyVersion } from '@/lib/policy/terms';
import { termsChanges, versionChanges } from '@/lib/policy/version-changes';

const { terms } = presetOf('consultant');
const version: PolicyVersion = {
  id: 'a',
  from: 0,
  preset: 'consultant',
  terms,
  overrides: [],
  reviewMonths: 0,
};

describe('what differs between two versions', () => {
  it('is nothing where only the date does', () => {
    const later: PolicyVersion = { ...version, id: 'b', from: 5 };
    expect(versionChanges(version, later)).toEqual([]);
  });

  it('is nothing where only the order of keys and of ticks does', () => {
    const { deposit } = terms;
    const other: PolicyVersion = {
      ...version,
      terms: {
        ...terms,
        deposit: deposit && { newDateDays: deposit.newDateDays, charge: deposit.charge },
        exceptions: terms.exceptions.toReversed(),
      },
    };
    expect(versionChanges(version, other)).toEqual([]);
  });

  it('is told part by part, in the order of the editor', () => {
    const other: PolicyVersion = {
      ...version,
      preset: null,
      reviewMonths: 6,
      overrides: [{ id: 'o', of: { clientId: 'c' }, terms: { price: 5000 } }],
      terms: { ...terms, price: 8000, deposit: null, notice: { hours: 24, tiers: [] } },
    };
    expect(versionChanges(version, other)).toEqual([
      'preset',
      'notice',
      'price',
      'deposit',
      'overrides',
      'review',
    ]);
  });

  it('of terms alone leaves currency and price aside', () => {
    expect(
      termsChanges(terms, { ...terms, price: 1, currency: 'CHF', forgiveness: 'none' }),
    ).toEqual(['forgiveness']);
  });
});
