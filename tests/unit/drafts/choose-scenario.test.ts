import { describe, expect, it } from 'vitest';
import { statuses } from '@/lib/appointments/status';
import { chooseScenario } from '@/lib/drafts/choose-scenario';
import { outcome, slotAt, START } from './sample';

const slot = slotAt(START);
const earlier = (year: number, month: number, day: number, more = {}) =>
  outcome({ eventId: 'earlier', start: new Date(year, month, day, 14).getTime(), ...more });

describe('the message that fits', () => {
  it.each(statuses)('an outcome of %s', (status) => {
    const fits = { no_show: 'no_show_first', late_cancel: 'late_cancel' } as Record<string, string>;
    expect(chooseScenario([outcome({ status })], slot)).toBe(fits[status] ?? 'new_time');
  });

  it('offers a new time where nothing is marked', () => {
    expect(chooseScenario([], slot)).toBe('new_time');
    expect(chooseScenario([earlier(2026, 9, 1)], slot)).toBe('new_time');
  });

  it('asks nothing where the no-show is already excused', () => {
    expect(chooseScenario([outcome({ excused: true })], slot)).toBe('new_time');
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
    expect(chooseScenario([outcome(), other], slot)).toBe(scenario);
    expect(chooseScenario([other, outcome()], slot)).toBe(scenario);
  });

  it('tells another date of the same event apart', () => {
    const lastWeek = outcome({ start: START - 7 * 86_400_000, status: 'late_cancel' });
    expect(chooseScenario([lastWeek], slot)).toBe('new_time');
    expect(chooseScenario([lastWeek, outcome()], slot)).toBe('no_show_first');
  });
});
