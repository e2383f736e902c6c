import { describe, expect, it } from 'vitest';
import { excuseReasons } from '@/lib/appointments/status';
import {
  type PolicyLanguage,
  policyLanguages,
  policyNotes,
  policyParagraphs,
} from '@/lib/i18n/policy-text';
import { policyText, type PolicyTextOptions } from '@/lib/policy/policy-text';
import { presetOf } from '@/lib/policy/presets';
import { presetIds, type Terms } from '@/lib/policy/terms';
import { amount, base, none, percent } from './cases';

const plain: Terms = { ...base, notice: { hours: 24, tiers: [] }, noShow: none, exceptions: [] };
const full: Terms = {
  ...base,
  deposit: { charge: amount(4000), newDateDays: 3 },
  reschedules: { most: 2, months: 3 },
  forgiveness: 'yearly',
  exceptions: [...excuseReasons],
};
const long: PolicyTextOptions = { length: 'long', germanConsumers: false, recorded: false };
const textOf = (terms: Terms, language: PolicyLanguage, more: Partial<PolicyTextOptions> = {}) =>
  policyParagraphs(policyText({ terms }, { ...long, ...more }), language, 'EUR', 'de-DE').join(
    '\n',
  );

/** What only the paragraph of one rule says. */
const marks: Record<string, [terms: Partial<Terms>, says: Record<'en' | 'de', RegExp>]> = {
  tiers: [
    { notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(35) }] } },
    { en: /later cancellations I charge 35/, de: /spätere Absagen berechne ich 35/ },
  ],
  no_show: [{ noShow: percent(45) }, { en: /do not come.*45/, de: /nicht komm.*45/ }],
  deposit: [
    { deposit: { charge: amount(4000), newDateDays: 9 } },
    { en: /deposit of.*9 days/, de: /Anzahlung: 40.*9 Tagen/ },
  ],
  reschedules: [
    { reschedules: { most: 7, months: 5 } },
    { en: /move 7 appointments/, de: /7 Termine kostenlos/ },
  ],
  forgiveness: [
    { noShow: percent(45), forgiveness: 'first' },
    { en: /the first time I charge nothing/, de: /Beim ersten Mal berechne ich nichts/ },
  ],
  exceptions: [{ exceptions: ['illness'] }, { en: /In case of illness/, de: /Bei Krankheit/ }],
  refilled: [{ noShow: percent(45) }, { en: /somebody else can take/, de: /jemand anderes/ }],
};

describe.each(policyLanguages)('the text of a policy, %s', (language) => {
  const locale = language === 'en' ? 'en' : 'de';

  it.each(Object.entries(marks))('names %s where it is active, and only there', (_, [on, says]) => {
    expect(textOf({ ...plain, ...on }, language)).toMatch(says[locale]);
    expect(textOf(plain, language)).not.toMatch(says[locale]);
  });

  it('says why steady meetings matter, short and long', () => {
    const says = { en: /meeting steadily/i, de: /regelmäßig/i }[locale];
    expect(textOf(plain, language)).toMatch(says);
    expect(textOf(plain, language, { length: 'short' })).toMatch(says);
    expect(textOf(full, language, { length: 'short' }).length).toBeLessThan(
      textOf(full, language).length,
    );
  });

  it('says to German consumers that lower damage may be shown, where something may cost', () => {
    const says = { en: /considerably lower/, de: /wesentlich geringerer Schaden/ }[locale];
    for (const length of ['short', 'long'] as const) {
      expect(textOf(full, language, { germanConsumers: true, length })).toMatch(says);
    }
    expect(textOf(full, language)).not.toMatch(says);
    expect(textOf(plain, language, { germanConsumers: true })).not.toMatch(says);
  });

  it('says what is recorded only where that is wanted', () => {
    const says = { en: /I note whether/, de: /notiere ich, ob/ }[locale];
    expect(textOf(plain, language, { recorded: true })).toMatch(says);
    expect(textOf(plain, language)).not.toMatch(says);
  });

  it('keeps to one form of address', () => {
    const options = { germanConsumers: true, recorded: true };
    const text = [
      full,
      plain,
      { ...full, forgiveness: 'first' as const, notice: { hours: 0, tiers: [] } },
    ]
      .map((terms) => textOf(terms, language, options))
      .join('\n');
    const du = /\b(?:du|dir|dich|dein\w*)\b/i;
    const sie = /\b(?:Ihnen|Ihre?\w*)\b|(?<![.?:!„]\s)(?<!^)\bSie\b/m;
    if (language === 'de-du') expect(text).not.toMatch(sie);
    if (language === 'de-sie') expect(text).not.toMatch(du);
    if (language === 'de-du') expect(text).toMatch(du);
    if (language === 'de-sie') expect(text).toMatch(sie);
  });

  it.each(presetIds)('%s reads without a gap', (id) => {
    for (const length of ['short', 'long'] as const) {
      const text = textOf(presetOf(id).terms, language, { length, recorded: true });
      expect(text).not.toMatch(/undefined|null|NaN|[{}_]|\[object|!| {2}/);
      for (const paragraph of text.split('\n')) expect(paragraph).toMatch(/^[\p{Lu}\d].+\.$/u);
    }
  });

  it('tells the tiers so that they can be understood', () => {
    const tiers = (...list: [number, number][]) =>
      list.map(([underHours, of]) => ({ underHours, charge: percent(of) }));
    const said = (hours: number, ...list: [number, number][]) =>
      textOf({ ...plain, notice: { hours, tiers: tiers(...list) } }, language).split('\n')[2];
    if (language !== 'en') return;
    expect(said(24, [24, 50])).toBe('For later cancellations I charge 50% of the price.');
    expect(said(48, [24, 50])).toBe(
      'For later cancellations I charge 50% of the price with less than 24 hours of notice.',
    );
    expect(said(48, [48, 50], [24, 100])).toBe(
      'For later cancellations I charge 50% of the price with at least 24 hours of notice and the full price with less than 24 hours of notice.',
    );
    expect(said(72, [48, 50], [24, 100])).toBe(
      'For later cancellations I charge 50% of the price with at least 24 hours and less than 48 hours of notice and the full price with less than 24 hours of notice.',
    );
  });
});

describe('the notes beside the text', () => {
  it('say that it is no legal advice, and to check fees where there are any', () => {
    expect(policyText({ terms: plain }, long).notes).toEqual(['no_legal_advice']);
    const { notes } = policyText({ terms: full }, long);
    expect(notes).toEqual(['no_legal_advice', 'check_proportion']);
    expect(policyNotes(notes, 'de').join(' ')).toContain('keine Rechtsberatung');
    expect(policyNotes(notes, 'en').join(' ')).toContain('no legal advice');
  });

  it('are never part of the text', () => {
    for (const language of policyLanguages) {
      expect(textOf(full, language)).not.toMatch(/legal advice|Rechtsberatung/);
    }
  });
});
