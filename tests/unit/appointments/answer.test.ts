import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '@/lib/appointments/answer';
import { cancellation } from '@/lib/appointments/notice';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 10, 24, 13);
const slot = { start };
const at = (hoursBefore: number) => start - hoursBefore * HOUR;

describe('late or in time', () => {
  it.each([
    [72, 'cancelled'],
    [48, 'cancelled'],
    [47.99, 'late_cancel'],
    [1, 'late_cancel'],
    [0, 'late_cancel'],
    [-2, 'late_cancel'],
  ] as const)('told %d h before with a 48 h window: %s', (hours, status) => {
    expect(cancellation(slot, at(hours), 48).status).toBe(status);
  });

  it('never turns late by telling earlier', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 400, noNaN: true }), fc.nat(100), (hours, window) => {
        const later = cancellation(slot, at(hours), window).status;
        const earlier = cancellation(slot, at(hours + 1), window).status;
        expect([later, earlier]).not.toEqual(['cancelled', 'late_cancel']);
      }),
    );
  });
});

describe('what an answer records', () => {
  const before = { slot, now: at(20), windowHours: 48 };
  const after = { slot, now: at(-3), windowHours: 48 };

  it.each(['showed', 'late', 'no_show', 'rescheduled', 'provider_cancelled'] as const)(
    '%s is recorded as it is',
    (answer) => expect(decide(answer, after)).toEqual({ status: answer }),
  );

  it('decides a cancellation by itself before the start', () => {
    expect(decide('cancelled', before)).toEqual({ status: 'late_cancel', noticeHours: 20 });
    expect(decide('cancelled', { ...before, now: at(60) })).toEqual({
      status: 'cancelled',
      noticeHours: 60,
    });
  });

  it('asks after the start, and takes the word of the user', () => {
    expect(decide('cancelled', after)).toBe('ask_when');
    expect(decide('cancelled', after, 'in_time')).toEqual({ status: 'cancelled' });
    expect(decide('cancelled', after, 'short_notice')).toEqual({ status: 'late_cancel' });
    expect(decide('cancelled', after, 'after_start')).toEqual({
      status: 'late_cancel',
      noticeHours: 0,
    });
    expect(decide('cancelled', before, 'in_time')).toEqual({ status: 'cancelled' });
  });

  it('excuses a miss and takes the excuse back, keeping what is known of it', () => {
    const current = { status: 'late_cancel', noticeHours: 5 } as const;
    expect(decide('excuse', { ...after, current })).toEqual({ ...current, excused: true });
    expect(decide('excuse', { ...after, current: { ...current, excused: true } })).toEqual(current);
  });

  it.each([
    ['to the minute', { at: at(5) }, { status: 'late_cancel', noticeHours: 5 }],
    ['roughly', 'short_notice', { status: 'late_cancel' }],
    ['after the start', 'after_start', { status: 'late_cancel', noticeHours: 0 }],
  ] as const)('keeps the excuse where only the telling is put right: %s', (_, told, said) => {
    const current = { status: 'late_cancel', noticeHours: 20, excused: true } as const;
    expect(decide('cancelled', { ...after, current }, told)).toEqual({ ...said, excused: true });
    expect(
      decide('cancelled', { ...after, current: { ...current, excused: false } }, told),
    ).toEqual(said);
    // What was an absence is another thing now.
    const absent = { status: 'no_show', excused: true } as const;
    expect(decide('cancelled', { ...after, current: absent }, told)).toEqual(said);
    expect(decide('cancelled', { ...after, current }, 'in_time')).toEqual({ status: 'cancelled' });
  });

  it('adds my own delay to what stands, and takes it back', () => {
    expect(decide('late_by_me', after)).toEqual({ status: 'showed', lateByMe: true });
    const current = { status: 'late', minutesLate: 10 } as const;
    expect(decide('late_by_me', { ...after, current })).toEqual({ ...current, lateByMe: true });
    const both = { ...current, lateByMe: true };
    expect(decide('late_by_me', { ...after, current: both })).toEqual({
      ...current,
      lateByMe: false,
    });
    const excused = { status: 'no_show', excused: true } as const;
    expect(decide('late_by_me', { ...after, current: excused })).toEqual({
      ...excused,
      lateByMe: true,
    });
  });

  it('excuses an absence nobody has marked yet', () => {
    expect(decide('excuse', after)).toEqual({ status: 'no_show', excused: true });
    expect(decide('excuse', before)).toMatchObject({ status: 'late_cancel', excused: true });
    const showed = { ...after, current: { status: 'showed' } as const };
    expect(decide('excuse', showed)).toEqual({ status: 'no_show', excused: true });
  });
});
