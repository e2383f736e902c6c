import { isAt, type OwnText } from '@/lib/drafts/own-texts';
import { useDraftTexts } from '../hooks/use-draft-texts';
import { useTemplateTexts } from '../hooks/use-template-texts';
import { Note } from '../ui/Note';
import { keyOf, type Place } from './place';

export interface BetterTextsProps {
  /** Texts of the user that were made from texts of Kept's that are better now. */
  texts: readonly OwnText[];
  place: Place;
  onPlace: (place: Place) => void;
}

/** Where else Kept's own texts became better: the one that is looked at says so itself. */
export function BetterTexts({ texts, place, onPlace }: BetterTextsProps) {
  const words = useTemplateTexts();
  const names = useDraftTexts();
  const others = texts.filter((one) => !isAt(one, place as OwnText));
  if (others.length === 0) return null;
  return (
    <div class="k-template-elsewhere">
      <Note text={words.improvedElsewhere}>
        <ul>
          {others.map(({ table, scenario, form, tone }) => (
            <li key={keyOf({ table, scenario, form, tone })}>
              <button
                type="button"
                class="k-link"
                onClick={() => onPlace({ table, scenario, form, tone })}
              >
                {[
                  names.scenario[scenario],
                  words.table[table],
                  words.forms[form],
                  ...(form === 'spoken' ? [] : [names.tone[tone]]),
                ].join(' · ')}
              </button>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}
