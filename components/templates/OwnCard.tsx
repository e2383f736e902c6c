import { Trash2 } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { OWN_NAME, type OwnMoment, ownMoments, type OwnScenario } from '@/lib/drafts/own-scenario';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { SwitchSetting } from '../settings/SwitchSetting';
import { TextSetting } from '../settings/TextSetting';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';

export interface OwnCardProps {
  own: OwnScenario;
  /** Names of the other messages. */
  taken: ReadonlySet<string>;
  /** It was just added: its name is what comes next. */
  fresh: boolean;
  onChange: (part: Partial<Pick<OwnScenario, 'name' | 'moment' | 'onPage'>>) => void;
  onRemove: () => void;
}

/** What a scenario of the user is called, and where it is offered. */
export function OwnCard({ own, taken, fresh, onChange, onRemove }: OwnCardProps) {
  const texts = useTemplateTexts();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const name = fresh ? card.current?.querySelector('input') : null;
    name?.focus();
    name?.select();
  }, []);
  const check = (name: string): string | undefined => {
    if (name.trim() === '') return texts.nameEmpty;
    return taken.has(name.trim().toLowerCase()) ? texts.nameTaken : undefined;
  };
  return (
    <div ref={card}>
      <SettingCard title={texts.about}>
        <TextSetting
          label={texts.name}
          hint={texts.nameHint}
          value={own.name}
          maxLength={OWN_NAME}
          check={check}
          onSave={(name) => onChange({ name: name.trim() })}
        />
        <SettingRow label={texts.moment}>
          {(wiring) => (
            <div class="k-field">
              <Select<OwnMoment>
                wiring={wiring}
                value={own.moment}
                choices={ownMoments.map((value) => ({ value, text: texts.moments[value] }))}
                onChoose={(moment) => onChange({ moment })}
              />
            </div>
          )}
        </SettingRow>
        <SwitchSetting
          label={texts.onPage}
          hint={texts.onPageHint}
          on={own.onPage}
          onChange={(onPage) => onChange({ onPage })}
        />
        <div class="k-setting k-template-foot">
          <Button icon={Trash2} kind="neutral" onPress={onRemove}>
            {texts.remove}
          </Button>
        </div>
      </SettingCard>
    </div>
  );
}
