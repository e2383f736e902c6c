import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { openTab } from '@/lib/platform/tabs';
import { useGate } from '../own-pages/gate';

/** As the manifest names it. */
const COMMAND = 'screen-share';
/** Chromium has no call for it; Edge and others lead from here to their own page. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

/** What only Firefox has, from version 137 on. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
const commands = (): Commands | undefined => browser.commands as Commands | undefined;

export interface Shortcut {
  /** As the browser tells it, empty where none is set; `null`: this browser has none. */
  keys: string | null;
  /** Opens the browser's page for it; an extension cannot change it by itself. */
  change: () => void;
}

/** The keyboard shortcut that hides everything; read again when the page is come back to. */
export function useShortcut(): Shortcut {
  const [keys, setKeys] = useState<string | null>(null);
  const [isRead, setRead] = useState(false);
  useGate(!isRead);
  useEffect(() => {
    const read = async () => {
      const all = await commands()?.getAll();
      setKeys(all?.find(({ name }) => name === COMMAND)?.shortcut ?? null);
    };
    const onVisible = () => {
      if (document.visibilityState !== 'visible') return;
      read()
        .catch(() => {})
        .finally(() => setRead(true));
    };
    onVisible();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
  return { keys, change: () => void openSettings() };
}

const openSettings = (): Promise<void> =>
  commands()?.openShortcutSettings?.() ?? openTab(CHROMIUM_SETTINGS);
