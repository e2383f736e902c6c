import { CheckCheck, FileQuestionMark, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { ImportDone, ImportSummary } from '@/lib/messaging/import-protocol';
import { useImportTexts, useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ConfirmLine } from './ConfirmLine';

export interface ImportFinishedProps {
  summary: ImportSummary;
  /** What it did just now; `null`: it was finished earlier. */
  done: ImportDone | null;
  busy: boolean;
  onPast: () => void;
  onOpenCalendar: () => void;
  onUndo: () => void;
}

/** What an import brought, and what comes next. */
export function ImportFinished(props: ImportFinishedProps) {
  const { summary, done, busy, onPast, onOpenCalendar, onUndo } = props;
  const { title, finished, foot } = useReviewTexts();
  const { past } = useImportTexts();
  const [asking, setAsking] = useState(false);
  const open = done === null || done.unmarked > 0;
  return (
    <main class="k-page-body k-page-end">
      <h1 class="k-hidden">{title}</h1>
      <EmptyState
        icon={CheckCheck}
        tone="kept"
        title={finished.title(done?.clients ?? summary.clients)}
        text={
          <span role="status">
            {done
              ? finished.text(done.appointments, done.unmarked)
              : finished.earlier(summary.people, summary.events)}
          </span>
        }
      >
        {open && (
          <Button kind="filled" disabled={busy} onPress={onPast}>
            {foot.past}
          </Button>
        )}
        <Button kind={open ? 'outline' : 'filled'} disabled={busy} onPress={onOpenCalendar}>
          {finished.openCalendar}
        </Button>
      </EmptyState>
      <div class="k-page-end-undo">
        {asking ? (
          <ConfirmLine
            question={past.sure}
            yes={past.undo}
            no={past.keep}
            onNo={() => setAsking(false)}
            onYes={() => {
              setAsking(false);
              onUndo();
            }}
          />
        ) : (
          <Button kind="neutral" icon={Undo2} disabled={busy} onPress={() => setAsking(true)}>
            {foot.undo}
          </Button>
        )}
      </div>
    </main>
  );
}

export interface ImportGoneProps {
  /** How many clients stayed when it was taken back just now; `null`: it is not there. */
  stayed: number | null;
  onBack: () => void;
}

/** There is no such import, or not any more. */
export function ImportGone({ stayed, onBack }: ImportGoneProps) {
  const { title, missing } = useReviewTexts();
  const { past } = useImportTexts();
  const undone = stayed !== null;
  return (
    <main class="k-page-body k-page-end">
      <h1 class="k-hidden">{title}</h1>
      <EmptyState
        icon={undone ? Undo2 : FileQuestionMark}
        title={undone ? past.undone : missing.title}
        text={undone ? (stayed > 0 ? past.stayed(stayed) : undefined) : missing.text}
      >
        <Button kind="tonal" onPress={onBack}>
          {missing.back}
        </Button>
      </EmptyState>
    </main>
  );
}
