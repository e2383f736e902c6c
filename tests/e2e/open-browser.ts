import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, UNWANTED_DEFAULTS } from '../tools/chromium-arguments.ts';
import { withoutDesktop } from '../tools/own-desktop.ts';
import { requireChromium } from '../tools/require-browser.ts';

/** What can only be said when a browser starts. */
export interface BrowserOptions {
  /** A profile that outlives the browser, for tests of a restart; else one is made and removed. */
  profileDir?: string;
  /** BCP 47; `en-US` where unset. */
  locale?: string;
  /** Of the system; light where unset. */
  theme?: 'light' | 'dark';
  headed?: boolean;
  viewport?: { width: number; height: number } | null;
}

/**
 * Starts a real Chromium without any extension.
 *
 * @throws where there is no browser, with what to install
 */
export function openBrowser(options: BrowserOptions = {}): Promise<BrowserContext> {
  const language = options.locale ?? 'en-US';
  return chromium.launchPersistentContext(options.profileDir ?? '', {
    executablePath: requireChromium().path,
    headless: !options.headed,
    args: chromiumArguments(language),
    ignoreDefaultArgs: UNWANTED_DEFAULTS,
    env: { ...withoutDesktop(), LANGUAGE: language.replace('-', '_') },
    locale: language,
    colorScheme: options.theme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
  });
}
