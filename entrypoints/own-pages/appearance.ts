import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { intlTag, localeFor } from '@/lib/i18n/locale';
import { languageItem, screenShareItem, themeItem } from '@/lib/settings/items';

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

function paint(theme: Appearance['theme']): void {
  const dark = theme === 'dark' || (theme === 'auto' && systemDark().matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** The language of a choice: asked of the browser as content script and worker ask it. */
function languageOf(choice: Appearance['language']): Language {
  const browserLanguage = browser.i18n.getUILanguage();
  const locale = localeFor(choice, browserLanguage);
  return { locale, tag: intlTag(locale, browserLanguage) };
}

/** Reads the settings before anything is shown, and puts the page in its colours and language. */
export async function readAppearance(): Promise<Appearance> {
  const [language, theme, screenShare] = await Promise.all([
    languageItem.getValue(),
    themeItem.getValue(),
    screenShareItem.getValue(),
  ]);
  paint(theme);
  document.documentElement.lang = languageOf(language).locale;
  return { language, theme, screenShare };
}

export interface AppearanceState {
  appearance: Appearance;
  language: Language;
  change: (part: Partial<Appearance>) => void;
}

/** The settings as they stand, in every open page of Kept at once. */
export function useAppearance(initial: Appearance): AppearanceState {
  const [appearance, setAppearance] = useState(initial);
  useEffect(() => {
    const stop = [
      languageItem.watch((language) => setAppearance((now) => ({ ...now, language }))),
      themeItem.watch((theme) => setAppearance((now) => ({ ...now, theme }))),
      screenShareItem.watch((screenShare) => setAppearance((now) => ({ ...now, screenShare }))),
    ];
    return () => {
      for (const one of stop) one();
    };
  }, []);
  useEffect(() => {
    const repaint = () => paint(appearance.theme);
    repaint();
    const system = systemDark();
    system.addEventListener('change', repaint);
    return () => system.removeEventListener('change', repaint);
  }, [appearance.theme]);

  const language = useMemo(() => languageOf(appearance.language), [appearance.language]);
  useEffect(() => {
    document.documentElement.lang = language.locale;
  }, [language.locale]);

  const change = (part: Partial<Appearance>) => {
    setAppearance((now) => ({ ...now, ...part }));
    if (part.language) void languageItem.setValue(part.language);
    if (part.theme) void themeItem.setValue(part.theme);
    if (part.screenShare !== undefined) void screenShareItem.setValue(part.screenShare);
  };
  return { appearance, language, change };
}
