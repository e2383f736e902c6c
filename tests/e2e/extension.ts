import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { until } from '../tools/until.ts';

/** Kept inside a running Chromium, driven from outside by the DevTools protocol. */
export interface LoadedExtension {
  id: string;
  /** The live service worker; wakes it when the browser has put it to sleep. */
  worker(): Promise<Worker>;
  /** Whether the service worker runs at this moment. */
  isRunning(): Promise<boolean>;
  /** Ends the service worker for good, as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** Loads the folder again, as an update does: open pages keep their old content scripts. */
  reload(): Promise<void>;
}

/** Playwright's types leave the `Extensions` domain out. */
type SendAny = (method: string, parameters?: object) => Promise<unknown>;

const yes = async (asked: Promise<boolean>): Promise<true | undefined> =>
  (await asked) || undefined;

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser has no DevTools session');
  return browser.newBrowserCDPSession();
}

/**
 * Loads the unpacked extension in `folder`.
 *
 * @param folder absolute path of a build; the id is derived from it, so it is always the same
 */
export async function loadExtension(
  context: BrowserContext,
  folder: string,
): Promise<LoadedExtension> {
  const session = await browserSession(context);
  const send = session.send.bind(session) as SendAny;
  const load = async (): Promise<string> => {
    const { id } = (await send('Extensions.loadUnpacked', { path: folder })) as { id: string };
    return id;
  };
  const id = await load();
  const origin = `chrome-extension://${id}/`;

  /** Target ids of the workers that run now; Playwright's own list keeps dead ones for a while. */
  const running = async (): Promise<string[]> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter((target) => target.type === 'service_worker' && target.url.startsWith(origin))
      .map((target) => target.targetId);
  };

  async function wake(): Promise<void> {
    const page = await context.newPage();
    // A page of the extension that runs no code of Kept; any message starts the worker.
    await page.goto(`${origin}manifest.json`);
    await page.evaluate('chrome.runtime.sendMessage({ wake: true }).catch(() => null)');
    await page.close();
  }

  async function worker(): Promise<Worker> {
    if ((await running()).length === 0) await wake();
    return until('the service worker answers', async () => {
      const listed = context.serviceWorkers().findLast((one) => one.url().startsWith(origin));
      return (await listed?.evaluate(() => true)) ? listed : undefined;
    });
  }

  return {
    id,
    worker,
    isRunning: async () => (await running()).length > 0,
    async stopWorker() {
      const before = await running();
      const page = context.pages()[0] ?? (await context.newPage());
      const workers = await context.newCDPSession(page);
      await workers.send('ServiceWorker.enable');
      await until('the service worker is stopped', async () => {
        // A worker that is only just starting takes no notice: asked again until it is gone.
        await workers.send('ServiceWorker.stopAllWorkers');
        return yes(running().then((now) => !now.some((targetId) => before.includes(targetId))));
      });
      await workers.detach();
    },
    async reload() {
      // `runtime.reload()` leaves an unpacked extension switched off outside developer mode.
      const before = await running();
      await load();
      await until('a new service worker starts', () =>
        yes(running().then((now) => now.some((targetId) => !before.includes(targetId)))),
      );
    },
  };
}
