import type { WorkRow } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { BadgePlate } from '../ui/BadgePlate';
import { type AccountLabels, labelOf } from './account-labels';
import type { Answer } from './answers';
import { rowKey } from './row-key';
import { dateAndTime, suggestionWords } from './slot-words';
import { Subtitle } from './Subtitle';
import { SuggestionButtons } from './SuggestionButtons';

export interface SuggestedProps {
  /** Slots that are not over, earliest first, each with its suggestion. */
  rows: readonly WorkRow[];
  /** Empty where there is one account. */
  accounts: AccountLabels;
  onAnswer: (row: WorkRow, answer: Answer) => void;
  onDismiss: (row: WorkRow) => void;
  onOpenClient: (clientId: string) => void;
}

/** Appointments that are not over and look cancelled in the calendar. Each is a question. */
export function Suggested(props: SuggestedProps) {
  const { rows, accounts, onAnswer, onDismiss, onOpenClient } = props;
  const { tag } = useLanguage();
  const [words, texts] = [useWords(), usePopupTexts()];
  return (
    <section aria-labelledby="looks-cancelled">
      <div class="k-row k-list-head">
        <h2 class="k-medium" id="looks-cancelled">
          {texts.today.suggested.title}
        </h2>
      </div>
      <ul>
        {rows.map((row) => {
          const when = dateAndTime(tag, row.slot, texts);
          const account = labelOf(accounts, row);
          const spoken = account ? `${when}, ${account.text}` : when;
          return (
            row.suggestion && (
              <li key={rowKey(row)}>
                <div
                  class="k-li k-work"
                  role="group"
                  aria-label={texts.today.row(row.name, spoken)}
                >
                  <div class="k-grow">
                    <div class="k-row k-tight">
                      <button
                        type="button"
                        class="k-name k-ellipsis"
                        title={row.name}
                        onClick={() => onOpenClient(row.clientId)}
                      >
                        <bdi>{row.name}</bdi>
                      </button>
                      {!row.doNotRate && <BadgePlate badge={row.badge} words={words} />}
                    </div>
                    <Subtitle account={account}>{when}</Subtitle>
                    <div class="k-small k-quiet">{suggestionWords(tag, row.suggestion, texts)}</div>
                  </div>
                  <div class="k-acts">
                    <SuggestionButtons
                      name={row.name}
                      suggestion={row.suggestion}
                      onAnswer={(answer) => onAnswer(row, answer)}
                      onDismiss={() => onDismiss(row)}
                    />
                  </div>
                </div>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
