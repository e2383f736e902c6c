import { Ellipsis, Heart, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { clock, shortDate } from '@/lib/i18n/dates';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu, type MenuGroup } from '../ui/Menu';
import { allAnswers, type Answer } from '../worklist/answers';
import { OutcomeMark } from './Outcomes';
import { shapeOf } from './outcome-shape';
import { outcomeWords } from './outcome-words';

const PAGE = 12;

export interface HistoryProps {
  /** Newest first. */
  history: readonly OutcomeFact[];
  /** Epoch milliseconds. */
  now: number;
  onCorrect: (fact: OutcomeFact, answer: Answer) => void;
  onTakeBack: (fact: OutcomeFact) => void;
}

/** Every outcome in words, each of which can be corrected or taken back. */
export function History({ history, now, onCorrect, onTakeBack }: HistoryProps) {
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
  onTakeBack: () => void;
}

function Entry({ fact, now, onCorrect, onTakeBack }: EntryProps) {
  const { tag } = useLanguage();
  const [words, texts] = [useWords(), usePopupTexts()];
  const date = shortDate(tag, fact.start, now);
  const when = fact.allDay ? date : `${date}, ${clock(tag, fact.start)}`;
  const groups: MenuGroup[] = [
    {
      items: allAnswers(words).map(({ text, icon, answer }) => ({
        text,
        icon,
        checked: fact.status === answer.status,
        run: () => onCorrect(answer),
      })),
    },
    {
      items: [
        {
          text: words.answer.excuse,
          icon: Heart,
          kind: 'checkbox',
          checked: fact.excused === true,
          run: () =>
            onCorrect({
              status: fact.status,
              ...(fact.minutesLate === undefined ? {} : { minutesLate: fact.minutesLate }),
              ...(fact.noticeHours === undefined ? {} : { noticeHours: fact.noticeHours }),
              ...(fact.note === undefined ? {} : { note: fact.note }),
              excused: !fact.excused,
            }),
        },
        { text: texts.card.takeBack, icon: Undo2, run: onTakeBack },
      ],
    },
  ];
  return (
    <li class="k-entry">
      <OutcomeMark shape={shapeOf(fact)} />
      <span class="k-grow">
        <span class="k-row k-entry-line">
          <span class="k-ellipsis">{outcomeWords(fact, words, texts)}</span>
          <span class="k-space" />
          <span class="k-small k-quiet k-entry-when">{when}</span>
        </span>
        {(fact.title || fact.note) && (
          <span class="k-client-sub k-small k-quiet k-ellipsis" title={fact.note ?? fact.title}>
            <bdi>{fact.note ?? fact.title}</bdi>
          </span>
        )}
      </span>
      <Menu label={texts.card.correct(when)} groups={groups} class="k-ib slim">
        <Icon of={Ellipsis} size={18} />
      </Menu>
    </li>
  );
}
