import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackCalendars } from '@/lib/calendar/ics/archive';
import { calendar, event, finish, readFiles } from './ics-text';

const text = calendar(event('DTSTART:20260105T090000Z', 'SUMMARY:Jürgen ☕'));

const unpack = (bytes: Uint8Array, name = 'a.ics') => finish(unpackCalendars(bytes, name));

const zip = (entries: Record<string, string | Uint8Array>, level: 0 | 1 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, body]) => [
        name,
        typeof body === 'string' ? strToU8(body) : body,
      ]),
    ),
    { level },
  );

/** A copy with some bytes replaced, from the first place where `mark` stands. */
function patched(bytes: Uint8Array, mark: number[], offset: number, ...values: number[]) {
  const at = bytes.findIndex((_, index) => mark.every((byte, n) => bytes[index + n] === byte));
  const copy = bytes.slice();
  copy.set(values, at + offset);
  return copy;
}

const LOCAL = [0x50, 0x4b, 3, 4];
const CENTRAL = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

function utf16(body: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(body.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...body.split('').map((char) => char.charCodeAt(0))].forEach((code, index) => {
    view.setUint16(index * 2, code, !big);
  });
  return bytes;
}

describe('a bare file', () => {
  it.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)])],
    ['UTF-16 from Windows', utf16(text, false)],
    ['UTF-16, big end first', utf16(text, true)],
  ])('in %s', (_, bytes) => {
    expect(unpack(bytes)).toEqual({ ok: true, value: [{ name: 'a.ics', text }] });
  });

  it.each([
    ['nothing', '', { code: 'empty' }],
    ['blank lines', ' \r\n\r\n', { code: 'empty' }],
    ['a page to sign in', '<!doctype html><title>Sign in</title>', { code: 'not_a_calendar' }],
    ['a page that speaks of calendars', '<p>BEGIN:VCALENDAR</p>', { code: 'not_a_calendar' }],
    ['contacts', 'BEGIN:VCARD\nEND:VCARD\n', { code: 'not_a_calendar' }],
  ])('with %s', (_, body, problem) => {
    expect(unpack(strToU8(body))).toEqual({ ok: false, problem });
  });

  it.each([
    ['the first line', 'BEGIN:VCALENDAR ü\r\n', 1],
    ['the third line', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:ü\r\n', 3],
    ['old line breaks', 'BEGIN:VCALENDAR\rVERSION:2.0\rX-WR-CALNAME:ü\r', 3],
  ])('in Latin-1, from %s on', (_, body, line) => {
    const bytes = Uint8Array.from(body, (char) => char.charCodeAt(0));
    expect(unpack(bytes)).toEqual({ ok: false, problem: { code: 'encoding', line } });
  });

  it('says the right line far into a large file, wherever a character is divided', () => {
    const lines = `X-FILL:${'ü'.repeat(30)}\r\n`.repeat(20_000);
    for (const shift of ['', 'x', 'xx', 'xxx']) {
      const head = strToU8(`BEGIN:VCALENDAR\r\n${shift}${lines}`);
      const bytes = new Uint8Array(head.length + 1);
      bytes.set(head);
      bytes[head.length] = 0xff;
      expect(unpack(bytes)).toEqual({
        ok: false,
        problem: { code: 'encoding', line: 20_002 },
      });
    }
  }, 30_000);

  it('that is a picture is no calendar', () => {
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0xff, 0xfe]);
    expect(unpack(bytes, 'a.png')).toEqual({ ok: false, problem: { code: 'not_a_calendar' } });
  });

  it('of more than 128 MB is not looked at', () => {
    expect(unpack(new Uint8Array(128 * 1024 * 1024 + 1))).toEqual({
      ok: false,
      problem: { code: 'too_large', limit: 128 * 1024 * 1024 },
    });
  });
});

describe('an archive', () => {
  it.each([0, 6] as const)('gives its calendars, and only these (level %d)', (level) => {
    const inner = zip({ 'c.ics': text });
    const bytes = zip(
      {
        'anna@example.com.ics': text,
        'Coaching_1f@group.calendar.google.com.ICS': text,
        'read me.txt': 'hello',
        'inner.zip': inner,
        '__MACOSX/._anna@example.com.ics': 'x',
        'empty.ics': '',
      },
      level,
    );
    expect(unpack(bytes)).toEqual({
      ok: true,
      value: [
        { name: 'anna@example.com.ics', text },
        { name: 'Coaching_1f@group.calendar.google.com.ICS', text },
      ],
    });
  });

  it('names its files without any path', () => {
    const names = [
      '../../../etc/a.ics',
      '/etc/b.ics',
      String.raw`..\..\c.ics`,
      String.raw`C:\Windows\d.ics`,
      'x/\0e.ics',
      'y/<f>|?*.ics',
      'z/.ics',
    ];
    const result = unpack(zip(Object.fromEntries(names.map((name) => [name, text]))));
    expect(result.ok && result.value.map(({ name }) => name)).toEqual([
      'a.ics',
      'b.ics',
      'c.ics',
      'd.ics',
      'e.ics',
      'f.ics',
      '.ics',
    ]);
  });

  it.each([
    ['nothing', zip({}), { code: 'no_calendar_inside' }],
    ['other files only', zip({ 'a.txt': text }), { code: 'no_calendar_inside' }],
    ['an empty calendar file', zip({ 'a.ics': '' }), { code: 'empty' }],
    ['a page instead', zip({ 'a.ics': '<html>' }), { code: 'not_a_calendar' }],
    [
      'a page among calendars',
      zip({ 'a.ics': text, 'b.ics': '<html>' }),
      { code: 'damaged', line: 1, entry: 'b.ics' },
    ],
    [
      'a calendar in Latin-1',
      zip({ 'a.ics': new Uint8Array([...strToU8('BEGIN:VCALENDAR\n'), 0xfc, 10]) }),
      { code: 'encoding', line: 2, entry: 'a.ics' },
    ],
  ])('with %s', (_, bytes, problem) => {
    expect(unpack(bytes)).toEqual({ ok: false, problem });
  });

  const good = zip({ 'a.ics': text });
  it.each([
    ['cut off', good.subarray(0, good.length - 30), { code: 'damaged_archive' }],
    ['only begun', good.subarray(0, 4), { code: 'damaged_archive' }],
    ['without a directory', patched(good, END, 16, 0xff, 0xff), { code: 'damaged_archive' }],
    ['encrypted', patched(good, CENTRAL, 8, 1), { code: 'damaged_archive', entry: 'a.ics' }],
    [
      'packed in another way',
      patched(good, CENTRAL, 10, 12),
      { code: 'damaged_archive', entry: 'a.ics' },
    ],
    [
      'of another checksum',
      patched(good, CENTRAL, 16, 1, 2, 3, 4),
      { code: 'damaged_archive', entry: 'a.ics' },
    ],
    [
      'shorter than it says',
      patched(good, CENTRAL, 24, 0xff, 0xff),
      { code: 'damaged_archive', entry: 'a.ics' },
    ],
    [
      'with an entry that is not there',
      patched(good, LOCAL, 2, 0, 0),
      { code: 'damaged_archive', entry: 'a.ics' },
    ],
  ])('that is %s', (_, bytes, problem) => {
    expect(unpack(bytes)).toEqual({ ok: false, problem });
  });

  it('of more than a thousand entries is refused', () => {
    const entries = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}.ics`, 'x']));
    expect(unpack(zip(entries, 0))).toEqual({
      ok: false,
      problem: { code: 'too_many', limit: 1000 },
    });
  });
});

describe('a bomb', () => {
  const limit = 64 * 1024 * 1024;
  // 65 MB of nothing.
  const bomb = zip({ 'a.ics': new Uint8Array(65 * 1024 * 1024) }, 1);

  it('is refused by what its header claims', () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(unpack(bomb)).toEqual({
      ok: false,
      problem: { code: 'too_large', limit, entry: 'a.ics' },
    });
  });

  it('that claims to be small is stopped by what comes out', () => {
    const lying = patched(bomb, CENTRAL, 24, 0, 1, 0, 0);
    let steps = 0;
    const slices = unpackCalendars(lying, 'a.zip');
    let step = slices.next();
    for (; !step.done; step = slices.next()) steps += 1;
    expect(step.value).toEqual({
      ok: false,
      problem: { code: 'too_large', limit, entry: 'a.ics' },
    });
    // It came out in pieces that leave room for a stop between them.
    expect(steps).toBeGreaterThan(10);
  }, 30_000);
});

describe('the calendar a file is of', () => {
  const secondary = '1f4e0123456789abcdefghijkl@group.calendar.google.com';
  it.each([
    ['anna@example.com.ics', '', 'anna@example.com'],
    ['Anna_Meier@Example.com.ics', 'X-WR-CALNAME:Anna', 'anna_meier@example.com'],
    [`Coaching_${secondary}.ics`, 'X-WR-CALNAME:Coaching', secondary],
    [`Anna_ the rest_${secondary}.ics`, 'X-WR-CALNAME:Anna_ the rest', secondary],
    [`A_B_${secondary}.ics`, 'X-WR-CALNAME:A/B', secondary],
    [`${secondary}.ics`, '', secondary],
    [
      'Team_example.com_1f4e0123456789abcdefghijkl@group.calendar.google.com.ics',
      'X-WR-CALNAME:Team',
      'example.com_1f4e0123456789abcdefghijkl@group.calendar.google.com',
    ],
    [
      'Team_c_1f4e0123456789abcdefghijkl@group.calendar.google.com.ics',
      '',
      'c_1f4e0123456789abcdefghijkl@group.calendar.google.com',
    ],
    ['basic.ics', 'X-WR-CALNAME:Anna@example.com', 'anna@example.com'],
    ['basic.ics', 'X-WR-RELCALID:x@example.com', 'x@example.com'],
    ['basic.ics', 'X-WR-RELCALID:3E26604A-50F4-4449-8B3E', 'file:basic.ics'],
    ['Practice.ics', 'X-WR-CALNAME:Practice', 'file:practice.ics'],
  ])('%s, %s', (name, header, id) => {
    const read = readFiles([{ name, text: calendar(...(header ? [header] : [])) }]);
    expect(read.ok && read.value.calendars.map((one) => one.id)).toEqual([id]);
  });

  it('is called by its own name, else by the file’s', () => {
    const names = (header: string[]) => {
      const read = readFiles([{ name: 'Practice.ics', text: calendar(...header) }]);
      return read.ok && read.value.calendars.map(({ name }) => name);
    };
    expect(names([String.raw`X-WR-CALNAME:Körper\, Geist`])).toEqual(['Körper, Geist']);
    expect(names([])).toEqual(['Practice']);
  });

  it('the account’s own is known by its address', () => {
    const account = 'Anna_B@example.com';
    const read = readFiles([{ name: 'anna_b@example.com.ics', text: calendar() }], { account });
    expect(read.ok && read.value.calendars[0]?.id).toBe('anna_b@example.com');
  });
});
