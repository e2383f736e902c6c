import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locale';
import { ruleWords } from '@/lib/i18n/policy-rules';
import { policySchemas } from '@/lib/messaging/policy-schemas';
import { override, terms as termsSchema } from '@/lib/messaging/terms-schemas';
import { plainTerms, presetOf } from '@/lib/policy/presets';
import { activeRules } from '@/lib/policy/rules';
import { presetIds } from '@/lib/policy/terms';
import { base, none, percent } from './cases';

describe('the presets', () => {
  it.each(presetIds)('%s goes through a message and a file unchanged', (id) => {
    const { terms, startingRate } = presetOf(id, 'CHF');
    const saving = { id: 'x', preset: id, terms, overrides: [], reviewMonths: 12 };
    const sent: unknown = JSON.parse(JSON.stringify(saving));
    expect(v.parse(policySchemas.savePolicy, sent)).toEqual(saving);
    expect(terms.currency).toBe('CHF');
    expect(startingRate).toBeGreaterThan(0);
    expect(startingRate).toBeLessThan(0.5);
  });

  it.each(presetIds)('%s reads well in both languages', (id) => {
    for (const locale of locales) {
      const version = { terms: presetOf(id).terms, overrides: [], reviewMonths: 0 as const };
      for (const rule of activeRules(version)) {
        expect(ruleWords(rule, 'EUR', locale, locale).join('')).toMatch(/^[\p{Lu}\d][^_{}]+\.$/u);
      }
    }
  });

  it('keep what is confidential where somebody’s coming is nobody’s business', () => {
    expect(presetIds.filter((id) => presetOf(id).confidential)).toEqual(['therapist', 'medical']);
  });

  it('take everything only where clients are businesses', () => {
    const all = presetIds.filter((id) => {
      const { noShow, notice } = presetOf(id).terms;
      const charges = [noShow, ...notice.tiers.map(({ charge }) => charge)];
      return charges.some((one) => one.kind === 'percent' && one.percent === 100);
    });
    expect(all).toEqual(['consultant', 'coach']);
  });

  it('follow the article for consultants: 48 hours, and three days for a new date', () => {
    const { notice, deposit, waiting } = presetOf('consultant').terms;
    expect(notice.hours).toBe(48);
    expect(deposit?.newDateDays).toBe(3);
    expect(waiting).toEqual({ limitMinutes: 15, firstNudge: 5, secondNudge: 10 });
  });

  it.each([
    [48, 48],
    [1.1, 1.25],
    [0, 0],
    [-3, 0],
    [Number.NaN, 48],
  ])('without one, a window of %d hours is %d, and nothing costs anything', (hours, found) => {
    const terms = plainTerms(hours);
    expect(terms.notice.hours).toBe(found);
    expect(v.is(termsSchema, terms)).toBe(true);
    const codes = activeRules({ terms, overrides: [], reviewMonths: 0 }).map(({ code }) => code);
    expect(codes).toEqual(['notice', 'waiting', 'exceptions', 'mine', 'strikes']);
  });
});

describe('the form of terms', () => {
  const tier = (underHours: number) => ({ underHours, charge: percent(50) });
  const wrong: [string, object][] = [
    ['a tier above the window', { notice: { hours: 24, tiers: [tier(48)] } }],
    ['tiers that rise', { notice: { hours: 48, tiers: [tier(24), tier(48)] } }],
    ['tiers that repeat', { notice: { hours: 48, tiers: [tier(24), tier(24)] } }],
    ['a tier of 0 hours', { notice: { hours: 48, tiers: [tier(0)] } }],
    ['a tier between quarters', { notice: { hours: 48, tiers: [tier(1.1)] } }],
    ['101 %', { noShow: percent(101) }],
    ['less than nothing', { noShow: percent(-1) }],
    ['a broken cent', { price: 99.5 }],
    ['a price below nothing', { price: -1 }],
    ['a currency in small letters', { currency: 'eur' }],
    ['nudges that swap', { waiting: { limitMinutes: 15, firstNudge: 10, secondNudge: 5 } }],
    ['a nudge after the limit', { waiting: { limitMinutes: 5, firstNudge: 5, secondNudge: 10 } }],
    ['a decision before the talk', { strikes: { talkAt: 3, decideAt: 2, months: 6 } }],
    ['no months', { strikes: { talkAt: 2, decideAt: 3, months: 0 } }],
    ['an exception twice', { exceptions: ['illness', 'illness'] }],
    ['an unknown exception', { exceptions: ['weather'] }],
  ];
  it.each(wrong)('refuses %s', (_, change) => {
    expect(v.is(termsSchema, { ...base, ...change })).toBe(false);
  });

  it('takes all that is sound', () => {
    expect(v.parse(termsSchema, base)).toEqual(base);
    expect(v.is(termsSchema, { ...base, deposit: { charge: none, newDateDays: 0 } })).toBe(true);
  });

  it.each([
    [{ clientId: 'anna' }, true],
    [{ kind: { word: 'intake' } }, true],
    [{ kind: { minMinutes: 60, maxMinutes: 30 } }, false],
    [{ kind: { word: ' ' } }, false],
    [{}, false],
  ])('an override of %o: %s', (of, sound) => {
    expect(v.is(override, { id: 'o', of, terms: { price: null } })).toBe(sound);
  });
});
