import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { NumberSetting } from './NumberSetting';
import type { TermsProps } from './terms-props';

const LONGEST = 120;

/** How long the user waits, and when a nudge is offered. */
export function WaitingFields({ terms, onChange }: TermsProps) {
  const { waiting: texts, units } = usePolicyEditorTexts();
  const { waiting } = terms;
  const { limitMinutes, firstNudge, secondNudge } = waiting;
  const set = (part: Partial<typeof waiting>) => onChange({ waiting: { ...waiting, ...part } });
  const shared = { unit: units.minutes, onLeave: true };
  return (
    <>
      <NumberSetting
        {...shared}
        label={texts.limit}
        hint={texts.limitHint}
        value={limitMinutes}
        least={Math.max(1, secondNudge)}
        most={Math.max(LONGEST, limitMinutes)}
        error={texts.limitError(Math.max(1, secondNudge), Math.max(LONGEST, limitMinutes))}
        onChange={(minutes) => set({ limitMinutes: minutes })}
      />
      <NumberSetting
        {...shared}
        label={texts.first}
        hint={texts.nudgeHint}
        value={firstNudge}
        least={0}
        most={secondNudge}
        error={texts.firstError(secondNudge)}
        onChange={(minutes) => set({ firstNudge: minutes })}
      />
      <NumberSetting
        {...shared}
        label={texts.second}
        value={secondNudge}
        least={firstNudge}
        most={limitMinutes}
        error={texts.secondError(firstNudge, limitMinutes)}
        onChange={(minutes) => set({ secondNudge: minutes })}
      />
    </>
  );
}
