import { useLanguage } from '@/components/hooks/use-language';
import type { LedgerSlot } from '@/components/ledger/LedgerForm';
import { MoneyCard } from '@/components/ledger/MoneyCard';
import { OfferList } from '@/components/ledger/OfferList';
import { depositUntil, reasonLines } from '@/lib/i18n/policy-reasons';
import { ask } from '@/lib/messaging/client';
import type { TimelineEntry } from '@/lib/messaging/card-protocol';
import { useQuery } from '../own-pages/use-query';
import { changing, entering, takingBack } from './ledger-saving';
import { ledgerPlace } from './place';
import type { SavingState } from './use-saving';

export interface MoneyPartProps {
  clientId: string;
  /** Newest first. */
  entries: readonly TimelineEntry[];
  saving: SavingState;
}

/** Joins fees and deposits of one client with the background. */
export function MoneyPart({ clientId, entries, saving }: MoneyPartProps) {
  const { locale, tag } = useLanguage();
  const ledger = useQuery('ledger', { clientId });
  const policy = useQuery('policy');
  const open = useQuery('toSettle', { clientId });
  // All together: what comes later would push the rest of the page away.
  if (ledger.state !== 'ready' || policy.state !== 'ready' || open.state === 'loading') return null;
  const { currency } = policy.value.current.terms;
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
      <OfferList
        views={open.state === 'ready' ? open.value : []}
        reasonsOf={({ assessment }) => (assessment ? reasonLines(assessment, locale, tag) : [])}
        untilOf={({ assessment }) => assessment && depositUntil(assessment, locale, tag)}
        now={Date.now()}
        onEnter={(slot, offer, of) =>
          saving.save(entering(clientId, slot, { amount: offer.amount, currency: of }, offer.said))
        }
        onAgreed={(slot) =>
          saving.save({
            write: () => ask('newDateAgreed', { clientId, slot, at: Date.now() }),
            revert: () => ask('newDateAgreed', { clientId, slot, at: null }),
          })
        }
      />
    </MoneyCard>
  );
}
