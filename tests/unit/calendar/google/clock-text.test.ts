import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asciiDigits,
  clockOn,
  fieldStart,
  minutesOf,
  namesDays,
  readClockText,
  timeField,
  trailingDate,
} from '@/lib/calendar/google/clock-text';

const day = (year: number, month: number, date: number) =>
  new Date(year, month - 1, date).getTime();
const h = (hour: number, minute = 0) => hour * 60 + minute;

describe('the time field of a chip', () => {
  it.each([
    ['10:30am to 12pm', [h(10, 30), h(22, 30)], [h(0), h(12)]],
    ['2:15PM bis 3:30PM', [h(2, 15), h(14, 15)], [h(3, 30), h(15, 30)]],
    ['午後3時～午後4:45', [h(3), h(15)], [h(4, 45), h(16, 45)]],
    ['18:00～19:00', [h(18)], [h(19)]],
    ['09:00 - 10:30', [h(9)], [h(10, 30)]],
    ['10:15 to 11:30', [h(10, 15)], [h(11, 30)]],
    ['de 11h30 à 12h45', [h(11, 30), h(23, 30)], [h(0, 45), h(12, 45)]],
    ['de 9h30 à 14h', [h(9, 30), h(21, 30)], [h(14)]],
    ['10.15–11.45', [h(10, 15)], [h(11, 45)]],
    ['11 am - 1 pm', [h(11), h(23)], [h(1), h(13)]],
    ['上午9点至上午10:15', [h(9), h(21)], [h(10, 15), h(22, 15)]],
    ['من ١٠:٣٠ ص إلى ١١:٠٠ ص', [h(10, 30), h(22, 30)], [h(11), h(23)]],
    ['14:15pm to 15:30pm', [h(14, 15)], [h(15, 30)]],
    ['12am', [h(0), h(12)], null],
  ])('%s', (field, from, to) => {
    const text = readClockText(field);
    if (text.kind !== 'clock') throw new Error(text.kind);
    expect(minutesOf(text.from)).toEqual(from);
    expect(text.to && minutesOf(text.to)).toEqual(to);
  });

  it.each([
    ['All day', 'none'],
    ['終日', 'none'],
    ['April 1, 2026 at 9:45am to April 2, 2026 at 12am', 'dated'],
    ['September 27, 2026 at 12:59am', 'dated'],
    ['3 4 5', 'unreadable'],
    ['99:99', 'unreadable'],
  ])('%s is %s', (field, kind) => {
    expect(readClockText(field).kind).toBe(kind);
  });

  it('does not take a date in digits for a time', () => {
    const text = readClockText('24.03.2026 22:00 – 25.03.2026 02:00');
    if (text.kind !== 'dated') throw new Error(text.kind);
    expect(clockOn(text.left, day(2026, 3, 24), true)).toMatchObject({ hour: 22, minute: 0 });
    expect(clockOn(text.left, day(2026, 3, 25), true)).toBeNull();
    expect(text.right && clockOn(text.right, day(2026, 3, 25), true)).toMatchObject({ hour: 2 });
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        const read = readClockText(timeField(text, title));
        if (read.kind === 'clock') expect(minutesOf(read.from).length).toBeGreaterThan(0);
        namesDays(trailingDate(text), day(2026, 1, 1), day(2026, 1, 2));
      }),
    );
  });
});

describe('asciiDigits', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['０１２３４５６７８９', '0123456789'],
    ['a1½②', 'a1½②'],
  ])('%s', (text, digits) => {
    expect(asciiDigits(text)).toBe(digits);
  });
});

describe('the title as an anchor', () => {
  it('is found behind a separator only', () => {
    expect(fieldStart('10 to 11, Ann, Room 1', 'Ann')).toBe(10);
    expect(fieldStart('10 to 11, Annual, Ann, Room', 'Ann')).toBe(18);
    expect(fieldStart('10 to 11, Location: Ann', 'Ann')).toBe(-1);
    expect(fieldStart('18:00～19:00、「定例、会議」、山田', '定例、会議')).toBeGreaterThan(0);
  });

  it('keeps dates with separators in the time field', () => {
    const text = 'April 1, 2026 at 9am to April 2, 2026 at 8am, A, b, Owner';
    expect(timeField(text, 'A, b')).toBe('April 1, 2026 at 9am to April 2, 2026 at 8am');
  });
});

describe('the date at the end of a text', () => {
  it.each([
    ['9am to 10am, A, No location, June 2, 2026', day(2026, 6, 2), day(2026, 6, 2), true],
    ['All day, A, Room 28, June 2, 2026', day(2026, 6, 2), day(2026, 6, 2), true],
    ['All day, A, September 28 – October 2, 2026', day(2026, 10, 2), day(2026, 10, 2), false],
    ['All day, A, September 28 – October 2, 2026', day(2026, 9, 28), day(2026, 10, 2), true],
    ['Ganztägig, A, 28. September – 2. Oktober 2026', day(2026, 9, 28), day(2026, 10, 2), true],
    ['All day, A, December 28, 2026 – January 2, 2027', day(2026, 12, 28), day(2027, 1, 2), true],
    ['終日、「A」、場所: W934、2026年 1月 12日', day(2026, 1, 12), day(2026, 1, 12), true],
    ['終日、「A」、場所: W934、2026年 1月 12日', day(2026, 1, 13), day(2026, 1, 13), false],
    ['All day, A, November 11 – 24, 2026', day(2026, 11, 24), day(2026, 11, 24), false],
    ['Cả ngày, A, 24 tháng 11, 2026', day(2026, 11, 24), day(2026, 11, 24), true],
    ['All day, A, Owner', day(2026, 6, 2), day(2026, 6, 2), false],
  ])('%s', (text, first, last, answer) => {
    expect(namesDays(trailingDate(text), first, last)).toBe(answer);
  });
});

// Chip texts in 24 languages and variants that a public project collected; not part of this one.
const file = fileURLToPath(
  new URL('../../../../../shared/captures/chip-texts-2020-locales.tsv', import.meta.url),
);
const present = existsSync(file);

describe('recorded chip texts', () => {
  it.skipIf(!present)('give the right digits in every language', () => {
    const rows = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
    const wrong = rows
      .map((row) => row.split('\t')[1] ?? '')
      .filter((text) => {
        const title = /[,、，]\s?(one event|asdf|single|multi)[,、，]/.exec(text)?.[1] ?? null;
        const field = timeField(text, title);
        // The words that the code under test must not know tell which numbers are times.
        const clock =
          /(?:午前|午後|上午|下午|오전|오후)\s?(\d+)(?::(\d+))?|(\d+)[:.](\d+)|(\d+)(?=\s?[ap]m)/giu;
        const expected = [...field.matchAll(clock)].map((m) =>
          h(Number(m[1] ?? m[3] ?? m[5]) % 12, Number(m[2] ?? m[4] ?? 0)),
        );
        const read = readClockText(field);
        const days = /31/.test(field)
          ? /30/.test(field)
            ? [day(2020, 3, 30), day(2020, 3, 31)]
            : [day(2020, 3, 31), day(2020, 4, 1)]
          : [day(2020, 4, 1), day(2020, 4, 2)];
        const clocks =
          read.kind === 'clock'
            ? [read.from, read.to]
            : read.kind === 'dated'
              ? [
                  clockOn(read.left, days[0] ?? 0, read.day24),
                  read.right && clockOn(read.right, days[1] ?? 0, read.day24),
                ]
              : [];
        const got = clocks.map((clock) => (clock ? (minutesOf(clock)[0] ?? -1) % 720 : -1));
        return expected.length !== 2 || got.join() !== expected.join();
      });
    console.log(`${rows.length - wrong.length} of ${rows.length} recorded texts read`, wrong);
    expect(rows).toHaveLength(87);
    expect(wrong).toEqual([]);
  });
});
