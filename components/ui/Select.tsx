import { ChevronDown } from 'lucide';
import { Icon } from './Icon';
import type { Wiring } from './Field';

export interface SelectProps<T extends string> {
  wiring: Partial<Wiring>;
  label?: string;
  value: T;
  choices: readonly { value: T; text: string }[];
  onChoose: (value: T) => void;
}

/** The browser's own select in Kept's frame; stands inside a `k-field`. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { wiring, label, value, choices, onChoose } = props;
  return (
    <>
      <select
        {...wiring}
        {...(label === undefined ? {} : { 'aria-label': label })}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as T)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size={16} />
    </>
  );
}
