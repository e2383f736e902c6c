import { Check, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export interface NoteProps {
  tone?: 'plain' | 'done' | 'amber' | 'error';
  /** The first sentence, which stands out. */
  title?: string;
  text?: string;
  /** Links or buttons below the text. */
  children?: ComponentChildren;
}

const icons = { plain: Info, done: Check, amber: TriangleAlert, error: TriangleAlert };

/** A note in the flow of a page. An error is announced at once. */
export function Note({ tone = 'plain', title, text, children }: NoteProps) {
  return (
    <div class={`k-note ${tone}`} role={tone === 'error' ? 'alert' : 'note'}>
      <Icon of={icons[tone]} size={18} />
      <div class="k-grow">
        {title && <strong>{title}</strong>} {text}
        {children && <div class="k-note-actions">{children}</div>}
      </div>
    </div>
  );
}
