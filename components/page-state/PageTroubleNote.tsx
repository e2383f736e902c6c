import './page-state.css';
import type { PageStateView } from '@/lib/messaging/page-protocol';
import { useLanguage } from '../hooks/use-language';
import { usePageTexts } from '../hooks/use-page-texts';
import { Note } from '../ui/Note';
import { CopyReport, type CopyReportProps } from './CopyReport';
import { needsImport, troubleWords, worksWords } from './page-words';
import { reportText } from './report-text';

export interface PageTroubleNoteProps extends Pick<CopyReportProps, 'onCopy'> {
  state: PageStateView;
  onImport: () => void;
  onHide: () => void;
}

/** What does not work on the calendar page any more, what still does, and what to do. */
export function PageTroubleNote({ state, onCopy, onImport, onHide }: PageTroubleNoteProps) {
  const texts = usePageTexts();
  const { tag } = useLanguage();
  const imports = needsImport(state);
  const text = [
    ...troubleWords(state, texts, tag),
    worksWords(state, texts, tag),
    imports ? texts.imports : '',
  ];
  return (
    <div class="k-page-note">
      <Note tone="amber" title={texts.title} text={text.filter(Boolean).join(' ')}>
        {imports && (
          <button type="button" class="k-link" onClick={onImport}>
            {state.imported ? texts.importAgain : texts.import}
          </button>
        )}
        <CopyReport text={reportText(state)} onCopy={onCopy} links />
        <button type="button" class="k-link" onClick={onHide}>
          {texts.hide}
        </button>
      </Note>
    </div>
  );
}
