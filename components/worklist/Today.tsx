import { isSameDay } from 'date-fns/isSameDay';
import { CalendarPlus, CheckCheck } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { clock, weekdayDate } from '@/lib/i18n/dates';
import type { TodayView, WorkRow } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { rowKey } from './row-key';
import { RunningCard } from './RunningCard';
import { type CurrentRow, Worklist, type WorklistActions } from './Worklist';

export interface TodayProps extends WorklistActions, CurrentRow {
  view: TodayView;
  /** Rows that were just marked and are on their way out. */
  hidden: ReadonlySet<string>;
  /** What is wrong or missing, above everything else. */
  notes?: ComponentChildren;
  onOpenCalendar: () => void;
}

/** The first tab: what is running, and everything not marked yet. */
export function Today(props: TodayProps) {
  const { view, hidden, notes, onAnswer, onVoid, onOpenClient } = props;
  const { today } = usePopupTexts();
  const panel = useRef<HTMLDivElement>(null);
  const here = (row: WorkRow) => !hidden.has(rowKey(row));
  const running = view.running.filter(here);
  const unmarked = view.unmarked.filter(here);
  const now = useNow(running.length > 0);
  const empty = running.length === 0 && unmarked.length === 0;

  return (
    <div class="k-today" ref={panel} tabIndex={-1}>
      {notes && <div class="k-notes">{notes}</div>}
      {running.map((row, index) => (
        <RunningCard
          key={rowKey(row)}
          row={row}
          now={now}
          first={index === 0}
          onAnswer={(answer) => onAnswer(row, answer)}
          onVoid={() => onVoid(row)}
          onOpenClient={() => onOpenClient(row.clientId)}
        />
      ))}
      <Worklist {...props} rows={unmarked} now={now} panel={panel} />
      {empty && view.firstRun && (
        <EmptyState icon={CalendarPlus} title={today.firstTitle} text={today.firstText}>
          <Button kind="filled" onPress={props.onOpenCalendar}>
            {today.openCalendar}
          </Button>
        </EmptyState>
      )}
      {empty && !view.firstRun && (
        <EmptyState
          icon={CheckCheck}
          tone="kept"
          title={today.done}
          text={view.next ? <Next row={view.next} now={now} /> : today.noNext}
        />
      )}
    </div>
  );
}

function Next({ row, now }: { row: WorkRow; now: number }) {
  const { tag } = useLanguage();
  const { today } = usePopupTexts();
  const { start, allDay } = row.slot;
  const sameDay = isSameDay(start, now);
  const time = allDay ? today.allDay : clock(tag, start);
  const when = sameDay ? time : `${weekdayDate(tag, start)}, ${time}`;
  // Names come from outside and may be long or written from right to left: cut, then isolate.
  const name = row.name.length > 60 ? `${row.name.slice(0, 60)}…` : row.name;
  return <>{today.next(`\u2068${name}\u2069`, when)}</>;
}
