import './page-state.css';
import { Copy } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { usePageTexts } from '../hooks/use-page-texts';
import { Button } from '../ui/Button';

export interface CopyReportProps {
  text: string;
  /** Puts it on the clipboard; false where the browser refuses. */
  onCopy: (text: string) => Promise<boolean>;
  /** Links, as in a note. */
  links?: boolean;
}

/** Copies the report, and shows before or instead what is in it. */
export function CopyReport({ text, onCopy, links }: CopyReportProps) {
  const texts = usePageTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  /** How often in a row it was refused: each time the text is selected. */
  const [refused, setRefused] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!refused) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);

  const copy = async () => {
    const done = await onCopy(text);
    setSaid(done ? texts.copied : '');
    setRefused(done ? 0 : refused + 1);
    if (!done) setOpen(true);
  };
  const show = () => {
    setOpen(!open);
    setRefused(0);
  };
  return (
    <>
      {links ? (
        <>
          <button type="button" class="k-link" onClick={() => void copy()}>
            {texts.copy}
          </button>
          <button
            type="button"
            class="k-link"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={show}
          >
            {texts.whatIsInIt}
          </button>
        </>
      ) : (
        <div class="k-row k-wrap">
          <Button kind="tonal" icon={Copy} onPress={() => void copy()}>
            {texts.copy}
          </Button>
          <Button expanded={open} onPress={show}>
            {texts.whatIsInIt}
          </Button>
        </div>
      )}
      <span class={`k-small k-report-said ${said ? '' : 'none'}`} role="status">
        {said}
      </span>
      {open && (
        <div class="k-report" id={id}>
          <p class="k-small" role={refused ? 'alert' : undefined}>
            {refused ? texts.refused : texts.privacy}
          </p>
          <textarea ref={field} readOnly rows={6} lang="en" dir="ltr" aria-label={texts.report}>
            {text}
          </textarea>
        </div>
      )}
    </>
  );
}
