import { useRef } from 'preact/hooks';
import type { Client } from '@/lib/appointments/client';
import { fold } from '@/lib/appointments/fold';
import type { ClientChange, ClientSummary } from '@/lib/messaging/protocol';
import { isAddress, linesOf } from '../client/address';
import { usePopupTexts } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { TextSetting } from '../settings/TextSetting';
import { Switch } from '../ui/Switch';
import { AvailabilityRows } from './AvailabilityRows';
import { ClientMessages } from './ClientMessages';

export interface ClientFieldsProps {
  client: Client;
  /** The others, so that an address is not given to two. */
  others: readonly ClientSummary[];
  /** A phone number as it is to be stored. */
  phoneOf: (typed: string) => string;
  onChange: (change: Omit<ClientChange, 'clientId'>) => void;
}

/** All that can be said of one client; each field is written by itself. */
export function ClientFields({ client, others, phoneOf, onChange }: ClientFieldsProps) {
  const people = usePeopleTexts();
  const { names, record } = people;
  const { card } = usePopupTexts();
  const addressesOf = (text: string) => linesOf(text).map((line) => line.toLowerCase());
  const checkEmails = (text: string) => {
    const wrong = linesOf(text).find((line) => !isAddress(line));
    if (wrong !== undefined) return card.edited.emailError(wrong.slice(0, 80));
    const owner = others.find(({ email }) => email && addressesOf(text).includes(email));
    return owner && names.emailTaken(owner.email ?? '', owner.name);
  };
  /** A new name on its way to the store, where the old one becomes another name. */
  const renaming = useRef<{ from: string; to: string } | null>(null);
  const rename = (text: string) => {
    const name = text.trim();
    if (fold(name) !== fold(client.name)) renaming.current = { from: client.name, to: name };
    onChange({ name });
  };
  const changeAliases = (text: string, before: string) => {
    const { from, to } = renaming.current ?? {};
    const waits = from !== undefined && client.name !== to;
    const known = waits ? [...client.aliases, from] : client.aliases;
    // What came meanwhile and was not on the screen is not taken out.
    const unseen = known.filter((alias) => !linesOf(before).includes(alias));
    const typed = linesOf(text).map((line) => line.slice(0, 200));
    onChange({ aliases: [...new Set([...unseen, ...typed])] });
  };
  return (
    <>
      <SettingCard title={people.contact}>
        <TextSetting
          label={names.name}
          value={client.name}
          check={(text) => (text.trim() === '' ? card.edited.nameError : undefined)}
          onLeave
          onSave={rename}
        />
        <TextSetting
          label={names.aliases}
          hint={names.aliasesHint}
          lines
          value={client.aliases.join('\n')}
          onLeave
          onSave={changeAliases}
        />
        <TextSetting
          label={names.emails}
          hint={names.emailsHint}
          lines
          value={client.emails.join('\n')}
          check={checkEmails}
          onLeave
          onSave={(text) => onChange({ emails: addressesOf(text) })}
        />
        <TextSetting
          label={names.phone}
          hint={names.phoneHint}
          onLeave
          value={client.phone ?? ''}
          maxLength={60}
          onSave={(text) => onChange({ phone: phoneOf(text) })}
        />
      </SettingCard>
      <ClientMessages client={client} onChange={onChange} />
      <SettingCard title={people.availability.title}>
        <p class="k-small k-quiet k-card-lead">{people.availability.hint}</p>
        <AvailabilityRows
          spans={client.availability ?? []}
          onChange={(availability) => onChange({ availability })}
        />
      </SettingCard>
      <SettingCard title={record.title}>
        <TextSetting
          label={record.note}
          hint={record.noteHint}
          lines
          maxLength={2_000}
          value={client.note ?? ''}
          onSave={(note) => onChange({ note })}
        />
        <SettingRow label={record.doNotRate} hint={record.doNotRateHint} group>
          {({ 'aria-describedby': describedBy }) => (
            <Switch
              label={record.doNotRate}
              on={client.doNotRate ?? false}
              onChange={(doNotRate) => onChange({ doNotRate })}
              {...(describedBy === undefined ? {} : { describedBy })}
            />
          )}
        </SettingRow>
      </SettingCard>
    </>
  );
}
