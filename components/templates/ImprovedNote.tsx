import { useId, useState } from 'preact/hooks';
import type { PlainText } from '@/lib/drafts/own-texts';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

export interface ImprovedNoteProps {
  /** Kept's text now. */
  kept: PlainText;
  onUse: () => void;
  onKeep: () => void;
}

/** Kept's text became better after the user wrote theirs: said quietly, shown on a click. */
export function ImprovedNote({ kept, onUse, onKeep }: ImprovedNoteProps) {
  const { improved: texts } = useTemplateTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Note title={texts.title} text={texts.text}>
        <Button size="small" expanded={open} onPress={() => setOpen(!open)}>
          {open ? texts.hide : texts.compare}
        </Button>
        <Button size="small" onPress={onUse}>
          {texts.use}
        </Button>
        <Button size="small" onPress={onKeep}>
          {texts.keep}
        </Button>
      </Note>
      {open && (
        <section class="k-template-kept" aria-labelledby={id}>
          <h3 class="k-small k-quiet" id={id}>
            {texts.now}
          </h3>
          {kept.subject && <p class="k-medium">{kept.subject}</p>}
          <p class="k-template-preview">{kept.body}</p>
        </section>
      )}
    </>
  );
}
