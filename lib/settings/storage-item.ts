import { browser } from 'wxt/browser';

/** One setting in `storage.local`. */
export interface StorageItem<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
  /** Back to what it is without a choice. */
  removeValue(): Promise<void>;
  /** Tells of changes, also of those made elsewhere, until the returned function is called. */
  watch(listener: (value: T) => void): () => void;
}

/**
 * A setting under a key of its own. A few lines in place of a storage library: the background has no
 * room for one, and what is stored is read with care here.
 *
 * @param read makes the setting of whatever is stored, of `undefined` where nothing is
 */
export function storageItem<T>(key: string, read: (stored: unknown) => T): StorageItem<T> {
  const { local } = browser.storage;
  return {
    getValue: async () => read((await local.get(key))[key]),
    setValue: (value) => local.set({ [key]: value }),
    removeValue: () => local.remove(key),
    watch(listener) {
      const changed = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) listener(read(change.newValue));
      };
      local.onChanged.addListener(changed);
      return () => local.onChanged.removeListener(changed);
    },
  };
}
