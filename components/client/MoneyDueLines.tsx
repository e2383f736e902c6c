import { moneyText } from '@/lib/i18n/money';
import type { MoneyDue } from '@/lib/messaging/protocol';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useLanguage } from '../hooks/use-language';

/** Fees that are due, one line per currency. */
export function MoneyDueLines({ due }: { due: readonly MoneyDue[] }) {
  const { tag } = useLanguage();
  const { due: texts } = useAlertTexts();
  return (
    <ul>
      {due.map(({ currency, amount, appointments, unnumbered }) => (
        <li key={currency}>
          {[
            amount > 0 && texts.line(moneyText(tag, amount, currency), appointments - unnumbered),
            unnumbered > 0 && texts.unnumbered(unnumbered),
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
    </ul>
  );
}
