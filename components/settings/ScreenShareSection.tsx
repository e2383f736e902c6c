import { useOptionsTexts } from '../hooks/use-options-texts';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';
import { SettingCard, SettingRow } from './SettingRow';
import { shortcutKeys } from './shortcut-keys';

export interface ScreenShareSectionProps {
  on: boolean;
  onChange: (on: boolean) => void;
  /** As the browser tells it, empty where none is set; `null`: this browser has no shortcuts. */
  shortcut: string | null;
  onChangeShortcut: () => void;
}

/** Hiding everything while the screen is shared, and the keys that do it. */
export function ScreenShareSection(props: ScreenShareSectionProps) {
  const { on, onChange, shortcut, onChangeShortcut } = props;
  const { screenShare: texts } = useOptionsTexts();
  const keys = shortcutKeys(shortcut ?? '', texts.keyNames);
  return (
    <SettingCard title={texts.title}>
      <SettingRow label={texts.hide} hint={texts.hideHint} group>
        {({ 'aria-describedby': describedBy }) => (
          <Switch
            label={texts.hide}
            on={on}
            onChange={onChange}
            {...(describedBy === undefined ? {} : { describedBy })}
          />
        )}
      </SettingRow>
      {shortcut !== null && (
        <SettingRow label={texts.keys} hint={texts.keysHint} group>
          {() => (
            <span class="k-row k-shortcut">
              {keys.map((key) => (
                <kbd class="k-kbd" key={key}>
                  {key}
                </kbd>
              ))}
              {keys.length === 0 && <span class="k-small k-quiet">{texts.noKeys}</span>}
              <Button label={`${texts.keys}: ${texts.changeKeys}`} onPress={onChangeShortcut}>
                {texts.changeKeys}
              </Button>
            </span>
          )}
        </SettingRow>
      )}
    </SettingCard>
  );
}
