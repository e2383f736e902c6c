import { Banknote, Download } from 'lucide';
import { useState } from 'preact/hooks';
import type { LedgerView as LedgerData } from '@/lib/messaging/policy-protocol';
import { useLanguage } from '../hooks/use-language';
import { useLedgerTexts } from '../hooks/use-standing-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import type { LedgerActions } from './ledger-change';
import { monthWords } from './ledger-words';
import { LedgerLineView } from './LedgerLineView';
import { LedgerTotals } from './LedgerTotals';

const PAGE = 30;

export interface LedgerViewProps extends LedgerActions {
  ledger: LedgerData;
  /** Months of slots, `YYYY-MM`, in the practice's own time. */
  monthOf: (start: number) => string;
  /** Epoch milliseconds. */
  now: number;
  /** Whose entries are shown at first. */
  clientId: string | null;
  onOpen: (clientId: string) => void;
  onCsv: () => void;
}

/** All fees and deposits, with their sums by client and month. */
export function LedgerView(props: LedgerViewProps) {
  const { ledger, monthOf, now, onOpen, onCsv, onSay, onTakeBack } = props;
  const { tag } = useLanguage();
  const texts = useLedgerTexts();
  const [client, setClient] = useState(props.clientId ?? '');
  const [month, setMonth] = useState('');
  const [all, setAll] = useState(false);
  if (ledger.lines.length === 0) {
    return (
      <div class="k-settings">
        <EmptyState icon={Banknote} title={texts.empty} text={texts.emptyText} />
      </div>
    );
  }
  const names = new Map(ledger.lines.map(({ entry, clientName }) => [entry.clientId, clientName]));
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  const people = [...names].toSorted(([, a], [, b]) => collator.compare(a, b));
  const months = [...new Set(ledger.totals.map((total) => total.month))].toSorted().toReversed();
  // Somebody without entries any more leaves the list, and not an empty one behind.
  const whose = names.has(client) ? client : '';
  const fits = (clientId: string, inMonth: string) =>
    (whose === '' || clientId === whose) && (month === '' || inMonth === month);
  const lines = ledger.lines.filter(({ entry }) => fits(entry.clientId, monthOf(entry.start)));
  const totals = ledger.totals.filter((total) => fits(total.clientId, total.month));
  const shown = all ? lines : lines.slice(0, PAGE);
  return (
    <>
      <div class="k-ledger-filter">
        <Field label={texts.client}>
          {(wiring) => (
            <Select
              wiring={wiring}
              value={whose}
              choices={[
                { value: '', text: texts.allClients },
                ...people.map(([value, text]) => ({ value, text })),
              ]}
              onChoose={setClient}
            />
          )}
        </Field>
        <Field label={texts.month}>
          {(wiring) => (
            <Select
              wiring={wiring}
              value={month}
              choices={[
                { value: '', text: texts.allMonths },
                ...months.map((value) => ({ value, text: monthWords(value, tag) })),
              ]}
              onChoose={setMonth}
            />
          )}
        </Field>
        <Button kind="outline" icon={Download} onPress={onCsv}>
          {texts.csv}
        </Button>
      </div>
      {lines.length === 0 ? (
        <p class="k-quiet" role="status">
          {texts.noMatch}
        </p>
      ) : (
        <>
          <LedgerTotals totals={totals} names={names} />
          <SettingCard title={texts.entries}>
            <ul>
              {shown.map((line) => (
                <LedgerLineView
                  key={line.entry.id}
                  line={line}
                  now={now}
                  onOpen={onOpen}
                  onSay={onSay}
                  onTakeBack={onTakeBack}
                />
              ))}
            </ul>
            {lines.length > shown.length && (
              <div class="k-setting-part">
                <Button onPress={() => setAll(true)}>{texts.more(lines.length)}</Button>
              </div>
            )}
          </SettingCard>
        </>
      )}
    </>
  );
}
