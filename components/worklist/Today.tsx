import { isSameDay } from 'date-fns/isSameDay';
import { CalendarPlus, CheckCheck, ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { DraftChannel } from '@/lib/drafts/draft';
import { clock, weekdayDate } from '@/lib/i18n/dates';
import type { TodayView, ToWrite, WorkRow } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { useNow } from '../hooks/use-now';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { ToWriteList } from '../waiting/ToWriteList';
import { type AccountLabels, accountLabels, labelOf } from './account-labels';
import { AccountFilter } from './AccountFilter';
import { rowKey } from './row-key';
import { RunningCard } from './RunningCard';
import { Suggested } from './Suggested';
import { type CurrentRow, Worklist, type WorklistActions } from './Worklist';

export interface TodayProps extends WorklistActions, CurrentRow {
  view: TodayView;
  /** Rows that were just marked and are on their way out. */
  hidden: ReadonlySet<string>;
  /** Address of the account whose rows alone are to be shown, while there are any. */
  account: string | null;
  onAccount: (email: string | null) => void;
  /** What is wrong or missing, above everything else. */
  notes?: ComponentChildren;
  /** What follows from the last mark, above the lists. */
  card?: ComponentChildren;
  /** Asks somebody who is awaited whether they are on their way. */
  onNudge: (row: WorkRow, channel?: DraftChannel) => void;
  /** Writes what was left for after the slot, or leaves it. */
  onWrite: (row: ToWrite) => void;
  onDropToWrite: (row: ToWrite) => void;
  onOpenCalendar: () => void;
  /** Clients and their past from the calendar itself. */
  onImport: () => void;
  /** What is to be prepared, of an account or of all, below the worklist. */
  prepare?: (account: string | null, labels: AccountLabels) => ComponentChildren;
  /** Goes to the past that is not marked. */
  onOpenPast: () => void;
}

/** The first tab: what is running, and everything not marked yet. */
export function Today(props: TodayProps) {
  const { view, hidden, notes, card, onAnswer, onVoid, onOpenClient } = props;
  const { today } = usePopupTexts();
  const panel = useRef<HTMLDivElement>(null);
  const labels = accountLabels(view.accounts);
  const shown = shownAccount(props, labels);
  const here = (row: WorkRow) =>
    !hidden.has(rowKey(row)) && (shown === null || row.account === shown);
  const running = view.running.filter(here);
  const unmarked = view.unmarked.filter(here);
  const now = useNow(running.length > 0);
  const suggested = view.suggested.filter(here);
  // Of one account alone the choice above says whose they are.
  const told: AccountLabels = shown === null ? labels : new Map();
  const shownRows = running.length + unmarked.length + suggested.length + view.toWrite.length;
  const empty = shownRows === 0 && !card;

  return (
    <div class="k-today" ref={panel} tabIndex={-1}>
      {notes && <div class="k-notes">{notes}</div>}
      {labels.size > 0 && <AccountFilter labels={labels} shown={shown} onShow={props.onAccount} />}
      {card}
      {running.map((row, index) => (
        <RunningCard
          key={rowKey(row)}
          row={row}
          now={now}
          first={index === 0}
          account={labelOf(told, row)}
          onAnswer={(answer) => onAnswer(row, answer)}
          onNudge={(channel) => props.onNudge(row, channel)}
          onVoid={() => onVoid(row)}
          onOpenClient={() => onOpenClient(row.clientId)}
        />
      ))}
      <ToWriteList
        rows={view.toWrite}
        now={now}
        onWrite={props.onWrite}
        onDrop={props.onDropToWrite}
      />
      {suggested.length > 0 && (
        <Suggested
          rows={suggested}
          accounts={told}
          onAnswer={onAnswer}
          onDismiss={props.onDismiss}
          onOpenClient={onOpenClient}
        />
      )}
      <Worklist {...props} rows={unmarked} accounts={told} now={now} panel={panel} />
      {empty && view.firstRun && (
        <EmptyState icon={CalendarPlus} title={today.firstTitle} text={today.firstText}>
          <Button kind="filled" onPress={props.onOpenCalendar}>
            {today.openCalendar}
          </Button>
          <Button onPress={props.onImport}>{today.firstImport}</Button>
        </EmptyState>
      )}
      {empty && !view.firstRun && (
        <EmptyState
          icon={CheckCheck}
          tone="kept"
          title={view.earlier > 0 ? today.doneRecent : today.done}
          text={view.next ? <Next row={view.next} now={now} /> : today.noNext}
        />
      )}
      {props.prepare?.(shown, told)}
      {view.earlier > 0 && <Earlier count={view.earlier} onOpen={props.onOpenPast} />}
    </div>
  );
}

/** The chosen account while something of it waits: what waits in another is never hidden for nothing. */
function shownAccount({ view, hidden, account }: TodayProps, labels: AccountLabels): string | null {
  if (account === null || !labels.has(account)) return null;
  const rows = [...view.running, ...view.unmarked, ...view.suggested];
  const waits = rows.some((row) => row.account === account && !hidden.has(rowKey(row)));
  return waits ? account : null;
}

function Earlier({ count, onOpen }: { count: number; onOpen: () => void }) {
  const { tag } = useLanguage();
  const { today } = usePopupTexts();
  return (
    <button type="button" class="k-earlier" onClick={onOpen}>
      <span class="k-grow">{today.earlier(count, new Intl.NumberFormat(tag).format(count))}</span>
      <Icon of={ChevronRight} size={16} />
    </button>
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
