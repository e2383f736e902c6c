import { beforeEach, describe, expect, test } from 'vitest';
import { joinPractice } from '@/lib/store/backup/join-practice';
import { exportBackup } from '@/lib/store/backup/make-backup';
import { restoreBackup } from '@/lib/store/backup/restore';
import { changePractice, practice, styleCalendar } from '@/lib/store/practice';
import { withDefaults } from '@/lib/store/practice-defaults';
import { type Device, newDevice } from './devices';
import { NOW } from './fresh-store';

const A = 'a@group.calendar.google.com';
const B = 'b@group.calendar.google.com';

let here: Device;
let there: Device;
beforeEach(() => {
  here = newDevice();
  there = newDevice();
});

const styled = async () => {
  const { badgeStyle, calendarStyles } = await practice();
  return { badgeStyle, calendarStyles };
};
/** A backup of a browser with these styles. */
const backupWith = () =>
  there(async () => {
    await changePractice({ badgeStyle: 'hover' });
    await styleCalendar(A, 'off');
    await styleCalendar(B, 'quiet');
    return exportBackup(NOW);
  });

describe('a backup', () => {
  test('carries the styles to a browser where nothing was said', async () => {
    const text = await backupWith();
    await here(async () => {
      expect(await restoreBackup(text, NOW)).toMatchObject({ ok: true });
      expect(await styled()).toEqual({
        badgeStyle: 'hover',
        calendarStyles: [
          { id: A, style: 'off' },
          { id: B, style: 'quiet' },
        ],
      });
    });
  });

  test('leaves what was said here as it is', async () => {
    const text = await backupWith();
    await here(async () => {
      await changePractice({ badgeStyle: 'dot' });
      await styleCalendar(B, 'text');
      await restoreBackup(text, NOW);
      expect(await styled()).toEqual({
        badgeStyle: 'dot',
        calendarStyles: [
          { id: B, style: 'text' },
          { id: A, style: 'off' },
        ],
      });
    });
  });

  test('made before there were styles can still be read', async () => {
    const file = JSON.parse(await backupWith()) as { data: { practice: Record<string, unknown> } };
    delete file.data.practice['badgeStyle'];
    delete file.data.practice['calendarStyles'];
    await here(async () => {
      expect(await restoreBackup(JSON.stringify(file), NOW)).toMatchObject({ ok: true });
      expect(await styled()).toEqual({ badgeStyle: 'text', calendarStyles: [] });
    });
  });

  test.each([
    ['"badgeStyle":"hover"', '"badgeStyle":"neon"', 'practice.badgeStyle'],
    ['"style":"quiet"', '"style":"neon"', 'practice.calendarStyles.1.style'],
  ])('with a style that there is not is refused: %s', async (right, wrong, where) => {
    const text = (await backupWith()).replace(right, wrong);
    expect(await here(() => restoreBackup(text, NOW))).toEqual({
      ok: false,
      problem: { code: 'damaged', where },
    });
  });
});

test('joining two practices with the same styles is no news', () => {
  const one = withDefaults({ badgeStyle: 'dot', calendarStyles: [{ id: A, style: 'off' }] });
  expect(joinPractice(one, one)).toBeUndefined();
});
