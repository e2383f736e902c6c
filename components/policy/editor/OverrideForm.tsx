import { useRef, useState } from 'preact/hooks';
import type { Override, Terms } from '@/lib/policy/terms';
import { clientNamed } from '../../client/client-search';
import { ClientCombobox } from '../../client/ClientCombobox';
import { useWords } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { Inset } from '../../settings/Inset';
import { Button } from '../../ui/Button';
import { CheckLine } from '../../ui/CheckLine';
import { Choices } from '../../ui/Choices';
import { Field, Hint } from '../../ui/Field';
import { KindFields } from './KindFields';
import type { OverrideWorld } from './override-name';
import {
  formOf,
  kindOf,
  onlyParts,
  type OverrideFor,
  type OverridePart,
  overrideParts,
  partsOf,
} from './override-parts';
import { PartFields } from './PartFields';

export interface OverrideFormProps {
  title: string;
  /** The one that is being changed; `null`: a new one. */
  override: Override | null;
  /** For whom a new one is meant at first. */
  clientId?: string | undefined;
  /** The terms that hold for all. */
  terms: Terms;
  world: OverrideWorld;
  /** Clients that have terms of their own already, apart from this override. */
  taken: readonly string[];
  onSave: (override: Pick<Override, 'of' | 'terms'>) => void;
  onCancel: () => void;
}

/** Whom other rules are for, and which of them are others. */
export function OverrideForm(props: OverrideFormProps) {
  const { title, override, clientId, terms, world, taken, onSave, onCancel } = props;
  const words = useWords();
  const { overrides: texts } = usePolicyEditorTexts();
  const { clients } = world;
  const nameOf = (id: string) =>
    clients.find((one) => one.clientId === id)?.name ?? texts.clientGone;
  const [form, setForm] = useState<OverrideFor>(() =>
    formOf(override ?? (clientId ? { of: { clientId } } : null), nameOf),
  );
  const [parts, setParts] = useState<ReadonlySet<OverridePart>>(
    () => new Set(override ? partsOf(override) : []),
  );
  const [draft, setDraft] = useState<Terms>(() => ({ ...terms, ...override?.terms }));
  // A field that is left by pressing *Save* has written itself when the form is sent.
  const latest = useRef(draft);
  const [tried, setTried] = useState(false);

  const change = (part: Partial<OverrideFor>) => setForm((now) => ({ ...now, ...part }));
  // A name typed in full is that client, picked from the list or not.
  const client =
    clients.find((one) => one.clientId === form.client.clientId) ??
    clientNamed(clients, form.client.name);
  const chosenId = client?.clientId ?? form.client.clientId;
  const kind = kindOf(form);
  const clientError =
    chosenId === null
      ? texts.clientError
      : taken.includes(chosenId)
        ? texts.clientTwice(form.client.name)
        : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    // What is being typed is written when its field is left, and may be refused there.
    const sent = event.currentTarget as HTMLFormElement;
    if (parts.size === 0 || sent.querySelector('[aria-invalid=true]')) return;
    const own = onlyParts(latest.current, parts);
    if (form.what === 'client' && chosenId !== null && !clientError) {
      onSave({ of: { clientId: chosenId }, terms: own });
    } else if (form.what === 'kind' && kind.ok) {
      onSave({ of: kind.of, terms: own });
    }
  };
  return (
    <Inset label={title} onSubmit={submit} onCancel={onCancel}>
      <h3 class="k-medium">{title}</h3>
      {!clientId && (
        <Choices<OverrideFor['what']>
          label={texts.for}
          value={form.what}
          choices={[
            { value: 'client', text: texts.forClient },
            { value: 'kind', text: texts.forKind },
          ]}
          onChoose={(what) => change({ what })}
        />
      )}
      {!clientId && form.what === 'client' && (
        <div class="k-combobox">
          <Field label={texts.client} error={tried ? clientError : undefined}>
            {(wiring) => (
              <ClientCombobox
                wiring={wiring}
                clients={clients}
                name={form.client.name}
                clientId={form.client.clientId}
                onlyKnown
                onChange={(next) => {
                  change({ client: next });
                  setTried(false);
                }}
              />
            )}
          </Field>
        </div>
      )}
      {form.what === 'kind' && (
        <KindFields
          form={form}
          calendars={world.calendars}
          error={tried && !kind.ok ? kind.why : null}
          onChange={change}
        />
      )}
      <fieldset aria-describedby="override-differs">
        <legend class="k-label">{texts.differs}</legend>
        <div class="k-part-choices">
          {overrideParts.map((part) => (
            <CheckLine
              key={part}
              text={texts.part[part]}
              on={parts.has(part)}
              onChange={(on) => {
                const next = new Set(parts);
                if (on) next.add(part);
                else next.delete(part);
                setParts(next);
              }}
            />
          ))}
        </div>
        <Hint
          id="override-differs"
          error={tried && parts.size === 0 ? texts.differsError : undefined}
        />
      </fieldset>
      {overrideParts
        .filter((part) => parts.has(part))
        .map((part) => (
          <div class="k-part-fields" key={part}>
            <PartFields
              part={part}
              terms={draft}
              onChange={(changed) => {
                latest.current = { ...latest.current, ...changed };
                setDraft(latest.current);
              }}
            />
          </div>
        ))}
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {words.save}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
