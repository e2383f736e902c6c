import { browser } from 'wxt/browser';
import { type Locale, locales } from '@/lib/i18n/locale';

/*
 * The settings that the calendar page needs, read from the extension's storage directly: the
 * storage library of items.ts would be a tenth of the content script. The keys are those of
 * items.ts.
 */

const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);

const choiceOf = (value: unknown): Locale | 'auto' => (isLocale(value) ? value : 'auto');

/** The language chosen for Kept's own texts. */
export async function readLanguage(): Promise<Locale | 'auto'> {
  return choiceOf((await browser.storage.local.get('language'))['language']);
}

/** Whether everything is hidden because the screen is being shared. */
export async function readScreenShare(): Promise<boolean> {
  return (await browser.storage.local.get('screenShare'))['screenShare'] === true;
}

export interface SettingsListener {
  onLanguage(choice: Locale | 'auto'): void;
  /** Everything is to be hidden, or shown again. */
  onScreenShare(on: boolean): void;
  /** The records changed. */
  onRevision(): void;
}

/** Tells of changes, also of those made in other windows, until the returned function is called. */
export function watchSettings(listener: SettingsListener): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes['language']) listener.onLanguage(choiceOf(changes['language'].newValue));
    if (changes['screenShare']) listener.onScreenShare(changes['screenShare'].newValue === true);
    if (changes['revision']) listener.onRevision();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
