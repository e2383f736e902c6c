import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { updateToolbar } from '@/entrypoints/background/toolbar';
import { languageItem, screenShareItem } from '@/lib/settings/items';
import { closeStore } from '@/lib/store/open';
import { DAY, dropWorker, freshProfile, makeClient, NOW, pressShortcut } from './harness';

const HIDDEN = 'Kept: hidden for screen sharing';
let titles: string[] = [];

beforeEach(async () => {
  await freshProfile();
  await makeClient('anna@client.example', { eventId: 'e1' });
  await makeClient('bob@client.example', { eventId: 'e2', start: NOW - 2 * DAY });
  titles = [];
  vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation(async ({ title }) => {
    titles.push(title);
  });
  await updateToolbar();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const toolbar = async () => ({
  count: await fakeBrowser.action.getBadgeText({}),
  title: titles.at(-1),
});
const expectToolbar = (count: string, title: string) =>
  vi.waitFor(async () => expect(await toolbar()).toEqual({ count, title }));
/** What a browser does that is started again: the worker runs anew, the settings are there. */
async function restart(): Promise<void> {
  await dropWorker();
  titles = [];
  await fakeBrowser.action.setBadgeText({ text: '' });
  fakeBrowser.runtime.onMessage.removeAllListeners();
  background.main();
}

describe('while the screen is shared', () => {
  test('the toolbar has no count, and its title says why; afterwards both are back', async () => {
    await expectToolbar('2', 'Kept');
    await screenShareItem.setValue(true);
    await expectToolbar('', HIDDEN);
    await screenShareItem.setValue(false);
    await expectToolbar('2', 'Kept');
  });

  test('what happens meanwhile brings no count back', async () => {
    await screenShareItem.setValue(true);
    await makeClient('carol@client.example', { eventId: 'e3', start: NOW - 3 * DAY });
    await expectToolbar('', HIDDEN);
    await screenShareItem.setValue(false);
    await expectToolbar('3', 'Kept');
  });

  test('a restart of the browser changes nothing', async () => {
    await screenShareItem.setValue(true);
    await restart();
    await expectToolbar('', HIDDEN);
    await screenShareItem.setValue(false);
    await restart();
    await expectToolbar('2', 'Kept');
  });

  test('a count that was under way is not shown after all', async () => {
    const texts = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    const first = updateToolbar();
    await screenShareItem.setValue(true);
    await Promise.all([first, updateToolbar()]);
    expect(texts.mock.lastCall).toEqual([{ text: '' }]);
    expect(titles.at(-1)).toBe(HIDDEN);
  });

  test('the count goes even if the records cannot be read', async () => {
    await closeStore();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await screenShareItem.setValue(true);
    await expectToolbar('', HIDDEN);
  });

  test('the title speaks the language of Kept, also when that changes', async () => {
    await screenShareItem.setValue(true);
    await languageItem.setValue('de');
    await expectToolbar('', 'Kept: für die Bildschirmfreigabe ausgeblendet');
    await languageItem.setValue('en');
    await expectToolbar('', HIDDEN);
  });
});

describe('the shortcut', () => {
  test('hides everything, and shows it again', async () => {
    pressShortcut('screen-share');
    await expectToolbar('', HIDDEN);
    expect(await screenShareItem.getValue()).toBe(true);
    pressShortcut('screen-share');
    await expectToolbar('2', 'Kept');
  });

  test('counts every press, however quick', async () => {
    for (let press = 0; press < 5; press += 1) pressShortcut('screen-share');
    await vi.waitFor(async () => expect(await screenShareItem.getValue()).toBe(true));
    await expectToolbar('', HIDDEN);
  });

  test('is the only one that does', async () => {
    pressShortcut('something-else');
    await updateToolbar();
    expect(await screenShareItem.getValue()).toBe(false);
  });

  test('of a browser without shortcuts is not missed', async () => {
    vi.spyOn(fakeBrowser, 'commands', 'get').mockReturnValue(undefined as never);
    await expect(restart()).resolves.toBeUndefined();
    await expectToolbar('2', 'Kept');
  });
});
