/** How many digits of a currency stand behind the point; 2 where the browser does not know it. */
export function minorDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/**
 * An amount of money as people write it: whole amounts without decimals.
 *
 * @param tag BCP 47
 * @param amount minor units
 * @param currency ISO 4217
 */
export function moneyText(tag: string, amount: number, currency: string): string {
  const major = amount / 10 ** minorDigits(currency);
  try {
    return new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(major);
  } catch {
    return `${new Intl.NumberFormat(tag).format(major)} ${currency}`;
  }
}
