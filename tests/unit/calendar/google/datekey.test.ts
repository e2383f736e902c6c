import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, atMinutes, dateKeyOf, dateKeyToMidnight } from '@/lib/calendar/google/datekey';

describe('date keys', () => {
  it.each([
    [24942, 2018, 11, 14],
    [25123, 2019, 1, 3],
    [27966, 2024, 9, 30],
    [28003, 2024, 11, 3],
    [28975, 2026, 9, 15],
    [29047, 2026, 11, 23],
  ])('reads %i', (key, year, month, day) => {
    const midnight = new Date(year, month - 1, day).getTime();
    expect(dateKeyToMidnight(String(key))).toBe(midnight);
    expect(dateKeyOf(midnight + 3_600_000)).toBe(key);
  });

  it.each([null, '', 'x', '29047.5', '-1', '0', '29056', '99999999'])('refuses %j', (key) => {
    const midnight = dateKeyToMidnight(key);
    expect(midnight === null || dateKeyOf(midnight) === Number(key)).toBe(true);
    if (key !== '0') expect(midnight).toBeNull();
  });

  it('goes there and back for every day', () => {
    const noon = fc.date({
      min: new Date(1990, 0, 1),
      max: new Date(2120, 0, 1),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(noon, (date) => {
        const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
        return dateKeyToMidnight(dateKeyOf(date.getTime())) === midnight;
      }),
    );
  });

  it('counts days and wall-clock minutes through a clock change', () => {
    const sunday = new Date(2026, 9, 25).getTime();
    expect(addDays(sunday, 1)).toBe(new Date(2026, 9, 26).getTime());
    expect(atMinutes(sunday, 600)).toBe(new Date(2026, 9, 25, 10).getTime());
  });

  it('takes a time that is there twice by the original start only', () => {
    const sunday = new Date(2026, 9, 25).getTime();
    const [summer, winter] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
    expect(atMinutes(sunday, 150)).toBeNull();
    expect(atMinutes(sunday, 150, summer)).toBe(summer);
    expect(atMinutes(sunday, 150, winter)).toBe(winter);
    expect(atMinutes(sunday, 150, winter + 86_400_000)).toBeNull();
  });

  it.each([
    ['before it', 2026, 9, 25, 119],
    ['at its end', 2026, 9, 25, 180],
    ['at midnight after it', 2026, 9, 25, 1440],
    ['on the evening before', 2026, 9, 24, 1439],
    ['through the hour that is left out', 2026, 2, 29, 180],
  ])('knows the times around the doubled hour: %s', (_name, year, month, day, minutes) => {
    const midnight = new Date(year, month, day).getTime();
    expect(atMinutes(midnight, minutes)).toBe(new Date(year, month, day, 0, minutes).getTime());
  });
});
