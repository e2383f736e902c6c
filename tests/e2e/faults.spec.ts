import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchKept } from './browser.ts';
import {
  answer,
  attendance,
  badgeOf,
  chipOf,
  closeEvent,
  expectBadge,
  mark,
  openEvent,
  panelOf,
  sayClient,
} from './calendar-page.ts';
import { expect, test } from './fixtures.ts';
import { at, dayPath, meeting, noor, worldOf } from './worlds.ts';

const talk = meeting('fault0001', 'First talk', [noor]);
const hours = Array.from({ length: 10 }, (_, index) =>
  meeting(`fault1${index}`, `Talk ${index}`, [noor], { start: at(-1, 6 + index) }),
);

test.describe('one talk', () => {
  test.use({ launch: { world: worldOf([talk]) } });

  test('the worker stopped between every two steps loses nothing', async ({ kept }) => {
    const page = await kept.openCalendar(dayPath(talk.start));
    await kept.stopWorker();
    const panel = await openEvent(page, talk);
    await kept.stopWorker();
    await sayClient(panel, 'Noor Haddad');
    await kept.stopWorker();
    await mark(panel, 'No-show');
    await kept.stopWorker();
    await mark(panel, 'Late');
    await kept.stopWorker();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
    await kept.stopWorker();
    await closeEvent(page);
    await expectBadge(page, talk, '○');
    await kept.stopWorker();
    await page.reload();
    await openEvent(page, talk);
    await expect(answer(panel, 'No-show')).toHaveAttribute('aria-pressed', 'true');
  });

  test('two tabs that mark the same slot agree', async ({ kept }) => {
    const one = await kept.openCalendar(dayPath(talk.start));
    await sayClient(await openEvent(one, talk), 'Noor Haddad');
    const two = await kept.openCalendar(dayPath(talk.start));
    await openEvent(two, talk);
    await expect(attendance(panelOf(two))).toBeVisible();
    await Promise.all([
      answer(panelOf(one), 'No-show').click(),
      answer(panelOf(two), 'Late').click(),
    ]);
    const pressed = (page: typeof one) =>
      attendance(panelOf(page)).locator('[aria-pressed=true]').allInnerTexts();
    await expect
      .poll(async () => JSON.stringify(await pressed(one)) === JSON.stringify(await pressed(two)))
      .toBe(true);
    expect(await pressed(one)).toHaveLength(1);
    const standing = await pressed(one);
    await one.reload();
    await openEvent(one, talk);
    await expect(attendance(panelOf(one)).locator('[aria-pressed=true]')).toHaveText(standing);
  });

  test('after an update the old script falls silent and the new one takes over', async ({
    kept,
  }) => {
    const page = await kept.openCalendar(dayPath(talk.start));
    await sayClient(await openEvent(page, talk), 'Noor Haddad');
    await mark(panelOf(page), 'No-show');
    await panelOf(page).evaluate((old) => old.setAttribute('data-old', ''));
    await kept.reloadExtension();
    await expect(page.locator('kept-panel[data-old]')).toHaveCount(0);
    await expect(panelOf(page)).toHaveCount(1);
    await expect(answer(panelOf(page), 'No-show')).toHaveAttribute('aria-pressed', 'true');
    await mark(panelOf(page), 'Late');
    await closeEvent(page);
    await expectBadge(page, talk, '○');
    await expect(badgeOf(page, talk)).toHaveCount(1);
    await openEvent(page, talk);
    await expect(panelOf(page)).toHaveCount(1);
    await expect(answer(panelOf(page), 'Late')).toHaveAttribute('aria-pressed', 'true');
  });
});

test('records outlive a restart of the browser', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'kept-profile-'));
  const world = worldOf([talk]);
  try {
    const first = await launchKept({ world, profileDir });
    const page = await first.openCalendar(dayPath(talk.start));
    await sayClient(await openEvent(page, talk), 'Noor Haddad');
    await mark(panelOf(page), 'No-show');
    await first.close();

    const second = await launchKept({ world, profileDir });
    const again = await second.openCalendar(dayPath(talk.start));
    await expectBadge(again, talk, '○');
    await openEvent(again, talk);
    await expect(answer(panelOf(again), 'No-show')).toHaveAttribute('aria-pressed', 'true');
    expect(second.problems).toEqual([]);
    await second.close();
  } finally {
    await rm(profileDir, { recursive: true, force: true });
  }
});

test.describe('many marks', () => {
  test.use({ launch: { world: worldOf(hours) } });

  test('200 marks with the worker stopped at random: what was confirmed is there once', async ({
    kept,
  }) => {
    // Fifty starts of the worker take their time on a slow machine.
    test.setTimeout(480_000);
    const names = ['Showed', 'Late', 'No-show'];
    const page = await kept.openCalendar(dayPath(at(-1, 6)));
    await sayClient(await openEvent(page, hours[0]!), 'Noor Haddad');
    await closeEvent(page);
    const last: string[] = [];
    let random = 20_261_124;
    const next = (below: number) => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return random % below;
    };
    for (let round = 0; round < 20; round += 1) {
      const index = round % hours.length;
      await chipOf(page, hours[index]!).scrollIntoViewIfNeeded();
      const panel = await openEvent(page, hours[index]!);
      await expect(attendance(panel)).toBeVisible();
      for (let press = 0; press < 10; press += 1) {
        const name = names[(round + press) % 3]!;
        const stop = next(4) === 0 ? kept.stopWorker() : Promise.resolve();
        await mark(panel, name);
        await stop;
        last[index] = name;
      }
      await closeEvent(page);
    }
    await page.reload();
    for (const [index, event] of hours.entries()) {
      await chipOf(page, event).scrollIntoViewIfNeeded();
      const panel = await openEvent(page, event);
      await expect(attendance(panel).locator('[aria-pressed=true]')).toHaveText([last[index]!]);
      await closeEvent(page);
    }
    // Ten appointments of one day are one visit: too early to say.
    await expectBadge(page, hours[0]!, '○');
  });
});
