import { useOptionsTexts } from '../hooks/use-options-texts';
import { Choices } from '../ui/Choices';
import type { Appearance, LanguageChoice, ThemeChoice } from './AppMenu';
import { SettingCard, SettingRow } from './SettingRow';

export interface AppearanceSectionProps {
  appearance: Appearance;
  onChange: (change: Partial<Appearance>) => void;
}

/** How Kept speaks and looks. */
export function AppearanceSection({ appearance, onChange }: AppearanceSectionProps) {
  const { appearance: texts } = useOptionsTexts();
  return (
    <SettingCard title={texts.look}>
      <SettingRow label={texts.language} hint={texts.languageHint} group>
        {({ 'aria-describedby': describedBy }) => (
          <Choices<LanguageChoice>
            label={texts.language}
            describedBy={describedBy}
            value={appearance.language}
            choices={[
              { value: 'auto', text: texts.automatic },
              { value: 'en', text: 'English' },
              { value: 'de', text: 'Deutsch' },
            ]}
            onChoose={(language) => onChange({ language })}
          />
        )}
      </SettingRow>
      <SettingRow label={texts.theme} hint={texts.themeHint} group>
        {({ 'aria-describedby': describedBy }) => (
          <Choices<ThemeChoice>
            label={texts.theme}
            describedBy={describedBy}
            value={appearance.theme}
            choices={[
              { value: 'auto', text: texts.automatic },
              { value: 'light', text: texts.light },
              { value: 'dark', text: texts.dark },
            ]}
            onChoose={(theme) => onChange({ theme })}
          />
        )}
      </SettingRow>
    </SettingCard>
  );
}
