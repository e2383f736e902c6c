import { CheckCheck } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Status } from '@/lib/appointments/status';
import type { WorkRow } from '@/lib/messaging/protocol';
import { useLanguage } from '../hooks/use-language';
import { useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { type AccountLabels, labelOf } from '../worklist/account-labels';
import { rowKey } from '../worklist/row-key';
import { byDay, usesHalfDays } from '../worklist/slot-words';
import {
  type Pencil,
  pencilAt,
  pencilKeys,
  pencilled,
  type Pencilled,
  withRows,
} from './past-pencil';
import { dayOf } from './past-words';
import { PastFoot } from './PastFoot';
import { PastKeys } from './PastKeys';
import { type PastRowActions, PastRowView } from './PastRowView';
import { useListKeys } from './use-list-keys';
import { ROWS, useRowCursor } from './use-row-cursor';

export interface PastListProps {
  /** Unmarked past slots in the order they are shown in. */
  rows: readonly WorkRow[];
  /** Empty where there is one account. */
  accounts: AccountLabels;
  /** There are older ones than these. */
  capped: boolean;
  /** Epoch milliseconds. */
  now: number;
  busy: boolean;
  pencil: Pencil;
  onPencil: (change: (pencil: Pencil) => Pencil) => void;
  onRecord: (outcomes: Pencilled[]) => void;
  onUndo: () => void;
}

/**
 * Past slots with everything pencilled in as showed. The keys walk through and set exceptions; only
 * the button at the foot records, and only what is on the page.
 */
export function PastList(props: PastListProps) {
  const { rows, accounts, capped, now, busy, pencil, onPencil, onRecord, onUndo } = props;
  const { tag } = useLanguage();
  const { past, showMore, showAll } = useReviewTexts();
  const list = useRef<HTMLDivElement>(null);
  const visited = useRef(new Set<string>());
  const [anchor, setAnchor] = useState<string | null>(null);
  const [help, setHelp] = useState(false);

  const keys = useMemo(() => rows.map(rowKey), [rows]);
  const cursor = useRowCursor(keys, list);
  const shown = rows.slice(0, cursor.shown);
  const anchorAt = anchor === null ? -1 : keys.indexOf(anchor);
  const [first, last] =
    anchorAt < 0
      ? [cursor.at, cursor.at]
      : [Math.min(anchorAt, cursor.at), Math.max(anchorAt, cursor.at)];

  const move = (to: number, extend: boolean) => {
    setAnchor(extend ? (anchor ?? keys[cursor.at] ?? null) : null);
    cursor.goTo(to);
  };
  const set = (status: Status | null) => {
    const chosen = rows.slice(first, last + 1);
    onPencil((now) => withRows(now, chosen, status));
    for (const key of keys.slice(first, last + 1)) visited.current.add(key);
    setAnchor(null);
    cursor.goTo(last + 1);
  };
  const actions: PastRowActions = {
    enter: (key) => {
      visited.current.add(key);
      cursor.enter(key);
    },
    extend: (key) => {
      setAnchor(anchor ?? keys[cursor.at] ?? null);
      cursor.goTo(keys.indexOf(key));
    },
    // A click sets this row alone, and the list stays where the pointer is.
    set: (row, status) => {
      setAnchor(null);
      onPencil((now) => withRows(now, [row], status));
    },
  };
  const live = useRef(actions);
  live.current = actions;
  const on = useMemo(
    (): PastRowActions => ({
      enter: (key) => live.current.enter(key),
      extend: (key) => live.current.extend(key),
      set: (row, status) => live.current.set(row, status),
    }),
    [],
  );
  const outcomes = pencilled(shown, pencil);
  const record = () => {
    setAnchor(null);
    cursor.reset(true);
    onRecord(outcomes);
  };
  useListKeys(list, (event, inList) => {
    if (event.key === '?') setHelp(true);
    else if (event.key === 'z' || event.key === 'Z') onUndo();
    else if (!inList) return false;
    else if (event.key === 'ArrowDown') move(cursor.at + 1, event.shiftKey);
    else if (event.key === 'ArrowUp') move(cursor.at - 1, event.shiftKey);
    else if (event.key === 'Home') move(0, event.shiftKey);
    else if (event.key === 'End') move(cursor.shown - 1, event.shiftKey);
    else if (event.key === 'Escape' && anchor !== null) setAnchor(null);
    else if (Object.hasOwn(pencilKeys, event.key)) set(pencilKeys[event.key] ?? null);
    else return false;
    return true;
  });

  if (rows.length === 0) {
    return (
      <div class="k-table k-past-done">
        <EmptyState icon={CheckCheck} tone="kept" title={past.done} text={past.doneText} />
      </div>
    );
  }
  const left = rows.length - shown.length;
  const index = new Map(keys.map((key, at) => [key, at]));
  return (
    <>
      <div class="k-table k-past-table" ref={list} role="region" aria-label={past.list}>
        <div class="k-past k-past-head" aria-hidden="true">
          <span class={`k-past-time ${usesHalfDays(tag) ? 'h12' : ''}`} />
          <span />
          <span class="k-pencils">
            {['1', '2', '3', '4', '5', '6', '7', '0'].map((key) => (
              <span key={key}>
                <kbd class="k-kbd">{key}</kbd>
              </span>
            ))}
          </span>
          <span />
        </div>
        {byDay(shown).map(({ day, rows: ofDay }) => (
          <div key={day}>
            <h2 class="k-over k-past-day">{dayOf(tag, day, now)}</h2>
            <ul>
              {ofDay.map((row) => {
                const key = rowKey(row);
                const at = index.get(key) ?? -1;
                return (
                  <PastRowView
                    key={key}
                    row={row}
                    rowKey={key}
                    status={pencilAt(row, pencil)}
                    current={at === cursor.at}
                    selected={anchorAt >= 0 && at >= first && at <= last}
                    account={labelOf(accounts, row)}
                    on={on}
                  />
                );
              })}
            </ul>
          </div>
        ))}
        {left > 0 && (
          <div class="k-table-more">
            <Button onPress={cursor.showMore}>{showMore(Math.min(ROWS, left))}</Button>
            {left > ROWS && <Button onPress={cursor.showAll}>{showAll(rows.length)}</Button>}
          </div>
        )}
      </div>
      {capped && <p class="k-small k-quiet k-past-capped">{past.limit(rows.length)}</p>}
      {help && (
        <PastKeys
          onClose={() => {
            setHelp(false);
            cursor.goTo(cursor.at, true);
          }}
        />
      )}
      <PastFoot
        checked={keys.slice(0, cursor.shown).filter((key) => visited.current.has(key)).length}
        shown={shown.length}
        after={left}
        selected={anchorAt < 0 ? 0 : last - first + 1}
        outcomes={outcomes.length}
        busy={busy}
        help={help}
        onHelp={() => setHelp(!help)}
        onRecord={record}
      />
    </>
  );
}
