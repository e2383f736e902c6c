import { describe, expect, it } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import type { Status } from '@/lib/appointments/status';
import { type Step, stepByStrikes, suggestStep } from '@/lib/policy/steps';
import { at, BERLIN, earlier } from './cases';

const strikes = { talkAt: 2, decideAt: 3, months: 6 };
const NOW = at('2026-06-15T18:00+02:00');
const known: Record<string, Status> = {
  s: 'showed',
  l: 'late',
  n: 'no_show',
  c: 'late_cancel',
  m: 'rescheduled',
};

/** One outcome a day that ends with yesterday: `nss` is a miss and two kept visits. */
const days = (letters: string): OutcomeFact[] =>
  [...letters].map((letter, n) => {
    const day = new Date(NOW - (letters.length - n) * 86_400_000).toISOString().slice(0, 10);
    return earlier(known[letter] ?? 'showed', `${day}T10:00+02:00`);
  });
const daysAgo = (n: number) => NOW - n * 86_400_000;

describe('the step that strikes suggest', () => {
  it.each<[count: number, step: Step]>([
    [0, 'normal'],
    [1, 'normal'],
    [2, 'confirm'],
    [3, 'prepay'],
    [4, 'hold_bookings'],
    [5, 'let_go'],
    [50, 'let_go'],
  ])('%i: %s', (count, step) => expect(stepByStrikes(count, strikes)).toBe(step));

  it('is the one to decide about where talk and decision fall together', () => {
    expect(stepByStrikes(2, { talkAt: 2, decideAt: 2, months: 6 })).toBe('prepay');
  });
});

describe('the step that a record suggests', () => {
  const rows: [
    name: string,
    record: string,
    said: { step: Step; daysAgo: number } | null,
    step: Step,
    why: string,
  ][] = [
    ['nothing yet', '', null, 'normal', 'nothing'],
    ['one miss', 'ssn', null, 'normal', 'nothing'],
    ['two misses', 'nsn', null, 'confirm', 'strikes'],
    ['three misses', 'nnsn', null, 'prepay', 'strikes'],
    ['a late cancellation among them', 'ncn', null, 'prepay', 'strikes'],
    ['two kept visits lift it', 'nnnss', null, 'normal', 'kept_two'],
    ['late counts as kept', 'nnnsl', null, 'normal', 'kept_two'],
    ['one kept visit does not', 'nnns', null, 'prepay', 'strikes'],
    ['moves neither lift nor raise', 'nnsm', null, 'confirm', 'strikes'],
    ['missed again after two kept: the count stands', 'nnssn', null, 'prepay', 'strikes'],
    ['decided since', 'nnn', { step: 'confirm', daysAgo: 0.5 }, 'confirm', 'decided'],
    ['decided harder than suggested', 'n', { step: 'prepay', daysAgo: 0.5 }, 'prepay', 'decided'],
    ['one kept since the decision', 'nnns', { step: 'prepay', daysAgo: 1.5 }, 'prepay', 'decided'],
    ['two kept since', 'nnnss', { step: 'prepay', daysAgo: 2.5 }, 'normal', 'kept_two'],
    [
      'two kept, one of them before',
      'nnnss',
      { step: 'prepay', daysAgo: 1.5 },
      'prepay',
      'decided',
    ],
    [
      'a miss since raises by the count',
      'nnnn',
      { step: 'prepay', daysAgo: 1.5 },
      'hold_bookings',
      'strikes',
    ],
    [
      'a miss never suggests less',
      'n',
      { step: 'hold_bookings', daysAgo: 2 },
      'hold_bookings',
      'missed_since',
    ],
    [
      'letting go is not undone by visits',
      'nnnss',
      { step: 'let_go', daysAgo: 2.5 },
      'let_go',
      'decided',
    ],
    [
      'back to normal, and nothing since',
      'nnn',
      { step: 'normal', daysAgo: 0.5 },
      'normal',
      'decided',
    ],
    [
      'back to normal, and missed again',
      'nnnn',
      { step: 'normal', daysAgo: 1.5 },
      'hold_bookings',
      'strikes',
    ],
  ];
  it.each(rows)('%s', (_, record, said, step, why) => {
    const decided = said && { step: said.step, at: daysAgo(said.daysAgo) };
    const found = suggestStep(days(record), decided, strikes, NOW, BERLIN);
    expect([found.step, found.reason.code]).toEqual([step, why]);
  });

  it('does not count what is excused, what is mine and what is to come', () => {
    const history = [
      earlier('no_show', '2026-06-01T10:00+02:00', { excused: true }),
      earlier('provider_cancelled', '2026-06-02T10:00+02:00'),
      earlier('late_cancel', '2026-06-20T10:00+02:00'),
      earlier('no_show', '2026-06-03T10:00+02:00'),
    ];
    expect(suggestStep(history, null, strikes, NOW, BERLIN).step).toBe('normal');
  });
});
