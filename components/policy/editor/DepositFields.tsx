import { useRef } from 'preact/hooks';
import type { DepositTerms } from '@/lib/policy/terms';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { SwitchSetting } from '../../settings/SwitchSetting';
import { ChargeSetting } from './ChargeControl';
import { NumberSetting } from './NumberSetting';
import type { TermsProps } from './terms-props';

/** Usual in practice: half the price, three days to agree on a new date. */
const USUAL: DepositTerms = { charge: { kind: 'percent', percent: 50 }, newDateDays: 3 };

/** The deposit, and how long it stays valid without a new date. */
export function DepositFields({ terms, onChange }: TermsProps) {
  const { deposit: texts, units } = usePolicyEditorTexts();
  const { deposit, currency, price } = terms;
  // Off and on again is no reason to type it all once more.
  const last = useRef(deposit ?? USUAL);
  if (deposit) last.current = deposit;
  return (
    <>
      <SwitchSetting
        label={texts.ask}
        hint={texts.askHint}
        on={deposit !== null}
        onChange={(on) => onChange({ deposit: on ? last.current : null })}
      />
      {deposit && (
        <>
          <ChargeSetting
            label={texts.charge}
            charge={deposit.charge}
            currency={currency}
            price={price}
            onChange={(charge) => onChange({ deposit: { ...deposit, charge } })}
          />
          <NumberSetting
            label={texts.days}
            hint={texts.daysHint}
            unit={units.days}
            value={deposit.newDateDays}
            least={0}
            most={365}
            onChange={(newDateDays) => onChange({ deposit: { ...deposit, newDateDays } })}
          />
        </>
      )}
    </>
  );
}
