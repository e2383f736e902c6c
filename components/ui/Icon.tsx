import type { IconNode } from 'lucide';
import { h } from 'preact';

export interface IconProps {
  /** A drawing from `lucide`: plain data, so nothing is ever parsed from text. */
  of: IconNode;
  /** Pixels; the house sizes are 14, 16, 18 and 20. */
  size?: number;
}

/** A decorative icon. What it stands for is said by the text or the name beside it. */
export function Icon({ of, size = 18 }: IconProps) {
  return (
    <svg
      class="k-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
    </svg>
  );
}
