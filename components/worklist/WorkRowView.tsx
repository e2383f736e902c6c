import { CalendarX, Check, CircleOff, Clock, Ellipsis, UserRound, UserX } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { WorkRow } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { BadgePlate } from '../ui/BadgePlate';
import { Button, IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu, type MenuGroup } from '../ui/Menu';
import type { AccountLabel } from './account-labels';
import { allAnswers, type Answer, answerItems, rareAnswers } from './answers';
import { CancelChoice } from './CancelChoice';
import { dateAndTime, suggestionWords, timeOf, titleOf, usesHalfDays } from './slot-words';
import { Subtitle } from './Subtitle';
import { SuggestionButtons } from './SuggestionButtons';

export interface WorkRowProps {
  row: WorkRow;
  /** The row the keys act on: it and its buttons alone are in the tab order. */
  current: boolean;
  /** Asks when it was cancelled. */
  choosing: boolean;
  /** Where there are several. */
  account: AccountLabel | undefined;
  onCurrent: () => void;
  onAnswer: (answer: Answer) => void;
  onVoid: () => void;
  onDismiss: () => void;
  onChoose: (open: boolean) => void;
  /** Asks for the very moment it was cancelled. */
  toldTime?: (() => ComponentChildren) | undefined;
  onOpenClient: () => void;
}

/** One client at one past slot, with the answers beside it. */
export function WorkRowView(props: WorkRowProps) {
  const { row, current, choosing, account, onAnswer, onVoid, onChoose, onOpenClient } = props;
  const { tag } = useLanguage();
  const [words, texts] = [useWords(), usePopupTexts()];
  const tabIndex = current ? 0 : -1;
  const { suggestion } = row;
  const title = suggestion
    ? suggestionWords(tag, suggestion, texts)
    : row.gone
      ? texts.today.gone
      : row.declined
        ? texts.today.declined
        : titleOf(row, texts);
  const when = dateAndTime(tag, row.slot, texts);
  const more: MenuGroup[] = [
    {
      items: answerItems(row.gone ? allAnswers(words) : rareAnswers(words, texts), onAnswer),
    },
    {
      items: [
        { text: texts.today.didNotExist, icon: CircleOff, run: onVoid },
        { text: texts.today.openClient, icon: UserRound, run: onOpenClient },
      ],
    },
  ];
  const act = (text: string) => ({
    slim: true,
    tabIndex,
    tip: text,
    label: texts.today.action(text, row.name),
  });

  return (
    <li>
      <div
        class={`k-li k-work ${current ? 'current' : ''}`}
        role="group"
        data-row
        tabIndex={tabIndex}
        aria-label={texts.today.row(row.name, account ? `${when}, ${account.text}` : when)}
        onFocusIn={props.onCurrent}
        {...(current ? { 'aria-current': true } : {})}
      >
        <span class={`k-work-time ${usesHalfDays(tag) ? 'h12' : ''}`}>
          {timeOf(tag, row.slot, texts)}
        </span>
        <div class="k-grow">
          <div class="k-row k-tight">
            <button
              type="button"
              class="k-name k-ellipsis"
              tabIndex={tabIndex}
              title={row.name}
              onClick={onOpenClient}
            >
              <bdi>{row.name}</bdi>
            </button>
            {!row.doNotRate && <BadgePlate badge={row.badge} words={words} />}
          </div>
          <Subtitle tip={row.title ?? ''} account={account}>
            <span class="k-work-when">
              {timeOf(tag, row.slot, texts)}
              {title && ' · '}
            </span>
            <bdi>{title}</bdi>
          </Subtitle>
        </div>
        <div class="k-acts">
          {suggestion ? (
            <SuggestionButtons
              name={row.name}
              suggestion={suggestion}
              tabIndex={tabIndex}
              onAnswer={onAnswer}
              onDismiss={props.onDismiss}
            />
          ) : row.gone ? (
            <Button kind="outline" size="small" tabIndex={tabIndex} onPress={onVoid}>
              {texts.today.didNotExist}
            </Button>
          ) : (
            <>
              <IconButton
                icon={Check}
                {...act(words.answer.showed)}
                onPress={() => onAnswer({ status: 'showed' })}
              />
              <IconButton
                icon={Clock}
                {...act(words.answer.late)}
                onPress={() => onAnswer({ status: 'late' })}
              />
              <IconButton
                icon={UserX}
                {...act(words.answer.no_show)}
                onPress={() => onAnswer({ status: 'no_show' })}
              />
              <IconButton
                icon={CalendarX}
                {...act(`${words.answer.cancelled} …`)}
                onPress={() => onChoose(!choosing)}
              />
            </>
          )}
          {!suggestion && (
            <Menu
              label={texts.today.more(row.name)}
              tip={words.answer.more}
              groups={more}
              class="k-ib slim"
              tabIndex={tabIndex}
            >
              <Icon of={Ellipsis} size={18} />
            </Menu>
          )}
        </div>
      </div>
      {choosing && (
        <CancelChoice onAnswer={onAnswer} onClose={() => onChoose(false)} exact={props.toldTime} />
      )}
    </li>
  );
}
