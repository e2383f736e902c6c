import { EllipsisVertical, Settings as Cog } from 'lucide';
import type { Locale } from '@/lib/i18n/locale';
import { usePopupTexts } from '../hooks/use-language';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';

export type LanguageChoice = Locale | 'auto';
export type ThemeChoice = 'auto' | 'light' | 'dark';

/** How Kept speaks and looks. */
export interface Appearance {
  language: LanguageChoice;
  theme: ThemeChoice;
  /** Everything is hidden: the screen is being shared. */
  screenShare: boolean;
}

export interface AppMenuProps {
  appearance: Appearance;
  onChange: (change: Partial<Appearance>) => void;
  onSettings: () => void;
}

/** The popup's own menu. */
export function AppMenu({ appearance, onChange, onSettings }: AppMenuProps) {
  const { menu } = usePopupTexts();
  const languages: [LanguageChoice, string][] = [
    ['auto', menu.automatic],
    ['en', 'English'],
    ['de', 'Deutsch'],
  ];
  const themes: [ThemeChoice, string][] = [
    ['auto', menu.automatic],
    ['light', menu.light],
    ['dark', menu.dark],
  ];
  return (
    <Menu
      label={menu.label}
      groups={[
        {
          title: menu.language,
          items: languages.map(([language, text]) => ({
            text,
            checked: appearance.language === language,
            run: () => onChange({ language }),
          })),
        },
        {
          title: menu.appearance,
          items: themes.map(([theme, text]) => ({
            text,
            checked: appearance.theme === theme,
            run: () => onChange({ theme }),
          })),
        },
        { items: [{ text: menu.settings, icon: Cog, run: onSettings }] },
      ]}
    >
      <Icon of={EllipsisVertical} size={18} />
    </Menu>
  );
}
