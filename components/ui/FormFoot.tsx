import { Button } from './Button';

export interface FormFootProps {
  save: string;
  cancel: string;
  /** Nothing can be saved now. */
  disabled: boolean;
  onCancel: () => void;
}

/** The foot of a form: a way out, and the one filled button. */
export function FormFoot({ save, cancel, disabled, onCancel }: FormFootProps) {
  return (
    <div class="k-foot">
      <span class="k-space" />
      <Button kind="neutral" onPress={onCancel}>
        {cancel}
      </Button>
      <Button kind="filled" submit disabled={disabled}>
        {save}
      </Button>
    </div>
  );
}
