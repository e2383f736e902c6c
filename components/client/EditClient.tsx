import { useState } from 'preact/hooks';
import type { AddressForm, Client, ClientLanguage } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/fold';
import type { ClientChange } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { FormFoot } from '../ui/FormFoot';
import { Choices } from '../ui/Choices';
import { Field } from '../ui/Field';
import { Switch } from '../ui/Switch';
import { isAddress, linesOf } from './address';

export interface EditClientProps {
  client: Client;
  busy: boolean;
  onSave: (change: ClientChange) => void;
  onCancel: () => void;
}

/** Name, addresses, other spellings, language, and whether a level is shown. */
export function EditClient({ client, busy, onSave, onCancel }: EditClientProps) {
  const { locale } = useLanguage();
  const words = useWords();
  const texts = usePopupTexts().card.edited;
  const [name, setName] = useState(client.name);
  const [emails, setEmails] = useState(client.emails.join('\n'));
  const [aliases, setAliases] = useState(client.aliases.join('\n'));
  const [language, setLanguage] = useState<ClientLanguage | 'auto'>(client.language ?? 'auto');
  const [address, setAddress] = useState<AddressForm | 'auto'>(client.address ?? 'auto');
  const [doNotRate, setDoNotRate] = useState(client.doNotRate ?? false);
  const [tried, setTried] = useState(false);

  const wrong = linesOf(emails).find((line) => !isAddress(line));
  const german = (language === 'auto' ? locale : language) === 'de';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || wrong !== undefined) return;
    const known = linesOf(aliases);
    onSave({
      clientId: client.id,
      name: name.trim(),
      emails: linesOf(emails).map((line) => line.toLowerCase()),
      // Events so far know the client by the old name; who does not want it takes it out again.
      aliases: fold(name) === fold(client.name) ? known : [...new Set([...known, client.name])],
      language: language === 'auto' ? null : language,
      address: address === 'auto' ? null : address,
      doNotRate,
    });
  };

  return (
    <form class="k-page" noValidate onSubmit={submit}>
      <div class="k-body k-form k-pad">
        <Field label={texts.name} error={tried && name.trim() === '' ? texts.nameError : undefined}>
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              dir="auto"
              maxLength={200}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field
          label={texts.emails}
          hint={texts.emailsHint}
          error={tried && wrong !== undefined ? texts.emailError(wrong.slice(0, 80)) : undefined}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={2}
              spellcheck={false}
              value={emails}
              onInput={(event) => setEmails(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={texts.aliases} hint={texts.aliasesHint}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={2}
              dir="auto"
              value={aliases}
              onInput={(event) => setAliases(event.currentTarget.value)}
            />
          )}
        </Field>
        <div>
          <span class="k-label">{texts.language}</span>
          <Choices
            label={texts.language}
            value={language}
            choices={[
              { value: 'auto', text: texts.languageAuto },
              { value: 'en', text: texts.english },
              { value: 'de', text: texts.german },
            ]}
            onChoose={setLanguage}
          />
        </div>
        {german && (
          <div>
            <span class="k-label">{texts.address}</span>
            <Choices
              label={texts.address}
              value={address}
              choices={[
                { value: 'auto', text: texts.addressAuto },
                { value: 'du', text: 'du' },
                { value: 'sie', text: 'Sie' },
              ]}
              onChoose={setAddress}
            />
          </div>
        )}
        <div class="k-row">
          <div class="k-grow">
            <div>{texts.doNotRate}</div>
            <div class="k-small k-quiet" id="do-not-rate">
              {texts.doNotRateHint}
            </div>
          </div>
          <Switch
            label={texts.doNotRate}
            describedBy="do-not-rate"
            on={doNotRate}
            onChange={setDoNotRate}
          />
        </div>
      </div>
      <FormFoot save={words.save} cancel={words.cancel} disabled={busy} onCancel={onCancel} />
    </form>
  );
}
