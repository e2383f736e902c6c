import { browser } from 'wxt/browser';
import { intlTag, type Locale, localeFor } from '@/lib/i18n/locale';
import {
  type LateCancelTexts,
  lateCancelTextsIn,
  type PanelTexts,
  panelTextsIn,
  type WaitingTexts,
  waitingTextsIn,
} from '@/lib/i18n/panel';
import { type Words, wordsIn } from '@/lib/i18n/words';

export interface Language {
  locale: Locale;
  tag: string;
  words: Words;
  texts: PanelTexts;
  waiting: WaitingTexts;
  lateCancel: LateCancelTexts;
  number: Intl.NumberFormat;
}

/** The language of the interface as the settings stand now. */
export function languageOf(choice: Locale | 'auto'): Language {
  const browserLanguage = browser.i18n.getUILanguage();
  const locale = localeFor(choice, browserLanguage);
  const tag = intlTag(locale, browserLanguage);
  return {
    locale,
    tag,
    words: wordsIn(locale),
    texts: panelTextsIn(locale),
    waiting: waitingTextsIn(locale),
    lateCancel: lateCancelTextsIn(locale),
    number: new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }),
  };
}
