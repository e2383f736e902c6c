import type { Page } from 'puppeteer-core';
import { until } from '../tools/until.ts';

/* Kept's own pages in Firefox, which never reports that one of them has loaded. */

export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Clicks a button of this text, as soon as there is one that can be pressed. */
export const clickButton = (page: Page, name: string): Promise<true> =>
  until(`a button "${name}"`, () =>
    page.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent.trim() === wanted && !one.disabled,
      );
      button?.click();
      return button ? true : undefined;
    }, name),
  );

/** Drops a file on the page, once its field for files is there. */
export const dropFile = (page: Page, name: string, text: string): Promise<true> =>
  until('a place to drop a file on', () =>
    page.evaluate(
      (file) => {
        if (!document.querySelector('input[type=file]')) return undefined;
        const data = new DataTransfer();
        data.items.add(new File([file.text], file.name, { type: 'text/calendar' }));
        for (const type of ['dragenter', 'dragover', 'drop']) {
          const options = { bubbles: true, cancelable: true, dataTransfer: data };
          document.body.dispatchEvent(new DragEvent(type, options));
        }
        return true;
      },
      { name, text },
    ),
  );
