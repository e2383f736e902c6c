import { Info, Users } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ImportReview, MergeOffer } from '@/lib/messaging/import-protocol';
import { useLanguage } from '../hooks/use-language';
import { useImportTexts, useReviewTexts } from '../hooks/use-import-texts';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { countRows, type FoundFilter, foundRows, keysShown, proposalsToAccept } from './found-rows';
import type { FoundRow } from './found-rows';
import type { Choice } from './FoundRowView';
import { FoundFoot } from './FoundFoot';
import { FoundTable } from './FoundTable';
import { FoundTools } from './FoundTools';
import { monthSpan } from './found-words';
import { MergeNotes } from './MergeNotes';
import { noteWords } from './note-words';
import { PageHead } from './PageHead';
import { useListKeys } from './use-list-keys';
import { useRowCursor } from './use-row-cursor';

export interface ImportReviewActions {
  onChoose: (keys: string[], choice: Choice) => void;
  onAccept: (proposals: ReturnType<typeof proposalsToAccept>) => void;
  onMerge: (offer: MergeOffer, answer: MergeOffer['state']) => void;
  onUseCalendar: (calendarId: string, use: boolean) => void;
  onUndo: () => void;
  onPast: () => void;
  onDone: () => void;
}

export interface ImportReviewProps extends ImportReviewActions {
  review: ImportReview;
  busy: boolean;
}

/** Who of the people an import found is a client. */
export function ImportReviewView(props: ImportReviewProps) {
  const { review, busy, onChoose } = props;
  const { tag } = useLanguage();
  const texts = useReviewTexts();
  const importTexts = useImportTexts();
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  // Asked for anew with each press: an answer given in a group does not take its row away.
  const [asked, setAsked] = useState<{ filter: FoundFilter }>({ filter: 'all' });

  const rows = useMemo(
    () => foundRows(review.people, review.merges),
    [review.people, review.merges],
  );
  const byKey = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows]);
  const identities = rows.map(({ key }) => key).join('\n');
  const keys = useMemo(() => keysShown(rows, asked.filter, query), [identities, asked, query]);
  const shown = keys.flatMap((key) => byKey.get(key) ?? []);
  const cursor = useRowCursor(keys, list);
  const counts = countRows(rows);
  const proposals = proposalsToAccept(rows);
  const proposed = rows.filter(({ person }) => person.proposal === 'client').length;

  const ask = (filter: FoundFilter) => {
    setAsked({ filter });
    cursor.reset();
  };
  const choose = (row: FoundRow, choice: Choice) => onChoose(row.keys, choice);
  const answer = (choice: 'client' | 'leave') => {
    const row = shown[cursor.at];
    if (!row) return;
    choose(row, choice);
    cursor.goTo(cursor.at + 1);
  };
  const acceptable = proposals.client.length + proposals.leave.length > 0;
  const accept = () => {
    if (!acceptable || busy) return;
    props.onAccept(proposals);
    // What is left to do.
    if (counts.unsure > 0) ask('unsure');
  };
  useListKeys(list, (event, inList) => {
    if (event.key === '/') {
      field.current?.focus();
      field.current?.select();
    } else if (event.key === 'a' || event.key === 'A') accept();
    else if (!inList) return false;
    else if (event.key === 'ArrowDown') cursor.goTo(cursor.at + 1);
    else if (event.key === 'ArrowUp') cursor.goTo(cursor.at - 1);
    else if (event.key === 'Home') cursor.goTo(0);
    else if (event.key === 'End') cursor.goTo(cursor.shown - 1);
    else if (event.key === 'c' || event.key === 'C') answer('client');
    else if (event.key === 'l' || event.key === 'L') answer('leave');
    else return false;
    return true;
  });

  const used = review.calendars.filter(({ use }) => use);
  const events = used.reduce((sum, calendar) => sum + calendar.events, 0);
  const notes = noteWords(review.summary.notes, importTexts);
  return (
    <>
      <main class="k-page-body">
        <PageHead
          title={texts.title}
          aside={texts.counts(used.length, events, monthSpan(tag, review.from, review.to))}
        >
          <p>{texts.lead(rows.length, proposed)}</p>
          {review.erased > 0 && <p>{texts.erased(review.erased)}</p>}
          {notes && (
            <p class="k-row k-small k-page-note">
              <Icon of={Info} size={14} />
              <span>{notes}</span>
            </p>
          )}
        </PageHead>
        <FoundTools
          field={field}
          query={query}
          filter={asked.filter}
          counts={counts}
          calendars={review.calendars}
          accepted={!acceptable}
          onQuery={(text) => {
            setQuery(text);
            cursor.reset();
          }}
          onFilter={ask}
          onUseCalendar={props.onUseCalendar}
          onAccept={accept}
          onEnterList={() => cursor.goTo(0, true)}
        />
        <MergeNotes
          offers={review.merges}
          people={review.people}
          onAnswer={props.onMerge}
          onEmpty={() => cursor.goTo(Math.max(0, cursor.at), true)}
        />
        <span class="k-hidden" role="status">
          {query && texts.filter.all(shown.length)}
        </span>
        {rows.length === 0 ? (
          <div class="k-table">
            <EmptyState icon={Users} title={texts.nobody} text={texts.nobodyText} />
          </div>
        ) : (
          <FoundTable rows={shown} cursor={cursor} list={list} query={query} onChoose={choose} />
        )}
      </main>
      <FoundFoot
        counts={counts}
        busy={busy}
        onUndo={props.onUndo}
        onPast={props.onPast}
        onDone={props.onDone}
      />
    </>
  );
}
