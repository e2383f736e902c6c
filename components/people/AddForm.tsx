import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isAddress } from '../client/address';
import { usePopupTexts, useWords } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface AddFormProps {
  onAdd: (client: { name: string; email?: string }) => void;
  onCancel: () => void;
  /** What there is to say of somebody of this name and address, before they are added. */
  known?: (who: { name: string; email: string }) => ComponentChildren;
}

/** A new client by name, with an address where one is known. */
export function AddForm({ onAdd, onCancel, known }: AddFormProps) {
  const words = useWords();
  const { add } = usePeopleTexts();
  const { clients, record } = usePopupTexts();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const address = email.trim().toLowerCase();
  const unnamed = name.trim() === '';
  const wrong = address !== '' && !isAddress(address);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (unnamed || wrong) return;
    onAdd({ name: name.trim(), ...(address === '' ? {} : { email: address }) });
  };
  return (
    <Inset label={add.open} onSubmit={submit} onCancel={onCancel}>
      <Field label={clients.name} error={tried && unnamed ? clients.addError : undefined}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            dir="auto"
            maxLength={200}
            autocomplete="off"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field
        label={clients.address}
        aside={record.optional}
        error={tried && wrong ? clients.addressError : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            type="email"
            maxLength={254}
            autocomplete="off"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        )}
      </Field>
      {known?.({ name: name.trim(), email: wrong ? '' : address })}
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {add.now}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
