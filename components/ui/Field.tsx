import { TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './Icon';

/** What a control inside a field must carry. */
export interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps {
  label: string;
  /** Said beside the label: "optional". */
  aside?: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Draws the frame around the control itself; `false` for controls with a shape of their own. */
  framed?: boolean;
  children: (wiring: Wiring) => ComponentChildren;
}

/** A label, a control, and what is to be said about it. */
export function Field({ label, aside, hint, error, framed = true, children }: FieldProps) {
  const id = useId();
  const about = error || hint ? `${id}-about` : undefined;
  const control = children({
    id,
    ...(about === undefined ? {} : { 'aria-describedby': about }),
    ...(error ? { 'aria-invalid': true as const } : {}),
  });
  return (
    <div>
      <label class="k-label" for={id}>
        {label} {aside && <span>({aside})</span>}
      </label>
      {framed ? <div class={`k-field ${error ? 'invalid' : ''}`}>{control}</div> : control}
      <Hint id={about} hint={hint} error={error} />
    </div>
  );
}

interface HintProps {
  id: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
}

/** The line below a control: its error, else its hint. */
export function Hint({ id, hint, error }: HintProps) {
  const identity = id === undefined ? {} : { id };
  if (error) {
    return (
      <p class="k-hint error" {...identity}>
        <Icon of={TriangleAlert} size={14} />
        <span class="k-grow">{error}</span>
      </p>
    );
  }
  return hint ? (
    <p class="k-hint" {...identity}>
      {hint}
    </p>
  ) : null;
}
