import type { Charge } from '@/lib/policy/terms';

/**
 * The same charge told another way, as far as it can be known: without a price a percentage has
 * no amount. `null`: the user has to say it.
 *
 * @param price minor units
 */
export function retold(charge: Charge, kind: Charge['kind'], price: number | null): Charge | null {
  if (kind === charge.kind) return charge;
  if (kind === 'none') return { kind };
  if (kind === 'percent') {
    const share = charge.kind === 'amount' && price ? (charge.amount / price) * 100 : 100;
    return { kind, percent: Math.min(100, Math.round(share)) };
  }
  if (price === null) return null;
  const percent = charge.kind === 'percent' ? charge.percent : 100;
  return { kind, amount: Math.round((price * percent) / 100) };
}

export const sameCharge = (a: Charge, b: Charge): boolean =>
  JSON.stringify(retold(a, a.kind, null)) === JSON.stringify(retold(b, b.kind, null));
