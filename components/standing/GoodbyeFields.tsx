import type { DraftGoodbye } from '@/lib/messaging/drafts-protocol';
import { useStandingTexts } from '../hooks/use-standing-texts';
import { Choices } from '../ui/Choices';
import { dayField, endOfDayIn } from '../waiting/day-field';

/** Why somebody is let go: too many missed, or not the right fit. */
export type GoodbyeReason = 'pattern' | 'fit';

export interface Goodbye {
  reason: GoodbyeReason;
  says: DraftGoodbye;
}

export interface GoodbyeFieldsProps {
  goodbye: Goodbye;
  onGoodbye: (goodbye: Goodbye) => void;
}

const LONGEST = 200;

/** Without work there is nothing to be finished by a day. */
const isWork = (work: string | undefined): boolean => Boolean(work?.trim());

/** What a goodbye names: the reason, what is still to be finished, and who could go on. */
export function GoodbyeFields({ goodbye, onGoodbye }: GoodbyeFieldsProps) {
  const { goodbye: texts } = useStandingTexts().step;
  const { openWork, openWorkBy, referral } = goodbye.says;
  const say = (work: string | undefined, by: number | undefined, who: string | undefined) =>
    onGoodbye({
      ...goodbye,
      says: {
        ...(work ? { openWork: work } : {}),
        ...(isWork(work) && by !== undefined ? { openWorkBy: by } : {}),
        ...(who ? { referral: who } : {}),
      },
    });
  return (
    <div class="k-goodbye" role="group" aria-label={texts.title}>
      <Choices<GoodbyeReason>
        label={texts.reason}
        look="chips"
        value={goodbye.reason}
        choices={[
          { value: 'pattern', text: texts.pattern },
          { value: 'fit', text: texts.fit },
        ]}
        onChoose={(reason) => onGoodbye({ ...goodbye, reason })}
      />
      <label>
        <span class="k-small k-quiet">{texts.openWork}</span>
        <span class="k-field">
          <input
            type="text"
            maxLength={LONGEST}
            placeholder={texts.openWorkHint}
            value={openWork ?? ''}
            onInput={(event) => say(event.currentTarget.value, openWorkBy, referral)}
          />
        </span>
      </label>
      {isWork(openWork) && (
        <label>
          <span class="k-small k-quiet">{texts.by}</span>
          <span class="k-field">
            <input
              type="date"
              value={openWorkBy === undefined ? '' : dayField(openWorkBy)}
              onInput={(event) => say(openWork, endOfDayIn(event.currentTarget.value), referral)}
            />
          </span>
        </label>
      )}
      <label>
        <span class="k-small k-quiet">{texts.referral}</span>
        <span class="k-field">
          <input
            type="text"
            maxLength={LONGEST}
            placeholder={texts.referralHint}
            value={referral ?? ''}
            onInput={(event) => say(openWork, openWorkBy, event.currentTarget.value)}
          />
        </span>
      </label>
    </div>
  );
}
