import { expect, it } from 'vitest';
import { byNeed, isToPrepare, lastToPrepare, usualPreparation } from '@/lib/drafts/prepare';

const HOUR = 3_600_000;
/** Wednesday, November 25, 2026, 10:00 in Berlin. */
const now = new Date(2026, 10, 25, 10).getTime();
const at = (day: number, hour: number) => ({ start: new Date(2026, 10, day, hour).getTime() });

it.each([
  ['what has begun', at(25, 10), true, false],
  ['in an hour', at(25, 11), null, true],
  ['in 48 hours', at(27, 10), false, true],
  ['after that', at(27, 11), false, false],
  ['after that, of unknown place', at(27, 11), null, false],
  ['after that, remote, on the second day ahead', at(27, 23), true, true],
  ['remote on the third day ahead', at(28, 0), true, false],
] as const)('%s is to be prepared or not', (_what, slot, remote, yes) => {
  expect(isToPrepare(slot, remote, now)).toBe(yes);
  if (yes) expect(slot.start).toBeLessThanOrEqual(lastToPrepare(now));
});

it('looks far enough ahead late in the evening and when clocks are changed', () => {
  const evening = new Date(2026, 9, 23, 23, 30).getTime();
  expect(isToPrepare({ start: evening + 48 * HOUR }, null, evening)).toBe(true);
  expect(lastToPrepare(evening)).toBeGreaterThanOrEqual(evening + 48 * HOUR);
});

const asked = [{ scenario: 'confirmation_request' }, { scenario: 'new_time' }] as const;

it.each([
  [true, 'normal', [], 'preparation'],
  [false, 'normal', [], 'reminder'],
  [null, 'normal', [], 'reminder'],
  [true, 'confirm', [], 'confirmation_request'],
  [null, 'confirm', [{ scenario: 'reminder' }], 'confirmation_request'],
  [true, 'confirm', asked, 'preparation'],
  [null, 'confirm', asked, 'reminder'],
  [true, 'prepay', [], 'preparation'],
  [false, 'hold_bookings', [], 'reminder'],
] as const)('remote %s, step %s, opened %j: %s goes first', (remote, step, opened, first) => {
  expect(usualPreparation(remote, step, opened)).toBe(first);
});

it('puts those first who often miss or were booked long ahead, then goes by time', () => {
  const row = (
    name: string,
    hour: number,
    level: 'new' | 'often_misses',
    bookedAhead: boolean,
  ) => ({
    name,
    slot: at(25, hour),
    badge: { level },
    bookedAhead,
  });
  const rows = [
    row('early', 11, 'new', false),
    { ...row('not rated', 12, 'new', false), badge: null },
    row('misses', 15, 'often_misses', false),
    row('ahead', 14, 'new', true),
    row('both', 20, 'often_misses', true),
  ];
  expect(byNeed(rows).map(({ name }) => name)).toEqual([
    'both',
    'ahead',
    'misses',
    'early',
    'not rated',
  ]);
});
