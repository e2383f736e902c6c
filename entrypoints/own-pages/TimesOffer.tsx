import { CalendarClock } from 'lucide';
import { useState } from 'preact/hooks';
import { OfferTimes } from '@/components/draft/OfferTimes';
import { useOfferTexts } from '@/components/hooks/use-offer-texts';
import { Button } from '@/components/ui/Button';
import { ask } from '@/lib/messaging/client';
import type { FreeTimes } from '@/lib/messaging/drafts-protocol';

export interface TimesOfferProps {
  clientId: string;
  /** Opens the draft that fits with these times in it, epoch milliseconds. */
  onDraft: (times: number[]) => void;
}

/** Free times to look through before a draft is opened; looked for on a click. */
export function TimesOffer({ clientId, onDraft }: TimesOfferProps) {
  const texts = useOfferTexts();
  const [found, setFound] = useState<FreeTimes | 'failed' | null>(null);
  const find = async () => setFound(await ask('freeTimes', { clientId }).catch(() => 'failed'));
  if (found && found !== 'failed') {
    return (
      <OfferTimes
        found={found}
        onDraft={(times) => {
          setFound(null);
          onDraft(times);
        }}
      />
    );
  }
  return (
    <div>
      <Button icon={CalendarClock} onPress={() => void find()}>
        {texts.open}
      </Button>
      {found === 'failed' && (
        <p class="k-small" role="alert">
          {texts.failed}
        </p>
      )}
    </div>
  );
}
