import type { Page } from '@playwright/test';
import { interfaceNames } from './interface-names.ts';
import type { Pass } from './tour.ts';

/** The three tabs of the popup. */
export async function tellPopup(pass: Pass): Promise<void> {
  const { tabs } = interfaceNames[pass.language];
  let popup: Page | undefined;
  for (const [slug, name] of Object.entries(tabs)) {
    await pass.step(`The popup, ${name}`, `popup-${slug}`, async () => {
      popup ??= await pass.kept.openPopup();
      // The tab's name ends in a count where there is one.
      const tab = popup.getByRole('tab', { name: new RegExp(`^${name}`, 'u') });
      await tab.click();
      await popup.getByRole('tabpanel').first().waitFor();
      await popup.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      return popup;
    });
  }
}
