import { useState } from 'preact/hooks';
import type { ToldWhen } from '@/lib/appointments/answer';
import type { LateCancelTexts, PanelTexts } from '@/lib/i18n/panel';
import { ToldTime } from '../waiting/ToldTime';

export interface ToldWhenChoiceProps {
  texts: PanelTexts;
  lateCancelTexts: LateCancelTexts;
  /** Start of the slot and now, epoch milliseconds. */
  start: number;
  now: number;
  /** Before the start "after the start" cannot be. */
  future: boolean;
  onChoose: (told: ToldWhen) => void;
}

/** Asks when a cancellation was told, where the clock cannot know. */
export function ToldWhenChoice(props: ToldWhenChoiceProps) {
  const { texts, lateCancelTexts, start, now, future, onChoose } = props;
  const [exact, setExact] = useState(false);
  const choices: [Exclude<ToldWhen, object>, string][] = [
    ['in_time', texts.inTime],
    ['short_notice', texts.shortNotice],
  ];
  if (!future) choices.push(['after_start', texts.afterStart]);
  return (
    <div class="k-ask" role="group" aria-label={texts.cancelledWhen}>
      <div class="k-evidence">{texts.cancelledWhen}</div>
      <div class="k-chips">
        {choices.map(([told, name]) => (
          <button key={told} type="button" class="k-chip" onClick={() => onChoose(told)}>
            {name}
          </button>
        ))}
        <button
          type="button"
          class={`k-chip${exact ? ' on' : ''}`}
          aria-expanded={exact}
          onClick={() => setExact(!exact)}
        >
          {lateCancelTexts.toldAt}
        </button>
      </div>
      {exact && (
        <ToldTime
          texts={lateCancelTexts}
          start={start}
          now={now}
          button="k-button tonal small"
          onTold={(at) => onChoose({ at })}
        />
      )}
    </div>
  );
}
