import { percentText } from '@/lib/i18n/charge';
import { moneyText } from '@/lib/i18n/money';
import type { Charge, NoticeTerms } from '@/lib/policy/terms';
import { useLanguage } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { spansOf } from './notice-tiers';

/** How heavy a charge is drawn: nothing, part, all. An amount is drawn as a part. */
const weightOf = (charge: Charge): 'free' | 'part' | 'full' =>
  charge.kind === 'none' || (charge.kind === 'percent' && charge.percent === 0)
    ? 'free'
    : charge.kind === 'percent' && charge.percent === 100
      ? 'full'
      : 'part';

export interface TierBarProps {
  notice: NoticeTerms;
  currency: string;
}

/** The time before an appointment as a bar: what a cancellation costs when. */
export function TierBar({ notice, currency }: TierBarProps) {
  const { tag } = useLanguage();
  const { notice: texts, charge: chargeTexts } = usePolicyEditorTexts();
  const words = (charge: Charge): string =>
    weightOf(charge) === 'free' || charge.kind === 'none'
      ? chargeTexts.free
      : charge.kind === 'percent'
        ? percentText(tag, charge.percent)
        : moneyText(tag, charge.amount, currency);
  const spans = spansOf(notice);
  return (
    <ol class="k-tier-bar" aria-label={texts.bar}>
      {spans.map(({ from, charge }) => (
        <li key={from ?? 'early'} class={weightOf(charge)}>
          <strong>{words(charge)}</strong>
          <span class="k-small k-quiet">{from === null ? texts.early : texts.before(from)}</span>
        </li>
      ))}
    </ol>
  );
}
