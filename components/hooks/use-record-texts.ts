import { data as dataDe } from '@/lib/i18n/de/data';
import { people as peopleDe } from '@/lib/i18n/de/people';
import { table as tableDe } from '@/lib/i18n/de/table';
import { data as dataEn, type DataTexts } from '@/lib/i18n/en/data';
import { people as peopleEn, type PeopleTexts } from '@/lib/i18n/en/people';
import { table as tableEn, type TableTexts } from '@/lib/i18n/en/table';
import { useLanguage } from './use-language';

/*
 * Texts of the pages that manage records. Apart from the others: what the popup shares with the
 * options is loaded with the popup.
 */

export const usePeopleTexts = (): PeopleTexts =>
  useLanguage().locale === 'de' ? peopleDe : peopleEn;
export const useDataTexts = (): DataTexts => (useLanguage().locale === 'de' ? dataDe : dataEn);
export const useTableTexts = (): TableTexts => (useLanguage().locale === 'de' ? tableDe : tableEn);
