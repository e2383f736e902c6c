import { excuseReasons } from '@/lib/appointments/status';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { CheckLine } from '../../ui/CheckLine';
import type { TermsProps } from './terms-props';

/** What is excused as a rule. */
export function ExceptionsField({ terms, onChange }: TermsProps) {
  const { exceptions: texts } = usePolicyEditorTexts();
  const chosen = new Set(terms.exceptions);
  return (
    <fieldset class="k-exceptions">
      <legend class="k-hidden">{texts.title}</legend>
      {excuseReasons.map((reason) => (
        <CheckLine
          key={reason}
          text={texts.reason[reason]}
          on={chosen.has(reason)}
          onChange={(on) => {
            const next = new Set(chosen);
            if (on) next.add(reason);
            else next.delete(reason);
            // In the order of the list, whatever was ticked first.
            onChange({ exceptions: excuseReasons.filter((one) => next.has(one)) });
          }}
        />
      ))}
    </fieldset>
  );
}
