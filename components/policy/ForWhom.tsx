import { useId } from 'preact/hooks';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { ChevronDown } from 'lucide';
import { Icon } from '../ui/Icon';
import type { SheetPerson } from './people';

export interface ForWhomProps {
  people: readonly SheetPerson[];
  /** Key of the chosen one. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

const groups = ['running', 'unmarked', 'clients'] as const;

/** Who the messages of the steps are for: whoever is awaited, or anybody. */
export function ForWhom({ people, chosen, onChoose }: ForWhomProps) {
  const texts = useCheatSheetTexts();
  const id = useId();
  return (
    <div class="k-row k-whom">
      <label class="k-small k-quiet" for={id}>
        {texts.whom}
      </label>
      <div class="k-field k-grow">
        <select
          id={id}
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value || null)}
        >
          <option value="">{texts.chooseWhom}</option>
          {groups.map((group) => {
            const members = people.filter((one) => one.group === group);
            return (
              members.length > 0 && (
                <optgroup key={group} label={texts[group]}>
                  {members.map(({ key, text }) => (
                    <option key={key} value={key} selected={key === chosen}>
                      {text}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
        <Icon of={ChevronDown} size={16} />
      </div>
    </div>
  );
}
