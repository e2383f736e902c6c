import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface InsetProps {
  /** Spoken name of the form. */
  label: string;
  tone?: 'error';
  /**
   * What has the focus at first: the first control, or the last button where that is the way out;
   * `none`: it stays where it was, since there is something to read first.
   */
  focus?: 'first' | 'cancel' | 'none';
  onSubmit?: (event: SubmitEvent) => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** A form that opens inside a card, below the button that opened it. Escape closes it. */
export function Inset(props: InsetProps) {
  const { label, tone, focus = 'first', onSubmit, onCancel, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const controls = form.current?.querySelectorAll<HTMLElement>('input, select, textarea, button');
    const at = focus === 'first' ? 0 : -1;
    if (focus !== 'none') [...(controls ?? [])].at(at)?.focus({ preventScroll: true });
    form.current?.scrollIntoView?.({ block: 'nearest' });
    return () => {
      // Gone with the form: whoever works by keyboard goes on where it was opened.
      const lost = document.activeElement === document.body;
      if (lost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <form
      ref={form}
      class={`k-inset ${tone ?? ''}`}
      aria-label={label}
      noValidate
      onSubmit={onSubmit ?? ((event) => event.preventDefault())}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </form>
  );
}
