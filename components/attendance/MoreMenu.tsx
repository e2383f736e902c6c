import { CalendarMinus, CalendarSync, Clock, Heart, Hourglass, UserPlus } from 'lucide';
import type { IconNode } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { type Answer, canWait } from '@/lib/appointments/answer';
import { isMissed } from '@/lib/appointments/status';
import type { PanelTexts } from '@/lib/i18n/panel';
import type { Words } from '@/lib/i18n/words';
import type { OutcomeView } from '@/lib/messaging/protocol';
import { Icon } from '../ui/Icon';
import { isPressed } from './AnswerRow';
import type { MinutesStep } from './panel-actions';

export interface MoreMenuProps {
  outcome: OutcomeView | null;
  future: boolean;
  words: Words;
  texts: PanelTexts;
  onAnswer: (answer: Answer) => void;
  onMinutesLate: (step: MinutesStep) => void;
  /** Set where the user said who the client is, and may say otherwise. */
  onSomeoneElse?: (() => void) | undefined;
  /** `returnFocus`: closed by key, so focus goes back to the button that opened it. */
  onClose: (returnFocus: boolean) => void;
}

type Item = {
  answer: 'rescheduled' | 'provider_cancelled' | 'excuse' | 'late_by_me';
  icon: IconNode;
  key: string;
};

const items: Item[] = [
  { answer: 'rescheduled', icon: CalendarSync, key: 'r' },
  { answer: 'provider_cancelled', icon: CalendarMinus, key: 'm' },
  { answer: 'excuse', icon: Heart, key: 'e' },
  { answer: 'late_by_me', icon: Hourglass, key: 'l' },
];

const STEP = 5;
const USUAL_MINUTES = 10;
// By what is recorded when they are counted: a quick press comes before the last one is shown.
const fewer: MinutesStep = (minutes) => (minutes > STEP ? minutes - STEP : minutes);
const more: MinutesStep = (minutes) => (minutes ? minutes + STEP : USUAL_MINUTES);

/** The rarer answers, disclosed under the row. Letters work at once, arrows move, Escape closes. */
export function MoreMenu(props: MoreMenuProps) {
  const { outcome, words, texts, future, onAnswer, onMinutesLate, onSomeoneElse, onClose } = props;
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const minutes = outcome?.status === 'late' ? (outcome.minutesLate ?? 0) : 0;

  // Who came or told in time needs no excuse.
  const excusable = !outcome || isMissed(outcome.status);
  // What stands in the row already is not offered twice.
  const marked = outcome && !outcome.void ? outcome : null;
  const offered = items.filter(({ answer }) => {
    if (answer === 'rescheduled') return !future;
    if (answer === 'late_by_me') return !future && (!marked || canWait(marked.status));
    return answer !== 'excuse' || excusable;
  });
  const nameOf = (answer: Item['answer'], on: boolean): string => {
    if (answer === 'excuse' && on) return texts.more.unexcuse;
    const unmarked = answer === 'late_by_me' && !marked;
    return unmarked ? `${words.status.showed}, ${words.lateByMe}` : words.answer[answer];
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focusable = [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const root = menu.current?.getRootNode() as ShadowRoot | Document | undefined;
    const at = focusable.indexOf(root?.activeElement as HTMLElement);
    const hit = offered.find((item) => item.key === event.key.toLowerCase());
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'ArrowDown') focusable[(at + 1) % focusable.length]?.focus();
    else if (event.key === 'ArrowUp') focusable.at(at - 1)?.focus();
    else if (event.key === 'Home') focusable[0]?.focus();
    else if (event.key === 'End') focusable.at(-1)?.focus();
    else if (hit) onAnswer(hit.answer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class="k-menu"
      role="group"
      aria-label={words.answer.more}
      ref={menu}
      onKeyDown={onKeyDown}
    >
      {offered.map(({ answer, icon, key }) => {
        const on = isPressed(answer, outcome);
        return (
          <button
            key={answer}
            type="button"
            aria-pressed={on}
            aria-keyshortcuts={key.toUpperCase()}
            class={on ? 'on' : ''}
            onClick={() => onAnswer(answer)}
          >
            <Icon of={icon} size={18} />
            <span class="grow">{nameOf(answer, on)}</span>
            <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
          </button>
        );
      })}
      {onSomeoneElse && (
        <button type="button" onClick={onSomeoneElse}>
          <Icon of={UserPlus} size={18} />
          <span class="grow">{texts.more.someoneElse}</span>
        </button>
      )}
      {!future && (
        <div class="k-menu-foot" role="group" aria-label={texts.more.minutesLate}>
          <Icon of={Clock} size={18} />
          <span class="grow">{texts.more.minutesLate}</span>
          <button
            type="button"
            class="k-step"
            aria-label={texts.more.fewer}
            aria-disabled={minutes <= STEP}
            onClick={() => minutes > STEP && onMinutesLate(fewer)}
          >
            −
          </button>
          <output>{minutes || '–'}</output>
          <button
            type="button"
            class="k-step"
            aria-label={texts.more.moreMinutes}
            onClick={() => onMinutesLate(more)}
          >
            +
          </button>
        </div>
      )}
    </div>
  );
}
