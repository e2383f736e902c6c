import { useWaitingTexts } from '../hooks/use-waiting-texts';
import { Switch } from '../ui/Switch';
import { SettingCard, SettingRow } from './SettingRow';

export interface LimitNoticeSectionProps {
  on: boolean;
  /** The browser was asked and said no. */
  refused: boolean;
  onChange: (on: boolean) => void;
}

/** Whether a notification tells that a wait is over. Turning it on asks the browser. */
export function LimitNoticeSection({ on, refused, onChange }: LimitNoticeSectionProps) {
  const { setting: texts } = useWaitingTexts();
  return (
    <SettingCard title={texts.title}>
      <SettingRow
        label={texts.label}
        hint={texts.hint}
        error={refused ? texts.refused : undefined}
        group
      >
        {({ 'aria-describedby': describedBy }) => (
          <Switch
            label={texts.label}
            on={on}
            onChange={onChange}
            {...(describedBy === undefined ? {} : { describedBy })}
          />
        )}
      </SettingRow>
    </SettingCard>
  );
}
