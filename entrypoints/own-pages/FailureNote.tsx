import { useWords } from '@/components/hooks/use-language';
import { Note } from '@/components/ui/Note';
import type { Actions } from './use-actions';

/** What was not saved, with a way to try again. */
export function FailureNote({ actions, padded = false }: { actions: Actions; padded?: boolean }) {
  const words = useWords();
  if (!actions.failure) return null;
  const { text, retry } = actions.failure;
  const note = (
    <Note tone="error" title={text}>
      <button type="button" class="k-link" onClick={retry}>
        {words.tryAgain}
      </button>
    </Note>
  );
  return padded ? <div class="k-notes">{note}</div> : note;
}
