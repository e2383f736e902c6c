import type { Locale } from './locale';

/** What the toolbar's button says; the count beside it is a number alone. */
const titles: Readonly<Record<Locale, { shown: string; hidden: string }>> = {
  en: { shown: 'Kept', hidden: 'Kept: hidden for screen sharing' },
  de: { shown: 'Kept', hidden: 'Kept: für die Bildschirmfreigabe ausgeblendet' },
};

/** The title of the toolbar's button, which says so while everything else is hidden. */
export const toolbarTitle = (locale: Locale, hidden: boolean): string =>
  hidden ? titles[locale].hidden : titles[locale].shown;
