import { useState } from 'preact/hooks';
import type { TimelineEntry, Timeline as TimelineData } from '@/lib/messaging/card-protocol';
import type { OutcomeFact, VoidFact } from '@/lib/appointments/fact';
import type { Cause } from '@/lib/appointments/status';
import { useClientRecordTexts } from '../hooks/use-client-record-texts';
import { Button } from '../ui/Button';
import type { Answer } from '../worklist/answers';
import { TimelineRow } from './TimelineRow';

const PAGE = 12;

export interface TimelineProps {
  timeline: TimelineData;
  /** Epoch milliseconds. */
  now: number;
  onCorrect: (fact: OutcomeFact, answer: Answer) => void;
  onTold: (fact: OutcomeFact, at: number) => void;
  onTakeBack: (fact: OutcomeFact) => void;
  onCause: (fact: OutcomeFact, cause: Cause | null) => void;
  onLateByMe: (fact: OutcomeFact) => void;
  /** Says what became of a slot that nobody has marked. */
  onMark: (entry: TimelineEntry, answer: Answer) => void;
  /** Takes back that a slot did not exist. */
  onExisted: (entry: TimelineEntry, said: VoidFact) => void;
}

/** Every slot of a client, newest first, with its outcome and what was said before. */
export function Timeline({ timeline, ...props }: TimelineProps) {
  const texts = useClientRecordTexts().timeline;
  const [all, setAll] = useState(false);
  const { entries, moreToCome } = timeline;
  if (entries.length === 0) return <p class="k-small k-quiet k-part-line">{texts.empty}</p>;
  return (
    <>
      {moreToCome > 0 && <p class="k-small k-quiet k-part-line">{texts.later(moreToCome)}</p>}
      <ul class="k-timeline">
        {entries.slice(0, all ? entries.length : PAGE).map((entry) => (
          <TimelineRow key={`${entry.slot.start}|${entry.slot.eventId}`} entry={entry} {...props} />
        ))}
      </ul>
      {!all && entries.length > PAGE && (
        <div class="k-setting-part">
          <Button onPress={() => setAll(true)}>{texts.more(entries.length)}</Button>
        </div>
      )}
    </>
  );
}
