import type { Fee, Reason } from './assessment';
import { amountOf, isFree, setOff, soundCharge, soundPrice } from './charge';
import type { ForgivenessHere } from './forgiveness';
import type { Charge, Terms } from './terms';

const free: Charge = { kind: 'none' };

export interface FeeInput {
  /** What the rules alone say. */
  rule: Charge;
  terms: Pick<Terms, 'price' | 'forgiveness'>;
  /** What was kept of the deposit. */
  kept: Charge;
  /** The time was used otherwise: there is little or no damage (for German consumers, BGB § 309 no. 5). */
  refilled: boolean;
  /** The record before was reliable. */
  reliable: boolean;
  forgiveness: ForgivenessHere;
}

export interface FeeHere {
  fee: Fee;
  reasons: Reason[];
  /** What follows from the deposit, to be read after it. */
  afterDeposit: Reason[];
}

/**
 * What may be charged, and whether to ask for it. A reliable client's first slip is let go before
 * any rule of forgiveness is used up; a forfeited deposit counts towards the fee.
 */
export function feeAt({ rule, terms, kept, refilled, reliable, forgiveness }: FeeInput): FeeHere {
  const { price } = terms;
  const sound = soundCharge(rule);
  if (isFree(sound) || soundPrice(price) === 0) {
    const fee: Fee = { charge: free, amount: 0, rule: sound, suggested: 'none' };
    return { fee, reasons: [], afterDeposit: [] };
  }
  const reasons = [
    ...priceReasons(sound, price),
    ...mercies(reliable, forgiveness, terms.forgiveness),
  ];
  const letGo = reasons.some(
    ({ code }) => code === 'reliable_first_slip' || code === 'forgiveness',
  );
  if (refilled) {
    const fee: Fee = { charge: free, amount: 0, rule: sound, suggested: 'waive' };
    return { fee, reasons: [...reasons, { code: 'refilled' }], afterDeposit: [] };
  }
  const charge = setOff(sound, kept, price);
  const rest = isFree(charge) ? 'none' : 'charge';
  return {
    fee: {
      charge,
      amount: amountOf(charge, price),
      rule: sound,
      suggested: letGo ? 'waive' : rest,
    },
    reasons,
    afterDeposit: isFree(kept) ? [] : [{ code: 'deposit_set_off' }],
  };
}

function priceReasons(charge: Charge, price: number | null): Reason[] {
  const whole = soundPrice(price);
  if (charge.kind === 'percent' && whole === null) return [{ code: 'price_unknown' }];
  if (charge.kind === 'amount' && whole !== null && charge.amount > whole) {
    return [{ code: 'at_most_price', amount: whole }];
  }
  return [];
}

function mercies(
  reliable: boolean,
  { state, usedAt }: ForgivenessHere,
  rule: Terms['forgiveness'],
): Reason[] {
  const reasons: Reason[] = reliable ? [{ code: 'reliable_first_slip' }] : [];
  if (rule === 'none' || state === 'none') return reasons;
  return state === 'available'
    ? [...reasons, { code: 'forgiveness', kind: rule }]
    : [...reasons, { code: 'forgiveness_used', kind: rule, at: usedAt ?? 0 }];
}
