import { useState } from 'preact/hooks';
import type { Charge } from '@/lib/policy/terms';
import { useLanguage } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { type Typed, useTypedText } from '../../hooks/use-typed-text';
import { retold } from './charge';
import { amountInput, typedAmount, wholeNumber } from './money-text';

export interface ChargeDraft {
  kind: Charge['kind'];
  /** The number of percent or the amount. */
  field: Typed;
  choose: (kind: Charge['kind']) => void;
  /** An amount was chosen and is not entered yet. */
  waiting: boolean;
}

export interface ChargeEditing {
  charge: Charge;
  currency: string;
  /** Minor units; `null`: unknown. */
  price: number | null;
  onChange: (charge: Charge) => void;
}

/** A charge while it is being edited: what was chosen may not be storable yet. */
export function useCharge({ charge, currency, price, onChange }: ChargeEditing): ChargeDraft {
  const { tag } = useLanguage();
  const { charge: texts } = usePolicyEditorTexts();
  const [chosen, setChosen] = useState<'amount' | null>(null);
  const kind = chosen ?? charge.kind;
  const value =
    kind === 'percent' && charge.kind === 'percent'
      ? String(charge.percent)
      : kind === 'amount' && charge.kind === 'amount'
        ? amountInput(charge.amount, currency, tag)
        : '';
  const read = (text: string): Charge | null => {
    if (kind === 'none') return { kind };
    const number = kind === 'percent' ? wholeNumber(text, 0, 100) : typedAmount(text, currency);
    if (number === null) return null;
    return kind === 'percent' ? { kind, percent: number } : { kind, amount: number };
  };
  const field = useTypedText({
    value,
    check: (text) =>
      read(text) ? undefined : kind === 'percent' ? texts.percentError : texts.amountError,
    onSave: (text) => {
      const next = read(text);
      setChosen(null);
      if (next) onChange(next);
    },
  });
  return {
    kind,
    field,
    waiting: chosen !== null,
    choose: (next) => {
      const known = retold(charge, next, price);
      setChosen(known || next !== 'amount' ? null : 'amount');
      if (known && known !== charge) onChange(known);
    },
  };
}
