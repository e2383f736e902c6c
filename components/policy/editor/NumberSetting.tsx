import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { TextSetting } from '../../settings/TextSetting';
import { wholeNumber } from './money-text';

export interface NumberSettingProps {
  label: string;
  hint?: string;
  unit: string;
  value: number;
  least: number;
  most: number;
  /** Said in place of the range, where another value sets the limit. */
  error?: string;
  onLeave?: boolean;
  onChange: (value: number) => void;
}

/** A whole number within a range. */
export function NumberSetting(props: NumberSettingProps) {
  const { label, hint, unit, value, least, most, error, onLeave, onChange } = props;
  const { wholeError } = usePolicyEditorTexts();
  return (
    <TextSetting
      label={label}
      {...(hint === undefined ? {} : { hint })}
      unit={unit}
      value={String(value)}
      maxLength={6}
      onLeave={onLeave}
      check={(text) =>
        wholeNumber(text, least, most) === null ? (error ?? wholeError(least, most)) : undefined
      }
      onSave={(text) => onChange(wholeNumber(text, least, most) ?? value)}
    />
  );
}
