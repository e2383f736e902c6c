import { useEffect, useRef } from 'preact/hooks';
import type { Charge } from '@/lib/policy/terms';
import { useLanguage } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingRow } from '../../settings/SettingRow';
import { Choices } from '../../ui/Choices';
import { currencySign } from './money-text';
import { type ChargeDraft, type ChargeEditing, useCharge } from './use-charge';

export interface ChargeControlProps {
  draft: ChargeDraft;
  currency: string;
  /** What it is the price of: spoken names are made of it. */
  label: string;
  describedBy?: string | undefined;
}

/** Nothing, percent or an amount, and how much. */
export function ChargeControl({ draft, currency, label, describedBy }: ChargeControlProps) {
  const { tag } = useLanguage();
  const { charge: texts } = usePolicyEditorTexts();
  const { kind, field, choose, waiting } = draft;
  const input = useRef<HTMLInputElement>(null);
  const sign = currencySign(currency, tag);
  useEffect(() => {
    if (waiting) input.current?.focus();
  }, [waiting]);
  return (
    <div class="k-row k-charge">
      <Choices<Charge['kind']>
        label={texts.kindOf(label)}
        value={kind}
        choices={[
          { value: 'none', text: texts.nothing },
          { value: 'percent', text: '%' },
          { value: 'amount', text: sign },
        ]}
        onChoose={choose}
      />
      {kind !== 'none' && (
        <div class={`k-field short ${field.error ? 'invalid' : ''}`}>
          <input
            ref={input}
            type="text"
            inputMode="decimal"
            maxLength={14}
            spellcheck={false}
            aria-label={texts.of(label)}
            value={field.text}
            onInput={field.onInput}
            onBlur={field.onBlur}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              field.onEnter();
            }}
            {...(field.error ? { 'aria-invalid': true as const } : {})}
            {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
          />
          <span class="k-unit">{kind === 'percent' ? '%' : sign}</span>
        </div>
      )}
    </div>
  );
}

export interface ChargeSettingProps extends ChargeEditing {
  label: string;
  hint?: string;
}

/** A charge on a line of its own. */
export function ChargeSetting({ label, hint, ...editing }: ChargeSettingProps) {
  const draft = useCharge(editing);
  return (
    <SettingRow
      label={label}
      {...(hint === undefined ? {} : { hint })}
      error={draft.field.error}
      group
    >
      {({ 'aria-describedby': describedBy }) => (
        <ChargeControl
          draft={draft}
          currency={editing.currency}
          label={label}
          describedBy={describedBy}
        />
      )}
    </SettingRow>
  );
}
