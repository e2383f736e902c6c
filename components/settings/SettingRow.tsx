import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Hint, type Wiring } from '../ui/Field';

export interface SettingRowProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** The control stands below its label and takes the whole width. */
  tall?: boolean;
  /** A group of controls names itself: no `label` element points at it. */
  group?: boolean;
  children: (wiring: Wiring) => ComponentChildren;
}

/** One setting on one line: what it is, what it does, and its control. */
export function SettingRow({ label, hint, error, tall, group, children }: SettingRowProps) {
  const id = useId();
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={`k-setting ${tall ? 'tall' : ''}`}>
      <div class="k-grow">
        {group ? <div>{label}</div> : <label for={id}>{label}</label>}
        {hint && (
          <div class="k-small k-quiet" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      <div class="k-setting-control">
        {children({
          id,
          ...(about ? { 'aria-describedby': about } : {}),
          ...(error ? { 'aria-invalid': true as const } : {}),
        })}
        <Hint id={`${id}-error`} error={error} />
      </div>
    </div>
  );
}

/** A card of settings with its heading. */
export function SettingCard({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="k-settings">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
