import type { BrowserContext } from '@playwright/test';
import { type Kept, type LaunchOptions, startKept } from './browser.ts';
import { openBrowser } from './open-browser.ts';

/** One running browser for the tests of one worker, one test after the other. */
export interface SharedBrowser {
  /**
   * Kept, fresh, in the browser that runs. Where that is one of another kind, or has crashed, a
   * new one is started.
   */
  start(options: LaunchOptions): Promise<Kept>;
  close(): Promise<void>;
}

/** Browsers of one kind can be shared. */
const kindOf = ({ locale, theme, headed, viewport }: LaunchOptions): string =>
  JSON.stringify([locale, theme, headed, viewport]);

export function shareBrowser(): SharedBrowser {
  let running: { kind: string; context: BrowserContext } | undefined;

  async function close(): Promise<void> {
    await running?.context.close();
    running = undefined;
  }

  return {
    async start(options) {
      if (options.profileDir) throw new Error('A browser with a profile of its own is not shared');
      const kind = kindOf(options);
      const works = running?.kind === kind && running.context.browser()?.isConnected();
      if (!works) {
        await close();
        running = { kind, context: await openBrowser(options) };
      }
      return startKept(running!.context, options);
    },
    close,
  };
}
