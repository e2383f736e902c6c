import type { LateCancelTexts } from '@/lib/i18n/en/late-cancel';
import type { DraftNeed } from '@/lib/messaging/protocol';
import { dayField, endOfDayIn } from './day-field';

export interface NeedFieldsProps {
  texts: LateCancelTexts;
  need: DraftNeed;
  onNeed: (need: DraftNeed) => void;
}

/**
 * What an appointment was for and until when it is needed; goes into the message alone. Without a
 * thing that is needed a day would say nothing.
 */
export function NeedFields({ texts, need, onNeed }: NeedFieldsProps) {
  const { needed, neededBy, ...rest } = need;
  const change = (what: string | undefined, by: number | undefined) =>
    onNeed({
      ...rest,
      ...(what === undefined ? {} : { needed: what }),
      ...(what?.trim() && by !== undefined ? { neededBy: by } : {}),
    });
  return (
    <div class="k-need">
      <label>
        <span>{texts.needed}</span>
        <input
          type="text"
          maxLength={200}
          placeholder={texts.neededHint}
          value={needed ?? ''}
          onInput={(event) => change(event.currentTarget.value || undefined, neededBy)}
        />
      </label>
      {needed?.trim() && (
        <label>
          <span>{texts.by}</span>
          <input
            type="date"
            value={neededBy === undefined ? '' : dayField(neededBy)}
            onInput={(event) => change(needed, endOfDayIn(event.currentTarget.value))}
          />
        </label>
      )}
    </div>
  );
}
