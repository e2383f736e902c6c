import { type Typing, useTypedText } from '../hooks/use-typed-text';
import { SettingRow } from './SettingRow';

export interface TextSettingProps extends Typing {
  label: string;
  hint?: string;
  lines?: boolean;
  placeholder?: string;
  /** Shown behind the text; makes the field narrow and numeric. */
  unit?: string;
  maxLength?: number;
}

/** A setting that is written as it is typed; text that cannot be stored stays and says why. */
export function TextSetting(props: TextSettingProps) {
  const { label, hint, lines, placeholder, unit } = props;
  const { text, error, onInput, onBlur, onEnter } = useTypedText(props);
  const shared = {
    value: text,
    onInput,
    onBlur,
    spellcheck: false,
    maxLength: props.maxLength ?? (lines ? 20_000 : 200),
  };
  return (
    <SettingRow
      label={label}
      error={error}
      {...(hint === undefined ? {} : { hint })}
      tall={lines ?? false}
    >
      {(wiring) => (
        <div class={`k-field ${error ? 'invalid' : ''} ${unit ? 'short' : ''}`}>
          {lines ? (
            <textarea {...wiring} {...shared} rows={2} />
          ) : (
            <input
              {...wiring}
              {...shared}
              type="text"
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                // In a form that has a button of its own, this only writes the field.
                event.preventDefault();
                onEnter();
              }}
              inputMode={unit ? 'numeric' : 'text'}
              placeholder={placeholder ?? ''}
            />
          )}
          {unit && <span class="k-unit">{unit}</span>}
        </div>
      )}
    </SettingRow>
  );
}
