import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { sandboxArguments } from './chromium-arguments.ts';
import { requireChromium } from './require-browser.ts';

const BUILD = resolve('.output/chrome-mv3');
const PROFILE = resolve('.output/live-profile');

const inThreeSteps = (name: string): string => `
${name} loads no extension from the command line. It takes three steps by hand:

  1. open  chrome://extensions  (edge://extensions in Edge) and switch on "Developer mode"
  2. press "Load unpacked" and choose  ${BUILD}
  3. open  https://calendar.google.com
`;

/**
 * Opens the real Google Calendar with Kept. The browser is an ordinary process with a profile
 * of its own and no sign of automation: Google refuses to sign anybody in otherwise.
 */
export function goLive(): void {
  const browser = requireChromium();
  if (!browser.loadsByFlag) {
    console.log(inThreeSteps(browser.name));
    return;
  }
  mkdirSync(PROFILE, { recursive: true });
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${PROFILE}`,
      `--load-extension=${BUILD}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...sandboxArguments(),
      'https://calendar.google.com/',
    ],
    { detached: true, stdio: 'ignore' },
  );
  child.on('error', (error) => {
    console.error(`${browser.path} did not start: ${error.message}`);
    process.exitCode = 1;
  });
  child.unref();
  console.log(`
${browser.name} opens your own Google Calendar with Kept in it.
Sign in there once; the profile stays in .output/live-profile. Nothing of it leaves this computer.

Try: open an appointment with a guest, answer "Client? Yes", press Showed or No-show.
Kept's popup is behind the puzzle piece at the top right; pin it there.
Close the window when you are done.
`);
}
