import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLanguage, readScreenShare, watchSettings } from '@/lib/settings/in-page';
import { languageItem, revisionItem, screenShareItem } from '@/lib/settings/items';

beforeEach(() => {
  fakeBrowser.reset();
});

const listener = () => ({ onLanguage: vi.fn(), onScreenShare: vi.fn(), onRevision: vi.fn() });

test('what the pages of Kept store, the calendar page reads under the same keys', async () => {
  expect([await readLanguage(), await readScreenShare()]).toEqual(['auto', false]);
  await languageItem.setValue('de');
  await screenShareItem.setValue(true);
  expect([await readLanguage(), await readScreenShare()]).toEqual(['de', true]);
});

test.each([[1], ['true'], [null], [{}]])('%j hides nothing', async (screenShare) => {
  await fakeBrowser.storage.local.set({ screenShare });
  expect(await readScreenShare()).toBe(false);
});

test('every change is told once, to the one it is for', async () => {
  const told = listener();
  const stop = watchSettings(told);
  await screenShareItem.setValue(true);
  await screenShareItem.setValue(false);
  expect(told.onScreenShare.mock.calls).toEqual([[true], [false]]);
  await languageItem.setValue('de');
  await revisionItem.setValue(1);
  expect(told.onLanguage.mock.calls).toEqual([['de']]);
  expect(told.onRevision).toHaveBeenCalledOnce();
  await screenShareItem.setValue(true);
  await screenShareItem.removeValue();
  expect(told.onScreenShare.mock.lastCall).toEqual([false]);

  stop();
  await screenShareItem.setValue(true);
  expect(told.onScreenShare).toHaveBeenCalledTimes(4);
});
