import { useEffect, useRef, useState } from 'preact/hooks';
import { SettingRow } from './SettingRow';

/** Milliseconds after the last key until what was typed is written. */
const PAUSE = 500;

export interface TextSettingProps {
  label: string;
  hint?: string;
  /** What is stored. */
  value: string;
  /** Why this text cannot be stored, or `undefined` if it can. */
  check?: (text: string) => string | undefined;
  onSave: (text: string) => void;
  /** Written when the field is left and not before: half of it would already have an effect. */
  onLeave?: boolean;
  lines?: boolean;
  placeholder?: string;
  /** Shown behind the text; makes the field narrow and numeric. */
  unit?: string;
  maxLength?: number;
}

/** A setting that is written as it is typed; text that cannot be stored stays and says why. */
export function TextSetting(props: TextSettingProps) {
  const { label, hint, value, check, onSave, onLeave, lines, placeholder, unit } = props;
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef(value);
  const save = useRef(onSave);
  save.current = onSave;

  useEffect(() => {
    // Undo or another window changed it: what is being typed here is not thrown away.
    if (value !== written.current) {
      written.current = value;
      // A blank at the end is the beginning of the next word.
      setText((now) => (now.trim() === value.trim() ? now : value));
    }
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const problem = check?.(text);
  const write = (typed: string) => {
    clearTimeout(timer.current);
    setAsked(true);
    if (check?.(typed) !== undefined || typed.trim() === written.current.trim()) return;
    written.current = typed;
    save.current(typed);
  };
  const onInput = (event: { currentTarget: { value: string } }) => {
    const typed = event.currentTarget.value;
    setText(typed);
    setAsked(false);
    clearTimeout(timer.current);
    if (!onLeave) timer.current = setTimeout(() => write(typed), PAUSE);
  };
  const shared = {
    value: text,
    onInput,
    onBlur: () => write(text),
    spellcheck: false,
    maxLength: props.maxLength ?? (lines ? 20_000 : 200),
  };
  const error = asked ? problem : undefined;
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
              onKeyDown={(event) => event.key === 'Enter' && write(text)}
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
