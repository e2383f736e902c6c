import { Switch } from '../ui/Switch';
import { SettingRow } from './SettingRow';

export interface SwitchSettingProps {
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, hint, on, onChange }: SwitchSettingProps) {
  return (
    <SettingRow label={label} {...(hint === undefined ? {} : { hint })} group>
      {({ 'aria-describedby': describedBy }) => (
        <Switch
          label={label}
          on={on}
          onChange={onChange}
          {...(describedBy === undefined ? {} : { describedBy })}
        />
      )}
    </SettingRow>
  );
}
