import { ChevronDown } from 'lucide';
import { Icon } from './Icon';
import type { Wiring } from './Field';

export interface SelectChoice<T extends string> {
  value: T;
  text: string;
  group?: string;
}

export interface SelectProps<T extends string> {
  wiring: Partial<Wiring>;
  label?: string;
  value: T;
  /** Those of one group stand together, under its name. */
  choices: readonly SelectChoice<T>[];
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
        {[...Map.groupBy(choices, ({ group }) => group)].map(([group, list]) => {
          const options = list.map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === value}>
              {choice.text}
            </option>
          ));
          if (group === undefined) return options;
          return (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </select>
      <Icon of={ChevronDown} size={16} />
    </>
  );
}
