import { useEffect, useRef, useState } from 'preact/hooks';
import { usePopupTexts, useWords } from '../hooks/use-language';
import { FormFoot } from '../ui/FormFoot';
import { Field } from '../ui/Field';
import { isAddress } from './address';

export interface AddClientProps {
  busy: boolean;
  onAdd: (client: { name: string; email?: string }) => void;
  onCancel: () => void;
}

/** A new client by name, with an address where one is known. */
export function AddClient({ busy, onAdd, onCancel }: AddClientProps) {
  const words = useWords();
  const { clients: texts, record } = usePopupTexts();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const address = email.trim().toLowerCase();
  const nameMissing = name.trim() === '';
  const addressWrong = address !== '' && !isAddress(address);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameMissing || addressWrong) return;
    onAdd({ name: name.trim(), ...(address === '' ? {} : { email: address }) });
  };
  return (
    <form class="k-page" noValidate onSubmit={submit}>
      <div class="k-body k-form k-pad">
        <Field label={texts.name} error={tried && nameMissing ? texts.addError : undefined}>
          {(wiring) => (
            <input
              {...wiring}
              ref={field}
              type="text"
              maxLength={200}
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={texts.address}
          aside={record.optional}
          error={tried && addressWrong ? texts.addressError : undefined}
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
      </div>
      <FormFoot save={words.save} cancel={words.cancel} disabled={busy} onCancel={onCancel} />
    </form>
  );
}
