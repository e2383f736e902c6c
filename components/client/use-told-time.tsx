import { CalendarClock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { AttendanceFact, OutcomeFact } from '@/lib/appointments/fact';
import { useLateCancelTexts } from '../hooks/use-late-cancel-texts';
import type { MenuGroup } from '../ui/Menu';
import { ToldTime } from '../waiting/ToldTime';

/**
 * When a cancellation was told, put right to the minute: an entry for the menu of an outcome, and
 * the field that it opens. Nothing of either where there was no cancellation.
 *
 * @param now epoch milliseconds
 */
export function useToldTime(
  fact: AttendanceFact | null,
  now: number,
  onTold: (fact: OutcomeFact, at: number) => void,
): { groups: MenuGroup[]; field: ComponentChildren } {
  const texts = useLateCancelTexts();
  const [telling, setTelling] = useState(false);
  if (fact?.kind !== 'outcome' || !isCancelled(fact)) return { groups: [], field: null };
  const run = () => setTelling(!telling);
  return {
    groups: [{ items: [{ text: texts.toldOther, icon: CalendarClock, run }] }],
    field: telling && (
      <ToldTime
        texts={texts}
        start={fact.start}
        now={now}
        button="k-btn tonal small"
        onTold={(at) => {
          setTelling(false);
          onTold(fact, at);
        }}
      />
    ),
  };
}

const isCancelled = ({ status }: OutcomeFact): boolean =>
  status === 'late_cancel' || status === 'cancelled';
