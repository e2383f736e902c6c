import { type Locale, locales } from '@/lib/i18n/locale';
import { type StorageItem, storageItem } from './storage-item';

/*
 * Settings that say nothing about anybody: content scripts can read `storage.local`, so
 * everything personal lives in IndexedDB instead.
 */

const oneOf =
  <T extends string>(values: readonly T[], fallback: T) =>
  (value: unknown): T =>
    values.find((one) => one === value) ?? fallback;

/** Language of Kept's own texts. */
export const languageItem: StorageItem<Locale | 'auto'> = storageItem(
  'language',
  oneOf(['auto', ...locales], 'auto'),
);

/** Light or dark in Kept's own pages; on the calendar the page's own ground decides. */
export const themeItem: StorageItem<'auto' | 'light' | 'dark'> = storageItem(
  'theme',
  oneOf(['auto', 'light', 'dark'], 'auto'),
);

/**
 * Whether everything that Kept adds to the calendar and to the toolbar is hidden, and names in the
 * popup: the screen is being shared. Stays until the user ends it.
 */
export const screenShareItem = storageItem('screenShare', (value) => value === true);

/** Whether a notification tells that the limit of a wait has passed. Off until it is asked for. */
export const limitNoticeItem = storageItem('limitNotice', (value) => value === true);

/**
 * A number that grows with every change to the store. It carries no content; whoever shows
 * records watches it and asks again, so that two tabs and the popup always agree.
 */
export const revisionItem = storageItem('revision', (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0,
);
