import { Copy, Plus } from 'lucide';
import { isOwn, type MessageName, OWN_MOST, type OwnScenario } from '@/lib/drafts/own-scenario';
import { writtenTables } from '@/lib/drafts/own-written';
import { scenarioGroupNames, scenarioGroups } from '@/lib/drafts/scenario-groups';
import { textTables } from '@/lib/drafts/text-table';
import { useDraftTexts } from '../hooks/use-draft-texts';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Choices } from '../ui/Choices';
import { Select, type SelectChoice } from '../ui/Select';
import { fittingPlace, formsOf, type Place, tonesOf } from './place';

export interface TextChoiceProps {
  place: Place;
  /** Messages of Kept's in which a text of the user stands. */
  changed: ReadonlySet<MessageName>;
  own: readonly OwnScenario[];
  onPlace: (place: Place) => void;
  onAdd: () => void;
  onDuplicate: () => void;
}

/** Which of all texts is looked at: message, language, form, and tone where there are several. */
export function TextChoice(props: TextChoiceProps) {
  const { place, changed, own, onPlace, onAdd, onDuplicate } = props;
  const texts = useTemplateTexts();
  const names = useDraftTexts();
  const change = (part: Partial<Place>) => onPlace(fittingPlace({ ...place, ...part }));
  const tones = tonesOf(place.scenario);
  const mine = own.find(({ id }) => id === place.scenario);
  const written = mine && new Set(writtenTables(mine));
  const messages: SelectChoice<MessageName>[] = [
    ...scenarioGroupNames.flatMap((group) =>
      scenarioGroups[group].map((value) => ({
        value,
        text: changed.has(value) ? `${names.scenario[value]} •` : names.scenario[value],
        group: texts.groups[group],
      })),
    ),
    ...own.map(({ id, name }) => ({ value: id, text: name, group: texts.own })),
  ];
  const full = own.length >= OWN_MOST;
  return (
    <SettingCard title={texts.choose}>
      <SettingRow
        label={texts.scenario}
        {...(changed.size > 0 ? { hint: texts.scenarioHint } : {})}
      >
        {(wiring) => (
          <div class="k-field">
            <Select
              wiring={wiring}
              value={place.scenario}
              choices={messages}
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
              choices={textTables.map((value) => ({
                value,
                text:
                  written && !written.has(value)
                    ? texts.notWritten(texts.table[value])
                    : texts.table[value],
              }))}
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
            choices={formsOf(place.scenario).map((value) => ({ value, text: texts.forms[value] }))}
            onChoose={(form) => change({ form })}
          />
        )}
      </SettingRow>
      {!isOwn(place.scenario) && place.form !== 'spoken' && tones.length > 1 && (
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
      <div class="k-setting k-template-foot">
        <Button icon={Plus} disabled={full} onPress={onAdd}>
          {texts.add}
        </Button>
        <Button icon={Copy} disabled={full} onPress={onDuplicate}>
          {texts.duplicate}
        </Button>
        {full && <span class="k-small k-quiet">{texts.full(OWN_MOST)}</span>}
      </div>
    </SettingCard>
  );
}
