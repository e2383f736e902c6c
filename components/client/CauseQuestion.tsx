import { useId } from 'preact/hooks';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { type Cause, causes, isMissed } from '@/lib/appointments/status';
import { shortDate } from '@/lib/i18n/dates';
import { stepAgainst } from '@/lib/reliability/cause-steps';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useLanguage } from '../hooks/use-language';
import { Button } from '../ui/Button';

export interface CauseQuestionProps {
  /** The missed outcome it is asked about. */
  fact: OutcomeFact;
  /** Epoch milliseconds. */
  now: number;
  onCause: (cause: Cause | null) => void;
  onExcuse: () => void;
  onDraft: () => void;
}

/** The miss that is asked about: the newest. */
export const lastMissed = (history: readonly OutcomeFact[]): OutcomeFact | undefined =>
  history.find(({ status }) => isMissed(status));

/** Why it was missed, in one tap, and what helps against that. A second tap takes it back. */
export function CauseQuestion({ fact, now, onCause, onExcuse, onDraft }: CauseQuestionProps) {
  const { tag } = useLanguage();
  const texts = useAlertTexts();
  const id = useId();
  const { cause } = fact;
  return (
    <div class="k-cause">
      <p id={id}>{texts.cause.question(shortDate(tag, fact.start, now))}</p>
      <div class="k-row k-wrap k-cause-chips" role="group" aria-labelledby={id}>
        {causes.map((one) => (
          <button
            key={one}
            type="button"
            class="k-chip"
            aria-pressed={one === cause}
            onClick={() => onCause(one === cause ? null : one)}
          >
            {texts.cause.name[one]}
          </button>
        ))}
      </div>
      {cause && (
        <div class="k-cause-step">
          <p class="k-small k-quiet" role="status">
            {texts.step[stepAgainst[cause]]}
          </p>
          <div class="k-row k-wrap">
            {cause === 'emergency' && !fact.excused && (
              <Button kind="outline" size="small" onPress={onExcuse}>
                {texts.cause.excuse}
              </Button>
            )}
            <Button size="small" onPress={onDraft}>
              {texts.draft}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
