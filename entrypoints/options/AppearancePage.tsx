import '@/components/settings/badge-style.css';
import type { Appearance } from '@/components/settings/AppMenu';
import { AppearanceSection } from '@/components/settings/AppearanceSection';
import { BadgeStyleSection } from '@/components/settings/BadgeStyleSection';
import { ScreenShareSection } from '@/components/settings/ScreenShareSection';
import { ask } from '@/lib/messaging/client';
import type { BadgeStyle } from '@/lib/reliability/badge-style';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import type { SavingState } from './use-saving';
import { useShortcut } from './use-shortcut';

export interface AppearancePageProps {
  appearance: Appearance;
  onChange: (change: Partial<Appearance>) => void;
  saving: SavingState;
}

/** Joins looks with the settings, with the practice, and with the browser's shortcuts. */
export function AppearancePage({ appearance, onChange, saving }: AppearancePageProps) {
  const practice = useQuery('practice');
  const shortcut = useShortcut();
  const write = (badgeStyle: BadgeStyle) => () => ask('changePractice', { badgeStyle });
  return (
    <>
      <Loaded query={practice}>
        {({ badgeStyle }) => (
          <BadgeStyleSection
            style={badgeStyle}
            onChange={(style) => saving.save({ write: write(style), revert: write(badgeStyle) })}
          />
        )}
      </Loaded>
      <ScreenShareSection
        on={appearance.screenShare}
        onChange={(screenShare) => onChange({ screenShare })}
        shortcut={shortcut.keys}
        onChangeShortcut={shortcut.change}
      />
      <AppearanceSection appearance={appearance} onChange={onChange} />
    </>
  );
}
