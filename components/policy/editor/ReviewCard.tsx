import type { ReviewMonths } from '@/lib/policy/terms';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingCard, SettingRow } from '../../settings/SettingRow';
import { Select } from '../../ui/Select';

const choices = ['0', '6', '12'] as const;
type ReviewChoice = (typeof choices)[number];

const monthsOf: Readonly<Record<ReviewChoice, ReviewMonths>> = { '0': 0, '6': 6, '12': 12 };

export interface ReviewCardProps {
  months: ReviewMonths;
  onChoose: (months: ReviewMonths) => void;
}

/** How often the terms are gone through with each client. */
export function ReviewCard({ months, onChoose }: ReviewCardProps) {
  const { review: texts } = usePolicyEditorTexts();
  return (
    <SettingCard title={texts.title}>
      <SettingRow label={texts.label} hint={texts.hint}>
        {(wiring) => (
          <div class="k-field">
            <Select<ReviewChoice>
              wiring={wiring}
              value={`${months}`}
              choices={choices.map((value) => ({ value, text: texts.choice[value] }))}
              onChoose={(value) => onChoose(monthsOf[value])}
            />
          </div>
        )}
      </SettingRow>
    </SettingCard>
  );
}
