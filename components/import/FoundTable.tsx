import { Search, Users } from 'lucide';
import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import type { FoundRow } from './found-rows';
import { type Choice, FoundRowView } from './FoundRowView';
import { ROWS, type RowCursor } from './use-row-cursor';

export interface FoundTableProps {
  rows: readonly FoundRow[];
  cursor: RowCursor;
  list: RefObject<HTMLUListElement | null>;
  query: string;
  onChoose: (row: FoundRow, choice: Choice) => void;
}

/** The people of a review, a hundred at a time. */
export function FoundTable({ rows, cursor, list, query, onChoose }: FoundTableProps) {
  const texts = useReviewTexts();
  const live = useRef({ enter: cursor.enter, choose: onChoose });
  live.current = { enter: cursor.enter, choose: onChoose };
  const on = useMemo(
    () => ({
      enter: (key: string) => live.current.enter(key),
      choose: (row: FoundRow, choice: Choice) => live.current.choose(row, choice),
    }),
    [],
  );
  if (rows.length === 0) {
    return (
      <div class="k-table">
        {query ? (
          <EmptyState
            icon={Search}
            title={texts.noMatch(query.slice(0, 60))}
            text={texts.noMatchText}
          />
        ) : (
          <EmptyState icon={Users} title={texts.noneHere} text={texts.noneHereText} />
        )}
      </div>
    );
  }
  const { columns } = texts;
  const left = rows.length - cursor.shown;
  return (
    <div class="k-table">
      <div class="k-found k-found-head" aria-hidden="true">
        <span />
        <span>{columns.person}</span>
        <span class="k-found-count">{columns.appointments}</span>
        <span>{columns.span}</span>
        <span>{columns.proposal}</span>
        <span>{columns.why}</span>
      </div>
      <ul ref={list} aria-label={texts.people}>
        {rows.slice(0, cursor.shown).map((row, index) => (
          <FoundRowView key={row.key} row={row} current={index === cursor.at} on={on} />
        ))}
      </ul>
      {left > 0 && (
        <div class="k-table-more">
          <Button onPress={cursor.showMore}>{texts.showMore(Math.min(ROWS, left))}</Button>
          {left > ROWS && <Button onPress={cursor.showAll}>{texts.showAll(rows.length)}</Button>}
        </div>
      )}
    </div>
  );
}
