import type { RestorePreview } from '@/lib/messaging/data-protocol';
import { dayAndTime } from '@/lib/i18n/dates';
import { useLanguage, useWords } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';

export interface RestorePreviewProps {
  preview: RestorePreview;
  onRestore: () => void;
  onCancel: () => void;
}

/** What a backup would add, before it does. */
export function RestorePreviewView({ preview, onRestore, onCancel }: RestorePreviewProps) {
  const { tag } = useLanguage();
  const words = useWords();
  const texts = useDataTexts();
  const { restore } = texts;
  const title = restore.title(dayAndTime(tag, preview.madeAt));
  const adds = [
    preview.clients > 0 && restore.clients(preview.clients),
    preview.outcomes > 0 && restore.outcomes(preview.outcomes),
    preview.appointments > 0 && restore.appointments(preview.appointments),
    preview.policies > 0 && restore.policies(preview.policies),
    preview.ledger > 0 && restore.ledger(preview.ledger),
    preview.standing > 0 && restore.standing(preview.standing),
    preview.alerts > 0 && restore.alerts(preview.alerts),
    preview.prepared > 0 && restore.prepared(preview.prepared),
    preview.toWrite > 0 && restore.toWrite(preview.toWrite),
    preview.texts > 0 && restore.texts(preview.texts),
  ].filter((line) => line !== false);
  const notes = [
    preview.joined > 0 && restore.joined(preview.joined),
    preview.erased > 0 && restore.erased(preview.erased),
    preview.expired > 0 && restore.expired(preview.expired),
    preview.deletes > 0 && restore.deletes(preview.deletes),
  ].filter((line) => line !== false);
  return (
    <Inset
      label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!preview.nothingNew) onRestore();
      }}
      onCancel={onCancel}
    >
      <h3 class="k-medium">{title}</h3>
      {preview.nothingNew ? (
        <p>
          {restore.nothing} {restore.nothingText}
        </p>
      ) : (
        <div>
          <p>{restore.adds}</p>
          <ul class="k-bullets">
            {(adds.length > 0 ? adds : [restore.details]).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <ul class="k-small k-lines">
          {notes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {!preview.nothingNew && (
        <p class="k-small k-quiet">{preview.deletes > 0 ? texts.retention.final : restore.stays}</p>
      )}
      <div class="k-row k-wrap">
        {!preview.nothingNew && (
          <Button kind="filled" submit>
            {restore.now}
          </Button>
        )}
        <Button kind="neutral" onPress={onCancel}>
          {preview.nothingNew ? texts.close : words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
