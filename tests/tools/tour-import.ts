import type { Page } from '@playwright/test';
import type { Pass } from './tour.ts';

/** Clients and their past from the calendar: import, review, the past; then what is kept of them. */
export async function tellImport(pass: Pass): Promise<void> {
  const { kept } = pass;
  const address = (path: string): string => kept.popupUrl.replace('popup.html', path);
  const page: Page = await kept.context.newPage();
  const settled = async (): Promise<Page> => {
    await page.locator('h1').first().waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    return page;
  };
  const open = async (path: string): Promise<Page> => {
    // A page that is open already would only change its address.
    await page.goto('about:blank');
    await page.goto(address(path));
    return settled();
  };

  await pass.step('Calendars: one click imports, a file will do as well', 'calendars', () =>
    open('options.html#calendars'),
  );
  await pass.step('Who are your clients? Proposals with their reasons', 'review', async () => {
    await page.locator('.k-import-start .k-btn.filled').click();
    await page.waitForURL(/review\.html/u);
    await page.locator('[data-row]').first().waitFor();
    return page;
  });
  await pass.step('They are clients now, and their past is not marked', 'imported', async () => {
    await page.locator('footer .k-btn.filled').click();
    await page.locator('.k-empty .k-btn').first().waitFor();
    return page;
  });
  await pass.step('The past, in pencil, by keyboard', 'past', async () => {
    await open('review.html#past');
    await page.locator('[data-row]').first().waitFor();
    return page;
  });
  await pass.step('A client, with everything that is known', 'client-page', async () => {
    await open('options.html#clients');
    await page.locator('.k-client-row').first().click();
    return settled();
  });
  await pass.step('Data: backup, tables, contacts, retention', 'data', () =>
    open('options.html#data'),
  );
}
