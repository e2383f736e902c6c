import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statuses } from '@/lib/appointments/status';
import { openAlert } from '@/lib/reliability/alerts/alert-span';
import { alertsOf, alertSpans, openAlerts } from '@/lib/reliability/alerts/alerts';
import type { PutOff } from '@/lib/reliability/alerts/put-off';
import { ago, DAY, dayAt, slotIn, weekly } from './record';

const practice = { counted: 200, missed: 20, startingRate: 0.15 };
const HOUR = 3_600_000;

/** A life of visits with everything that alerts are made of. */
const anyLife = fc
  .array(
    fc.record({
      // Visits lie weeks apart or close together: patterns need both.
      gap: fc.oneof(fc.constant(7), fc.integer({ min: 1, max: 45 })),
      status: fc.oneof(
        { weight: 4, arbitrary: fc.constant('showed' as const) },
        { weight: 3, arbitrary: fc.constantFrom(...statuses) },
        { weight: 1, arbitrary: fc.constantFrom('rescheduled' as const, 'no_show' as const) },
      ),
      excused: fc.boolean(),
      lateByMe: fc.boolean(),
      mistake: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((list) => {
    let days = -3;
    return list.map(({ gap, status, excused, lateByMe, mistake }) => {
      days += gap;
      return ago(days, status, {
        excused: excused && mistake,
        ...(lateByMe && mistake ? { lateByMe } : {}),
        ...(mistake ? { excuseReason: 'our_mistake' as const } : {}),
        // Nothing is marked before it is cancelled or over; a date ahead is marked today.
        recordedAt: Math.min(dayAt(-days), dayAt(0)),
      });
    });
  });

/** Chance alone hardly ever makes a steady record that begins to break. */
const broken = fc
  .constantFrom('kkkkkkkkkkkkmm', 'kkkkkkkkkkkkkkkkmkmm', 'kkkkkkkkkkkkkmmk')
  .map((visits) => weekly(visits));
/** Nor one whose dates are moved and moved again, with nothing else to say of it. */
const moved = fc
  .array(fc.tuple(fc.integer({ min: 4, max: 25 }), fc.boolean()), { minLength: 4, maxLength: 12 })
  .map((list) => {
    let days = -3;
    return list.map(([gap, came]) => ago((days += gap), came ? 'showed' : 'rescheduled'));
  });
const outcomes = fc.oneof(
  { weight: 8, arbitrary: anyLife },
  { weight: 1, arbitrary: broken },
  { weight: 1, arbitrary: moved },
);

const slots = fc
  .uniqueArray(fc.integer({ min: -90, max: 200 }), { maxLength: 8 })
  .chain((days) =>
    fc.tuple(
      fc.constant(days),
      fc.array(fc.option(fc.integer({ min: 0, max: 90 })), {
        minLength: days.length,
        maxLength: days.length,
      }),
    ),
  )
  .map(([days, leads]) =>
    days.map((day, i) => {
      const lead = leads[i] ?? null;
      return slotIn(day, { knownSince: lead === null ? null : dayAt(day - lead) - HOUR });
    }),
  );

const later = fc.integer({ min: 0, max: 500 * 24 }).map((hours) => dayAt(3) + hours * HOUR);

test('at any later time the span that is open first is the first alert', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(
      outcomes,
      slots,
      fc.array(later, { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      fc.constantFrom(0.5, 20, 90),
      (record, open, times, doNotRate, missed) => {
        const usual = { ...practice, missed };
        const spans = alertSpans({ outcomes: record, slots: open });
        const putOff: PutOff[] = [];
        for (const now of times) {
          const alerts = alertsOf({
            outcomes: record,
            slots: open,
            now,
            practice: usual,
            doNotRate,
          });
          const first = openAlerts(alerts, putOff, now)[0];
          seen.set(first?.code ?? 'none', (seen.get(first?.code ?? 'none') ?? 0) + 1);
          expect(openAlert(spans, { now, practice: usual, doNotRate, putOff })).toBe(
            first?.code ?? null,
          );
          // The next look is past the first one.
          if (first) {
            const { code, slot } = first;
            putOff.push({ alert: code, about: slot.start, at: now, until: now + 40 * DAY });
          }
        }
      },
    ),
    { numRuns: 600 },
  );
  // Nothing is compared that never happens.
  expect([...seen.keys()].sort()).toEqual(
    ['booked_ahead', 'gone_quiet', 'my_side', 'none', 'rescheduler', 'slipped', 'slipping'].sort(),
  );
}, 60_000);

test('a share that grows as kept dates leave the half year opens the alert by itself', () => {
  const moved = [10, 40, 70].map((days) => ago(days, 'rescheduled', { eventId: `m${days}` }));
  const kept = [100, 110, 120, 130, 140, 150, 160].map((days) => ago(days, 'showed'));
  const [span, ...more] = alertSpans({ outcomes: [...kept, ...moved], slots: [] }).filter(
    ({ code }) => code === 'rescheduler',
  );
  expect(more).toEqual([]);
  // Open from the day on which of ten dates nine are left, until of three moved ones two are.
  expect(span?.from).toBe(new Date(2026, 10, 25 - 160 + 183).getTime());
  expect(span?.until).toBe(new Date(2026, 10, 25 - 70 + 183).getTime());
});

test('what is over before the last mark is not kept', () => {
  const codes = alertSpans({ outcomes: weekly('kkkkkkkkkkm', 400), slots: [] }).map(
    ({ code }) => code,
  );
  expect(codes).toContain('gone_quiet');
  const back = alertSpans({
    outcomes: [...weekly('kkkkkkkkkkm', 400), ago(0, 'showed')],
    slots: [],
  });
  expect(back.map(({ code }) => code)).not.toContain('slipped');
});
