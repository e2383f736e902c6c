import { ledger as ledgerDe } from '@/lib/i18n/de/ledger';
import { standing as standingDe } from '@/lib/i18n/de/standing';
import { ledger as ledgerEn, type LedgerTexts } from '@/lib/i18n/en/ledger';
import { standing as standingEn, type StandingTexts } from '@/lib/i18n/en/standing';
import { useLanguage } from './use-language';

/* Texts of money and of where a client stands: in the options alone. */

export const useLedgerTexts = (): LedgerTexts =>
  useLanguage().locale === 'de' ? ledgerDe : ledgerEn;
export const useStandingTexts = (): StandingTexts =>
  useLanguage().locale === 'de' ? standingDe : standingEn;
