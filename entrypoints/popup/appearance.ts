import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '@/components/hooks/use-language';
import type { Appearance } from '@/components/settings/AppMenu';
import { intlTag, localeFor } from '@/lib/i18n/locale';
import { languageItem, themeItem } from '@/lib/settings/items';

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

function paint(theme: Appearance['theme']): void {
  const dark = theme === 'dark' || (theme === 'auto' && systemDark().matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

/** Reads the two settings and puts the page in the right colours. */
export async function readAppearance(): Promise<Appearance> {
  const [language, theme] = await Promise.all([languageItem.getValue(), themeItem.getValue()]);
  paint(theme);
  return { language, theme };
}

export interface AppearanceState {
  appearance: Appearance;
  language: Language;
  change: (part: Partial<Appearance>) => void;
}

/** Language and theme as they stand, in every open page of Kept at once. */
export function useAppearance(initial: Appearance): AppearanceState {
  const [appearance, setAppearance] = useState(initial);
  useEffect(() => {
    const stop = [
      languageItem.watch((language) => setAppearance((now) => ({ ...now, language }))),
      themeItem.watch((theme) => setAppearance((now) => ({ ...now, theme }))),
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

  const language = useMemo(() => {
    const locale = localeFor(appearance.language, navigator.language);
    return { locale, tag: intlTag(locale, navigator.language) };
  }, [appearance.language]);
  useEffect(() => {
    document.documentElement.lang = language.locale;
  }, [language.locale]);

  const change = (part: Partial<Appearance>) => {
    setAppearance({ ...appearance, ...part });
    if (part.language) void languageItem.setValue(part.language);
    if (part.theme) void themeItem.setValue(part.theme);
  };
  return { appearance, language, change };
}
