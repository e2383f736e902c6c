import { useState } from 'preact/hooks';
import type { Client } from '@/lib/appointments/client';
import { usePopupTexts, useWords } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { Button } from '../ui/Button';
import { CheckLine } from '../ui/CheckLine';
import { Field, Hint } from '../ui/Field';
import { Inset } from '../settings/Inset';

/** What is taken from a client to make another of it. */
export interface Split {
  name: string;
  emails: string[];
  aliases: string[];
}

export interface SplitFormProps {
  client: Client;
  onSplit: (split: Split) => void;
  onCancel: () => void;
}

/** Chooses which addresses and names of a client belong to somebody else. */
export function SplitForm({ client, onSplit, onCancel }: SplitFormProps) {
  const words = useWords();
  const { same } = usePeopleTexts();
  const { card } = usePopupTexts();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState<string | null>(null);
  const [tried, setTried] = useState(false);

  const emails = client.emails.filter((one) => chosen.has(`email:${one}`));
  const aliases = client.aliases.filter((one) => chosen.has(`alias:${one}`));
  // The name follows what is chosen until somebody types one.
  const typed = name ?? aliases[0] ?? '';
  const nothing = chosen.size === 0;
  const unnamed = typed.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!nothing && !unnamed) onSplit({ name: typed.trim(), emails, aliases });
  };
  const line = (key: string, text: string) => (
    <CheckLine
      key={key}
      text={text}
      on={chosen.has(key)}
      onChange={(on) => {
        const next = new Set(chosen);
        if (on) next.add(key);
        else next.delete(key);
        setChosen(next);
      }}
    />
  );
  return (
    <Inset label={same.split} onSubmit={submit} onCancel={onCancel}>
      <fieldset aria-describedby="split-what">
        <legend class="k-label">{same.splitWhat}</legend>
        {client.emails.length > 0 && <div class="k-over">{card.edited.emails}</div>}
        {client.emails.map((one) => line(`email:${one}`, one))}
        {client.aliases.length > 0 && <div class="k-over">{card.edited.aliases}</div>}
        {client.aliases.map((one) => line(`alias:${one}`, one))}
        <Hint id="split-what" error={tried && nothing ? same.splitNone : undefined} />
      </fieldset>
      <Field label={same.splitName} error={tried && unnamed ? same.splitNameError : undefined}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="auto"
            maxLength={200}
            value={typed}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {same.splitNow}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
