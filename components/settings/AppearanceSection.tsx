import { useOptionsTexts } from '../hooks/use-language';
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
      <SettingRow label={texts.language} group>
        {() => (
          <Choices<LanguageChoice>
            label={texts.language}
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
      <SettingRow label={texts.theme} group>
        {() => (
          <Choices<ThemeChoice>
            label={texts.theme}
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
