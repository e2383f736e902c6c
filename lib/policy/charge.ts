import type { Charge } from './terms';

const free: Charge = { kind: 'none' };

/** Within 0 and `most`; what is no number counts as 0. */
const within = (value: number, most: number): number =>
  Number.isFinite(value) ? Math.min(Math.max(value, 0), most) : 0;

/** A charge of nothing is none, a percentage is 0 to 100, an amount a whole number from 0 on. */
export function soundCharge(charge: Charge): Charge {
  if (charge.kind === 'percent') {
    const percent = within(charge.percent, 100);
    return percent === 0 ? free : { kind: 'percent', percent };
  }
  if (charge.kind === 'amount') {
    const amount = Math.round(within(charge.amount, Number.MAX_SAFE_INTEGER));
    return amount === 0 ? free : { kind: 'amount', amount };
  }
  return free;
}

/** Whether it costs nothing, whatever the price. */
export const isFree = (charge: Charge): boolean => soundCharge(charge).kind === 'none';

/**
 * What a charge comes to.
 *
 * @param price minor units; `null`: unknown
 * @returns whole minor units, 0 up to the price where it is known; `null`: a percentage of an
 *   unknown price
 */
export function amountOf(charge: Charge, price: number | null): number | null {
  const sound = soundCharge(charge);
  const whole = soundPrice(price);
  if (sound.kind === 'none') return 0;
  if (sound.kind === 'amount') return whole === null ? sound.amount : Math.min(sound.amount, whole);
  return whole === null ? null : Math.round((whole * sound.percent) / 100);
}

/** A price as a whole number from 0 on; `null` where it is unknown. */
export const soundPrice = (price: number | null): number | null =>
  price === null || !Number.isFinite(price)
    ? null
    : Math.round(within(price, Number.MAX_SAFE_INTEGER));

/**
 * What remains of a charge when another one has been kept already: never below nothing. Two of
 * different kinds are set off by their amounts, which takes a price; without one the larger part
 * cannot be told, and nothing remains, to the client's benefit.
 */
export function setOff(charge: Charge, kept: Charge, price: number | null): Charge {
  const [a, b] = [soundCharge(charge), soundCharge(kept)];
  if (a.kind === 'none' || b.kind === 'none') return a;
  if (a.kind === 'percent' && b.kind === 'percent') {
    return soundCharge({ kind: 'percent', percent: a.percent - b.percent });
  }
  const [whole, part] = [amountOf(a, price), amountOf(b, price)];
  if (whole === null || part === null) return free;
  return soundCharge({ kind: 'amount', amount: whole - part });
}
