import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Slot } from '@/lib/appointments/slot';
import type { LedgerView } from '@/lib/messaging/policy-protocol';
import { useLanguage } from '../hooks/use-language';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import type { LedgerActions, LedgerSaid } from './ledger-change';
import { sumsByCurrency, sumWords } from './ledger-words';
import { LedgerForm, type LedgerSlot } from './LedgerForm';
import { LedgerLineView } from './LedgerLineView';

const FEW = 5;

export interface MoneyCardProps extends LedgerActions {
  ledger: LedgerView;
  /** Appointments that something can be entered for, newest first. */
  slots: readonly LedgerSlot[];
  currency: string;
  /** Epoch milliseconds. */
  now: number;
  /** Where all fees and deposits are. */
  allPlace: string;
  onEnter: (slot: Slot, amount: number | null, said: LedgerSaid) => void;
  /** What the policy suggests. */
  children?: ComponentChildren;
}

/** Fees and deposits of one client: what is open, what was decided, what the policy suggests. */
export function MoneyCard(props: MoneyCardProps) {
  const { ledger, slots, currency, now, allPlace, onEnter, children, ...actions } = props;
  const { tag } = useLanguage();
  const all = useLedgerTexts();
  const texts = all.card;
  const [adding, setAdding] = useState(false);
  const sums = sumsByCurrency(ledger.totals).flatMap((one) => sumWords(one, tag, all));
  return (
    <SettingCard title={texts.title}>
      <p class="k-small k-quiet k-card-lead">
        {sums.length === 0 ? texts.none : sums.map(({ text }) => text).join(' · ')}
      </p>
      {children}
      {ledger.lines.length > 0 && (
        <ul>
          {ledger.lines.slice(0, FEW).map((line) => (
            <LedgerLineView key={line.entry.id} line={line} now={now} {...actions} />
          ))}
        </ul>
      )}
      {adding ? (
        <LedgerForm
          slots={slots}
          currency={currency}
          now={now}
          onSave={(slot, amount, said) => {
            setAdding(false);
            onEnter(slot, amount, said);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div class="k-setting-part">
          <div class="k-row k-wrap" data-add>
            {slots.length > 0 && <Button onPress={() => setAdding(true)}>{texts.add}</Button>}
            {ledger.lines.length > 0 && (
              <a class="k-btn text" href={allPlace}>
                {texts.all}
              </a>
            )}
          </div>
        </div>
      )}
    </SettingCard>
  );
}
