import type { ComponentChildren } from 'preact';
import { useWords } from '../hooks/use-language';
import { useImportTexts } from '../hooks/use-import-texts';
import { Note } from '../ui/Note';
import type { ImportRun } from './import-run';
import { problemWords } from './problem-words';

export interface ImportFailureProps {
  run: Extract<ImportRun, { at: 'failed' }>;
  onAct: Readonly<Record<'signIn' | 'allow' | 'chooseFile', () => void>>;
}

/** Why there is no result, that nothing was changed, and the next step. */
export function ImportFailure({ run, onAct }: ImportFailureProps) {
  const texts = useImportTexts();
  const words = useWords();
  const { title, text, act, again } = problemWords(run.problem, run.kind, texts);
  if (run.problem.code === 'cancelled') {
    return (
      <div role="status">
        <Note title={title} text={texts.nothing} />
      </div>
    );
  }
  const link = (label: string, onPress: () => void): ComponentChildren => (
    <button type="button" class="k-link" onClick={onPress}>
      {label}
    </button>
  );
  return (
    <Note tone="error" title={title} text={`${texts.nothing} ${text}`}>
      {(act || again) && (
        <>
          {act && link(texts.act[act], onAct[act])}
          {again && link(words.tryAgain, run.again)}
        </>
      )}
    </Note>
  );
}
