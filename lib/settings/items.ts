import { storage } from '@wxt-dev/storage';
import type { Locale } from '@/lib/i18n/locale';

/*
 * Settings that say nothing about anybody: content scripts can read `storage.local`, so
 * everything personal lives in IndexedDB instead.
 */

/** Language of Kept's own texts. */
export const languageItem = storage.defineItem<Locale | 'auto'>('local:language', {
  fallback: 'auto',
  version: 1,
});

/** Light or dark in Kept's own pages; on the calendar the page's own ground decides. */
export const themeItem = storage.defineItem<'auto' | 'light' | 'dark'>('local:theme', {
  fallback: 'auto',
  version: 1,
});

/**
 * A number that grows with every change to the store. It carries no content; whoever shows
 * records watches it and asks again, so that two tabs and the popup always agree.
 */
export const revisionItem = storage.defineItem<number>('local:revision', { fallback: 0 });
