import { Ellipsis } from 'lucide';
import { useState } from 'preact/hooks';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { clock, shortDate } from '@/lib/i18n/dates';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import type { Answer } from '../worklist/answers';
import { correctionGroups } from './correction-groups';
import { OutcomeMark } from './Outcomes';
import { shapeOf } from './outcome-shape';
import { outcomeWords, sourceWords } from './outcome-words';
import { useToldTime } from './use-told-time';

const PAGE = 12;

export interface HistoryProps {
  /** Newest first. */
  history: readonly OutcomeFact[];
  /** Epoch milliseconds. */
  now: number;
  onCorrect: (fact: OutcomeFact, answer: Answer) => void;
  onTold: (fact: OutcomeFact, at: number) => void;
  onTakeBack: (fact: OutcomeFact) => void;
}

/** Every outcome in words, each of which can be corrected or taken back. */
export function History({ history, now, onCorrect, onTold, onTakeBack }: HistoryProps) {
  const { today, card } = usePopupTexts();
  const [all, setAll] = useState(false);
  if (history.length === 0) return <p class="k-small k-quiet">{card.empty}</p>;
  return (
    <>
      <ul class="k-history">
        {history.slice(0, all ? history.length : PAGE).map((fact) => (
          <Entry
            key={`${fact.eventId}|${fact.start}`}
            fact={fact}
            now={now}
            onCorrect={(answer) => onCorrect(fact, answer)}
            onTold={onTold}
            onTakeBack={() => onTakeBack(fact)}
          />
        ))}
      </ul>
      {!all && history.length > PAGE && (
        <Button onPress={() => setAll(true)}>{today.showAll(history.length)}</Button>
      )}
    </>
  );
}

interface EntryProps {
  fact: OutcomeFact;
  now: number;
  onCorrect: (answer: Answer) => void;
  onTold: HistoryProps['onTold'];
  onTakeBack: () => void;
}

function Entry({ fact, now, onCorrect, onTold, onTakeBack }: EntryProps) {
  const { tag } = useLanguage();
  const [words, texts] = [useWords(), usePopupTexts()];
  const date = shortDate(tag, fact.start, now);
  const when = fact.allDay ? date : `${date}, ${clock(tag, fact.start)}`;
  const about = fact.note ?? fact.title ?? '';
  const source = sourceWords(fact, texts);
  const told = useToldTime(fact, now, onTold);
  const groups = [...correctionGroups(fact, words, texts, onCorrect, onTakeBack), ...told.groups];
  return (
    <li class="k-entry">
      <OutcomeMark shape={shapeOf(fact)} />
      <span class="k-grow">
        <span class="k-row k-entry-line">
          <span class="k-ellipsis">{outcomeWords(fact, words, texts)}</span>
          <span class="k-space" />
          <span class="k-small k-quiet k-entry-when">{when}</span>
        </span>
        {(about || source) && (
          <span class="k-client-sub k-small k-quiet k-ellipsis" title={about || source}>
            <bdi>{about}</bdi>
            {about && source && ' · '}
            {source}
          </span>
        )}
        {told.field}
      </span>
      <Menu label={texts.card.correct(when)} groups={groups} class="k-ib slim">
        <Icon of={Ellipsis} size={18} />
      </Menu>
    </li>
  );
}
