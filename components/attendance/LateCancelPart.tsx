import type { Slot } from '@/lib/appointments/slot';
import type { LateCancelTexts } from '@/lib/i18n/panel';
import type { DraftNeed } from '@/lib/messaging/protocol';
import { askAfterCancelling, urgencies, type Urgency } from '@/lib/policy/urgency';
import { NeedFields } from '../waiting/NeedFields';
import type { DraftWish } from './panel-actions';

/** What was said of a cancelled appointment: how urgent it is, and what is needed by when. */
export interface SaidUrgency {
  /** `null`: not said, so that the usual message fits. */
  urgency: Urgency | null;
  need: DraftNeed;
}

export const NOTHING_SAID: SaidUrgency = { urgency: null, need: {} };

/** The message that follows from how urgent it is, as the button below offers it. */
export interface ChosenDraft {
  text: string;
  wish: DraftWish;
}

/**
 * The message that fits what was said, while something can still be saved and afterwards.
 *
 * @param now epoch milliseconds
 */
export function chosenDraft(
  { urgency, need }: SaidUrgency,
  texts: LateCancelTexts,
  slot: Slot | null,
  now: number,
): ChosenDraft | null {
  if (urgency === null || !slot) return null;
  return askAfterCancelling(urgency, slot, now) === 'can_you'
    ? { text: texts.canYou, wish: { urgent: true, ...need } }
    : { text: texts.newTime, wish: { scenario: 'late_cancel_new_time' } };
}

export interface LateCancelPartProps {
  texts: LateCancelTexts;
  /** Not over yet: something can still be saved. */
  slot: Slot;
  /** Epoch milliseconds. */
  now: number;
  said: SaidUrgency;
  onSay: (said: SaidUrgency) => void;
}

/** Asks how urgent a cancelled appointment is; where it is, what is needed and by when. */
export function LateCancelPart({ texts, slot, now, said, onSay }: LateCancelPartProps) {
  const { urgency, need } = said;
  return (
    <div class="k-ask" role="group" aria-label={texts.urgency}>
      <div class="k-evidence">{texts.urgency}</div>
      <div class="k-chips">
        {urgencies.map((one) => (
          <button
            key={one}
            type="button"
            class={`k-chip${one === urgency ? ' on' : ''}`}
            aria-pressed={one === urgency}
            onClick={() => onSay({ urgency: one === urgency ? null : one, need })}
          >
            {texts.urgent[one]}
          </button>
        ))}
      </div>
      {askAfterCancelling(urgency, slot, now) === 'can_you' && (
        <NeedFields
          texts={texts}
          need={need}
          onNeed={(needed) => onSay({ urgency, need: needed })}
        />
      )}
    </div>
  );
}
