import { useState } from 'preact/hooks';
import type { Slot } from '@/lib/appointments/slot';
import { clock, shortDate } from '@/lib/i18n/dates';
import { type DepositState, depositStates, type FeeState } from '@/lib/policy/ledger';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { usePolicyEditorTexts } from '../hooks/use-policy-editor-texts';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { typedAmount, currencySign } from '../policy/editor/money-text';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';
import { Choices } from '../ui/Choices';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import type { LedgerSaid } from './ledger-change';

/** An appointment that a fee or a deposit can be about. */
export interface LedgerSlot {
  slot: Slot;
  title: string | null;
}

export interface LedgerFormProps {
  /** Newest first. */
  slots: readonly LedgerSlot[];
  currency: string;
  /** Epoch milliseconds. */
  now: number;
  onSave: (slot: Slot, amount: number | null, said: LedgerSaid) => void;
  onCancel: () => void;
}

/** The list is live: what is chosen keeps its name, whatever comes before it. */
const nameOf = ({ slot }: LedgerSlot): string => `${slot.start}|${slot.eventId}`;

/** A fee or a deposit entered by hand. */
export function LedgerForm({ slots, currency, now, onSave, onCancel }: LedgerFormProps) {
  const { tag } = useLanguage();
  const words = useWords();
  const { record } = usePopupTexts();
  const all = useLedgerTexts();
  const { charge } = usePolicyEditorTexts();
  const texts = all.card;
  const [what, setWhat] = useState<'fee' | 'deposit'>('fee');
  const [at, setAt] = useState(() => slots.map(nameOf)[0] ?? '');
  const [text, setText] = useState('');
  const [fee, setFee] = useState<FeeState>('due');
  const [deposit, setDeposit] = useState<DepositState>('held');
  const [tried, setTried] = useState(false);
  const amount = text.trim() === '' ? null : typedAmount(text, currency);
  const wrong = text.trim() !== '' && amount === null;
  const chosen = slots.find((one) => nameOf(one) === at);
  const when = ({ slot, title }: LedgerSlot) => {
    const date = shortDate(tag, slot.start, now);
    const time = slot.allDay ? date : `${date}, ${clock(tag, slot.start)}`;
    return title ? `${time} · ${title}` : time;
  };
  return (
    <Inset
      label={texts.add}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (wrong || !chosen) return;
        onSave(
          chosen.slot,
          amount,
          what === 'fee' ? { what, state: fee } : { what, state: deposit },
        );
      }}
      onCancel={onCancel}
    >
      <Choices<'fee' | 'deposit'>
        label={texts.what}
        value={what}
        choices={[
          { value: 'fee', text: all.what.fee },
          { value: 'deposit', text: all.what.deposit },
        ]}
        onChoose={setWhat}
      />
      <Field label={texts.appointment} error={chosen ? undefined : texts.appointmentGone}>
        {(wiring) => (
          <Select
            wiring={wiring}
            value={at}
            choices={[
              // Else the browser would show another one as chosen.
              ...(chosen ? [] : [{ value: at, text: '' }]),
              ...slots.map((one) => ({ value: nameOf(one), text: when(one) })),
            ]}
            onChoose={setAt}
          />
        )}
      </Field>
      <div class="k-lengths">
        <Field
          label={texts.amount}
          aside={record.optional}
          error={tried && wrong ? charge.amountError : undefined}
        >
          {(wiring) => (
            <>
              <input
                {...wiring}
                type="text"
                inputMode="decimal"
                maxLength={14}
                autocomplete="off"
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <span class="k-unit">{currencySign(currency, tag)}</span>
            </>
          )}
        </Field>
        <Field label={texts.state}>
          {(wiring) =>
            what === 'fee' ? (
              <Select<FeeState>
                wiring={wiring}
                value={fee}
                choices={(['due', 'paid'] as const).map((value) => ({
                  value,
                  text: all.say[value],
                }))}
                onChoose={setFee}
              />
            ) : (
              <Select<DepositState>
                wiring={wiring}
                value={deposit}
                choices={depositStates.map((value) => ({ value, text: all.say[value] }))}
                onChoose={setDeposit}
              />
            )
          }
        </Field>
      </div>
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {texts.save}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
