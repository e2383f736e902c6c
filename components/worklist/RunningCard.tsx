import { Check, CircleOff, Ellipsis } from 'lucide';
import { type DraftChannel, draftChannels } from '@/lib/drafts/draft';
import type { WorkRow } from '@/lib/messaging/protocol';
import { awaitedAt, hereBy, usualWaiting } from '@/lib/policy/awaited';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { useWaitingTexts } from '../hooks/use-waiting-texts';
import { BadgePlate } from '../ui/BadgePlate';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { NudgeButton } from '../waiting/NudgeButton';
import { WaitBar } from '../waiting/WaitBar';
import type { AccountLabel } from './account-labels';
import { type Answer, answerItems, cancelAnswers, rareAnswers, statusIcon } from './answers';
import { clockRange, titleOf } from './slot-words';
import { Subtitle } from './Subtitle';

export interface RunningCardProps {
  row: WorkRow;
  /** Epoch milliseconds. */
  now: number;
  /** Only the first card has the filled button. */
  first: boolean;
  /** Where there are several. */
  account?: AccountLabel | undefined;
  onAnswer: (answer: Answer) => void;
  onNudge: (channel?: DraftChannel) => void;
  onVoid: () => void;
  onOpenClient: () => void;
}

/** An appointment that has begun, is not over and has no answer yet. */
export function RunningCard(props: RunningCardProps) {
  const { row, now, first, account, onAnswer, onNudge, onVoid, onOpenClient } = props;
  const { tag } = useLanguage();
  const [words, texts, waitingTexts] = [useWords(), usePopupTexts(), useWaitingTexts()];
  const { today } = texts;
  const title = row.gone ? today.gone : titleOf(row, texts);
  const name = (answer: string) => today.action(answer, row.name);
  const terms = row.waiting ?? usualWaiting;
  const waiting = awaitedAt(row, now);
  const here = waiting ? hereBy(waiting) : 'showed';
  const late = here === 'showed' ? null : here;
  const groups = [
    {
      items: [
        late
          ? {
              text: waitingTexts.onTime,
              icon: statusIcon.showed,
              run: () => onAnswer({ status: 'showed' }),
            }
          : {
              text: words.answer.late,
              icon: statusIcon.late,
              run: () => onAnswer({ status: 'late' }),
            },
        {
          text: today.lateCancel,
          icon: statusIcon.late_cancel,
          run: () => onAnswer(cancelAnswers.short),
        },
        {
          text: words.status.cancelled,
          icon: statusIcon.cancelled,
          run: () => onAnswer(cancelAnswers.in_time),
        },
        ...answerItems(rareAnswers(words, texts), onAnswer),
      ],
    },
    { items: [{ text: today.didNotExist, icon: CircleOff, run: onVoid }] },
  ];
  return (
    <section class="k-card k-running" aria-label={today.row(row.name, today.running)}>
      <div class="k-row">
        <span class="k-over">{today.running}</span>
        <span class="k-space" />
        <span class="k-small k-quiet">{clockRange(tag, row.slot, today.allDay)}</span>
      </div>
      <div class="k-row">
        <button type="button" class="k-name k-large k-ellipsis" onClick={onOpenClient}>
          <bdi>{row.name}</bdi>
        </button>
        {!row.doNotRate && <BadgePlate badge={row.badge} words={words} />}
      </div>
      {(title || account) && (
        <Subtitle tip={row.title ?? ''} account={account}>
          <bdi>{title}</bdi>
        </Subtitle>
      )}
      {waiting && <WaitBar waiting={waiting} terms={terms} texts={waitingTexts} tag={tag} />}
      <div class="k-row k-running-acts">
        <Button
          kind={first ? 'filled' : 'tonal'}
          // Beside a nudge there is no room for it.
          {...(waiting ? {} : { icon: Check })}
          label={name(late ? waitingTexts.hereLate(late.minutesLate) : waitingTexts.here)}
          onPress={() => onAnswer(late ? { status: 'late', ...late } : { status: 'showed' })}
        >
          {waitingTexts.here}
        </Button>
        {waiting && (
          <NudgeButton name={row.name} channels={row.channels ?? draftChannels} onNudge={onNudge} />
        )}
        <span class="k-space" />
        <Button
          kind={waiting?.phase === 'limit' ? 'outline' : 'neutral'}
          label={name(waitingTexts.notHere)}
          onPress={() => onAnswer({ status: 'no_show' })}
        >
          {waitingTexts.notHere}
        </Button>
        <Menu label={today.more(row.name)} tip={words.answer.more} groups={groups}>
          <Icon of={Ellipsis} size={18} />
        </Menu>
      </div>
    </section>
  );
}
