export interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  describedBy?: string;
}

/** On or off. */
export function Switch({ label, on, onChange, describedBy }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="k-switch"
      aria-label={label}
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
    />
  );
}
