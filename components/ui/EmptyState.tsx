import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export interface EmptyStateProps {
  icon: IconNode;
  tone?: 'kept' | 'error';
  title: string;
  text?: ComponentChildren;
  /** Buttons below the text. */
  children?: ComponentChildren;
}

/** One line in place of a list: what is the case and what comes next. */
export function EmptyState({ icon, tone, title, text, children }: EmptyStateProps) {
  return (
    <div class="k-empty" role={tone === 'error' ? 'alert' : undefined}>
      <span class={`k-empty-icon ${tone ?? ''}`}>
        <Icon of={icon} size={40} />
      </span>
      <h2 class="k-large">{title}</h2>
      {text && <p class="k-empty-text">{text}</p>}
      {children && <div class="k-empty-actions">{children}</div>}
    </div>
  );
}

/** Rows in place of a list that is on its way; they show after 150 ms only. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div class="k-skeleton" role="status" aria-label={label}>
      {[0, 1, 2, 3, 4].map((row) => (
        <i key={row} />
      ))}
    </div>
  );
}
