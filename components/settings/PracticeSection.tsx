import type { AddressForm, ClientLanguage } from '@/lib/appointments/client';
import { type Camera, cameras } from '@/lib/drafts/draft-extras';
import { type DraftChannel, draftChannels } from '@/lib/drafts/draft';
import type { Practice, PracticeChange } from '@/lib/messaging/practice-protocol';
import { isAddress, linesOf } from '../client/address';
import { usePopupTexts } from '../hooks/use-language';
import { useOptionsTexts } from '../hooks/use-options-texts';
import { Choices } from '../ui/Choices';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { domainOf, isDomain } from './practice-values';
import { SettingCard, SettingRow } from './SettingRow';
import { TextSetting } from './TextSetting';
import { TimesCard } from './TimesCard';

export interface PracticeSectionProps {
  practice: Practice;
  onChange: (change: PracticeChange) => void;
}

/** Who the user is, the notice window, when they can be booked, and how drafts are written. */
export function PracticeSection({ practice, onChange }: PracticeSectionProps) {
  const { practice: texts } = useOptionsTexts();
  const { draft, card } = usePopupTexts();
  const checkAddresses = (text: string) => {
    const wrong = linesOf(text).find((line) => !isAddress(line));
    return wrong === undefined ? undefined : texts.addressError(wrong.slice(0, 80));
  };
  return (
    <>
      <SettingCard title={texts.you}>
        <TextSetting
          label={texts.name}
          hint={texts.nameHint}
          value={practice.name}
          onSave={(name) => onChange({ name: name.trim() })}
        />
        <TextSetting
          label={texts.selves}
          hint={texts.selvesHint}
          lines
          value={practice.selves.join('\n')}
          check={checkAddresses}
          onSave={(text) => onChange({ selves: linesOf(text).map((line) => line.toLowerCase()) })}
        />
        <TextSetting
          label={texts.domain}
          hint={texts.domainHint}
          placeholder={texts.domainPlaceholder}
          value={practice.domain}
          check={(text) => (isDomain(domainOf(text)) ? undefined : texts.domainError)}
          onSave={(text) => onChange({ domain: domainOf(text) })}
        />
        <SettingRow label={texts.colleagues} hint={texts.colleaguesHint} group>
          {({ 'aria-describedby': describedBy }) => (
            <Switch
              label={texts.colleagues}
              on={practice.colleagues}
              onChange={(colleagues) => onChange({ colleagues })}
              {...(describedBy === undefined ? {} : { describedBy })}
            />
          )}
        </SettingRow>
      </SettingCard>
      <TimesCard practice={practice} onChange={onChange} />
      <SettingCard title={texts.drafts}>
        <SettingRow label={texts.channel} hint={texts.channelHint}>
          {(wiring) => (
            <div class="k-field">
              <Select<DraftChannel>
                wiring={wiring}
                value={practice.channel}
                choices={draftChannels.map((value) => ({ value, text: draft.channel[value] }))}
                onChoose={(channel) => onChange({ channel })}
              />
            </div>
          )}
        </SettingRow>
        <SettingRow label={texts.camera.label} hint={texts.camera.hint}>
          {(wiring) => (
            <div class="k-field">
              <Select<Camera | 'any'>
                wiring={wiring}
                value={practice.camera ?? 'any'}
                choices={(['any', ...cameras] as const).map((value) => ({
                  value,
                  text: texts.camera[value],
                }))}
                onChoose={(value) => onChange({ camera: value === 'any' ? null : value })}
              />
            </div>
          )}
        </SettingRow>
        <SettingRow label={texts.language} hint={texts.languageHint}>
          {(wiring) => (
            <div class="k-field">
              <Select<ClientLanguage | 'auto'>
                wiring={wiring}
                value={practice.language ?? 'auto'}
                choices={[
                  { value: 'auto', text: texts.languageAuto },
                  { value: 'en', text: card.edited.english },
                  { value: 'de', text: card.edited.german },
                ]}
                onChoose={(value) => onChange({ language: value === 'auto' ? null : value })}
              />
            </div>
          )}
        </SettingRow>
        <SettingRow label={texts.address} hint={texts.addressHint} group>
          {() => (
            <Choices<AddressForm>
              label={texts.address}
              value={practice.address}
              choices={[
                { value: 'du', text: 'du' },
                { value: 'sie', text: 'Sie' },
              ]}
              onChoose={(address) => onChange({ address })}
            />
          )}
        </SettingRow>
        <TextSetting
          label={texts.signature}
          hint={texts.signatureHint}
          lines
          maxLength={2_000}
          value={practice.signature}
          onSave={(signature) => onChange({ signature })}
        />
      </SettingCard>
    </>
  );
}
