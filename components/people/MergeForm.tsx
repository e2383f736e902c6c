import { useState } from 'preact/hooks';
import type { ClientSummary } from '@/lib/messaging/protocol';
import { clientNamed } from '../client/client-search';
import { ClientCombobox } from '../client/ClientCombobox';
import { useWords } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Inset } from '../settings/Inset';

export interface MergeFormProps {
  name: string;
  /** Whom this client can be joined with. */
  others: readonly ClientSummary[];
  onMerge: (other: ClientSummary) => void;
  onCancel: () => void;
}

/** Chooses the other record of one client, and says what joining them does. */
export function MergeForm({ name, others, onMerge, onCancel }: MergeFormProps) {
  const words = useWords();
  const { same } = usePeopleTexts();
  const [chosen, setChosen] = useState<{ name: string; clientId: string | null }>({
    name: '',
    clientId: null,
  });
  const [tried, setTried] = useState(false);
  // A name typed in full is that client, picked from the list or not.
  const other =
    others.find(({ clientId }) => clientId === chosen.clientId) ?? clientNamed(others, chosen.name);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (other) onMerge(other);
  };
  return (
    <Inset label={same.merge} onSubmit={submit} onCancel={onCancel}>
      <div class="k-combobox">
        <Field label={same.which} error={tried && !other ? same.unknown : undefined}>
          {(wiring) => (
            <ClientCombobox
              wiring={wiring}
              clients={others}
              name={chosen.name}
              clientId={chosen.clientId}
              onlyKnown
              onChange={(next) => {
                setChosen(next);
                setTried(false);
              }}
            />
          )}
        </Field>
      </div>
      {other && <p class="k-small k-quiet">{same.will(isolated(other.name), isolated(name))}</p>}
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {same.mergeNow}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}

/** Names may be written from right to left. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
