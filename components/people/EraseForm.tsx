import { Trash2 } from 'lucide';
import { useWords } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';
import type { ErasurePreview } from '@/lib/messaging/people-protocol';

export interface EraseFormProps {
  preview: ErasurePreview;
  busy: boolean;
  onErase: () => void;
  onCancel: () => void;
}

/** What goes with a client, and the last question before it does. */
export function EraseForm({ preview, busy, onErase, onCancel }: EraseFormProps) {
  const words = useWords();
  const { erase } = usePeopleTexts();
  const { name } = preview;
  const goes = [
    erase.self,
    preview.emails.length > 0 && erase.addresses(preview.emails.length),
    preview.outcomes > 0 && erase.outcomes(preview.outcomes),
    preview.corrections > 0 && erase.corrections(preview.corrections),
    preview.appointments > 0 && erase.appointments(preview.appointments),
    preview.said > 0 && erase.said(preview.said),
  ].filter((line) => line !== false);
  return (
    <Inset
      label={erase.title(name)}
      tone="error"
      focus="cancel"
      onSubmit={(event) => {
        event.preventDefault();
        onErase();
      }}
      onCancel={onCancel}
    >
      <h3 class="k-medium">{erase.title(`\u2068${name}\u2069`)}</h3>
      <div>
        <p>{erase.goes}</p>
        <ul class="k-bullets">
          {goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <p>{erase.stays}</p>
      <div class="k-row k-wrap">
        <Button kind="error" icon={Trash2} submit disabled={busy}>
          {erase.now(name)}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
