import { describe, expect, it } from 'vitest';
import { excuseReasons } from '@/lib/appointments/status';
import { type Locale, locales } from '@/lib/i18n/locale';
import { ruleWords } from '@/lib/i18n/policy-rules';
import { activeRules, type RuleCode } from '@/lib/policy/rules';
import type { Override, PolicyVersion, ReviewMonths, Terms } from '@/lib/policy/terms';
import { amount, base, none, percent } from './cases';

/* The plain words name every rule that is active and none that is not: per rule, in both languages. */

/** Nothing that could be switched off is on. */
const plain: Terms = {
  ...base,
  notice: { hours: 0, tiers: [] },
  noShow: none,
  exceptions: [],
};

type Policy = Pick<PolicyVersion, 'terms' | 'overrides' | 'reviewMonths'>;
const policy = (terms: Partial<Terms>, more: Partial<Policy> = {}): Policy => ({
  terms: { ...plain, ...terms },
  overrides: [],
  reviewMonths: 0,
  ...more,
});

const sentences = (of: Policy, locale: Locale): string[] =>
  activeRules(of).map((rule) => ruleWords(rule, 'EUR', locale, locale).join(''));

const own: Override[] = [
  { id: '1', of: { clientId: 'anna' }, terms: {} },
  { id: '2', of: { clientId: 'ben' }, terms: {} },
  { id: '3', of: { kind: { word: 'intake' } }, terms: {} },
];

/** What turns a rule on, and what the sentence must say. `marks`: no other rule says this. */
const rows: {
  code: RuleCode;
  on: Policy;
  says: Record<Locale, string[]>;
  marks: Record<Locale, RegExp>;
}[] = [
  {
    code: 'tier',
    on: policy({ notice: { hours: 48, tiers: [{ underHours: 24, charge: percent(35) }] } }),
    says: { en: ['24 hours', '35%'], de: ['24 Stunden', '35\u00a0%'] },
    marks: { en: /less than .* before: /, de: /Weniger als .* vorher/ },
  },
  {
    code: 'reschedules',
    on: policy({ reschedules: { most: 4, months: 5 } }),
    says: { en: ['4 times', '5 months'], de: ['4-mal', '5 Monaten'] },
    marks: { en: /Moving a date/, de: /Verschieben/ },
  },
  {
    code: 'no_show',
    on: policy({ noShow: amount(4550) }),
    says: { en: ['€45.50'], de: ['45,50\u00a0€'] },
    marks: { en: /no-show/, de: /Nicht erschienen/ },
  },
  {
    code: 'deposit',
    on: policy({ deposit: { charge: amount(4000), newDateDays: 7 } }),
    says: { en: ['€40', '7 days', 'forfeited'], de: ['40\u00a0€', '7 Tagen', 'verfällt'] },
    marks: { en: /^Deposit/, de: /^Anzahlung/ },
  },
  {
    code: 'deposit_counts',
    on: policy({ noShow: percent(50), deposit: { charge: amount(4000), newDateDays: 7 } }),
    says: { en: ['fee'], de: ['Gebühr'] },
    marks: { en: /counts towards/, de: /angerechnet/ },
  },
  {
    code: 'forgiveness',
    on: policy({ noShow: percent(50), forgiveness: 'first' }),
    says: { en: ['first slip'], de: ['erste Ausfall'] },
    marks: { en: /first slip/, de: /erste Ausfall/ },
  },
  {
    code: 'forgiveness',
    on: policy({ noShow: percent(50), forgiveness: 'yearly' }),
    says: { en: ['12 months'], de: ['12 Monaten'] },
    marks: { en: /One slip/, de: /Ein Ausfall/ },
  },
  {
    code: 'reliable',
    on: policy({ noShow: percent(50) }),
    says: { en: ['reliable'], de: ['zuverlässig'] },
    marks: { en: /reliable/, de: /zuverlässig/ },
  },
  {
    code: 'refilled',
    on: policy({ noShow: percent(50) }),
    says: { en: ['filled again'], de: ['neu vergeben'] },
    marks: { en: /filled again/, de: /neu vergeben/ },
  },
  {
    code: 'exceptions',
    on: policy({ exceptions: ['illness', 'travel'] }),
    says: { en: ['illness', 'trouble on the way'], de: ['Krankheit', 'Probleme auf dem Weg'] },
    marks: { en: /^Excused/, de: /^Entschuldigt/ },
  },
  {
    code: 'overrides',
    on: policy({}, { overrides: own }),
    says: {
      en: ['2 clients', '1 kind of appointment'],
      de: ['2 Personen', '1 Art von Terminen'],
    },
    marks: { en: /^Own terms/, de: /^Eigene Regeln/ },
  },
  {
    code: 'review',
    on: policy({}, { reviewMonths: 6 }),
    says: { en: ['every 6 months'], de: ['alle 6 Monate'] },
    marks: { en: /go through the terms/, de: /Vereinbarungen bespreche/ },
  },
];

describe.each(locales)('the rules in plain words, %s', (locale) => {
  it.each(rows)('$code is named where it is active', ({ code, on, says, marks }) => {
    const rule = activeRules(on).find((one) => one.code === code);
    expect(rule).toBeDefined();
    const found = sentences(on, locale).filter((one) => marks[locale].test(one));
    expect(found).toHaveLength(1);
    for (const word of says[locale]) expect(found[0]).toContain(word);
  });

  it.each(rows)('$code is not named where it is not', ({ code, marks }) => {
    expect(activeRules(policy({})).map((rule) => rule.code)).not.toContain(code);
    expect(sentences(policy({}), locale).filter((one) => marks[locale].test(one))).toEqual([]);
  });

  it('what always holds is always named, in its own numbers', () => {
    const found = sentences(policy({}), locale);
    expect(activeRules(policy({})).map(({ code }) => code)).toEqual([
      'notice',
      'waiting',
      'mine',
      'strikes',
    ]);
    expect(found).toEqual(
      locale === 'en'
        ? [
            'Cancel or move any time before the start: free.',
            'I wait 15 minutes and get in touch after 5 and 10.',
            'What I cancel never costs the client.',
            'Missed twice in 6 months: we talk. Missed 3 times: I decide.',
          ]
        : [
            'Absagen oder verschieben bis zum Beginn: kostenlos.',
            'Ich warte 15 Minuten und melde mich nach 5 und 10 Minuten.',
            'Sage ich selbst ab, kostet das nie etwas.',
            'Zweimal in 6 Monaten versäumt: Wir reden. 3-mal: Ich entscheide.',
          ],
    );
  });

  it.each<[string, Partial<Terms>, Partial<Policy>, RuleCode]>([
    [
      'a tier of nothing',
      { notice: { hours: 24, tiers: [{ underHours: 24, charge: percent(0) }] } },
      {},
      'tier',
    ],
    ['a fee of nothing', { noShow: amount(0) }, {}, 'no_show'],
    ['a deposit of nothing', { deposit: { charge: none, newDateDays: 3 } }, {}, 'deposit'],
    ['forgiveness where nothing costs', { forgiveness: 'yearly' }, {}, 'forgiveness'],
    ['a reminder of 0 months', {}, { reviewMonths: 0 as ReviewMonths }, 'review'],
  ])('%s is no rule', (_, terms, more, code) => {
    expect(activeRules(policy(terms, more)).map((rule) => rule.code)).not.toContain(code);
  });

  it.each([
    [
      { talkAt: 2, decideAt: 2, months: 6 },
      {
        en: 'Missed twice in 6 months: I decide.',
        de: 'Zweimal in 6 Monaten versäumt: Ich entscheide.',
      },
    ],
    [
      { talkAt: 1, decideAt: 4, months: 1 },
      {
        en: 'Missed once in 1 month: we talk. Missed 4 times: I decide.',
        de: 'Einmal in einem Monat versäumt: Wir reden. 4-mal: Ich entscheide.',
      },
    ],
  ])('strikes of another shape', (strikes, words) => {
    expect(sentences(policy({ strikes }), locale)).toContain(words[locale]);
  });

  it.each([
    [
      { limitMinutes: 15, firstNudge: 15, secondNudge: 15 },
      { en: 'I wait 15 minutes.', de: 'Ich warte 15 Minuten.' },
    ],
    [
      { limitMinutes: 10, firstNudge: 5, secondNudge: 5 },
      {
        en: 'I wait 10 minutes and get in touch after 5.',
        de: 'Ich warte 10 Minuten und melde mich nach 5 Minuten.',
      },
    ],
  ])('waiting names a nudge once, and none at the limit', (waiting, words) => {
    expect(sentences(policy({ waiting }), locale)).toContain(words[locale]);
  });

  it('every reason for an exception has words', () => {
    const said = sentences(policy({ exceptions: [...excuseReasons] }), locale).find((one) =>
      /^(?:Excused|Entschuldigt)/.test(one),
    );
    expect(said).toBeDefined();
    expect(said).not.toMatch(/_|undefined/);
  });
});
