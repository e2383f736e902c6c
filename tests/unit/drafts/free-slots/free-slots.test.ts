import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Busy,
  freeSlots,
  openStarts,
  SHOWN,
  type SlotSearch,
} from '@/lib/drafts/free-slots/free-slots';
import { clockAt, slowStarts } from './oracle';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const zone = 'Europe/Berlin';
/** Monday, November 23, 2026, midnight in Berlin. */
const MONDAY = Date.UTC(2026, 10, 22, 23);

const weekdays = [1, 2, 3, 4, 5];
const nineToFive = weekdays.map((weekday) => ({ weekday, from: 9 * 60, to: 17 * 60 }));
const dates = (from: number, count: number, inZone = zone): Set<string> =>
  new Set(
    Array.from({ length: 24 * count }, (_, hour) => clockAt(inZone, from + hour * HOUR).date),
  );
const at = (day: number, hour: number, minute = 0): number =>
  MONDAY + day * DAY + hour * HOUR + minute * MINUTE;
const busy = (day: number, from: number, to: number): Busy => ({
  start: at(day, from),
  end: at(day, to),
  allDay: false,
});

const search = (more: Partial<SlotSearch> = {}): SlotSearch => ({
  zone,
  window: { start: MONDAY, end: MONDAY + 14 * DAY },
  hours: nineToFive,
  daysOff: [],
  bufferMinutes: 0,
  lengthMinutes: 60,
  busy: [],
  allDayBusy: true,
  knownDays: dates(MONDAY, 14),
  availability: [],
  past: [],
  ...more,
});

const told = (starts: readonly number[]) =>
  starts.map((start) => {
    const { weekday, minute } = clockAt(zone, start);
    return `${weekday} ${minute / 60}`;
  });
const offered = (more: Partial<SlotSearch>) =>
  told(freeSlots(search(more)).slots.map(({ start }) => start));

describe('free times', () => {
  it('are on different days, not all of them in the morning', () => {
    expect(offered({}).slice(0, SHOWN)).toEqual(['1 9', '2 12', '3 9']);
  });

  it('are more than are shown, so that one can be swapped', () => {
    const { slots } = freeSlots(search());
    expect(slots).toHaveLength(9);
    expect(new Set(slots.map(({ start }) => start)).size).toBe(9);
  });

  it('keep the buffer to what else there is', () => {
    const window = { start: at(0, 0), end: at(1, 0) };
    const day = { window, busy: [busy(0, 10, 15)], knownDays: dates(MONDAY, 1) };
    expect(told(openStarts(search(day)))).toEqual([
      '1 9',
      '1 15',
      '1 15.25',
      '1 15.5',
      '1 15.75',
      '1 16',
    ]);
    expect(told(openStarts(search({ ...day, bufferMinutes: 15 })))).toEqual([
      '1 15.25',
      '1 15.5',
      '1 15.75',
      '1 16',
    ]);
  });

  it('leave out days off, and days that all-day events take where they do', () => {
    const daysOff = [{ from: '2026-11-23', to: '2026-11-24' }];
    expect(offered({ daysOff })[0]).toBe('3 9');
    const fair = { start: at(0, 0), end: at(2, 0), allDay: true };
    expect(offered({ busy: [fair] })[0]).toBe('3 9');
    expect(offered({ busy: [fair], allDayBusy: false })[0]).toBe('1 9');
  });

  it('are where hours and what the client said meet', () => {
    const availability = [
      { weekday: 2, from: 15 * 60, to: 19 * 60 },
      { weekday: 6, from: 0, to: 1440 },
    ];
    expect(new Set(offered({ availability }).map((one) => one[0]))).toEqual(new Set(['2']));
    expect(offered({ availability: [{ weekday: 0, from: 540, to: 600 }] })).toEqual([]);
  });

  it('are at first where the client used to come', () => {
    const came = (day: number, hour: number) => ({ start: at(day - 7, hour), kept: true });
    const missed = (day: number, hour: number) => ({ start: at(day - 7, hour), kept: false });
    const past = [came(3, 16), came(3, 16), came(3, 16), missed(0, 9), missed(1, 9), missed(2, 9)];
    expect(offered({ past })[0]).toBe('4 16');
  });

  it.each([
    ['no_hours', { hours: [] }],
    ['unknown_days', { knownDays: new Set<string>() }],
    ['unknown_days', { knownDays: dates(MONDAY, 2) }],
    ['none_free', { busy: [busy(0, 0, 14 * 24)] }],
    ['unknown_days', { busy: [busy(0, 0, 14 * 24)], knownDays: dates(MONDAY, 5) }],
    ['none_free', { lengthMinutes: 9 * 60 }],
  ] as const)('say why there are none: %s', (why, more) => {
    expect(freeSlots(search(more))).toEqual({ slots: [], why });
  });

  it('are offered on few known days where there are no more to know', () => {
    const window = { start: at(0, 0), end: at(1, 0) };
    expect(freeSlots(search({ window, knownDays: dates(MONDAY, 1) })).slots).not.toEqual([]);
  });
});

describe('whatever the calendar is like', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Asia/Beirut',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Apia',
    'America/Santiago',
    'UTC',
  ];
  /** Days around which clocks are changed somewhere, and plain ones. */
  const around = [
    Date.UTC(2026, 2, 8),
    Date.UTC(2026, 2, 28),
    Date.UTC(2026, 3, 4),
    Date.UTC(2026, 8, 5),
    Date.UTC(2026, 8, 26),
    Date.UTC(2026, 9, 3),
    Date.UTC(2026, 9, 24),
    Date.UTC(2026, 10, 1),
    Date.UTC(2026, 11, 30),
  ];
  const minutes = fc.integer({ min: 0, max: 1440 });
  const hours = (size: { minLength: number; maxLength: number }) =>
    fc.array(
      fc
        .record({ weekday: fc.integer({ min: 0, max: 6 }), a: minutes, b: minutes })
        .filter(({ a, b }) => a !== b)
        .map(({ weekday, a, b }) => ({ weekday, from: Math.min(a, b), to: Math.max(a, b) })),
      size,
    );
  const calendars = fc
    .record({
      zone: fc.constantFrom(...zones),
      day: fc.constantFrom(...around),
      shift: fc.integer({ min: -2880, max: 2880 }),
      length: fc.integer({ min: 60, max: 3 * 1440 }),
      hours: hours({ minLength: 1, maxLength: 24 }),
      availability: hours({ minLength: 0, maxLength: 10 }),
      busy: fc.array(
        fc.record({
          from: fc.integer({ min: -2880, max: 4320 * 60 }),
          minutes: fc.constantFrom(0, 10, 30, 60, 90, 1440),
          seconds: fc.boolean(),
          allDay: fc.boolean(),
        }),
        { maxLength: 12 },
      ),
      bufferMinutes: fc.constantFrom(0, 5, 15, 30),
      lengthMinutes: fc.constantFrom(15, 30, 50, 60, 90),
      allDayBusy: fc.boolean(),
      unknown: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 2 }),
      off: fc.option(fc.integer({ min: 0, max: 5 })),
    })
    .map(({ day, shift, length, unknown, off, ...rest }): SlotSearch => {
      const start = day + shift * MINUTE;
      const days = [...dates(start - DAY, 6, rest.zone)].sort();
      const gone = new Set(unknown.map((index) => days[index]));
      const first = off === null ? undefined : days[off];
      return {
        ...rest,
        window: { start, end: start + length * MINUTE },
        busy: rest.busy.map(({ from, minutes: long, seconds, allDay }) => {
          const begin = start + (from % (length + 2880)) * MINUTE + (seconds ? 1 : 0);
          return { start: begin, end: begin + long * MINUTE, allDay };
        }),
        knownDays: new Set(days.filter((date) => !gone.has(date))),
        daysOff: first === undefined ? [] : [{ from: first, to: days[(off ?? 0) + 1] ?? first }],
        past: [],
      };
    });

  it('the open times are those that looking at every minute finds', () => {
    fc.assert(
      fc.property(calendars, (one) => {
        expect(openStarts(one)).toEqual(slowStarts(one));
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('what is offered is open, overlaps nothing, and comes on each day before a second time', () => {
    fc.assert(
      fc.property(calendars, (one) => {
        const { slots, why } = freeSlots(one);
        expect(slots.length === 0).toBe(why !== undefined);
        const open = new Set(openStarts(one));
        const length = one.lengthMinutes * MINUTE;
        for (const [index, { start, end }] of slots.entries()) {
          expect(open.has(start)).toBe(true);
          expect(end - start).toBe(length);
          for (const event of one.busy.filter(({ allDay }) => !allDay || one.allDayBusy)) {
            expect(event.start < end && start < event.end && event.start < event.end).toBe(false);
          }
          for (const other of slots.slice(0, index)) {
            expect(Math.abs(other.start - start)).toBeGreaterThanOrEqual(length);
          }
        }
        const dateOf = (start: number) => clockAt(one.zone, start).date;
        const used = new Set<string>();
        for (const [index, { start }] of slots.entries()) {
          const again = used.has(dateOf(start));
          // A day comes again once nothing is left on the others.
          const left = [...open].filter(
            (other) =>
              !used.has(dateOf(other)) &&
              slots.slice(0, index).every((slot) => Math.abs(slot.start - other) >= length),
          );
          if (again) expect(left).toEqual([]);
          used.add(dateOf(start));
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
