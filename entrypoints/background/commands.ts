import { browser } from 'wxt/browser';
import { logError } from '@/lib/platform/log';
import { steady } from '@/lib/platform/steady';
import { screenShareItem } from '@/lib/settings/items';

/** As the manifest names it. */
const SCREEN_SHARE = 'screen-share';

let last = Promise.resolve();

/** Answers Kept's keyboard shortcuts, wherever in the browser they are pressed. */
export function watchCommands(): void {
  // Firefox for Android has none.
  browser.commands?.onCommand.addListener((command) => {
    if (command === SCREEN_SHARE) last = last.then(toggleScreenShare);
  });
}

/** Hides everything, or shows it again. Two quick presses are one after the other. */
async function toggleScreenShare(): Promise<void> {
  try {
    await steady(async () => screenShareItem.setValue(!(await screenShareItem.getValue())));
  } catch (error) {
    logError('commands', error);
  }
}
