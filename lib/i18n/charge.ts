import type { Charge } from '@/lib/policy/terms';
import { moneyText } from './money';

/** `50%`, `50 %`; two decimals at most. */
export const percentText = (tag: string, percent: number): string =>
  new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(percent / 100);

/** How a charge is told in a language. */
export interface ChargeTexts {
  nothing: string;
  /** All of the price. */
  full: string;
  part: (percent: string) => string;
}

/**
 * A charge in words: "nothing", "the full price", "50% of the price", "€40".
 *
 * @param tag BCP 47
 * @param currency ISO 4217
 */
export function chargeText(
  charge: Charge,
  texts: ChargeTexts,
  tag: string,
  currency: string,
): string {
  if (charge.kind === 'none') return texts.nothing;
  if (charge.kind === 'amount') return moneyText(tag, charge.amount, currency);
  return charge.percent === 100 ? texts.full : texts.part(percentText(tag, charge.percent));
}

/** Names of a list, joined as the language does: "a, b and c". */
export const listText = (tag: string, items: readonly string[], kind: 'and' | 'or'): string =>
  new Intl.ListFormat(tag, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(items);
