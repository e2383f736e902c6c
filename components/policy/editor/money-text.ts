import { minorDigits } from '@/lib/i18n/money';

/** More is a slip of the finger: a billion in minor units. */
const MOST = 1_000_000_000;

/**
 * An amount as typed, point or comma before the cents, with or without marks between thousands.
 *
 * @returns minor units (cents), or `null` where it is no amount or has more digits than the currency
 */
export function typedAmount(text: string, currency: string): number | null {
  const digits = minorDigits(currency);
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  // Where a currency has three digits behind the point, one group of three is those.
  if (digits === 3 && /^\d+[.,]\d{3}$/.test(bare)) return capped(Number(bare.replace(/\D/, '')));
  const parts = /^(\d{1,3}(?:([.,])\d{3}(?:\2\d{3})*)?|\d+)(?:[.,](\d+))?$/.exec(bare);
  if (!parts) return null;
  const [, whole = '', mark, cents = ''] = parts;
  // `1.234.56` mixes both up; the same mark cannot part thousands and cents.
  if (mark && cents && bare.slice(whole.length, whole.length + 1) === mark) return null;
  if (cents.length > digits) return null;
  const units = Number(whole.replace(/[.,]/g, '')) * 10 ** digits;
  return capped(units + Number(cents.padEnd(digits, '0') || 0));
}

const capped = (amount: number): number | null => (amount <= MOST ? amount : null);

/** An amount as it stands in a field: `40`, `40.50`, in German `40,50`; no marks, no currency. */
export function amountInput(amount: number, currency: string, tag: string): string {
  const digits = minorDigits(currency);
  const value = amount / 10 ** digits;
  return new Intl.NumberFormat(tag, {
    useGrouping: false,
    minimumFractionDigits: Number.isInteger(value) ? 0 : digits,
    maximumFractionDigits: digits,
    // Digits of other scripts are not what `typedAmount` reads.
    numberingSystem: 'latn',
  }).format(value);
}

/** The sign of a currency as a field shows it: `€`, `CHF`. */
export function currencySign(currency: string, tag: string): string {
  try {
    const parts = new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}

/** A whole number within a range, or `null`. */
export function wholeNumber(text: string, least: number, most: number): number | null {
  const value = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}
