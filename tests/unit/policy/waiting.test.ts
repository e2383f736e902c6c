import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPressing, waitingAt, type WaitingPhase, waitingPhases } from '@/lib/policy/waiting';
import { at } from './cases';

const terms = { limitMinutes: 15, firstNudge: 5, secondNudge: 10 };
const START = at('2026-11-24T10:00+01:00');
const slotOf = (minutes: number) => ({
  start: START,
  end: START + minutes * 60_000,
  allDay: false,
});
const after = (minutes: number) => START + minutes * 60_000;

describe('waiting', () => {
  const rows: [minutes: number, phase: WaitingPhase, left: number, next: number | null][] = [
    [0, 'before', 15, 5],
    [4.99, 'before', 11, 5],
    [5, 'first_nudge', 10, 10],
    [9.99, 'first_nudge', 6, 10],
    [10, 'second_nudge', 5, 15],
    [14.99, 'second_nudge', 1, 15],
    [15, 'limit', 0, 60],
    [59.99, 'limit', 0, 60],
    [60, 'over', 0, null],
    [600, 'over', 0, null],
  ];
  it.each(rows)('%d minutes after the start: %s', (minutes, phase, left, next) => {
    expect(waitingAt(slotOf(60), terms, after(minutes))).toEqual({
      phase,
      minutes: Math.floor(minutes),
      left,
      share: Math.min(1, minutes / 15),
      limit: after(15),
      next: next === null ? null : after(next),
    });
  });

  it('has not begun before the start', () => {
    expect(waitingAt(slotOf(60), terms, START - 1)).toBeNull();
  });
  it.each([
    ['a whole day', { ...slotOf(24 * 60), allDay: true }],
    ['an unknown end', slotOf(0)],
  ])('nobody waits on %s', (_, slot) => {
    expect(waitingAt(slot, terms, after(7))).toBeNull();
  });

  it('ends with a slot that is shorter than the limit', () => {
    expect(waitingAt(slotOf(10), terms, after(5))).toMatchObject({ limit: after(10), left: 5 });
    expect(waitingAt(slotOf(10), terms, after(10))?.phase).toBe('over');
  });

  it('without nudges goes from the start to the limit', () => {
    const quick = { limitMinutes: 5, firstNudge: 5, secondNudge: 5 };
    expect(waitingAt(slotOf(60), quick, after(4))?.phase).toBe('before');
    expect(waitingAt(slotOf(60), quick, after(5))?.phase).toBe('limit');
  });

  it.each([
    ['before', false],
    ['first_nudge', true],
    ['second_nudge', true],
    ['limit', true],
    ['over', false],
  ] as const)('%s asks for attention: %s', (phase, pressing) => {
    const one = waitingAt(slotOf(60), terms, START);
    expect(one && isPressing({ ...one, phase })).toBe(pressing);
  });

  it('never goes back, and always says when it changes', () => {
    const minutes = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(minutes, minutes, minutes, minutes, fc.nat(5_400_000), (a, b, c, d, now) => {
        const [firstNudge = 0, secondNudge = 0, limitMinutes = 0] = [a, b, c].toSorted(
          (x, y) => x - y,
        );
        const here = { limitMinutes, firstNudge, secondNudge };
        const one = waitingAt(slotOf(d + 1), here, START + now);
        if (!one) return;
        const order = (phase: WaitingPhase) => waitingPhases.indexOf(phase);
        expect(one.share >= 0 && one.share <= 1).toBe(true);
        if (one.next === null) return;
        expect(one.next).toBeGreaterThan(START + now);
        const before = waitingAt(slotOf(d + 1), here, one.next - 1);
        const then = waitingAt(slotOf(d + 1), here, one.next);
        expect(before?.phase).toBe(one.phase);
        expect(order(then?.phase ?? 'before')).toBeGreaterThan(order(one.phase));
      }),
    );
  });
});
