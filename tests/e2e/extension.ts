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
  /** Removes it with everything it stored, and waits until nothing of it runs. */
  uninstall(): Promise<void>;
}

/** Milliseconds that a worker may take to start. */
const STARTING = 30_000;

/** Playwright's types leave the `Extensions` domain out. */
type SendAny = (method: string, parameters?: object) => Promise<unknown>;

const yes = async (asked: Promise<boolean>): Promise<true | undefined> =>
  (await asked) || undefined;

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser has no DevTools session');
  return browser.newBrowserCDPSession();
}

const sendAny = (session: CDPSession): SendAny => session.send.bind(session) as SendAny;

/**
 * Stops a worker that runs, once, and waits until it has stopped. One that is only just starting is
 * left to start first: stopped again and again before it is through it would never be. Whoever
 * waits for it may start the next one at once.
 */
async function stopRunningWorker(workers: CDPSession, origin: string): Promise<void> {
  let status = '';
  let stops = 0;
  workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const mine = versions.findLast((version) => version.scriptURL.startsWith(origin));
    if (!mine) return;
    const now = mine.runningStatus === 'running' ? mine.status : mine.runningStatus;
    if (now === status) return;
    status = now;
    if (status === 'stopped') stops += 1;
  });
  await workers.send('ServiceWorker.enable');
  await until('the service worker runs', () => status === 'activated' || undefined, STARTING);
  const before = stops;
  await workers.send('ServiceWorker.stopAllWorkers');
  await until('the service worker has stopped', () => stops > before || undefined);
  await workers.detach();
}

/**
 * Loads the unpacked extension in `folder`. Pages opened from now on have its content scripts.
 *
 * @param folder absolute path of a build; the id is derived from it, so it is always the same
 */
export async function loadExtension(
  context: BrowserContext,
  folder: string,
): Promise<LoadedExtension> {
  const session = await browserSession(context);
  const load = async (): Promise<string> => {
    const loaded = await sendAny(session)('Extensions.loadUnpacked', { path: folder });
    return (loaded as { id: string }).id;
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
      if ((await running()).length === 0) return;
      // Stopped before the browser has heard that it started, a worker never starts again. No
      // browser stops one by itself then; an answer from the browser shows that it is through.
      await (await worker()).evaluate('chrome.runtime.getPlatformInfo().then(() => null)');
      const page = context.pages()[0] ?? (await context.newPage());
      await stopRunningWorker(await context.newCDPSession(page), origin);
    },
    async reload() {
      // `runtime.reload()` leaves an unpacked extension switched off outside developer mode.
      const before = await running();
      await load();
      await until('a new service worker starts', () =>
        yes(running().then((now) => now.some((targetId) => !before.includes(targetId)))),
      );
    },
    async uninstall() {
      await sendAny(session)('Extensions.uninstall', { id });
      await until('nothing of the extension runs', async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos.every((target) => !target.url.startsWith(origin)) || undefined;
      });
      await session.detach();
    },
  };
}
