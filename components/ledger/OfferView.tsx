import { percentText } from '@/lib/i18n/charge';
import { shortDate } from '@/lib/i18n/dates';
import { moneyText } from '@/lib/i18n/money';
import type { AssessmentView } from '@/lib/messaging/policy-protocol';
import { toSettle } from '@/lib/policy/to-settle';
import { useLanguage, useWords } from '../hooks/use-language';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { Button } from '../ui/Button';
import { type LedgerOffer, ledgerOffers } from './ledger-offer';

export interface OfferViewProps {
  view: AssessmentView;
  /** The reasons in words, in reading order. */
  reasons: readonly string[];
  /** Until when a new date must be agreed for the deposit, in words; `null`: it is not open. */
  until: string | null;
  /** Epoch milliseconds. */
  now: number;
  onEnter: (offer: LedgerOffer) => void;
  onAgreed: () => void;
}

/** What the policy says about the money at one slot, and the answers to it. */
export function OfferView({ view, reasons, until, now, onEnter, onAgreed }: OfferViewProps) {
  const { tag } = useLanguage();
  const words = useWords();
  const texts = useLedgerTexts();
  const { assessment, outcome, ledger } = view;
  if (!assessment || !outcome) return null;
  const { fee, currency } = assessment;
  const offers = ledgerOffers(assessment, ledger);
  const { newDateBy, nothingDue } = toSettle(assessment, ledger);
  const what =
    fee.amount !== null
      ? texts.card.charge(moneyText(tag, fee.amount, currency))
      : fee.charge.kind === 'percent'
        ? texts.card.charge(percentText(tag, fee.charge.percent))
        : texts.card.chargeUnknown;
  return (
    <div class="k-part-block k-offer">
      <p>
        <span class="k-medium">{shortDate(tag, outcome.start, now)}</span> ·{' '}
        {words.status[outcome.status]}
      </p>
      {reasons.length > 0 && <p class="k-small k-quiet">{reasons.join(' ')}</p>}
      {nothingDue && <p class="k-part-actions">{texts.card.nothingDue}</p>}
      {offers.fee.length > 0 && (
        <div class="k-row k-wrap k-part-actions">
          <span class="k-offer-what">{what}</span>
          {offers.fee.map((offer, at) => (
            <Button
              key={offer.said.state}
              kind={at === 0 ? 'tonal' : 'outline'}
              onPress={() => onEnter(offer)}
            >
              {offer.said.state === 'waived' ? texts.card.letGo : texts.card.enterDue}
            </Button>
          ))}
        </div>
      )}
      {newDateBy !== null && until !== null && (
        <div class="k-row k-wrap k-part-actions">
          <span class="k-offer-what">{texts.card.open(until)}</span>
          <Button kind="outline" onPress={onAgreed}>
            {texts.card.agreed}
          </Button>
        </div>
      )}
      {offers.deposit.map((offer) => (
        <div class="k-row k-wrap k-part-actions" key={offer.said.state}>
          <span class="k-offer-what">
            {texts.what.deposit}
            {offer.amount !== null && ` ${moneyText(tag, offer.amount, currency)}`}
          </span>
          <Button kind="tonal" onPress={() => onEnter(offer)}>
            {offer.said.what === 'deposit' && offer.said.state !== 'held'
              ? texts.card.depositNow[offer.said.state]
              : texts.say.held}
          </Button>
        </div>
      ))}
    </div>
  );
}
