import { describe, expect, it } from 'vitest';
import { cheatLists as listsDe } from '@/lib/i18n/de/cheat-lists';
import { cheatLists as listsEn } from '@/lib/i18n/en/cheat-lists';
import { locales } from '@/lib/i18n/locale';
import { phraseTexts } from '@/lib/i18n/phrases';
import { breathText, situationText } from '@/lib/i18n/situations';
import { beforeLettingGo, phrases, screening } from '@/lib/policy/cheat-lists';
import { situations, situationSteps } from '@/lib/policy/situations';
import { base } from './cases';

describe.each(locales)('right now, %s', (locale) => {
  it('begins with a breath', () => {
    expect(breathText(locale)).toMatch(/breath|durchatmen/);
  });

  it.each(situations)('%s has a name and its steps in order, none left out', (situation) => {
    const { name, steps } = situationText(situation, base, locale);
    expect(name).not.toBe('');
    expect(steps.map(({ code }) => code)).toEqual(
      situationSteps[situation].map(({ code }) => code),
    );
    expect(steps.length).toBeLessThanOrEqual(4);
    for (const { what, why } of steps) {
      expect(what.length).toBeLessThanOrEqual(45);
      expect(`${what} ${why}`).not.toMatch(/undefined|NaN|[{}_]|!| {2}/);
    }
    if (locale === 'de') {
      expect(JSON.stringify(steps)).not.toMatch(/\b(?:du|dein\w*|dir|dich)\b/i);
    }
  });

  it('writes a message in every situation', () => {
    for (const situation of situations) {
      expect(situationText(situation, base, locale).steps.some(({ draft }) => draft)).toBe(true);
    }
  });

  it('names the user’s own limit, notice and strikes', () => {
    const terms = {
      ...base,
      waiting: { limitMinutes: 23, firstNudge: 7, secondNudge: 11 },
      notice: { hours: 36, tiers: [] },
      strikes: { talkAt: 4, decideAt: 9, months: 8 },
    };
    const said = situations.map((one) => JSON.stringify(situationText(one, terms, locale))).join();
    for (const number of [23, 7, 11, 36, 4, 9, 8])
      expect(said).toMatch(new RegExp(`\\b${number}\\b`));
  });

  it('has phrases in both forms of address, and names the notice only where there is some', () => {
    for (const form of ['du', 'sie'] as const) {
      const found = phraseTexts(base, locale, form);
      expect(found).toHaveLength(phrases.length);
      expect(new Set(found).size).toBe(phrases.length);
      expect(found.join()).toContain('48 ');
      const without = phraseTexts({ notice: { hours: 0, tiers: [] } }, locale, form).join();
      expect(without).not.toMatch(/ 0 |null/);
      if (locale === 'de' && form === 'sie')
        expect(found.join()).not.toMatch(/\b(?:dir|dich|du)\b/);
      if (locale === 'de' && form === 'du') expect(found.join()).not.toMatch(/\b(?:Ihnen|Sie)\b/);
    }
  });

  it('has words for every question and every thing to think of', () => {
    const lists = locale === 'de' ? listsDe : listsEn;
    expect(Object.keys(lists.screening.part)).toEqual(Object.keys(screening));
    expect(Object.keys(lists.screening.question)).toEqual(Object.values(screening).flat());
    expect(Object.keys(lists.lettingGo.item)).toEqual([...beforeLettingGo]);
  });
});
