import { Check } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { FoundPerson } from '@/lib/messaging/import-protocol';
import { useLanguage } from '../hooks/use-language';
import { useReviewTexts } from '../hooks/use-import-texts';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { answerOf, type FoundRow } from './found-rows';
import { rowId } from './use-row-cursor';
import { monthSpan, plateIcon, reasonWords } from './found-words';

export type Choice = FoundPerson['choice'];

export interface FoundRowProps {
  row: FoundRow;
  /** The row the keys act on: it and its buttons alone are in the tab order. */
  current: boolean;
  /** Must stay the same from render to render: unchanged rows are not drawn again. */
  on: { enter: (key: string) => void; choose: (row: FoundRow, choice: Choice) => void };
}

/** One person found, with the answer and why it is proposed. */
export function FoundRowView({ row, current, on }: FoundRowProps) {
  const { tag } = useLanguage();
  const texts = useReviewTexts();
  return useMemo(() => {
    const { person } = row;
    const answer = answerOf(person);
    const plate = plateIcon[person.kind];
    const [first = texts.noAddress, ...others] = person.emails;
    const button = (choice: 'client' | 'leave') => {
      const pressed = answer === choice;
      const text = choice === 'client' ? texts.client : texts.leave;
      return (
        <button
          type="button"
          class={`k-seg ${pressed ? 'on' : ''}`}
          aria-pressed={pressed}
          aria-label={texts.action(text, person.name)}
          tabIndex={current ? 0 : -1}
          // Pressed once more, somebody unsure is unsure again.
          onClick={() => on.choose(row, pressed && person.proposal === 'unsure' ? null : choice)}
        >
          {pressed && choice === 'client' && <Icon of={Check} size={16} />}
          {text}
        </button>
      );
    };
    return (
      <li>
        <div
          class={`k-found ${current ? 'current' : ''}`}
          role="group"
          id={rowId(row.key)}
          data-row
          tabIndex={current ? 0 : -1}
          aria-label={texts.row(person.name, person.appointments, texts.answer[answer])}
          onFocusIn={() => on.enter(row.key)}
          {...(current ? { 'aria-current': true } : {})}
        >
          {plate ? (
            <span class="k-avatar" aria-hidden="true">
              <Icon of={plate} size={18} />
            </span>
          ) : (
            <Avatar name={person.name} />
          )}
          <div class="k-found-who">
            <div class="k-medium k-ellipsis" title={person.name}>
              <bdi>{person.name}</bdi>
            </div>
            <div class="k-small k-quiet k-ellipsis" title={person.emails.join(', ')}>
              <bdi>{first}</bdi> {others.length > 0 && texts.more(others.length)}
            </div>
          </div>
          <span class="k-found-count">
            {person.appointments.toLocaleString(tag)}
            <span class="k-hidden"> {texts.columns.appointments}</span>
          </span>
          <span class="k-found-span k-quiet">{monthSpan(tag, person.first, person.last)}</span>
          <span class="k-segs" role="group" aria-label={person.name}>
            {button('client')}
            {button('leave')}
          </span>
          <Reason row={row} />
        </div>
      </li>
    );
  }, [row, current, on, tag, texts]);
}

function Reason({ row: { person } }: { row: FoundRow }) {
  const { text, icon } = reasonWords(person.reason, useReviewTexts());
  const asks = person.proposal === 'unsure' && person.choice === null;
  return (
    <span class={`k-row k-small k-found-why ${asks ? 'asks' : 'k-quiet'}`}>
      <Icon of={icon} size={16} />
      <span>{text}</span>
    </span>
  );
}
