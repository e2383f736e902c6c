import { CheckCheck } from 'lucide';
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkRow } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { useWorklistKeys } from '../hooks/use-worklist-keys';
import { Button } from '../ui/Button';
import { type AccountLabels, labelOf } from './account-labels';
import type { Answer } from './answers';
import { rowKey } from './row-key';
import { byDay, dayHeading } from './slot-words';
import { WorkRowView } from './WorkRowView';

/** As many rows as are shown, and marked by one click, at once. */
const PAGE = 50;

export interface WorklistActions {
  onAnswer: (row: WorkRow, answer: Answer) => void;
  onVoid: (row: WorkRow) => void;
  /** The suggestion about this row is wrong. */
  onDismiss: (row: WorkRow) => void;
  onAllShowed: (rows: WorkRow[]) => void;
  onUndo: () => void;
  onHelp: () => void;
  onOpenClient: (clientId: string) => void;
  /** Asks for the very moment a past slot was cancelled; its code may come later. */
  toldTime?: (row: WorkRow, onAnswer: (answer: Answer) => void) => ComponentChildren;
}

export interface WorklistProps extends WorklistActions, CurrentRow {
  /** Unmarked rows, newest first. */
  rows: readonly WorkRow[];
  /** Empty where there is one account. */
  accounts: AccountLabels;
  /** Epoch milliseconds. */
  now: number;
  /** The panel whose keys act on the list. */
  panel: RefObject<HTMLElement | null>;
}

/** Which row the keys act on; kept by the owner, so that it outlives a look at a client. */
export interface CurrentRow {
  currentKey: string | null;
  onCurrentKey: (key: string | null) => void;
}

/** Everything not marked yet, by day, with one current row that the keys act on. */
export function Worklist(props: WorklistProps) {
  const { rows, accounts, now, panel, onAnswer, onVoid, onAllShowed, onOpenClient } = props;
  const { toldTime } = props;
  const { tag } = useLanguage();
  const { today } = usePopupTexts();
  const list = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(PAGE);
  const { currentKey, onCurrentKey: setCurrentKey } = props;
  const [choosing, setChoosing] = useState<string | null>(null);
  const left = useRef<string[]>([]);
  const wantsFocus = useRef(true);
  const first = useRef(true);

  const visible = rows.slice(0, shown);
  const found = visible.findIndex((row) => rowKey(row) === currentKey);
  const at = Math.max(0, found);
  const current = visible[at];

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const focused = document.activeElement;
    const free = !focused || focused === document.body || list.current?.contains(focused);
    if (!free) return;
    const row = list.current?.querySelectorAll<HTMLElement>('[data-row]')[at];
    // What is running stands above: opening the list must not scroll it away.
    (row ?? panel.current)?.focus({ preventScroll: first.current });
    first.current = false;
  });

  const goTo = (row: WorkRow | undefined) => {
    setCurrentKey(row ? rowKey(row) : null);
    setChoosing(null);
    wantsFocus.current = true;
  };
  const leave = (row: WorkRow) => {
    const index = visible.indexOf(row);
    left.current.push(rowKey(row));
    goTo(visible[index + 1] ?? visible[index - 1]);
  };
  const answer = (row: WorkRow, given: Answer) => {
    leave(row);
    onAnswer(row, given);
  };
  const choose = (row: WorkRow, open: boolean) => {
    setCurrentKey(rowKey(row));
    setChoosing(open ? rowKey(row) : null);
    if (!open) wantsFocus.current = true;
  };

  useWorklistKeys(panel, list, {
    move: (by) => goTo(visible[Math.min(visible.length - 1, Math.max(0, at + by))]),
    mark: (key) => {
      if (!current) return;
      if (key === 4) choose(current, true);
      else answer(current, { status: (['showed', 'late', 'no_show'] as const)[key - 1]! });
    },
    undo: () => {
      const back = left.current.pop();
      if (back) setCurrentKey(back);
      wantsFocus.current = true;
      props.onUndo();
    },
    help: props.onHelp,
    open: () => current && onOpenClient(current.clientId),
  });

  if (rows.length === 0) return null;
  const sure = visible.filter((row) => !row.gone && !row.suggestion && !row.declined);
  const hiddenRows = rows.length - visible.length;
  return (
    <section aria-labelledby="not-marked">
      <div class="k-row k-list-head">
        <h2 class="k-medium" id="not-marked">
          {today.notMarked}
        </h2>
        <span class="k-space" />
        {sure.length > 1 && (
          <Button icon={CheckCheck} onPress={() => onAllShowed(sure)}>
            {today.allShowed}
          </Button>
        )}
      </div>
      <div ref={list}>
        {byDay(visible).map(({ day, rows: ofDay }) => (
          <div key={day}>
            <h3 class="k-over k-day">{dayHeading(tag, day, now)}</h3>
            <ul>
              {ofDay.map((row) => (
                <WorkRowView
                  key={rowKey(row)}
                  row={row}
                  current={row === current}
                  choosing={choosing === rowKey(row)}
                  account={labelOf(accounts, row)}
                  onCurrent={() => setCurrentKey(rowKey(row))}
                  onAnswer={(given) => answer(row, given)}
                  toldTime={toldTime && (() => toldTime(row, (given) => answer(row, given)))}
                  onVoid={() => {
                    leave(row);
                    onVoid(row);
                  }}
                  onDismiss={() => props.onDismiss(row)}
                  onChoose={(open) => choose(row, open)}
                  onOpenClient={() => onOpenClient(row.clientId)}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {hiddenRows > 0 && (
        <div class="k-list-more">
          <Button onPress={() => setShown(shown + PAGE)}>
            {today.showMore(Math.min(PAGE, hiddenRows))}
          </Button>
        </div>
      )}
    </section>
  );
}
