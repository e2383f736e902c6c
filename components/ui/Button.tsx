import type { IconNode } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon';

export interface ButtonProps {
  /** At most one `filled` button per surface. */
  kind?: 'filled' | 'tonal' | 'outline' | 'text' | 'neutral' | 'error';
  size?: 'small' | 'big';
  icon?: IconNode;
  /** Spoken name where the text alone does not say enough. */
  label?: string | undefined;
  title?: string | undefined;
  disabled?: boolean;
  submit?: boolean;
  tabIndex?: number;
  /** The button opens and closes something below it. */
  expanded?: boolean;
  onPress?: () => void;
  children: ComponentChildren;
}

/** A button with text. */
export function Button(props: ButtonProps) {
  const { kind = 'text', size, icon, label, title, disabled, submit, tabIndex } = props;
  const { expanded, onPress, children } = props;
  const look = kind === 'neutral' ? 'text neutral' : kind;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`k-btn ${look} ${size ?? ''}`}
      disabled={disabled ?? false}
      onClick={onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(title === undefined ? {} : { title })}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
    >
      {icon && <Icon of={icon} size={16} />}
      {children}
    </button>
  );
}

export interface IconButtonProps {
  icon: IconNode;
  /** Spoken name; also the tooltip unless `tip` is given. */
  label: string;
  tip?: string;
  slim?: boolean;
  tabIndex?: number;
  onPress: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is an icon alone. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, tip = label, slim, tabIndex, onPress, buttonRef } = props;
  return (
    <button
      type="button"
      class={`k-ib ${slim ? 'slim' : ''}`}
      aria-label={label}
      title={tip}
      onClick={onPress}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      {...(buttonRef ? { ref: buttonRef } : {})}
    >
      <Icon of={icon} size={18} />
    </button>
  );
}
