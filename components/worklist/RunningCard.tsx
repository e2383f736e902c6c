import { Check, CircleOff, Ellipsis } from 'lucide';
import { clock } from '@/lib/i18n/dates';
import type { WorkRow } from '@/lib/messaging/protocol';
import { waiting } from '@/lib/policy/plain-rules';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { BadgePlate } from '../ui/BadgePlate';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
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
  onVoid: () => void;
  onOpenClient: () => void;
}

/** An appointment that has begun, is not over and has no answer yet. */
export function RunningCard(props: RunningCardProps) {
  const { row, now, first, account, onAnswer, onVoid, onOpenClient } = props;
  const { tag } = useLanguage();
  const [words, texts] = [useWords(), usePopupTexts()];
  const { today } = texts;
  const title = titleOf(row, texts);
  const name = (answer: string) => today.action(answer, row.name);
  const groups = [
    {
      items: [
        {
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
      {!row.slot.allDay && <WaitBar start={row.slot.start} now={now} />}
      <div class="k-row k-running-acts">
        <Button
          kind={first ? 'filled' : 'tonal'}
          icon={Check}
          label={name(today.here)}
          onPress={() => onAnswer({ status: 'showed' })}
        >
          {today.here}
        </Button>
        <span class="k-space" />
        <Button
          kind="neutral"
          label={name(words.answer.no_show)}
          onPress={() => onAnswer({ status: 'no_show' })}
        >
          {words.answer.no_show}
        </Button>
        <Menu label={today.more(row.name)} tip={words.answer.more} groups={groups}>
          <Icon of={Ellipsis} size={18} />
        </Menu>
      </div>
    </section>
  );
}

function WaitBar({ start, now }: { start: number; now: number }) {
  const { tag } = useLanguage();
  const { today } = usePopupTexts();
  const { passed, left, share, limit } = waiting(start, now);
  const at = clock(tag, limit);
  return (
    <>
      <div class="k-row k-wait-words">
        <span class="k-medium">{passed > 0 ? today.past(passed) : today.notStarted}</span>
        <span class="k-space" />
        <span class="k-small k-quiet">
          {left > 0 ? today.limit(at, left) : today.limitPassed(at)}
        </span>
      </div>
      <div class={`k-wait ${left > 0 ? '' : 'over'}`} aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </>
  );
}
