import { clock } from '@/lib/i18n/dates';
import type { WaitingTexts } from '@/lib/i18n/en/waiting';
import type { WaitingTerms } from '@/lib/policy/terms';
import type { Waiting, WaitingPhase } from '@/lib/policy/waiting';

export interface WaitBarProps {
  waiting: Waiting;
  terms: WaitingTerms;
  texts: WaitingTexts;
  /** BCP 47 tag for times. */
  tag: string;
}

const hints: Readonly<Record<WaitingPhase, keyof WaitingTexts['hint'] | null>> = {
  before: null,
  first_nudge: 'first',
  second_nudge: 'second',
  limit: 'limit',
  over: null,
};

/** Minutes since the start, the limit, and a bar with the two nudges on it. */
export function WaitBar({ waiting, terms, texts, tag }: WaitBarProps) {
  const { phase, minutes, left, share } = waiting;
  const nudges = [terms.firstNudge, terms.secondNudge].map((at) => at / terms.limitMinutes);
  const hint = hints[phase];
  const at = clock(tag, waiting.limit);
  const percent = (part: number) => ({ insetInlineStart: `${part * 100}%` });
  return (
    <div class={`k-waiting ${phase === 'limit' ? 'over' : ''}`}>
      <div class="k-wait-words">
        <span class="k-medium">{minutes > 0 ? texts.past(minutes) : texts.notStarted}</span>
        <span class="k-wait-limit">{left > 0 ? texts.limit(at, left) : texts.limitPassed(at)}</span>
      </div>
      <div class="k-wait" aria-hidden="true">
        <i style={{ inlineSize: `${share * 100}%` }} />
        {nudges
          .filter((nudge) => nudge < 1)
          .map((nudge) => (
            <b key={nudge} style={percent(nudge)} />
          ))}
      </div>
      {hint && <div class="k-wait-hint">{texts.hint[hint]}</div>}
    </div>
  );
}
