import type { TextPlace } from '@/lib/drafts/own-texts';
import { forms, hasForm, type Scenario, scenarios, traits } from '@/lib/drafts/scenario';
import { textTables } from '@/lib/drafts/text-table';
import { useDraftTexts } from '../hooks/use-draft-texts';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Choices } from '../ui/Choices';
import { Select } from '../ui/Select';

export interface TextChoiceProps {
  place: TextPlace;
  /** Scenarios in which a text of the user stands. */
  changed: ReadonlySet<Scenario>;
  onPlace: (place: TextPlace) => void;
}

/** A place that there is: the form and the tone of another scenario may not exist here. */
function fitting(place: TextPlace): TextPlace {
  const form = hasForm(place.scenario, place.form) ? place.form : 'mail';
  const tones: readonly string[] = traits[place.scenario].tones;
  const keeps = form !== 'spoken' && tones.includes(place.tone);
  return { ...place, form, tone: keeps ? place.tone : traits[place.scenario].tones[0] };
}

/** Which of all texts is looked at: message, language, form, and tone where there are several. */
export function TextChoice({ place, changed, onPlace }: TextChoiceProps) {
  const texts = useTemplateTexts();
  const names = useDraftTexts();
  const change = (part: Partial<TextPlace>) => onPlace(fitting({ ...place, ...part }));
  const { tones } = traits[place.scenario];
  return (
    <SettingCard title={texts.choose}>
      <SettingRow label={texts.scenario}>
        {(wiring) => (
          <div class="k-field">
            <Select
              wiring={wiring}
              value={place.scenario}
              choices={scenarios.map((value) => ({
                value,
                text: changed.has(value) ? `${names.scenario[value]} •` : names.scenario[value],
              }))}
              onChoose={(scenario) => change({ scenario })}
            />
          </div>
        )}
      </SettingRow>
      <SettingRow label={texts.language}>
        {(wiring) => (
          <div class="k-field">
            <Select
              wiring={wiring}
              value={place.table}
              choices={textTables.map((value) => ({ value, text: texts.table[value] }))}
              onChoose={(table) => change({ table })}
            />
          </div>
        )}
      </SettingRow>
      <SettingRow label={texts.form} group>
        {() => (
          <Choices
            label={texts.form}
            value={place.form}
            choices={forms
              .filter((form) => hasForm(place.scenario, form))
              .map((value) => ({ value, text: texts.forms[value] }))}
            onChoose={(form) => change({ form })}
          />
        )}
      </SettingRow>
      {place.form !== 'spoken' && tones.length > 1 && (
        <SettingRow label={names.tones} group>
          {() => (
            <Choices
              label={names.tones}
              value={place.tone}
              choices={tones.map((value) => ({ value, text: names.tone[value] }))}
              onChoose={(tone) => change({ tone })}
            />
          )}
        </SettingRow>
      )}
    </SettingCard>
  );
}
