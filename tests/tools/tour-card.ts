import type { Page } from '@playwright/test';
import type { Pass } from './tour.ts';

/** Tall, so that a card is seen as a whole. */
const WIDE = { width: 1180, height: 1700 };
const NARROW = { width: 380, height: 2400 };

/** The clients with what is worth a second look, and the card of one, in the options and the popup. */
export async function tellCard(pass: Pass): Promise<void> {
  const { kept } = pass;
  const page: Page = await kept.context.newPage();
  const open = async (address: string, size: { width: number; height: number }): Promise<Page> => {
    await page.setViewportSize(size);
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('h1, h2').first().waitFor();
    await page.locator('[aria-busy="true"], .k-skeleton').first().waitFor({ state: 'detached' });
    return page;
  };
  const options = (place: string): string =>
    kept.popupUrl.replace('popup.html', `options.html${place}`);
  let place = '';

  await pass.step('Clients: the list says who is worth a second look', 'clients', () =>
    open(options('#clients'), { width: 1180, height: 900 }),
  );
  await pass.step('The card of one: alerts, Keep?, the record and every slot', 'card', async () => {
    await page.setViewportSize(WIDE);
    await page.locator('.k-client-row').filter({ hasText: 'Priya Raman' }).click();
    await page.locator('.k-slot').first().waitFor();
    place = new URL(page.url()).hash;
    return page;
  });
  await pass.step('The same card in a narrow window', 'card-narrow', () =>
    open(options(place), NARROW),
  );
  await pass.step('Its short form in the popup', 'card-popup', () =>
    open(`${kept.popupUrl}${place.replace('#clients=', '#client=')}`, { width: 380, height: 1100 }),
  );
  await page.close();
}
