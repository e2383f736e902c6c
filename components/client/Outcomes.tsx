import { CalendarSync, CalendarX, Check, Clock, UserX } from 'lucide';
import type { IconNode } from 'lucide';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { shortDate } from '@/lib/i18n/dates';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { Icon } from '../ui/Icon';
import { outcomeWords } from './outcome-words';
import { type OutcomeShape, outcomeShapes, shapeOf } from './outcome-shape';

const icons: Readonly<Record<OutcomeShape, IconNode>> = {
  showed: Check,
  late: Clock,
  no_show: UserX,
  late_cancel: CalendarX,
  neutral: CalendarSync,
};

/** One outcome as a shape. Decorative where words stand beside it. */
export function OutcomeMark({ shape, small = false }: { shape: OutcomeShape; small?: boolean }) {
  return (
    <span class={`k-outcome ${shape} ${small ? 'small' : ''}`} aria-hidden="true">
      <Icon of={icons[shape]} size={small ? 11 : 14} />
    </span>
  );
}

const MOST = 12;

export interface LastOutcomesProps {
  /** Newest first. */
  history: readonly OutcomeFact[];
  /** Epoch milliseconds. */
  now: number;
  /** Shapes alone: what they mean is said elsewhere or by pointing at them. */
  bare?: boolean;
}

/** The last twelve outcomes, oldest first, with what the shapes mean. */
export function LastOutcomes({ history, now, bare = false }: LastOutcomesProps) {
  const { tag } = useLanguage();
  const [words, texts] = [useWords(), usePopupTexts()];
  const last = history.slice(0, MOST).reverse();
  const [first, newest] = [last[0], last.at(-1)];
  if (!first || !newest) return null;
  return (
    <>
      <ol class="k-outcomes" data-many={last.length > 6 ? true : undefined}>
        {last.map((fact) => {
          const text = `${shortDate(tag, fact.start, now)}: ${outcomeWords(fact, words, texts)}`;
          return (
            <li key={fact.id} title={text}>
              <OutcomeMark shape={shapeOf(fact)} />
              <span class="k-hidden">{text}</span>
            </li>
          );
        })}
      </ol>
      {last.length > 6 && (
        <div class="k-row k-axis" aria-hidden="true">
          <span>{shortDate(tag, first.start, now)}</span>
          <span class="k-space" />
          <span>{shortDate(tag, newest.start, now)}</span>
        </div>
      )}
      {!bare && (
        <ul class="k-legend" aria-hidden="true">
          {outcomeShapes.map((shape) => (
            <li key={shape}>
              <OutcomeMark shape={shape} small />
              {texts.card.legend[shape]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
