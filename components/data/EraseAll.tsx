import { Download, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { useLanguage, useWords } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { SettingCard, SettingRow } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';

export interface EraseAllProps {
  onExport: () => void;
  onErase: () => void;
}

/** Everything goes: said, offered as a backup first, and confirmed by a typed word. */
export function EraseAll({ onExport, onErase }: EraseAllProps) {
  const { erase } = useDataTexts();
  const [open, setOpen] = useState(false);
  return (
    <SettingCard title={erase.title}>
      <SettingRow label={erase.hint} group>
        {() => (
          <Button kind="outline" icon={Trash2} expanded={open} onPress={() => setOpen(!open)}>
            {erase.open}
          </Button>
        )}
      </SettingRow>
      {open && <Question onExport={onExport} onErase={onErase} onCancel={() => setOpen(false)} />}
    </SettingCard>
  );
}

interface QuestionProps extends EraseAllProps {
  onCancel: () => void;
}

function Question({ onExport, onErase, onCancel }: QuestionProps) {
  const { tag } = useLanguage();
  const words = useWords();
  const { erase, backup } = useDataTexts();
  const [typed, setTyped] = useState('');
  const sure = typed.trim().toLocaleUpperCase(tag) === erase.word;
  return (
    <Inset
      label={erase.sure}
      tone="error"
      onSubmit={(event) => {
        event.preventDefault();
        if (sure) onErase();
      }}
      onCancel={onCancel}
    >
      <h3 class="k-medium">{erase.sure}</h3>
      <div>
        <p>{erase.goes}</p>
        <ul class="k-bullets">
          {erase.things.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </div>
      <div class="k-row k-wrap">
        <Button kind="outline" icon={Download} label={erase.backupFirst} onPress={onExport}>
          {backup.export}
        </Button>
        <span class="k-small k-quiet">{erase.first}</span>
      </div>
      <Field label={erase.type(erase.word)}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={20}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="k-row k-wrap">
        <Button kind="error" icon={Trash2} submit disabled={!sure}>
          {erase.now}
        </Button>
        <Button kind="neutral" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Inset>
  );
}
