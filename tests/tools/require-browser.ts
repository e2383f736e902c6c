import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium, findFirefox, type FoundBrowser, type Search } from './find-browser.ts';

type Family = 'chromium' | 'firefox';

const find: Record<Family, () => Search> = { chromium: findChromium, firefox: findFirefox };

/** In CI every step runs: a browser that is missing is installed or an error, never a skip. */
export const inCI = (): boolean => /^(1|true)$/i.test(process.env['CI'] ?? '');

function inContainer(): boolean {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  try {
    return /docker|containerd|kubepods|lxc/.test(readFileSync('/proc/1/cgroup', 'utf8'));
  } catch {
    return false;
  }
}

function hasCommand(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Installing is only right where nobody's own machine is changed by it. */
const mayInstall = (): boolean =>
  process.platform === 'linux' &&
  (inCI() || (process.getuid?.() === 0 && inContainer())) &&
  hasCommand('apt-get');

function install(): void {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  console.log('Installing Chromium and Firefox with apt-get: this machine has none that will do.');
  for (const step of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'firefox-esr'],
  ]) {
    const [command = '', ...rest] = [...sudo, ...step];
    const done = spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (done.status !== 0) return;
  }
}

/** The one command that brings the browser, for the system this runs on. */
function howToInstall(family: Family): string {
  if (process.platform === 'darwin') {
    return `brew install --cask ${family === 'chromium' ? 'google-chrome' : 'firefox'}`;
  }
  if (process.platform === 'win32') {
    return `winget install ${family === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
  }
  if (hasCommand('apt-get')) return 'sudo apt-get install chromium firefox-esr';
  if (hasCommand('dnf')) return 'sudo dnf install chromium firefox';
  return family === 'chromium'
    ? 'npx playwright install --with-deps chromium'
    : 'install Firefox 140 or newer with your package manager';
}

/** A browser that is missing: the message says what to run. */
export class BrowserMissing extends Error {}

function requireBrowser(family: Family): FoundBrowser {
  let search = find[family]();
  // A browser that was named and is not there is a mistake to tell, not to install around.
  const named = process.env[family === 'chromium' ? 'KEPT_CHROMIUM' : 'KEPT_FIREFOX'];
  if (!search.found && !named && mayInstall()) {
    install();
    search = find[family]();
  }
  if (search.found) return search.found;
  const wanted = family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new BrowserMissing(
    [
      `No ${wanted} was found that can run Kept.`,
      ...search.passedOver.map((line) => `  passed over: ${line}`),
      `Install one:  ${howToInstall(family)}`,
      `or point to one:  ${family === 'chromium' ? 'KEPT_CHROMIUM' : 'KEPT_FIREFOX'}=/path/to/it`,
    ].join('\n'),
  );
}

/**
 * A Chromium to run Kept in; installs one in CI and in containers.
 *
 * @throws BrowserMissing with the command to run, where there is none
 */
export const requireChromium = (): FoundBrowser => requireBrowser('chromium');

/**
 * A Firefox to run Kept in; installs one in CI and in containers.
 *
 * @throws BrowserMissing with the command to run, where there is none
 */
export const requireFirefox = (): FoundBrowser => requireBrowser('firefox');
