import { CalendarClock, CircleDashed, CircleQuestionMark } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Status } from '@/lib/appointments/status';
import type { WorkRow } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { useReviewTexts } from '../hooks/use-import-texts';
import { BadgePlate } from '../ui/BadgePlate';
import { Icon } from '../ui/Icon';
import type { AccountLabel } from '../worklist/account-labels';
import { allAnswers } from '../worklist/answers';
import { dateAndTime, timeOf, titleOf, usesHalfDays } from '../worklist/slot-words';
import { Subtitle } from '../worklist/Subtitle';
import { hintOf } from './past-words';
import { rowId } from './use-row-cursor';

export interface PastRowProps {
  row: WorkRow;
  rowKey: string;
  status: Status | null;
  current: boolean;
  selected: boolean;
  /** Where there are several; must stay the same too. */
  account: AccountLabel | undefined;
  /** Must stay the same from render to render: unchanged rows are not drawn again. */
  on: PastRowActions;
}

export interface PastRowActions {
  enter: (key: string) => void;
  set: (row: WorkRow, status: Status | null) => void;
  /** Selects from the current row to this one. */
  extend: (key: string) => void;
}

/** One client at one past slot, with what is pencilled in. */
export function PastRowView(props: PastRowProps) {
  const { row, rowKey, status, current, selected, account, on } = props;
  const { tag } = useLanguage();
  const [words, popup, texts] = [useWords(), usePopupTexts(), useReviewTexts()];
  return useMemo(() => {
    const said = status === null ? texts.past.noneShort : words.status[status];
    const answers = [
      ...allAnswers(words).map(({ text, icon, answer: { status: value } }) => ({
        text,
        // Side by side the two kinds of cancellation must differ.
        icon: value === 'late_cancel' ? CalendarClock : icon,
        value,
      })),
      { text: texts.past.none, icon: CircleDashed, value: null },
    ];
    const hint = hintOf(row, texts);
    const title = titleOf(row, popup);
    const date = dateAndTime(tag, row.slot, popup);
    const when = account ? `${date}, ${account.text}` : date;
    return (
      <li>
        <div
          class={`k-past ${current ? 'current' : ''} ${selected ? 'selected' : ''}`}
          role="group"
          id={rowId(rowKey)}
          data-row
          tabIndex={current ? 0 : -1}
          aria-label={texts.past.pencilled(row.name, when, hint ? `${said}, ${hint}` : said)}
          onFocusIn={() => on.enter(rowKey)}
          onMouseDown={(event) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            on.extend(rowKey);
          }}
          {...(current ? { 'aria-current': true } : {})}
        >
          <span class={`k-past-time ${usesHalfDays(tag) ? 'h12' : ''}`}>
            {timeOf(tag, row.slot, popup)}
          </span>
          <div class="k-past-who">
            <div class="k-row k-past-name">
              <bdi class="k-medium k-ellipsis" title={row.name}>
                {row.name}
              </bdi>
              {!row.doNotRate && <BadgePlate badge={row.badge} words={words} />}
            </div>
            {hint ? (
              <div class="k-row k-small k-past-hint">
                <Icon of={CircleQuestionMark} size={14} />
                <span class="k-ellipsis" title={hint}>
                  {hint}
                </span>
                {account && (
                  <bdi class="k-account k-ellipsis k-quiet" title={account.email}>
                    {account.text}
                  </bdi>
                )}
                {row.suggestion && status !== row.suggestion.status && (
                  <button
                    type="button"
                    class="k-link"
                    tabIndex={-1}
                    onClick={() => on.set(row, row.suggestion?.status ?? null)}
                  >
                    {texts.past.question(words.status[row.suggestion.status])}
                  </button>
                )}
              </div>
            ) : (
              <Subtitle tip={title} account={account}>
                <bdi>{title}</bdi>
              </Subtitle>
            )}
          </div>
          <span class="k-pencils">
            {answers.map(({ text, icon, value }, index) => (
              <button
                key={text}
                type="button"
                class={`k-pencil ${value ?? 'none'}`}
                aria-pressed={value === status}
                aria-label={popup.today.action(text, row.name)}
                title={`${text} (${(index + 1) % answers.length})`}
                // The digits do the same: the way with Tab leads past them.
                tabIndex={-1}
                onClick={() => on.set(row, value)}
              >
                <Icon of={icon} size={18} />
              </button>
            ))}
          </span>
          <span class={`k-past-said ${status === null ? 'k-quiet' : 'k-medium'}`}>{said}</span>
        </div>
      </li>
    );
  }, [row, rowKey, status, current, selected, account, on, tag, words, popup, texts]);
}
