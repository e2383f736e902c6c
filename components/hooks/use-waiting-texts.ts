import { waiting as waitingDe } from '@/lib/i18n/de/waiting';
import { waiting as waitingEn, type WaitingTexts } from '@/lib/i18n/en/waiting';
import { useLanguage } from './use-language';

/** Texts of the waiting assistant. */
export const useWaitingTexts = (): WaitingTexts =>
  useLanguage().locale === 'de' ? waitingDe : waitingEn;
