import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTemplateTexts } from '@/components/hooks/use-template-texts';
import { keyOf, ownAsks, type Place } from '@/components/templates/place';
import { type Chosen, type Preview, PreviewCard } from '@/components/templates/PreviewCard';
import { TextEditor } from '@/components/templates/TextEditor';
import { canFill } from '@/lib/drafts/fill';
import { isOwn, type OwnScenario } from '@/lib/drafts/own-scenario';
import { tableOfOwn, writtenTables } from '@/lib/drafts/own-written';
import {
  isAt,
  type OwnText,
  type PlainText,
  standingOf,
  textAt,
  type TextPlace,
} from '@/lib/drafts/own-texts';
import { sampleMessage } from '@/lib/drafts/sample-message';
import { traits } from '@/lib/drafts/scenario';
import { checkText } from '@/lib/drafts/text-checks';
import { useQuery } from '../own-pages/use-query';
import { keepSaving, ownTextAt, resetSaving, textSaving, withOwnTextAt } from './own-text-saving';
import type { OwnScenarios } from './use-own-scenarios';
import type { SavingState } from './use-saving';
import { useTextPreview } from './use-text-preview';
import type { TextTables } from './use-text-tables';

/** A text as it was typed, stored or not. */
export interface TypedText {
  /** {@link keyOf} its place. */
  key: string;
  text: PlainText;
}

export interface TextPartProps {
  place: Place;
  tables: TextTables;
  texts: readonly OwnText[];
  /** The scenario of the user that is looked at. */
  own: OwnScenario | undefined;
  covered: boolean;
  /** The user's name, which signs the example. */
  me: string;
  saving: SavingState;
  /** What stands in the editor, at the place it was typed at. */
  typed: TypedText | null;
  onTyped: (typed: TypedText) => void;
  onOwn: OwnScenarios['change'];
  onPlace: (part: Partial<Place>) => void;
  /** What stands above the text. */
  children: ComponentChildren;
}

/** The text at a place in its editor, and beside it how it reads. */
export function TextPart(props: TextPartProps) {
  const {
    place,
    tables,
    texts,
    own,
    covered,
    me,
    saving,
    typed,
    onTyped,
    onOwn,
    onPlace,
    children,
  } = props;
  const words = useTemplateTexts();
  const clients = useQuery('clients');
  const [chosen, setChosen] = useState<Chosen>({ name: '', clientId: null });

  const table = tables[place.table];
  const keptPlace = isOwn(place.scenario) ? null : (place as TextPlace);
  const kept = keptPlace && textAt(table, keptPlace);
  const mine = keptPlace ? texts.find((one) => isAt(one, keptPlace)) : undefined;
  const stored = own ? ownTextAt(own, place) : (mine ?? kept ?? { subject: '', body: '' });
  const key = keyOf(place);
  const text = typed?.key === key ? typed.text : stored;
  // Of Kept's messages an empty text is not stored: drafts go on with what is.
  const filled = own || text.body.trim() !== '' ? text : stored;
  const fills = canFill(filled.subject) && canFill(filled.body);

  const clientId = covered ? null : chosen.clientId;
  const asked = useTextPreview(
    clientId !== null && fills ? { ...place, ...filled, clientId } : null,
  );
  const sample = (): Preview => {
    const told = { me, browserLanguage: navigator.language, now: Date.now() };
    const of = own
      ? { own: withOwnTextAt(place, filled)(own), table: place.table, form: place.form }
      : { ...(place as TextPlace), ...filled, basedOn: '', at: 0 };
    const message = sampleMessage(of, table, told);
    return message
      ? { state: 'written', subject: message.subject ?? '', body: message.body }
      : { state: 'broken' };
  };
  const real = (): Preview => {
    if (asked.state !== 'ready') return asked;
    if (asked.value.state !== 'written') return asked.value;
    const { draft, slot, table: used } = asked.value;
    return {
      state: 'written',
      subject: draft.subject,
      body: draft.body,
      slot,
      other: used === place.table ? undefined : used,
      softer: !own && place.form !== 'spoken' && draft.tone !== place.tone,
    };
  };
  const standing = mine ? standingOf(mine, table) : 'same';
  const summaries = clients.state === 'ready' && clients.value.length > 0 ? clients.value : null;
  return (
    <>
      <div>
        {children}
        <TextEditor
          key={key}
          text={stored}
          form={place.form}
          standing={own ? 'own' : standing === 'same' ? 'kept' : standing}
          kept={kept}
          empty={own && emptyNote(own, place, words)}
          check={(one) =>
            checkText(one, {
              form: place.form,
              language: place.table === 'en' ? 'en' : 'de',
              asks: keptPlace
                ? traits[keptPlace.scenario].appointment !== 'none'
                : own !== undefined && ownAsks(own),
            })
          }
          onText={(one) => onTyped({ key, text: one })}
          onSave={(next, before) => {
            if (own) onOwn(own.id, withOwnTextAt(place, next), withOwnTextAt(place, before));
            else if (keptPlace && kept)
              saving.save(textSaving(keptPlace, kept, mine, [next, before]));
          }}
          onReset={() => keptPlace && mine && saving.save(resetSaving(keptPlace, mine))}
          onKeep={() => mine && kept && saving.save(keepSaving(mine, kept))}
        />
      </div>
      <aside>
        <PreviewCard
          preview={!fills ? { state: 'broken' } : clientId === null ? sample() : real()}
          mail={place.form === 'mail'}
          clients={covered ? null : summaries}
          chosen={covered ? { name: '', clientId: null } : chosen}
          onChoose={setChosen}
          onShowOther={(other) => onPlace({ table: other })}
        />
      </aside>
    </>
  );
}

/** What is used where nothing is written. */
function emptyNote(
  own: OwnScenario,
  place: Place,
  words: ReturnType<typeof useTemplateTexts>,
): string {
  const written = writtenTables(own);
  if (written.length === 0) return words.ownNowhere;
  if (written.includes(place.table)) return words.insteadForm;
  return words.insteadTable(words.table[tableOfOwn(own, place.table) ?? place.table]);
}
