import type { Page } from '@playwright/test';
import type { Kept } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { pageAt, workerAt } from './moved-clock.ts';
import { downloaded, give, optionsUrl, storedIn } from './own-pages.ts';
import { at, worldOf } from './worlds.ts';

const trades = ['Consultant', 'Coach', 'Therapist', 'Tutor', 'Salon', 'Medical'] as const;

test.use({ launch: { world: worldOf([]) } });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Each version in plain words, the newest first, as the options show them. */
async function versionsIn(kept: Kept, page: Page, language: 'en' | 'de'): Promise<string[]> {
  await kept.setLanguage(language);
  await page.goto('about:blank');
  await page.goto(optionsUrl(kept, 'policy'));
  const more = page.getByRole('button', { name: language === 'en' ? /^Show all/u : /^Alle .* /u });
  await more.click();
  const versions = page.locator('.k-version-list > li');
  await expect(versions).toHaveCount(trades.length);
  const views = versions.getByRole('button', { expanded: false });
  while ((await views.count()) > 0) await views.first().click();
  return versions.allInnerTexts();
}

/** What the database holds of the policy. */
async function policiesIn(page: Page): Promise<unknown[]> {
  const stores = new Map(JSON.parse(await storedIn(page)) as [string, unknown[]][]);
  return stores.get('policies') ?? [];
}

test('every trade comes back from a file as it was, version by version and word by word', async ({
  kept,
}) => {
  // Each is used a day after the one before.
  for (const [index, trade] of trades.entries()) {
    const day = at(index - trades.length, 9);
    await workerAt(kept, day);
    const page = await pageAt(kept, day, 'options.html#policy');
    await press(page, trade);
    await press(page, `Use ${trade}`);
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await page.close();
  }
  await workerAt(kept, at(0, 9));
  const page = await kept.context.newPage();
  const words = { en: await versionsIn(kept, page, 'en'), de: await versionsIn(kept, page, 'de') };
  expect(new Set(words.en).size).toBe(trades.length);
  const before = await policiesIn(page);
  expect(before).toHaveLength(trades.length);

  await kept.setLanguage('en');
  await page.goto(optionsUrl(kept, 'policy'));
  await expect(page.getByRole('switch', { name: 'Confidential practice' })).toBeChecked();
  await page.goto(optionsUrl(kept, 'data'));
  const file = await downloaded(page, () => press(page, 'Export backup'));
  await press(page, 'Erase everything');
  await page.getByLabel('Type ERASE to go on').fill('ERASE');
  await press(page, 'Erase now');
  await expect(page.getByText('Everything is erased')).toBeVisible();
  expect(await policiesIn(page)).toEqual([]);

  await page.getByRole('status').getByRole('button').click();
  await give(page, 'Restore backup', file.name, file.text);
  await page
    .getByRole('form', { name: /^Backup of/u })
    .getByRole('button', { name: 'Restore' })
    .click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await policiesIn(page)).toEqual(before);
  expect(await versionsIn(kept, page, 'en')).toEqual(words.en);
  expect(await versionsIn(kept, page, 'de')).toEqual(words.de);
  await kept.setLanguage('en');
  await page.goto(optionsUrl(kept, 'policy'));
  await expect(page.getByRole('switch', { name: 'Confidential practice' })).toBeChecked();
});
