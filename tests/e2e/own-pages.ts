import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Kept } from './browser.ts';

/* Kept's own pages, as a person uses them: options and reviews, files in and out. */

/** @param place such as `data` or `clients=ID` */
export const optionsUrl = (kept: Kept, place: string): string =>
  kept.popupUrl.replace('popup.html', `options.html#${place}`);

/** Opens a section of the options in a tab of its own. */
export async function openOptions(kept: Kept, section: string): Promise<Page> {
  const page = await kept.context.newPage();
  await page.goto(optionsUrl(kept, section));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

export const startButton = (page: Page) =>
  page.getByRole('button', { name: 'Import from this Google account' });

/** Presses the import and waits for its review. */
export async function importToReview(page: Page): Promise<void> {
  await startButton(page).click();
  await expect(page).toHaveURL(/review\.html#import=/u);
  await expect(page.getByRole('heading', { name: 'Who are your clients?' })).toBeVisible();
}

/** Imports the account, accepts what is proposed and waits for so many clients. */
export async function importAll(page: Page, clients: number): Promise<void> {
  await importToReview(page);
  await page.getByRole('button', { name: 'Accept all proposals' }).click();
  await finishReview(page, clients);
}

export async function finishReview(page: Page, clients: number): Promise<void> {
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  const words = clients === 1 ? '1 client in Kept' : `${clients} clients in Kept`;
  await expect(page.getByText(words)).toBeVisible();
}

/** Opens a client from the list of the options. */
export async function openClient(page: Page, kept: Kept, name: string): Promise<void> {
  await page.goto(optionsUrl(kept, 'clients'));
  await page.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/**
 * Records what is pencilled in for the last weeks: everybody showed.
 *
 * @param exceptions the digit to press on rows of this name, newest first
 */
export async function recordPast(
  page: Page,
  kept: Kept,
  exceptions: readonly [name: RegExp, key: string][],
): Promise<number> {
  await page.goto(kept.popupUrl.replace('popup.html', 'review.html#past'));
  const rows = page.locator('[data-row]');
  await expect(rows.first()).toBeVisible();
  for (const [name, key] of exceptions) {
    await rows.filter({ hasText: name }).first().focus();
    await page.keyboard.press(key);
  }
  const count = await rows.count();
  await page.getByRole('button', { name: /^Record \d+ outcomes?$/u }).click();
  await expect(page.getByText('Everything is marked')).toBeVisible();
  return count;
}

/** What a download holds, once it is there, and the name it is offered under. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

/** Gives a file to the button of this name, as its window would. */
export async function give(page: Page, button: string, name: string, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Everything in the extension's database, as text. */
export const storedIn = async (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('kept');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const names = [...db.objectStoreNames].sort();
    const stores = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const all = db.transaction(name).objectStore(name).getAll();
            all.onsuccess = () => resolve([name, all.result]);
          }),
      ),
    );
    db.close();
    return JSON.stringify(stores);
  });

/**
 * Fails with the elements that break a rule of accessibility. No page of Kept has frames, so the
 * rules run in one go, and what passes is not described.
 *
 * @param part selector of what is looked at, else the whole page
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (part ? axe.include(part) : axe).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
}
