import { useState } from 'preact/hooks';
import { percentText } from '@/lib/i18n/charge';
import { type Preset, presetOf } from '@/lib/policy/presets';
import { type PolicyVersion, type PresetId, presetIds, type Terms } from '@/lib/policy/terms';
import { useLanguage, useWords } from '../../hooks/use-language';
import { usePolicyEditorTexts } from '../../hooks/use-policy-editor-texts';
import { Inset } from '../../settings/Inset';
import { SettingCard } from '../../settings/SettingRow';
import { SwitchSetting } from '../../settings/SwitchSetting';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import type { PlainLine } from './plain-lines';
import { PlainList } from './PlainWords';
import { ownParts, replacedBy, withPreset } from './preset-use';

export interface PresetsCardProps {
  version: Pick<PolicyVersion, 'preset' | 'terms'>;
  confidential: boolean;
  /** What is saved now holds for appointments seen before there was a policy, too. */
  first: boolean;
  linesOf: (terms: Terms) => readonly PlainLine[];
  onUse: (preset: Preset) => void;
  onConfidential: (on: boolean) => void;
}

/** The trades to start from: what each sets, and a word before own values are replaced. */
export function PresetsCard(props: PresetsCardProps) {
  const { version, confidential, first, linesOf, onUse, onConfidential } = props;
  const { presets: texts } = usePolicyEditorTexts();
  const [open, setOpen] = useState<PresetId | null>(null);
  const { preset, terms } = version;
  const standing =
    preset === null
      ? texts.own
      : ownParts(version).length === 0
        ? texts.as(texts.about[preset])
        : texts.changed(texts.about[preset]);
  return (
    <SettingCard title={texts.title}>
      <div class="k-setting-part">
        <p class="k-small k-quiet">{texts.lead}</p>
        <div class="k-row k-wrap k-presets" role="group" aria-label={texts.choose}>
          {presetIds.map((id) => (
            <button
              key={id}
              type="button"
              class="k-chip"
              aria-pressed={id === preset}
              aria-expanded={id === open}
              onClick={() => setOpen(id === open ? null : id)}
            >
              {texts.name[id]}
            </button>
          ))}
        </div>
        <p class="k-small k-quiet" role="status">
          {standing}
          {first && ` ${texts.first}`}
        </p>
      </div>
      {open && (
        <PresetForm
          key={open}
          preset={presetOf(open, terms.currency)}
          version={version}
          linesOf={linesOf}
          onUse={(chosen) => {
            setOpen(null);
            onUse(chosen);
          }}
          onCancel={() => setOpen(null)}
        />
      )}
      <SwitchSetting
        label={texts.confidentialLabel}
        hint={texts.confidentialHint}
        on={confidential}
        onChange={onConfidential}
      />
    </SettingCard>
  );
}

interface PresetFormProps extends Pick<PresetsCardProps, 'version' | 'linesOf' | 'onUse'> {
  preset: Preset;
  onCancel: () => void;
}

function PresetForm({ preset, version, linesOf, onUse, onCancel }: PresetFormProps) {
  const { tag } = useLanguage();
  const words = useWords();
  const { presets: texts, versions } = usePolicyEditorTexts();
  const replaced = replacedBy(preset, version);
  return (
    <Inset
      label={texts.about[preset.id]}
      focus="none"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(preset);
      }}
      onCancel={onCancel}
    >
      <div>
        <h3 class="k-medium">{texts.about[preset.id]}</h3>
        <p class="k-small k-quiet">{texts.sets}</p>
      </div>
      <PlainList lines={linesOf(withPreset(preset, version.terms))} />
      <p>{texts.rate(percentText(tag, preset.startingRate * 100))}</p>
      {preset.confidential ? (
        <div>
          <p>{texts.confidential}</p>
          <ul class="k-bullets">
            {texts.confidentialParts.map((part) => (
              <li key={part}>{part}</li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{texts.open}</p>
      )}
      <p class="k-small k-quiet">{texts.keeps}</p>
      {replaced.length > 0 && (
        <Note
          tone="amber"
          text={texts.replaces(replaced.map((part) => versions.parts[part]).join(', '))}
        />
      )}
      <div class="k-row k-wrap">
        <Button kind="filled" submit>
          {texts.use(texts.name[preset.id])}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
