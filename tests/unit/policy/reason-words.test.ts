import { describe, expect, it } from 'vitest';
import { excuseReasons } from '@/lib/appointments/status';
import { locales } from '@/lib/i18n/locale';
import { depositUntil, reasonLines, reasonWords } from '@/lib/i18n/policy-reasons';
import type { Reason } from '@/lib/policy/assessment';
import { toldReason } from '@/lib/policy/told';
import { amount, at, BERLIN, judge, LORD_HOWE, none, percent } from './cases';

const limit = { most: 2, months: 3 };
const deadline = at('2026-06-18T23:59:59.999+02:00');

/** At least one of every code, and of every choice within it. */
const every: Reason[] = [
  { code: 'told', hours: 25.25, windowHours: 48, inTime: false },
  { code: 'told', hours: 72, windowHours: 48, inTime: true },
  { code: 'told', hours: 1, windowHours: 0, inTime: true },
  { code: 'told_after_start', windowHours: 48 },
  { code: 'told_unknown', windowHours: 48, inTime: true },
  { code: 'told_unknown', windowHours: 48, inTime: false },
  { code: 'came' },
  { code: 'came_late', minutes: 12 },
  { code: 'came_late', minutes: null },
  { code: 'did_not_come', limitMinutes: 15 },
  { code: 'moved', count: 1, limit: null },
  { code: 'moved', count: 2, limit },
  { code: 'moved_too_often', count: 3, limit },
  { code: 'my_cancellation' },
  { code: 'my_fault' },
  { code: 'excused', reason: null },
  ...excuseReasons.map((reason): Reason => ({ code: 'excused', reason })),
  { code: 'own_terms', of: 'client' },
  { code: 'own_terms', of: 'kind' },
  { code: 'earlier_version', from: deadline, until: deadline },
  { code: 'tier', underHours: 24, charge: percent(50) },
  { code: 'tier', underHours: 1.5, charge: amount(4050) },
  { code: 'no_show_fee', charge: percent(100) },
  { code: 'no_show_fee', charge: none },
  { code: 'no_fee' },
  { code: 'at_most_price', amount: 10_000 },
  { code: 'price_unknown' },
  { code: 'reliable_first_slip' },
  { code: 'forgiveness', kind: 'first' },
  { code: 'forgiveness', kind: 'yearly' },
  { code: 'forgiveness_used', kind: 'first', at: deadline },
  { code: 'forgiveness_used', kind: 'yearly', at: deadline },
  { code: 'refilled' },
  ...[0, 1, 4].map((left): Reason => ({ code: 'deposit_open', deadline, left })),
  { code: 'deposit_carried_over', agreedAt: deadline, deadline },
  { code: 'deposit_forfeited', deadline },
  ...(['mine', 'excused', 'in_time', 'refilled'] as const).map((why): Reason => ({
    code: 'deposit_returned',
    why,
  })),
  { code: 'deposit_set_off' },
  ...(['none', 'talk', 'decide'] as const).map((reached): Reason => ({
    code: 'strikes',
    count: 3,
    months: 6,
    reached,
  })),
];

describe.each(locales)('the reasons in words, %s', (locale) => {
  it.each(every.map((reason) => [reason.code, reason] as const))('%s', (_, reason) => {
    const words = reasonWords(reason, { locale, tag: locale, currency: 'EUR', zone: BERLIN });
    expect(words).toMatch(/^[\p{Lu}\d].+\.$/u);
    expect(words).not.toMatch(/undefined|null|NaN|[{}_]|\s{2}|\[object|!/);
    if (locale === 'de') expect(words).not.toMatch(/\b(?:du|dein\w*|dir|dich)\b/i);
  });
});

describe('the reasons in words', () => {
  it('tell money and percentages as the language does', () => {
    const found = judge({ outcome: { status: 'late_cancel', noticeHours: 30 } });
    expect(reasonLines(found, 'en', 'en-US')).toEqual([
      'Told 30 h before, the window is 48 h: late.',
      'Less than 48 h before: 50% of the price.',
      'Missed once in 6 months.',
    ]);
    expect(reasonLines(found, 'de', 'de-DE')).toEqual([
      '30 Std. vorher abgesagt, die Frist beträgt 48 Std.: kurzfristig.',
      'Weniger als 48 Std. vorher: 50\u00a0% des Preises.',
      'Einmal in 6 Monaten versäumt.',
    ]);
  });

  it('tell a date where the slot is', () => {
    const reason: Reason = { code: 'deposit_open', deadline, left: 2 };
    const words = (zone: string) =>
      reasonWords(reason, { locale: 'en', tag: 'en-US', currency: 'EUR', zone });
    expect(words(BERLIN)).toContain('Thu, Jun 18');
    expect(words(LORD_HOWE)).toContain('Fri, Jun 19');
    expect(words('Not/A_Zone')).toContain('Thu, Jun 18');
  });

  it.each([
    [3, 'Thu, Jun 18 · 3 days left', 'Do., 18. Juni · noch 3 Tage'],
    [1, 'Thu, Jun 18 · 1 day left', 'Do., 18. Juni · noch 1 Tag'],
    [0, 'today, Thu, Jun 18', 'heute, Do., 18. Juni'],
  ])('count the days until a new date must be agreed: %i', (daysLeft, en, de) => {
    const open = { state: 'open', amount: null, percent: 25, deadline, daysLeft } as const;
    const found = { deposit: open, zone: BERLIN };
    expect(depositUntil(found, 'en', 'en-US')).toBe(en);
    expect(depositUntil(found, 'de', 'de-DE')).toBe(de);
    const told = (locale: 'en' | 'de', tag: string) =>
      reasonWords(
        { code: 'deposit_open', deadline, left: daysLeft },
        { locale, tag, currency: 'EUR', zone: BERLIN },
      );
    const plain = (words: string) => words.replace(/[()·]|\s/gu, '');
    expect(plain(told('en', 'en-US'))).toContain(plain(en));
    expect(plain(told('de', 'de-DE'))).toContain(plain(de));
  });

  it.each(['carried_over', 'forfeited', 'returned'] as const)('count none: %s', (state) => {
    const deposit = { state, amount: null, percent: 25, deadline, daysLeft: null };
    expect(depositUntil({ deposit, zone: BERLIN }, 'en', 'en-US')).toBeNull();
    expect(depositUntil({ deposit: null, zone: BERLIN }, 'en', 'en-US')).toBeNull();
  });

  it('of what was told hold no money', () => {
    for (const status of ['cancelled', 'late_cancel', 'rescheduled'] as const) {
      for (const noticeHours of [-1, 0, 10, 48, undefined]) {
        const told = toldReason(
          { status, ...(noticeHours === undefined ? {} : { noticeHours }) },
          48,
        );
        expect(Object.keys(told ?? {})).not.toContain('charge');
      }
    }
  });
});
