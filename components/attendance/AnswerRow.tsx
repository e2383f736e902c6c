import { CalendarX, Check, Clock, Ellipsis, UserX } from 'lucide';
import type { IconNode } from 'lucide';
import type { OutcomeView } from '@/lib/messaging/protocol';
import type { Answer } from '@/lib/appointments/answer';
import type { Words } from '@/lib/i18n/words';
import { Icon } from '../ui/Icon';

export interface AnswerRowProps {
  /** Name of the group for a screen reader. */
  label: string;
  outcome: OutcomeView | null;
  /** Only what can be said before the slot begins. */
  future: boolean;
  /** Icons instead of words, for a group event. */
  compact: boolean;
  words: Words;
  moreOpen: boolean;
  busy: boolean;
  onAnswer: (answer: Answer) => void;
  onMore: () => void;
}

type Face = { answer: Answer; icon: IconNode; tone: 'kept' | 'late' | 'miss' | 'canc' };

const past: Face[] = [
  { answer: 'showed', icon: Check, tone: 'kept' },
  { answer: 'late', icon: Clock, tone: 'late' },
  { answer: 'no_show', icon: UserX, tone: 'miss' },
  { answer: 'cancelled', icon: CalendarX, tone: 'canc' },
];

const future: Face[] = [
  { answer: 'cancelled', icon: CalendarX, tone: 'canc' },
  { answer: 'rescheduled', icon: CalendarX, tone: 'canc' },
];

/** Whether an answer is the one that stands. */
export function isPressed(answer: Answer, outcome: OutcomeView | null): boolean {
  if (!outcome || outcome.void) return false;
  if (answer === 'cancelled')
    return outcome.status === 'cancelled' || outcome.status === 'late_cancel';
  if (answer === 'excuse') return outcome.excused === true;
  if (answer === 'late_by_me') return outcome.lateByMe === true;
  return outcome.status === answer;
}

/** The answer row: always visible, one click records. */
export function AnswerRow(props: AnswerRowProps) {
  const { label, outcome, words, compact, moreOpen, busy, onAnswer, onMore } = props;
  const faces = props.future ? future : past;
  const behindMore = (['rescheduled', 'provider_cancelled'] as const).some(
    (answer) => isPressed(answer, outcome) && !faces.some((face) => face.answer === answer),
  );
  return (
    <div class={`k-seg${compact ? ' icons' : ''}`} role="group" aria-label={label} aria-busy={busy}>
      {faces.map(({ answer, icon, tone }) => {
        const on = isPressed(answer, outcome);
        const name = words.answer[answer];
        return (
          <button
            key={answer}
            type="button"
            class={on ? `on ${tone}` : ''}
            aria-pressed={on}
            aria-label={compact ? name : undefined}
            title={compact ? name : undefined}
            onClick={() => onAnswer(answer)}
          >
            {(on || compact) && <Icon of={icon} size={16} />}
            {!compact && <span>{name}</span>}
          </button>
        );
      })}
      <button
        type="button"
        class={`more${moreOpen || behindMore ? ' on' : ''}`}
        aria-label={words.answer.more}
        title={words.answer.more}
        aria-expanded={moreOpen}
        onClick={onMore}
      >
        <Icon of={Ellipsis} size={18} />
        <span class="more-word">{words.answer.more}</span>
      </button>
    </div>
  );
}
