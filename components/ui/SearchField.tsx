import { Search } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from './Icon';

export interface SearchFieldProps {
  /** For `/`, which the page around it listens to. */
  field: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onInput: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** How it takes its place. */
  class?: string;
}

/** A field to search in, with the key that leads to it. */
export function SearchField({
  field,
  label,
  value,
  onInput,
  onKeyDown,
  class: place,
}: SearchFieldProps) {
  return (
    <div class={`k-field pill${place ? ` ${place}` : ''}`}>
      <Icon of={Search} size={18} />
      <input
        ref={field}
        type="search"
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...(onKeyDown ? { onKeyDown } : {})}
      />
      <kbd class="k-kbd" aria-hidden="true">
        /
      </kbd>
    </div>
  );
}
