import { useState } from 'preact/hooks';
import type { AssessmentView } from '@/lib/messaging/policy-protocol';
import type { Slot } from '@/lib/appointments/slot';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { Button } from '../ui/Button';
import type { LedgerOffer } from './ledger-offer';
import { OfferView, type OfferViewProps } from './OfferView';

/** What is older is mostly settled, one way or the other. */
const FEW = 3;

export interface OfferListProps extends Pick<OfferViewProps, 'now'> {
  /** Appointments with something to settle, newest first. */
  views: readonly AssessmentView[];
  reasonsOf: (view: AssessmentView) => readonly string[];
  untilOf: (view: AssessmentView) => string | null;
  onEnter: (slot: Slot, offer: LedgerOffer, currency: string) => void;
  onAgreed: (slot: Slot) => void;
}

/** What the policy says about the money at every slot where that is not settled. */
export function OfferList({ views, now, onEnter, onAgreed, ...words }: OfferListProps) {
  const texts = useLedgerTexts();
  const [all, setAll] = useState(false);
  return (
    <>
      {views.slice(0, all ? views.length : FEW).map((view) => {
        const { outcome, assessment } = view;
        if (!outcome || !assessment) return null;
        const { eventId, start, end, allDay } = outcome;
        const slot: Slot = { eventId, start, end, allDay };
        return (
          <OfferView
            key={`${eventId}|${start}`}
            view={view}
            reasons={words.reasonsOf(view)}
            until={words.untilOf(view)}
            now={now}
            onEnter={(offer) => onEnter(slot, offer, assessment.currency)}
            onAgreed={() => onAgreed(slot)}
          />
        );
      })}
      {!all && views.length > FEW && (
        <div class="k-setting-part">
          <Button onPress={() => setAll(true)}>{texts.card.openOnes(views.length)}</Button>
        </div>
      )}
    </>
  );
}
