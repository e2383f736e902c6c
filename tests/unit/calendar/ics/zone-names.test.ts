import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { describe, expect, it } from 'vitest';
import { ianaZone, isKnownZone } from '@/lib/calendar/ics/zone';
import { ianaName } from '@/lib/calendar/ics/zone-names';
import { at, iso } from './ics-text';

describe('the name of a zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['Etc/UTC', 'Etc/UTC'],
    ['GMT Standard Time', 'Europe/London'],
    ['India Standard Time', 'Asia/Calcutta'],
    ['/softwarestudio.org/Olson_20011030_5/America/New_York', 'America/New_York'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Kolkata'],
    ['(UTC-10:00) Hawaii', 'Pacific/Honolulu'],
    ['(UTC) Coordinated Universal Time', 'UTC'],
    ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ])('%s is %s', (tzid, name) => {
    expect(ianaName(tzid)).toBe(name);
  });

  it.each([
    '',
    'Practice',
    'Customized Time Zone',
    'Germany/Berlin',
    'tzone://Microsoft/Custom',
    // The offset belongs to another place.
    '(UTC+09:00) Berlin',
    '(UTC+01:00) Atlantis, Avalon',
    'x'.repeat(10_000),
  ])('%.40s is none that the browser knows', (tzid) => {
    expect(ianaName(tzid)).toBeNull();
  });

  it('is known for every zone of Windows', () => {
    const names = new Set(WINDOWS_TO_IANA_MAP.map(({ windowsName }) => windowsName));
    expect([...names].filter((name) => ianaName(name) === null)).toEqual([]);
  });
});

describe('the clock of a zone', () => {
  it.each([
    // Summer time begins and ends: the hour before, the gap or the doubled hour, the hour after.
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59Z'],
    ['Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-03-29T02:59', '2026-03-29T01:59Z'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59Z'],
    ['Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00Z'],
    ['Europe/Berlin', '2026-10-25T02:59', '2026-10-25T00:59Z'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30Z'],
    ['Asia/Kolkata', '2026-01-01T00:00', '2025-12-31T18:30Z'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00Z'],
    ['Etc/GMT+12', '2026-01-01T00:00', '2026-01-01T12:00Z'],
    // Samoa went over the date line and had no December 30th.
    ['Pacific/Apia', '2011-12-29T12:00', '2011-12-29T22:00Z'],
    ['Pacific/Apia', '2011-12-31T12:00', '2011-12-30T22:00Z'],
  ])('%s: %s is %s', (name, local, instant) => {
    expect(iso(ianaZone(name).toInstant(at(`${local}Z`)))).toBe(instant);
  });

  it('agrees with the platform on every hour of a year', () => {
    for (const name of ['Europe/Berlin', 'America/New_York', 'Africa/Casablanca', 'UTC']) {
      const zone = ianaZone(name);
      const format = new Intl.DateTimeFormat('sv-SE', {
        timeZone: name,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      for (let hour = 0; hour < 365 * 24; hour += 7) {
        const instant = at('2026-01-01') + hour * 3_600_000;
        const local = at(`${format.format(instant).replace(' ', 'T')}Z`);
        expect(zone.toLocal(instant)).toBe(local);
        const back = zone.toInstant(local);
        // The second of two equal hours is read as the first.
        expect([0, 3_600_000]).toContain(instant - back);
        expect(zone.toLocal(back)).toBe(local);
      }
    }
  });

  it('is not asked of names that are none', () => {
    expect(['', 'Mars/Base', '../x', '__proto__'].filter(isKnownZone)).toEqual([]);
  });
});
