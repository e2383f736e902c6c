import type { ComponentChildren } from 'preact';

export interface CheckLineProps {
  text: string;
  /** Below the text, quieter. */
  about?: ComponentChildren;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One line of a list from which several can be chosen. */
export function CheckLine({ text, about, on, onChange }: CheckLineProps) {
  return (
    <label class="k-check-line">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="k-grow">
        <bdi class="k-check-text">{text}</bdi>
        {about && <span class="k-small k-quiet k-check-about">{about}</span>}
      </span>
    </label>
  );
}
