import type { ToldWhen } from '@/lib/appointments/answer';
import type { PanelTexts } from '@/lib/i18n/panel';

export interface ToldWhenChoiceProps {
  texts: PanelTexts;
  /** Before the start "after the start" cannot be. */
  future: boolean;
  onChoose: (told: ToldWhen) => void;
}

/** Asks when a cancellation was told, where the clock cannot know. */
export function ToldWhenChoice({ texts, future, onChoose }: ToldWhenChoiceProps) {
  const choices: [ToldWhen, string][] = [
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
      </div>
    </div>
  );
}
