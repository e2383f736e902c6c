import type { RowError, RowsRead } from '@/lib/exchange/outcomes/read-rows';
import type { OutcomesPreview } from '@/lib/messaging/data-protocol';
import { useLanguage } from '../hooks/use-language';
import { useDataTexts, useTableTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';

/** As many lines, names and errors as are told one by one. */
const MOST = 20;

export interface CsvPreviewProps {
  preview: OutcomesPreview;
  read: RowsRead;
  onImport: () => void;
  onBack: () => void;
}

/** What an import would do, line by line where it leaves something out. */
export function CsvPreview({ preview, read, onImport, onBack }: CsvPreviewProps) {
  const texts = useDataTexts();
  const { preview: said } = useTableTexts();
  const { added, known, conflicts, newClients, ambiguous, erased, expired } = preview;
  return (
    <Inset
      label={said.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (added > 0) onImport();
      }}
      onCancel={onBack}
    >
      <div>
        <h3 class="k-medium">{said.title}</h3>
        <ul class="k-bullets">
          <li class="k-medium">{said.added(added)}</li>
          {newClients.length > 0 && (
            <li>
              {said.newClients(newClients.length)}: <Listed texts={newClients} />
            </li>
          )}
          {known > 0 && <li>{said.known(known)}</li>}
          {read.skipped > 0 && <li>{said.skipped(read.skipped)}</li>}
          {conflicts.length > 0 && (
            <li>
              {said.conflicts(conflicts.length)} <Lines of={conflicts} />
            </li>
          )}
          {ambiguous.length > 0 && (
            <li>
              {said.ambiguous(ambiguous.length)} <Lines of={ambiguous} />
            </li>
          )}
          {erased > 0 && <li>{said.erased(erased)}</li>}
          {expired > 0 && <li>{said.expired(expired)}</li>}
          {read.errors.length > 0 && (
            <li>
              {said.errors(read.errors.length)}
              <Errors of={read.errors} />
            </li>
          )}
        </ul>
      </div>
      <div class="k-row k-wrap">
        <Button kind="filled" submit disabled={added === 0}>
          {added === 0 ? said.nothingButton : said.import(added)}
        </Button>
        <Button kind="neutral" onPress={onBack}>
          {texts.back}
        </Button>
      </div>
    </Inset>
  );
}

function Listed({ texts }: { texts: readonly string[] }) {
  const { preview } = useTableTexts();
  const rest = texts.length - MOST;
  return (
    <bdi>
      {texts.slice(0, MOST).join(', ')}
      {rest > 0 && ` ${preview.more(rest)}`}
    </bdi>
  );
}

function Lines({ of }: { of: readonly number[] }) {
  const { tag } = useLanguage();
  const { preview } = useTableTexts();
  const number = new Intl.NumberFormat(tag);
  const list = of.slice(0, MOST).map((line) => number.format(line));
  const rest = of.length - list.length;
  return (
    <span class="k-small k-quiet">
      {of.length === 1 ? preview.at(list[0] ?? '') : preview.lines(list.join(', '))}
      {rest > 0 && ` ${preview.more(rest)}`}
    </span>
  );
}

function Errors({ of }: { of: readonly RowError[] }) {
  const { tag } = useLanguage();
  const { preview, error: said } = useTableTexts();
  const number = new Intl.NumberFormat(tag);
  const rest = of.length - MOST;
  return (
    <ul class="k-small k-quiet k-errors">
      {of.slice(0, MOST).map((error) => (
        <li key={error.line}>
          {preview.at(number.format(error.line))}
          {error.column && `, ${error.column.slice(0, 40)}`}: {said[error.code]}
          {error.text && (
            <>
              {' ('}
              <bdi>{error.text.slice(0, 60)}</bdi>
              {')'}
            </>
          )}
        </li>
      ))}
      {rest > 0 && <li>{preview.more(rest)}</li>}
    </ul>
  );
}
