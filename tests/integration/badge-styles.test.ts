import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { ask } from '@/lib/messaging/client';
import { badgeStyles, type BadgeStyle } from '@/lib/reliability/badge-style';
import { revisionItem } from '@/lib/settings/items';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { getMeta, setMeta } from '@/lib/store/meta';
import { read, write } from '@/lib/store/transact';
import { everything } from '../unit/store/fresh-store';
import {
  ANNA,
  asKept,
  badges,
  BOB,
  chip,
  DAY,
  dropWorker,
  freshProfile,
  makeClient,
  markOf,
  ME,
  NOW,
} from './harness';

const GROUP = 'c123@group.calendar.google.com';
const anna = chip({ eventId: 'anna' });
const bob = chip({ eventId: 'bob', start: NOW - 2 * DAY });

/** Bob missed three of three, of Anna nothing is known. Both stand in both calendars. */
beforeEach(async () => {
  await freshProfile();
  await makeClient(ANNA, anna);
  const { clientId } = await makeClient(BOB, bob);
  for (const days of [4, 5, 6]) {
    const event = { eventId: `old${days}`, start: NOW - days * DAY };
    await ask('mark', markOf(clientId, { status: 'no_show' }, event));
  }
  await ask('useCalendar', { calendarId: GROUP, use: true });
});

const everywhere = (badgeStyle: BadgeStyle) => asKept(() => ask('changePractice', { badgeStyle }));
const on = (calendarId: string, style: BadgeStyle | null) =>
  asKept(() => ask('styleCalendar', { calendarId, style }));
const inGroup = <T extends object>(event: T): T => ({ ...event, calendarId: GROUP });

/** How the badges of Anna and Bob are drawn: on the main calendar, then on the other. */
async function drawn(): Promise<(string | null)[]> {
  const shown = await badges(anna, bob, inGroup(anna), inGroup(bob));
  return shown.map((badge) => badge && badge.drawn);
}
const revisionAfter = async (work: () => Promise<unknown>): Promise<number> => {
  const before = await revisionItem.getValue();
  await work();
  return (await revisionItem.getValue()) - before;
};

describe('one style for all', () => {
  test.each<[BadgeStyle, (string | null)[]]>([
    ['text', ['text', 'text']],
    ['dot', ['dot', 'dot']],
    ['quiet', [null, 'text']],
    ['hover', ['hover', 'hover']],
    ['off', [null, null]],
  ])('%s', async (style, expected) => {
    await everywhere(style);
    expect(await drawn()).toEqual([...expected, ...expected]);
    await dropWorker();
    expect(await drawn()).toEqual([...expected, ...expected]);
  });

  test('is text from the start, and what the badge says does not depend on it', async () => {
    const said = { level: 'often_misses', counted: 3, missed: 3 };
    expect(await badges(bob)).toEqual([{ ...said, drawn: 'text' }]);
    await everywhere('hover');
    expect(await badges(bob)).toEqual([{ ...said, drawn: 'hover' }]);
  });
});

describe('the style of one calendar', () => {
  test('wins over that of all, on its own events alone, until it is taken back', async () => {
    await everywhere('dot');
    await on(GROUP.toUpperCase(), 'quiet');
    expect(await drawn()).toEqual(['dot', 'dot', null, 'text']);
    await everywhere('off');
    expect(await drawn()).toEqual([null, null, null, 'text']);
    await on(GROUP, null);
    expect(await drawn()).toEqual([null, null, null, null]);
  });

  test('is listed with the calendar, and one for a calendar not met yet waits for it', async () => {
    await on(ME, 'hover');
    await on('later@group.calendar.google.com', 'off');
    expect(await asKept(() => ask('calendars'))).toMatchObject([
      { id: ME, style: 'hover' },
      { id: GROUP, style: null },
    ]);
    await ask('useCalendar', { calendarId: 'later@group.calendar.google.com', use: true });
    expect(await asKept(() => ask('calendars'))).toMatchObject([{}, {}, { style: 'off' }]);
  });

  test('is the last that was said of it, whatever was said before', async () => {
    const one = fc.tuple(fc.constantFrom<string>(ME, GROUP), fc.constantFrom(null, ...badgeStyles));
    const said = fc.array(one, { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(said, async (list) => {
        await on(ME, null);
        await on(GROUP, null);
        for (const [id, style] of list) await on(id, style);
        const last = new Map(list);
        const styles = (await asKept(() => ask('calendars'))).map(({ id, style }) => [id, style]);
        expect(styles).toEqual([ME, GROUP].map((id) => [id, last.get(id) ?? null]));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a change of style', () => {
  test('is told to whoever shows badges, once each', async () => {
    expect(await revisionAfter(() => everywhere('dot'))).toBe(1);
    expect(await revisionAfter(() => on(GROUP, 'off'))).toBe(1);
  });

  test('changes nothing else', async () => {
    const others = async () => {
      const { meta: _meta, ...stores } = await everything();
      const practice = await read((tx) => getMeta(tx, 'practice'));
      return { stores, practice: { ...practice, badgeStyle: 0, calendarStyles: 0 } };
    };
    await everywhere('text');
    const before = await others();
    await everywhere('off');
    await on(GROUP, 'dot');
    expect(await others()).toEqual(before);
  });

  test('is for Kept’s own pages, and for styles there are', async () => {
    const refused = { ok: false, why: 'invalid' };
    expect(await ask('styleCalendar', { calendarId: ME, style: 'off' })).toEqual(refused);
    expect(await on(ME, 'neon' as never)).toEqual(refused);
    expect(await on('', 'off')).toEqual(refused);
    expect(await everywhere('neon' as never)).toEqual(refused);
    expect(await drawn()).toEqual(['text', 'text', 'text', 'text']);
  });
});

describe('a stored practice', () => {
  const stored = (over: object) =>
    write(async (tx) => {
      const practice = await getMeta(tx, 'practice');
      const { badgeStyle: _style, calendarStyles: _styles, ...older } = practice!;
      await setMeta(tx, 'practice', { ...older, ...over } as never);
    });

  test('from before there were styles reads as text', async () => {
    await stored({});
    expect(await drawn()).toEqual(['text', 'text', 'text', 'text']);
    expect(await asKept(() => ask('practice'))).toMatchObject({
      badgeStyle: 'text',
      calendarStyles: [],
    });
  });

  test.each([
    ['of a later version', { badgeStyle: 'neon', calendarStyles: [{ id: GROUP, style: 'neon' }] }],
    ['with damaged styles', { badgeStyle: 7, calendarStyles: [null, { id: 7, style: 'off' }] }],
    ['with styles that are no list', { badgeStyle: null, calendarStyles: 'off' }],
  ])('%s reads as text, and can be backed up', async (_what, over) => {
    await stored(over);
    expect(await drawn()).toEqual(['text', 'text', 'text', 'text']);
    const { data } = JSON.parse(await exportBackup(NOW)) as { data: { practice: object } };
    expect(data.practice).toMatchObject({ badgeStyle: 'text', calendarStyles: [] });
  });
});
