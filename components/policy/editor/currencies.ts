/** Asked for most often by those whose languages Kept speaks. */
const usual: readonly string[] = ['EUR', 'CHF', 'USD', 'GBP'];

export interface CurrencyChoice {
  value: string;
  text: string;
}

/** Made once for a language: naming and sorting three hundred of them takes its time. */
const named = new Map<string, CurrencyChoice[]>();

/** Every currency the browser knows, by code, the usual ones and the standing one first. */
export function currencyChoices(tag: string, standing: string): CurrencyChoice[] {
  let all = named.get(tag);
  if (!all) named.set(tag, (all = allIn(tag)));
  const first = [...new Set([...usual, standing])];
  const known = new Map(all.map((choice) => [choice.value, choice]));
  return [
    ...first.map((code) => known.get(code) ?? { value: code, text: code }),
    ...all.filter(({ value }) => !first.includes(value)),
  ];
}

function allIn(tag: string): CurrencyChoice[] {
  const names = new Intl.DisplayNames(tag, { type: 'currency' });
  return Intl.supportedValuesOf('currency')
    .toSorted()
    .map((code) => ({ value: code, text: `${code} – ${names.of(code) ?? code}` }));
}
