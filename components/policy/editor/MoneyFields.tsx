import { useLanguage } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SettingRow } from '../../settings/SettingRow';
import { TextSetting } from '../../settings/TextSetting';
import { Select } from '../../ui/Select';
import { ChargeSetting } from './ChargeControl';
import { currencyChoices } from './currencies';
import { amountInput, typedAmount, currencySign } from './money-text';
import type { TermsProps } from './terms-props';

/** The currency of every amount. */
export function CurrencyField({ terms, onChange }: TermsProps) {
  const { tag } = useLanguage();
  const { money: texts } = usePolicyEditorTexts();
  return (
    <SettingRow label={texts.currency}>
      {(wiring) => (
        <div class="k-field">
          <Select
            wiring={wiring}
            value={terms.currency}
            choices={currencyChoices(tag, terms.currency)}
            onChoose={(currency) => onChange({ currency })}
          />
        </div>
      )}
    </SettingRow>
  );
}

/** What an appointment usually costs. */
export function PriceField({ terms, onChange }: TermsProps) {
  const { tag } = useLanguage();
  const { money: texts } = usePolicyEditorTexts();
  const { currency, price } = terms;
  const read = (text: string) => (text.trim() === '' ? null : typedAmount(text, currency));
  return (
    <TextSetting
      label={texts.price}
      hint={texts.priceHint}
      unit={currencySign(currency, tag)}
      value={price === null ? '' : amountInput(price, currency, tag)}
      maxLength={14}
      check={(text) => (text.trim() !== '' && read(text) === null ? texts.priceError : undefined)}
      onSave={(text) => onChange({ price: read(text) })}
    />
  );
}

/** What a no-show costs. */
export function NoShowField({ terms, onChange }: TermsProps) {
  const { money: texts } = usePolicyEditorTexts();
  return (
    <ChargeSetting
      label={texts.noShow}
      hint={texts.noShowHint}
      charge={terms.noShow}
      currency={terms.currency}
      price={terms.price}
      onChange={(noShow) => onChange({ noShow })}
    />
  );
}
