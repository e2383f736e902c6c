import { useState } from 'preact/hooks';
import type { Slot } from '@/lib/appointments/slot';
import type { LateCancelTexts } from '@/lib/i18n/panel';
import type { DraftNeed } from '@/lib/messaging/protocol';
import { askAfterCancelling, urgencies, type Urgency } from '@/lib/policy/urgency';
import { NeedFields } from '../waiting/NeedFields';
import type { DraftWish } from './panel-actions';

/** The message that follows from how urgent it is, as the button below offers it. */
export interface ChosenDraft {
  text: string;
  wish: DraftWish;
}

export interface LateCancelPartProps {
  texts: LateCancelTexts;
  /** Not over yet: something can still be saved. */
  slot: Slot;
  /** Epoch milliseconds. */
  now: number;
  /** `null`: nothing was chosen, so that the usual message fits. */
  onChoose: (chosen: ChosenDraft | null) => void;
}

/** Asks how urgent a cancelled appointment is; where it is, what is needed and by when. */
export function LateCancelPart({ texts, slot, now, onChoose }: LateCancelPartProps) {
  const [urgency, setUrgency] = useState<Urgency | null>(null);
  const [need, setNeed] = useState<DraftNeed>({});
  const choose = (said: Urgency | null, needed: DraftNeed) => {
    setUrgency(said);
    setNeed(needed);
    if (said === null) return onChoose(null);
    const canYou = askAfterCancelling(said, slot, now) === 'can_you';
    onChoose(
      canYou
        ? { text: texts.canYou, wish: { urgent: true, ...needed } }
        : { text: texts.newTime, wish: { scenario: 'late_cancel_new_time' } },
    );
  };
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
            onClick={() => choose(one === urgency ? null : one, need)}
          >
            {texts.urgent[one]}
          </button>
        ))}
      </div>
      {askAfterCancelling(urgency, slot, now) === 'can_you' && (
        <NeedFields texts={texts} need={need} onNeed={(needed) => choose(urgency, needed)} />
      )}
    </div>
  );
}
