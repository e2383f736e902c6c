import { cheatSheet as cheatSheetDe } from '@/lib/i18n/de/cheat-sheet';
import { cheatSheet as cheatSheetEn, type CheatSheetTexts } from '@/lib/i18n/en/cheat-sheet';
import { useLanguage } from './use-language';

/** Texts around the cheat-sheet, apart from what the popup loads first. */
export const useCheatSheetTexts = (): CheatSheetTexts =>
  useLanguage().locale === 'de' ? cheatSheetDe : cheatSheetEn;
