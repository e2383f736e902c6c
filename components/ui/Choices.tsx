import type { IconNode } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

export interface Choice<T extends string> {
  value: T;
  text: string;
  icon?: IconNode;
  disabled?: boolean;
}

export interface ChoicesProps<T extends string> {
  /** Spoken name of the group. */
  label: string;
  value: T | null;
  choices: readonly Choice<T>[];
  onChoose: (value: T) => void;
  /** Chips that wrap, or one row of segments. */
  look?: 'chips' | 'segments' | 'segments small';
  describedBy?: string | undefined;
  invalid?: boolean;
}

/** One of a few. Real radio buttons, so that arrows and forms work as everywhere. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { label, value, choices, onChoose, look = 'segments', describedBy, invalid } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      class={look === 'chips' ? 'k-row k-wrap k-chips' : `k-${look}`}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      {...(invalid ? { 'aria-invalid': true } : {})}
    >
      {choices.map((choice) => (
        <label class="k-choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            disabled={choice.disabled ?? false}
            onChange={() => onChoose(choice.value)}
          />
          <span>
            {choice.icon && <Icon of={choice.icon} size={16} />}
            {choice.text}
          </span>
        </label>
      ))}
    </div>
  );
}
