import { offer as de } from '@/lib/i18n/de/offer';
import { offer as en, type OfferTexts } from '@/lib/i18n/en/offer';
import { useLanguage } from './use-language';

const texts: Readonly<Record<'en' | 'de', OfferTexts>> = { en, de };

/** Texts of the times that a draft is to offer; apart, as few need them at once. */
export const useOfferTexts = (): OfferTexts => texts[useLanguage().locale];
