import '@/components/waiting/small-fields.css';
import { useLateCancelTexts } from '@/components/hooks/use-late-cancel-texts';
import { ToldTime } from '@/components/waiting/ToldTime';
import type { Answer } from '@/components/worklist/answers';
import { cancellation } from '@/lib/appointments/notice';
import type { WorkRow } from '@/lib/messaging/protocol';

export interface ToldPartProps {
  row: Pick<WorkRow, 'slot' | 'windowHours'>;
  onAnswer: (answer: Answer) => void;
}

/** When a past slot was cancelled, to the minute; the terms that hold there tell late from in time. */
export function ToldPart({ row, onAnswer }: ToldPartProps) {
  const texts = useLateCancelTexts();
  const { slot, windowHours } = row;
  return (
    <ToldTime
      texts={texts}
      start={slot.start}
      now={Date.now()}
      button="k-btn tonal small"
      onTold={(at) => onAnswer({ ...cancellation(slot, at, windowHours) })}
    />
  );
}
