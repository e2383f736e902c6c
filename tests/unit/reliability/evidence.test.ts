import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWords } from '@/lib/i18n/estimate';
import { type Evidence, evidenceOf } from '@/lib/reliability/evidence';
import { score } from '@/lib/reliability/score';
import { anyOutcomes, anyPractice, practiceOf, TODAY, tomorrow, weekly } from './outcomes-of';

const evidence = (letters: string, usual = 0.1, doNotRate = false): Evidence | null =>
  evidenceOf(score(weekly(letters), { ...tomorrow(practiceOf(usual)), doNotRate }));

describe('the evidence', () => {
  it('is none under three counted outcomes, and of who is not rated', () => {
    expect(evidence('')).toBeNull();
    expect(evidence('nn')).toBeNull();
    expect(evidence('nnnn', 0.1, true)).toBeNull();
    expect(evidence('sss')).not.toBeNull();
  });

  it('is told in steps of five under ten outcomes, and to the point from ten on', () => {
    expect(evidence('snssssnss')).toMatchObject({
      estimate: { percent: 15, step: 5 },
      low: { step: 5 },
      high: { step: 5 },
      practice: { percent: 10, step: 1 },
    });
    expect(evidence('snssssnsss')).toMatchObject({
      estimate: { percent: 15, step: 1 },
      low: { percent: 6, step: 1 },
      high: { percent: 27, step: 1 },
    });
  });

  it('never tells a range without its estimate', () => {
    fc.assert(
      fc.property(anyOutcomes, anyPractice, (outcomes, practice) => {
        const told = evidenceOf(score(outcomes, { asOf: TODAY + 1, practice }));
        if (!told) return;
        expect(told.low.percent).toBeLessThanOrEqual(told.estimate.percent);
        expect(told.high.percent).toBeGreaterThanOrEqual(told.estimate.percent);
        for (const { percent, step } of [told.low, told.estimate, told.high]) {
          expect(percent % step).toBe(0);
        }
      }),
    );
  });

  it.each([
    ['ssnsnsn', 7],
    ['nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn', 1],
    ['sssssssss', null],
    // Of ten all would come.
    ['nsssssssssssssssssssssssssssssss', null],
  ])('of %j tells how many of ten still come: %j', (letters, come) => {
    expect(evidence(letters)?.stillCome).toBe(come);
  });
});

describe('the estimate in words', () => {
  const of = (over: Partial<Evidence>): Evidence => ({
    level: 'mixed',
    reasons: ['missed_recently'],
    estimate: { percent: 18, step: 1 },
    low: { percent: 8, step: 1 },
    high: { percent: 30, step: 1 },
    practice: { percent: 10, step: 1 },
    stillCome: 8,
    ...over,
  });
  const nothing = { percent: 0, step: 5 };

  it.each<[Evidence, string, string]>([
    [
      of({}),
      'Estimate 18%, likely 8–30% · your average 10%',
      'Schätzung 18 %, wahrscheinlich 8–30 % · dein Durchschnitt 10 %',
    ],
    [
      of({ estimate: nothing, low: nothing, high: { percent: 5, step: 5 } }),
      'Estimate under 5%, likely 0–5% · your average 10%',
      'Schätzung unter 5 %, wahrscheinlich 0–5 % · dein Durchschnitt 10 %',
    ],
    [
      of({ estimate: nothing, low: nothing, high: nothing, practice: { percent: 0, step: 1 } }),
      'Estimate under 5%, likely under 5% · your average under 1%',
      'Schätzung unter 5 %, wahrscheinlich unter 5 % · dein Durchschnitt unter 1 %',
    ],
  ])('%#', (given, english, german) => {
    expect(estimateWords(given, 'en', 'en-US').estimate).toBe(english);
    expect(estimateWords(given, 'de', 'de').estimate.replace(/\s/gu, ' ')).toBe(german);
  });

  it.each([
    [6, 'About 6 in 10 still come.', 'Etwa 6 von 10 kommen trotzdem.'],
    [1, 'About 1 in 10 still come.', 'Etwa 1 von 10 kommt trotzdem.'],
    [0, 'Fewer than 1 in 10 still come.', 'Weniger als 1 von 10 kommt trotzdem.'],
    [null, null, null],
  ])('%j of ten', (stillCome, english, german) => {
    expect(estimateWords(of({ stillCome }), 'en', 'en').stillCome).toBe(english);
    expect(estimateWords(of({ stillCome }), 'de', 'de').stillCome).toBe(german);
  });

  it('says why a record stands at its level', () => {
    const { why } = estimateWords(
      of({ reasons: ['not_below_practice', 'missed_recently'] }),
      'en',
      'en',
    );
    expect(why).toBe(
      'The estimate is not below your average. A miss within the last 12 months or 10 appointments.',
    );
  });
});
