import { type Keep, keepAnswers, type KeepSaid } from '@/lib/appointments/client';
import { shortDate } from '@/lib/i18n/dates';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useLanguage } from '../hooks/use-language';
import { Choices } from '../ui/Choices';

export interface KeepQuestionProps {
  keep: KeepSaid | null;
  /** Epoch milliseconds. */
  now: number;
  onSay: (answer: Keep | null) => void;
  /** What follows from each answer. */
  next?: Readonly<Record<Keep, string>>;
}

/** *Keep?* yes, unsure or no, with its date and what follows from it. */
export function KeepQuestion({ keep, now, onSay, next }: KeepQuestionProps) {
  const { tag } = useLanguage();
  const { keep: texts } = useAlertTexts();
  const answer = keep?.answer ?? null;
  return (
    <div class="k-keep">
      <Choices<Keep>
        label={texts.question}
        value={answer}
        choices={keepAnswers.map((value) => ({ value, text: texts[value] }))}
        onChoose={onSay}
      />
      <p class="k-small k-quiet">
        {keep && answer ? (
          <>
            {texts.said(shortDate(tag, keep.at, now))} {next?.[answer]}{' '}
            <button type="button" class="k-link" onClick={() => onSay(null)}>
              {texts.takeBack}
            </button>
          </>
        ) : (
          texts.hint
        )}
      </p>
    </div>
  );
}
