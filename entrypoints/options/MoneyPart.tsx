import { useLanguage } from '@/components/hooks/use-language';
import type { LedgerSlot } from '@/components/ledger/LedgerForm';
import { MoneyCard } from '@/components/ledger/MoneyCard';
import { OfferView } from '@/components/ledger/OfferView';
import { reasonLines } from '@/lib/i18n/policy-reasons';
import { ask } from '@/lib/messaging/client';
import type { TimelineEntry } from '@/lib/messaging/card-protocol';
import { useQuery } from '../own-pages/use-query';
import { changing, entering, takingBack } from './ledger-saving';
import { ledgerPlace } from './place';
import type { SavingState } from './use-saving';

/** Older appointments are settled, one way or the other. */
const ASKED = 3;

export interface MoneyPartProps {
  clientId: string;
  /** Newest first. */
  entries: readonly TimelineEntry[];
  saving: SavingState;
}

/** Joins fees and deposits of one client with the background. */
export function MoneyPart({ clientId, entries, saving }: MoneyPartProps) {
  const ledger = useQuery('ledger', { clientId });
  const policy = useQuery('policy');
  if (ledger.state !== 'ready' || policy.state !== 'ready') return null;
  const { currency } = policy.value.current.terms;
  const decided = entries.filter(({ standing }) => standing?.kind === 'outcome').slice(0, ASKED);
  const slots: LedgerSlot[] = entries.filter(({ standing }) => standing?.kind !== 'void');
  return (
    <MoneyCard
      ledger={ledger.value}
      slots={slots}
      currency={currency}
      now={Date.now()}
      allPlace={ledgerPlace(clientId)}
      onEnter={(slot, amount, said) =>
        saving.save(entering(clientId, slot, { amount, currency }, said))
      }
      onSay={(entry, said) => saving.save(changing(entry, said))}
      onTakeBack={(entry) => saving.save(takingBack(entry))}
    >
      {decided.map(({ slot }) => (
        <Offer
          key={`${slot.eventId}|${slot.start}`}
          clientId={clientId}
          slot={slot}
          saving={saving}
        />
      ))}
    </MoneyCard>
  );
}

interface OfferProps
  extends Pick<MoneyPartProps, 'clientId' | 'saving'>, Pick<LedgerSlot, 'slot'> {}

function Offer({ clientId, slot, saving }: OfferProps) {
  const { locale, tag } = useLanguage();
  const said = useQuery('assessment', { clientId, slot });
  if (said.state !== 'ready' || !said.value?.assessment) return null;
  const { assessment } = said.value;
  return (
    <OfferView
      view={said.value}
      reasons={reasonLines(assessment, locale, tag)}
      now={Date.now()}
      onEnter={(offer) =>
        saving.save(
          entering(
            clientId,
            slot,
            { amount: offer.amount, currency: assessment.currency },
            offer.said,
          ),
        )
      }
      onAgreed={() =>
        saving.save({
          write: () => ask('newDateAgreed', { clientId, slot, at: Date.now() }),
          revert: () => ask('newDateAgreed', { clientId, slot, at: null }),
        })
      }
    />
  );
}
