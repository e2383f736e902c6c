import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Kept's manifest asks for at least these. */
export const MINIMUM = { chromium: 144, firefox: 140 } as const;

/** From this version on, branded Chrome and Edge ignore `--load-extension`. */
const BRANDED_IGNORES_LOAD_EXTENSION = 137;

export type BrowserKind = 'chromium' | 'chrome-for-testing' | 'chrome' | 'edge' | 'firefox';

export interface FoundBrowser {
  path: string;
  kind: BrowserKind;
  /** What the browser calls itself, `Chromium 156.0.8078.79`; the path where it does not say. */
  name: string;
  /** Major version, or `null` where the browser does not say (Windows). */
  version: number | null;
  /** Whether `--load-extension` works; otherwise only CDP `Extensions.loadUnpacked` does. */
  loadsByFlag: boolean;
}

export type Search =
  | { found: FoundBrowser }
  /** What was looked at and not taken, one line each, for the error message. */
  | { found: null; passedOver: string[] };

const env = (name: string): string => process.env[name] ?? '';

const programFiles = (): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(env).filter(Boolean);

/** `dir/a*b/rest` with at most one `*`, which stands for one folder name; newest name first. */
function expand(pattern: string): string[] {
  const star = pattern.indexOf('*');
  if (star < 0) return [pattern];
  const parent = pattern.slice(0, star).replace(/[^/\\]*$/, '');
  const prefix = pattern.slice(parent.length, star);
  const rest = pattern.slice(star + 1);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => parent + name + rest);
}

function onPath(names: string[]): string[] {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = env('PATH')
    .split(delimiter)
    .filter((folder) => folder && !folder.includes('node_modules'));
  return names.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
}

const macApp = (name: string): string[] =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) =>
    join(folder, `${name}.app`, 'Contents', 'MacOS', name),
  );

/** Chromium and Chrome for Testing where Playwright and Puppeteer put what they download. */
function downloads(): string[] {
  const home = homedir();
  const playwright = {
    linux: [join(home, '.cache/ms-playwright/chromium-*/chrome-linux/chrome')],
    darwin: [
      join(
        home,
        'Library/Caches/ms-playwright/chromium-*/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      ),
    ],
    win32: [join(env('LOCALAPPDATA'), 'ms-playwright\\chromium-*\\chrome-win\\chrome.exe')],
  }[process.platform as string];
  const linux64 = [
    join(home, '.cache/ms-playwright/chromium-*/chrome-linux64/chrome'),
    join(home, '.cache/puppeteer/chrome/linux-*/chrome-linux64/chrome'),
  ];
  return [...(playwright ?? []), ...(process.platform === 'linux' ? linux64 : [])].flatMap(expand);
}

function chromiumPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [
        ...macApp('Chromium'),
        ...downloads(),
        ...macApp('Google Chrome for Testing'),
        ...macApp('Google Chrome'),
        ...macApp('Microsoft Edge'),
      ];
    case 'win32':
      return [
        ...programFiles().map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
        ...downloads(),
        ...programFiles().map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
        ...programFiles().map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
      ];
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        ...onPath(['chromium', 'chromium-browser']),
        ...downloads(),
        ...onPath(['chrome', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']),
        '/opt/google/chrome/chrome',
        '/opt/microsoft/msedge/msedge',
        '/snap/bin/chromium',
      ];
  }
}

function firefoxPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return [...macApp('Firefox'), ...macApp('Firefox Developer Edition')].map((path) =>
        path.replace(/[^/]*$/, 'firefox'),
      );
    case 'win32':
      return programFiles().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'));
    default:
      return [
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        ...onPath(['firefox-esr', 'firefox']),
        '/opt/firefox/firefox',
        '/snap/bin/firefox',
      ];
  }
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function kindOf(name: string, path: string): BrowserKind {
  if (/firefox/i.test(name)) return 'firefox';
  if (/for testing/i.test(name)) return 'chrome-for-testing';
  if (/edge|msedge/i.test(name)) return 'edge';
  // A browser that does not say its name (Windows) is judged by its folder.
  if (/google[ /\\-]?chrome|Chrome[/\\]Application/i.test(name + path)) return 'chrome';
  return 'chromium';
}

/** Asks a browser who it is. On Windows `--version` would open a window, so the path must do. */
function inspect(path: string): FoundBrowser {
  const asked =
    process.platform === 'win32'
      ? ''
      : spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout;
  const name = asked?.trim().split('\n').at(-1)?.trim() || path;
  const major = /(\d+)\.\d/.exec(asked ?? '')?.[1];
  const kind = kindOf(name, path);
  const version = major ? Number(major) : null;
  const branded = kind === 'chrome' || kind === 'edge';
  return {
    path,
    kind,
    name,
    version,
    loadsByFlag:
      kind !== 'firefox' &&
      (!branded || (version !== null && version < BRANDED_IGNORES_LOAD_EXTENSION)),
  };
}

function search(variable: string, family: 'chromium' | 'firefox', paths: string[]): Search {
  const wanted = env(variable);
  if (wanted && !runnable(wanted)) {
    return { found: null, passedOver: [`${variable}=${wanted}: no program there`] };
  }
  const passedOver: string[] = [];
  for (const path of wanted ? [wanted] : new Set(paths)) {
    if (!runnable(path)) continue;
    const found = inspect(path);
    const least = MINIMUM[family];
    if (found.version !== null && found.version < least) {
      passedOver.push(`${found.name} (${path}): Kept needs ${least} or newer`);
    } else {
      return { found };
    }
  }
  return { found: null, passedOver };
}

/** A Chromium that can run Kept: `KEPT_CHROMIUM`, else Chromium, Chrome for Testing, Chrome, Edge. */
export const findChromium = (): Search => search('KEPT_CHROMIUM', 'chromium', chromiumPaths());

/** A Firefox that can run Kept: `KEPT_FIREFOX`, else the usual places. */
export const findFirefox = (): Search => search('KEPT_FIREFOX', 'firefox', firefoxPaths());
