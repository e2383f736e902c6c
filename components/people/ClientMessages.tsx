import type { AddressForm, Client, ClientLanguage } from '@/lib/appointments/client';
import { channelsFor } from '@/lib/drafts/channel';
import { type DraftChannel, draftChannels } from '@/lib/drafts/draft';
import type { ClientChange } from '@/lib/messaging/protocol';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { TextSetting } from '../settings/TextSetting';
import { Choices } from '../ui/Choices';
import { Select } from '../ui/Select';
import { zoneNamed } from './zone-name';

export interface ClientMessagesProps {
  client: Client;
  onChange: (change: Pick<ClientChange, 'language' | 'address' | 'channel' | 'zone'>) => void;
}

/** How messages to this client are written, and where they open. */
export function ClientMessages({ client, onChange }: ClientMessagesProps) {
  const { locale } = useLanguage();
  const { messages } = usePeopleTexts();
  const { draft, card } = usePopupTexts();
  const possible = channelsFor(client);
  // What was chosen stays to be seen, also where its number has gone.
  const channels = draftChannels.filter(
    (channel) => possible.includes(channel) || channel === client.channel,
  );
  const german = (client.language ?? locale) === 'de';
  return (
    <SettingCard title={messages.title}>
      <SettingRow label={messages.language}>
        {(wiring) => (
          <div class="k-field">
            <Select<ClientLanguage | 'auto'>
              wiring={wiring}
              value={client.language ?? 'auto'}
              choices={[
                { value: 'auto', text: messages.usual },
                { value: 'en', text: card.edited.english },
                { value: 'de', text: card.edited.german },
              ]}
              onChoose={(value) => onChange({ language: value === 'auto' ? null : value })}
            />
          </div>
        )}
      </SettingRow>
      {german && (
        <SettingRow label={messages.address} group>
          {() => (
            <Choices<AddressForm | 'auto'>
              label={messages.address}
              value={client.address ?? 'auto'}
              choices={[
                { value: 'auto', text: messages.usual },
                { value: 'du', text: 'du' },
                { value: 'sie', text: 'Sie' },
              ]}
              onChoose={(value) => onChange({ address: value === 'auto' ? null : value })}
            />
          )}
        </SettingRow>
      )}
      <SettingRow label={messages.channel}>
        {(wiring) => (
          <div class="k-field">
            <Select<DraftChannel | 'auto'>
              wiring={wiring}
              value={client.channel ?? 'auto'}
              choices={[
                { value: 'auto' as const, text: messages.usual },
                ...channels.map((value) => ({ value, text: draft.channel[value] })),
              ]}
              onChoose={(value) => onChange({ channel: value === 'auto' ? null : value })}
            />
          </div>
        )}
      </SettingRow>
      <TextSetting
        label={messages.zone}
        hint={messages.zoneHint}
        value={client.zone ?? ''}
        maxLength={100}
        check={(text) => (zoneNamed(text) === null ? messages.zoneError : undefined)}
        onLeave
        onSave={(text) => onChange({ zone: zoneNamed(text) || null })}
      />
    </SettingCard>
  );
}
