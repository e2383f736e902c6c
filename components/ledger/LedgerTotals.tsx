import type { LedgerTotal } from '@/lib/policy/ledger';
import { useLanguage } from '../hooks/use-language';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { SettingCard } from '../settings/SettingRow';
import { monthWords, sumsByCurrency, sumWords } from './ledger-words';

export interface LedgerTotalsProps {
  totals: readonly LedgerTotal[];
  /** By client. */
  names: ReadonlyMap<string, string>;
}

/** What all of it comes to, and what each client's month comes to. */
export function LedgerTotals({ totals, names }: LedgerTotalsProps) {
  const { tag } = useLanguage();
  const texts = useLedgerTexts();
  const months = [...new Set(totals.map(({ month }) => month))];
  return (
    <SettingCard title={texts.totals}>
      <ul class="k-sums">
        {sumsByCurrency(totals).flatMap((one) =>
          sumWords(one, tag, texts).map(({ state, text }) => (
            <li key={`${one.currency} ${state}`} class={`k-sum ${state}`}>
              {text}
            </li>
          )),
        )}
      </ul>
      {months.map((month) => (
        <section key={month} class="k-month">
          <h3 class="k-over">{monthWords(month, tag)}</h3>
          <ul>
            {totals
              .filter((total) => total.month === month)
              .map((total) => (
                <li key={`${total.clientId} ${total.currency}`} class="k-month-line">
                  <bdi class="k-ellipsis">{names.get(total.clientId) ?? ''}</bdi>
                  <span class="k-small k-quiet">
                    {sumsByCurrency([total])
                      .flatMap((one) => sumWords(one, tag, texts))
                      .map(({ text }) => text)
                      .join(' · ')}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </SettingCard>
  );
}
