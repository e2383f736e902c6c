import { describe, expect, it } from 'vitest';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { excuseReasons, statuses } from '@/lib/appointments/status';
import type { ChoiceInput } from '@/lib/drafts/choice';
import { chooseScenario, toneFor } from '@/lib/drafts/choose-scenario';
import { isForPage, type Scenario, scenarios, tonesNow, traits } from '@/lib/drafts/scenario';
import { DAY, HOUR, outcome, practiceTotals, slotAt, START } from './sample';

const slot = slotAt(START);
const after = START + 2 * HOUR;
const asked = (history: readonly OutcomeFact[], more: Partial<ChoiceInput> = {}): ChoiceInput => ({
  history,
  slot,
  practice: practiceTotals,
  now: after,
  ...more,
});
const choose = (history: readonly OutcomeFact[], more: Partial<ChoiceInput> = {}) =>
  chooseScenario(asked(history, more));
const earlier = (year: number, month: number, day: number, more = {}) =>
  outcome({ eventId: 'earlier', start: new Date(year, month, day, 14).getTime(), ...more });

/** So many kept appointments, a week apart, before the sample's slot. */
const kept = (count: number): OutcomeFact[] =>
  Array.from({ length: count }, (_, nth) =>
    outcome({ eventId: `kept${nth}`, start: START - (nth + 1) * 7 * DAY, status: 'showed' }),
  );

describe('the message that fits', () => {
  it.each([
    ['no_show', 'no_show_first', 'first_miss'],
    ['late_cancel', 'late_cancel_new_time', 'late_cancel'],
    ['cancelled', 'cancelled_in_time_new_time', 'in_time'],
    ['provider_cancelled', 'my_mistake_cancelled', 'cancelled_by_me'],
    ['rescheduled', 'new_time', 'moved'],
    ['showed', 'new_time', 'kept'],
    ['late', 'new_time', 'kept'],
  ] as const)('an outcome of %s', (status, scenario, reason) => {
    expect(choose([outcome({ status })])).toMatchObject({ scenario, reason, tone: 'warm' });
  });

  it.each([
    ['before the start', START - DAY, {}, 'reminder', 'upcoming'],
    ['online', START - DAY, { remote: true }, 'preparation', 'remote_upcoming'],
    ['to be confirmed', START - DAY, { step: 'confirm' }, 'confirmation_request', 'confirm_first'],
    ['to be paid ahead', START - DAY, { step: 'prepay' }, 'deposit_request', 'prepay_first'],
    ['at the start', START, {}, 'nudge_waiting', 'running'],
    ['in its last minute', START + HOUR - 1, {}, 'nudge_waiting', 'running'],
    ['when it is over', START + HOUR, {}, 'new_time', 'not_marked'],
  ] as const)('nothing is marked %s', (_, now, more, scenario, reason) => {
    expect(choose([], { now, ...more })).toMatchObject({ scenario, reason });
  });

  it('asks for what the step wants once, and for no deposit that is there', () => {
    const now = START - DAY;
    const opened = (scenario: Scenario) => ({ prepared: [{ scenario, at: now - HOUR }] });
    const after = (more: Partial<ChoiceInput>) => choose([], { now, ...more }).scenario;
    expect(after({ step: 'prepay', paidAhead: true })).toBe('reminder');
    expect(after({ step: 'prepay', ...opened('deposit_request') })).toBe('reminder');
    expect(after({ step: 'prepay', ...opened('reminder') })).toBe('deposit_request');
    expect(after({ step: 'confirm', ...opened('confirmation_request') })).toBe('reminder');
    expect(after({ step: 'confirm', remote: true, ...opened('confirmation_request') })).toBe(
      'preparation',
    );
  });

  it('waits for nobody on an all-day date', () => {
    expect(choose([], { slot: slotAt(START, { allDay: true }), now: START }).scenario).toBe(
      'new_time',
    );
  });

  it.each([
    ['emergency', 'emergency'],
    ['illness', 'emergency'],
    ['family', 'emergency'],
    ['travel', 'new_time'],
    ['technical', 'new_time'],
    ['our_mistake', 'my_mistake_absent'],
    ['other', 'new_time'],
  ] as const)('asks nothing where a no-show is excused: %s', (excuseReason, scenario) => {
    expect(choose([outcome({ excused: true, excuseReason })]).scenario).toBe(scenario);
  });

  it('knows every excuse', () => {
    for (const excuseReason of excuseReasons) {
      for (const status of statuses) {
        const { scenario } = choose([outcome({ status, excused: true, excuseReason })]);
        expect(scenarios).toContain(scenario);
        expect(scenario).not.toMatch(/^no_show/);
      }
    }
  });

  it('apologises where I was late myself, whatever became of it', () => {
    for (const status of ['showed', 'late', 'no_show'] as const) {
      expect(choose([outcome({ status, lateByMe: true })]).scenario).toBe('my_mistake_late');
    }
  });

  it.each([
    ['last month', earlier(2026, 9, 24), 'no_show_repeated'],
    ['twelve months ago to the hour', earlier(2025, 10, 24), 'no_show_repeated'],
    ['a day more than twelve months ago', earlier(2025, 10, 23), 'no_show_first'],
    ['after this slot', earlier(2026, 11, 1), 'no_show_first'],
    ['excused', earlier(2026, 9, 24, { excused: true }), 'no_show_first'],
    ['a late cancellation', earlier(2026, 9, 24, { status: 'late_cancel' }), 'no_show_first'],
    ['kept', earlier(2026, 9, 24, { status: 'showed' }), 'no_show_first'],
  ])('a no-show with another outcome: %s', (_, other, scenario) => {
    expect(choose([outcome(), other]).scenario).toBe(scenario);
    expect(choose([other, outcome()]).scenario).toBe(scenario);
  });

  it('tells another date of the same event apart', () => {
    const before = outcome({ start: START - 7 * DAY });
    expect(choose([before]).reason).toBe('not_marked');
    expect(choose([before, outcome()]).scenario).toBe('no_show_repeated');
  });

  it('checks in on a client who always came, and not on one who is not rated', () => {
    expect(choose([outcome(), ...kept(12)])).toMatchObject({
      scenario: 'no_show_reliable',
      reason: 'reliable_miss',
    });
    expect(choose([outcome(), ...kept(12)], { doNotRate: true }).scenario).toBe('no_show_first');
    expect(choose([outcome(), ...kept(2)]).scenario).toBe('no_show_first');
  });

  it('judges by what was known then: what came later changes nothing', () => {
    const later = outcome({ eventId: 'later', start: START + 7 * DAY });
    expect(choose([later, outcome(), ...kept(12)]).scenario).toBe('no_show_reliable');
    const second = choose([later, outcome(), ...kept(12)], {
      slot: slotAt(later.start, { eventId: 'later' }),
      now: later.start + 2 * HOUR,
    });
    expect(second.scenario).toBe('no_show_repeated');
  });

  it('asks whether they can still come only where it is urgent and they still can', () => {
    const history = [outcome({ status: 'late_cancel' })];
    const urgent = { urgent: true, now: START - 3 * HOUR };
    expect(choose(history, urgent).scenario).toBe('late_cancel_can_you');
    const excused = [outcome({ status: 'late_cancel', excused: true, excuseReason: 'travel' })];
    expect(choose(excused, urgent).scenario).toBe('late_cancel_can_you');
    expect(choose(history, { ...urgent, urgent: false }).others[0]).toBe('late_cancel_can_you');
    const over = choose(history, { ...urgent, now: after });
    expect(over.scenario).toBe('late_cancel_new_time');
    expect(over.others).not.toContain('late_cancel_can_you');
  });

  it('asks once more after silence, then says goodbye, and nags nobody', () => {
    const history = [outcome()];
    const first = { scenario: 'no_show_first' as const, at: after };
    const again = { scenario: 'second_nudge' as const, at: after + 4 * DAY };
    const at = (days: number, prepared: { scenario: Scenario; at: number }[]) =>
      choose(history, { now: after + days * DAY, prepared }).scenario;
    expect(at(2, [first])).toBe('no_show_first');
    expect(at(3, [first])).toBe('second_nudge');
    expect(at(17, [again, first])).toBe('no_show_first');
    expect(at(18, [first, again])).toBe('close_file');
  });

  it('believes what the user noted of the silence more than what was opened', () => {
    const prepared = [{ scenario: 'no_show_first' as const, at: after }];
    const at = (silence: NonNullable<ChoiceInput['silence']>) =>
      choose([outcome()], { now: after + 30 * DAY, prepared, silence }).scenario;
    expect(at('nudge')).toBe('second_nudge');
    expect(at('close')).toBe('close_file');
    for (const silence of ['none', 'wait', 'closed'] as const) {
      expect(at(silence)).toBe('no_show_first');
    }
  });

  it('reminds of the new date of one that was moved', () => {
    const moved = outcome({ status: 'rescheduled', nextStart: START + 7 * DAY });
    expect(choose([moved])).toMatchObject({ scenario: 'reminder', reason: 'moved' });
    expect(choose([moved], { now: START + 8 * DAY }).scenario).toBe('new_time');
  });
});

describe('the tone', () => {
  const misses = (count: number) =>
    Array.from({ length: count }, (_, nth) =>
      outcome({ eventId: `miss${nth}`, start: START - (nth + 1) * 30 * DAY }),
    );

  it.each([
    [0, 'warm'],
    [1, 'neutral'],
    [2, 'firm'],
    [5, 'firm'],
  ] as const)('after %d no-shows before: %s', (before, tone) => {
    expect(choose([outcome(), ...misses(before)]).tone).toBe(tone);
  });

  it('is never firm before the slot is over', () => {
    const now = START + HOUR - 1;
    const running = choose([outcome(), ...misses(3)], { now });
    expect(running).toMatchObject({ tone: 'neutral', tones: ['warm', 'neutral'] });
    for (const scenario of scenarios) {
      expect(toneFor(scenario, 'firm', false)).not.toBe('firm');
      expect(tonesNow(scenario, false)).not.toContain('firm');
      expect(tonesNow(scenario, false).length).toBeGreaterThan(0);
    }
  });

  it('is the one there is where it makes no difference', () => {
    expect(toneFor('emergency', 'firm', true)).toBe('warm');
    expect(toneFor('confirmation_request', 'neutral', false)).toBe('neutral');
  });
});

describe('the other messages', () => {
  it('never hold the one that fits, none twice, and none that speaks of several after a first', () => {
    for (const status of statuses) {
      for (const now of [START - DAY, START + HOUR / 2, after]) {
        for (const history of [[], [outcome({ status })]]) {
          const { scenario, others, anytime } = choose(history, { now });
          const all = [scenario, ...others, ...anytime];
          expect(new Set(all).size).toBe(all.length);
        }
      }
    }
    expect(choose([outcome()]).others).not.toContain('no_show_repeated');
    expect(choose([outcome(), earlier(2026, 9, 24)]).others).not.toContain('no_show_first');
  });

  it('reach every message from somewhere', () => {
    const reached = new Set<Scenario>();
    for (const status of [null, ...statuses]) {
      for (const now of [START - DAY, START + HOUR / 2, after]) {
        const history = status ? [outcome({ status }), earlier(2026, 9, 24)] : [];
        const { scenario, others, anytime } = choose(history, { now });
        for (const one of [scenario, ...others, ...anytime]) reached.add(one);
      }
    }
    expect(scenarios.filter((scenario) => !reached.has(scenario))).toEqual([]);
  });

  it('are chosen for the message that fits, whichever the user picked', () => {
    const wished = chooseScenario(asked([outcome()]), 'satisfaction');
    expect(wished).toMatchObject({ scenario: 'satisfaction', tone: 'warm', tones: ['warm'] });
    expect(wished.others).toEqual(choose([outcome()]).others);
  });

  it('say nothing of money, terms or a goodbye on the calendar page', () => {
    const page = scenarios.filter(isForPage);
    expect(page.filter((one) => /deposit|afford|terms|policy|close|let_go|talk/.test(one))).toEqual(
      [],
    );
    expect(page).toContain('no_show_first');
    expect(Object.keys(traits)).toHaveLength(scenarios.length);
  });
});
