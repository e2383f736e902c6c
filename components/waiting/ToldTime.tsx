import { millisecondsInDay } from 'date-fns/constants';
import { useState } from 'preact/hooks';
import type { LateCancelTexts } from '@/lib/i18n/en/late-cancel';
import { dayTimeField } from './day-field';

export interface ToldTimeProps {
  texts: LateCancelTexts;
  /** Start of the slot and now, epoch milliseconds. */
  start: number;
  now: number;
  /** Classes of the button, which differ between panel and popup. */
  button: string;
  onTold: (at: number) => void;
}

/** The moment a cancellation was told, to the minute: the tiers of the policy go by it. */
export function ToldTime({ texts, start, now, button, onTold }: ToldTimeProps) {
  const [value, setValue] = useState(() => dayTimeField(Math.min(start - millisecondsInDay, now)));
  const at = new Date(value).getTime();
  const possible = at <= now;
  const save = () => {
    if (possible) onTold(at);
  };
  return (
    <div class="k-told">
      <input
        type="datetime-local"
        aria-label={texts.toldTime}
        max={dayTimeField(now)}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      <button type="button" class={button} aria-disabled={!possible} onClick={save}>
        {texts.toldSave}
      </button>
    </div>
  );
}
