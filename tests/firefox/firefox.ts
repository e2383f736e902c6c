import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import { respondComposer } from '../practice-calendar/composer.ts';
import { createPracticeCalendar, type PracticeCalendar } from '../practice-calendar/serve.ts';
import { createDemoWorld } from '../practice-calendar/worlds/demo.ts';
import { requireFirefox } from '../tools/require-browser.ts';
import { answerRequests } from './answer-requests.ts';

/** The id in the manifest, and the origin Firefox is told to give it: it is random otherwise. */
const ADDON = 'kept@kept.example';
const UUID = '5f2a7c1e-8d3b-4e6f-9a10-b7c4d2e8f365';

const POPUP = { width: 380, height: 560 };
const WHOLE = { width: 1280, height: 800 };

export interface KeptInFirefox {
  browser: Browser;
  practice: PracticeCalendar;
  /** Addresses that were asked for outside the practice calendar and refused. */
  outside: string[];
  /** A page on which the practice calendar answers for calendar.google.com. */
  newPage(): Promise<Page>;
  /** Kept's popup in a tab. */
  openPopup(): Promise<Page>;
  /** Kept's options in a tab, at a section. */
  openOptions(section: string): Promise<Page>;
}

/** Firefox loads a page of an extension but never reports that it has. */
const UNREPORTED = 2000;

/**
 * Starts a real Firefox with the Firefox build of Kept on the practice calendar.
 *
 * @throws where there is no Firefox or no build, with what to run
 */
export async function launchFirefox(): Promise<KeptInFirefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireFirefox().path,
    headless: true,
    // Without it Firefox opens no page of an extension for a test.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // No test can answer the question of the browser itself.
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      // What no test answers ends at a closed door on this machine; nothing is even looked up.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  });
  const practice = createPracticeCalendar({ world: createDemoWorld() });
  const outside: string[] = [];

  await answerRequests(browser, (url) => {
    const { host } = new URL(url);
    if (host === 'calendar.google.com') return practice.respond(url);
    if (host === 'mail.google.com') return respondComposer(url);
    outside.push(url);
    return null;
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  const openOwn = async (path: string, size: typeof WHOLE): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport(size);
    const address = `moz-extension://${UUID}/${path}`;
    await page.goto(address, { timeout: UNREPORTED }).catch((error: unknown) => {
      if (!(error instanceof TimeoutError)) throw error;
    });
    return page;
  };
  return {
    browser,
    practice,
    outside,
    async newPage() {
      const page = await browser.newPage();
      await page.setViewport(WHOLE);
      return page;
    },
    openPopup: () => openOwn('popup.html', POPUP),
    openOptions: (section) => openOwn(`options.html#${section}`, WHOLE),
  };
}
