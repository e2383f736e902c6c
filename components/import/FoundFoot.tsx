import { Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { useImportTexts, useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { ConfirmLine } from './ConfirmLine';
import type { countRows } from './found-rows';
import { KeyHint } from './KeyHint';

export interface FoundFootProps {
  counts: ReturnType<typeof countRows>;
  /** While the import is being brought in or taken back. */
  busy: boolean;
  onUndo: () => void;
  onPast: () => void;
  onDone: () => void;
}

/** What will come in, the keys, and the ways on. */
export function FoundFoot({ counts, busy, onUndo, onPast, onDone }: FoundFootProps) {
  const { foot } = useReviewTexts();
  const { past } = useImportTexts();
  const [asking, setAsking] = useState(false);
  return (
    <footer class="k-page-foot">
      <div class="k-page-foot-in">
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
          <>
            <span class="k-foot-words k-quiet">
              <strong role="status">{foot.clients(counts.client)}</strong>,{' '}
              {foot.others(counts.leave + counts.unsure)}{' '}
              <span class="k-foot-more">{foot.unmarked}</span>
            </span>
            <span class="k-row k-small k-quiet k-foot-keys" aria-hidden="true">
              <KeyHint keys={['↑', '↓']} text={foot.move} />
              <KeyHint keys={['C']} text={foot.client} />
              <KeyHint keys={['L']} text={foot.leave} />
            </span>
            <span class="k-space" />
            <span class="k-row k-foot-acts">
              <Button kind="neutral" icon={Undo2} disabled={busy} onPress={() => setAsking(true)}>
                {foot.undo}
              </Button>
              <Button kind="outline" disabled={busy} onPress={onPast}>
                {foot.past}
              </Button>
              <Button kind="filled" disabled={busy} onPress={onDone}>
                {busy ? foot.saving : foot.done}
              </Button>
            </span>
          </>
        )}
      </div>
    </footer>
  );
}
