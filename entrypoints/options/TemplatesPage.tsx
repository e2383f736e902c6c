import '@/components/templates/templates.css';
import { useState } from 'preact/hooks';
import { useDraftTexts } from '@/components/hooks/use-draft-texts';
import { useLanguage } from '@/components/hooks/use-language';
import { useTemplateTexts } from '@/components/hooks/use-template-texts';
import { BetterTexts } from '@/components/templates/BetterTexts';
import { OwnCard } from '@/components/templates/OwnCard';
import { fittingPlace, keyOf, type Place } from '@/components/templates/place';
import { TextChoice } from '@/components/templates/TextChoice';
import { emptyOwn, ownFrom } from '@/lib/drafts/own-from';
import { isOwn, OWN_NAME, type OwnScenario } from '@/lib/drafts/own-scenario';
import { type OwnText, standingOf, withOwnTexts, withText } from '@/lib/drafts/own-texts';
import { textTables } from '@/lib/drafts/text-table';
import type { Practice } from '@/lib/messaging/practice-protocol';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import { withOwnTextAt } from './own-text-saving';
import { TextPart, type TypedText } from './TextPart';
import { useOwnScenarios } from './use-own-scenarios';
import type { SavingState } from './use-saving';
import { type TextTables, useTextTables } from './use-text-tables';

export interface TemplatesPageProps {
  /** Names are covered: nobody can be chosen to try a text on. */
  covered: boolean;
  saving: SavingState;
}

/** The message the page begins with. */
const first = { scenario: 'no_show_first', form: 'mail', tone: 'warm' } as const;

/** Joins the texts of the package and those of the user with their editor. */
export function TemplatesPage(props: TemplatesPageProps) {
  const tables = useTextTables();
  const texts = useQuery('ownTexts');
  const own = useQuery('ownScenarios');
  const practice = useQuery('practice');
  return (
    <Loaded query={tables}>
      {(all) => (
        <Loaded query={texts}>
          {(mine) => (
            <Loaded query={own}>
              {(stored) => (
                <Loaded query={practice}>
                  {(me) => (
                    <Templates {...props} practice={me} tables={all} texts={mine} stored={stored} />
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface TemplatesProps extends TemplatesPageProps {
  practice: Practice;
  tables: TextTables;
  texts: readonly OwnText[];
  stored: readonly OwnScenario[];
}

function Templates({ practice, tables, texts, stored, covered, saving }: TemplatesProps) {
  const [words, names] = [useTemplateTexts(), useDraftTexts()];
  const { list, add, change, remove } = useOwnScenarios(stored, saving);
  const { locale } = useLanguage();
  const german = (practice.language ?? locale) === 'de';
  const begin = { ...first, table: german ? (`de-${practice.address}` as const) : ('en' as const) };
  const [wanted, setPlace] = useState<Place>(begin);
  const [fresh, setFresh] = useState<string | null>(null);
  const [typed, setTyped] = useState<TypedText | null>(null);
  const mine = list.find(({ id }) => id === wanted.scenario);
  // One that was deleted in another window leaves the page where it began.
  const place = isOwn(wanted.scenario) && !mine ? { ...begin, table: wanted.table } : wanted;

  const addOne = (
    name: string,
    content: Omit<OwnScenario, 'id' | 'at' | 'name'>,
    form: Place['form'],
  ) => {
    const before = place;
    const id = add({ ...content, name: freeName(name, list) }, () => setPlace(before));
    setFresh(id);
    setPlace({ table: place.table, scenario: id, form, tone: 'warm' });
  };
  const duplicate = () => {
    const { scenario, tone, form } = place;
    // What was typed a moment ago is part of it.
    const text = typed?.key === keyOf(place) ? typed.text : null;
    if (mine) {
      const { moment, onPage, texts: written } = text ? withOwnTextAt(place, text)(mine) : mine;
      return addOne(words.copyOf(mine.name), { moment, onPage, texts: written }, form);
    }
    if (isOwn(scenario)) return;
    const all = text
      ? withText(texts, { ...place, scenario, ...text, basedOn: '', at: Date.now() })
      : texts;
    const shown = Object.fromEntries(
      textTables.map((name) => [name, withOwnTexts(name, tables[name], all)]),
    ) as TextTables;
    addOne(words.copyOf(names.scenario[scenario]), ownFrom(scenario, tone, shown), form);
  };
  return (
    <div class="k-beside">
      <TextPart
        {...{ place, tables, texts, covered, saving }}
        me={practice.name}
        typed={typed}
        onTyped={setTyped}
        own={mine}
        onOwn={change}
        onPlace={(part) => setPlace(fittingPlace({ ...place, ...part }))}
      >
        <BetterTexts
          texts={texts.filter((one) => standingOf(one, tables[one.table]) === 'improved')}
          place={place}
          onPlace={setPlace}
        />
        <TextChoice
          place={place}
          changed={new Set(texts.map(({ scenario }) => scenario))}
          own={list}
          onPlace={setPlace}
          onAdd={() => addOne(words.newName, emptyOwn, 'mail')}
          onDuplicate={duplicate}
        />
        {mine && (
          <OwnCard
            key={mine.id}
            own={mine}
            taken={new Set(list.flatMap((one) => (one === mine ? [] : [one.name.toLowerCase()])))}
            fresh={fresh === mine.id}
            onChange={(part) => {
              const { name, moment, onPage } = mine;
              const back = { name, moment, onPage };
              change(
                mine.id,
                (now) => ({ ...now, ...part }),
                (now) => ({
                  ...now,
                  ...Object.fromEntries(
                    Object.keys(part).map((key) => [key, back[key as keyof typeof back]]),
                  ),
                }),
              );
            }}
            onRemove={() => {
              const at = place;
              remove(mine, () => setPlace(at));
              setPlace({ ...begin, table: place.table });
            }}
          />
        )}
      </TextPart>
    </div>
  );
}

/** A name that no other message has, as long as a name may be. */
function freeName(name: string, list: readonly OwnScenario[]): string {
  const taken = new Set(list.map((own) => own.name));
  const numbered = (n: number) => {
    const end = n === 1 ? '' : ` ${n}`;
    return `${[...name]
      .slice(0, OWN_NAME - end.length)
      .join('')
      .trim()}${end}`;
  };
  let n = 1;
  while (taken.has(numbered(n))) n += 1;
  return numbered(n);
}
