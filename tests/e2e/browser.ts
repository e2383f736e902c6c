import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import {
  createPracticeCalendar,
  type PracticeCalendar,
  routePlaywright,
} from '../practice-calendar/serve.ts';
import { type LocaleName, localeNames, type World } from '../practice-calendar/model.ts';
import { createDemoWorld } from '../practice-calendar/worlds/demo.ts';
import { emptyBrowser } from './empty-browser.ts';
import { type LoadedExtension, loadExtension } from './extension.ts';
import { loadGranted } from './granted-extension.ts';
import { type BrowserOptions, openBrowser } from './open-browser.ts';
import { type Problem, recordProblems } from './problems.ts';

/** The build under test: the last one made here, or the unpacked folder KEPT_BUILD names. */
const BUILD =
  process.env['KEPT_BUILD'] ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** An extension that others use as well, made for the tests. */
export type Neighbour = 'hides-declined' | 'writes-into-titles';

const neighbourFolder = (name: Neighbour): string =>
  fileURLToPath(new URL(`neighbours/${name}`, import.meta.url));

export interface LaunchOptions extends BrowserOptions {
  /** What the practice calendar shows; the demo world in the browser's language where unset. */
  world?: World;
  /** False: the bare practice calendar, to compare with. */
  extension?: boolean;
  /** Optional permissions that the user has said yes to. */
  granted?: readonly string[];
}

export interface Kept {
  context: BrowserContext;
  practice: PracticeCalendar;
  extensionId: string;
  popupUrl: string;
  /** Errors and warnings of every page, content script and the service worker so far. */
  problems: Problem[];
  /** Addresses that were asked for outside the practice calendar and refused. Should be empty. */
  outside: string[];
  /** The live service worker; wakes it where it sleeps. */
  worker(): Promise<Worker>;
  isWorkerRunning(): Promise<boolean>;
  /** Ends the service worker for good, as the browser does after 30 idle seconds. */
  stopWorker(): Promise<void>;
  /** Loads the extension again, as an update does. */
  reloadExtension(): Promise<void>;
  /** Loads another extension beside Kept. */
  loadNeighbour(name: Neighbour): Promise<void>;
  /** Opens the practice calendar; `path` such as `/calendar/u/0/r/week`. */
  openCalendar(path?: string): Promise<Page>;
  /** Opens Kept's popup in a tab of popup size. */
  openPopup(): Promise<Page>;
  /** Sets the language of Kept's interface, as the options would. */
  setLanguage(language: 'en' | 'de'): Promise<void>;
  /** Ends the browser; one that is shared is emptied instead. A second time it does nothing. */
  close(): Promise<void>;
}

/** The page's language for a language of the browser, by its first part where need be. */
const worldLocale = (language: string): LocaleName =>
  localeNames.find((name) => name === language) ??
  localeNames.find((name) => name === language.split('-')[0]) ??
  'en-US';

const POPUP = { width: 380, height: 560 };

/** Everything that is not the practice calendar or its composer is refused and written down. */
async function refuseTheRest(context: BrowserContext): Promise<string[]> {
  const outside: string[] = [];
  await context.route(/^(?!chrome-extension:)/u, async (route) => {
    outside.push(route.request().url());
    await route.abort('blockedbyclient');
  });
  return outside;
}

const noExtension = async (): Promise<never> => {
  throw new Error('Launched without the extension');
};

const withoutExtension: LoadedExtension = {
  id: '',
  worker: noExtension,
  isRunning: async () => false,
  stopWorker: noExtension,
  reload: noExtension,
  uninstall: async () => {},
};

/**
 * Puts Kept, as after its first installation, and the practice calendar into a browser that runs
 * and is empty. Nothing reaches the network. Its `close()` leaves the browser empty again.
 *
 * @throws where there is no build, with what to run
 */
export async function startKept(context: BrowserContext, options: LaunchOptions): Promise<Kept> {
  const wanted = options.extension ?? true;
  if (wanted && !existsSync(`${BUILD}/manifest.json`)) {
    throw new Error('There is no build of Kept to test. Run:  npm run build');
  }
  const problems = recordProblems(context);
  const locale = worldLocale(options.locale ?? 'en-US');
  const practice = createPracticeCalendar({
    world: options.world ?? createDemoWorld({ theme: options.theme ?? 'light', locale }),
  });
  // Playwright asks the route that was added last first.
  const outside = await refuseTheRest(context);
  await routePlaywright(context, practice);
  const load = () =>
    options.granted ? loadGranted(context, BUILD, options.granted) : loadExtension(context, BUILD);
  const extension = wanted ? await load() : withoutExtension;
  const loaded = [extension];
  const popupUrl = `chrome-extension://${extension.id}/popup.html`;
  let emptied: Promise<void> | undefined;

  return {
    context,
    practice,
    extensionId: extension.id,
    popupUrl,
    problems,
    outside,
    worker: extension.worker,
    isWorkerRunning: extension.isRunning,
    stopWorker: extension.stopWorker,
    reloadExtension: extension.reload,
    async loadNeighbour(name) {
      loaded.push(await loadExtension(context, neighbourFolder(name)));
    },
    async openCalendar(path = '/calendar/u/0/r/week') {
      const page = await context.newPage();
      await page.goto(`https://calendar.google.com${path}`);
      return page;
    },
    async openPopup() {
      const page = await context.newPage();
      await page.setViewportSize(POPUP);
      await page.goto(popupUrl);
      return page;
    },
    async setLanguage(language) {
      const worker = await extension.worker();
      await worker.evaluate(`chrome.storage.local.set({ language: '${language}' })`);
    },
    close: () => (emptied ??= emptyBrowser(context, loaded)),
  };
}

/**
 * Starts a real Chromium of its own with Kept on the practice calendar.
 *
 * @throws where there is no build or no browser, with what to run
 */
export async function launchKept(options: LaunchOptions = {}): Promise<Kept> {
  const context = await openBrowser(options);
  return { ...(await startKept(context, options)), close: () => context.close() };
}
