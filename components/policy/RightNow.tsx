import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { SituationDraft } from '@/lib/policy/situations';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { Button } from '../ui/Button';
import { Choices } from '../ui/Choices';
import { ForWhom } from './ForWhom';
import type { SheetPerson } from './people';
import type { Sheet, SheetStep } from './sheet';

export interface RightNowProps {
  sheet: Sheet;
  /** Id of the situation whose steps are shown. */
  situation: string;
  onSituation: (id: string) => void;
  /** `null`: names are hidden, and no message can be written. */
  people: readonly SheetPerson[] | null;
  whom: string | null;
  onWhom: (key: string | null) => void;
  onDraft: (message: SituationDraft) => void;
  /** What belongs to the steps of a freed slot. */
  freed?: ComponentChildren;
}

/** What to do in a situation: the first line, then the steps in order, each with its message. */
export function RightNow(props: RightNowProps) {
  const { sheet, situation, onSituation, people, whom, onWhom, onDraft, freed } = props;
  const texts = useCheatSheetTexts();
  const box = useRef<HTMLElement>(null);
  const person = people?.find(({ key }) => key === whom) ?? null;
  const shown = sheet.situations.find(({ id }) => id === situation);
  const draft = (message: SituationDraft) => {
    // Nobody is chosen yet: the list of people is where to go on.
    if (person) onDraft(message);
    else box.current?.querySelector('select')?.focus();
  };
  return (
    <section ref={box}>
      <h2 class="k-part-title">{texts.rightNow}</h2>
      <p class="k-breath">{sheet.breath}</p>
      <Choices<string>
        label={texts.rightNow}
        look="chips"
        value={situation}
        choices={sheet.situations.map(({ id, name, icon }) => ({ value: id, text: name, icon }))}
        onChoose={onSituation}
      />
      {shown && (
        <div class="k-card k-situation">
          <ol class="k-steps" aria-label={texts.openSituation(shown.name)}>
            {shown.steps.map((step, index) => (
              <Step
                key={step.what}
                step={step}
                number={index + 1}
                first={step === shown.steps.find(({ message }) => message)}
                name={person?.name ?? null}
                onDraft={people ? draft : null}
              />
            ))}
          </ol>
          {shown.id === 'freed' && freed}
          {people && shown.steps.some(({ message }) => message) && (
            <ForWhom people={people} chosen={whom} onChoose={onWhom} />
          )}
          {!people && <p class="k-small k-quiet">{texts.hidden}</p>}
        </div>
      )}
    </section>
  );
}

interface StepProps {
  step: SheetStep;
  number: number;
  /** The first message of the situation stands out. */
  first: boolean;
  /** Who it is for, once that is chosen. */
  name: string | null;
  onDraft: ((message: SituationDraft) => void) | null;
}

function Step({ step, number, first, name, onDraft }: StepProps) {
  const texts = useCheatSheetTexts();
  const { what, why, message } = step;
  return (
    <li>
      <span class="k-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <div class="k-medium">{what}</div>
        <div class="k-small k-quiet">{why}</div>
      </div>
      {message && onDraft && (
        <Button
          kind={first ? 'tonal' : 'outline'}
          size="small"
          label={name === null ? texts.draftNobody(what) : texts.draftFor(what, name)}
          onPress={() => onDraft(message)}
        >
          {texts.draft}
        </Button>
      )}
    </li>
  );
}
