import '@/components/templates/templates.css';
import { useEffect, useState } from 'preact/hooks';
import { TextChoice } from '@/components/templates/TextChoice';
import { TextEditor } from '@/components/templates/TextEditor';
import {
  fingerprint,
  type OwnText,
  type PlainText,
  standingOf,
  textAt,
  type TextPlace,
} from '@/lib/drafts/own-texts';
import { sampleMessage } from '@/lib/drafts/sample-message';
import { traits } from '@/lib/drafts/scenario';
import { checkText } from '@/lib/drafts/text-checks';
import type { TextTable } from '@/lib/drafts/text-table';
import { ask } from '@/lib/messaging/client';
import { readPackageFile } from '@/lib/platform/package-file';
import { Loaded } from '../own-pages/Loaded';
import { useQuery } from '../own-pages/use-query';
import type { SavingState } from './use-saving';

const at = (one: TextPlace, place: TextPlace): boolean =>
  one.table === place.table &&
  one.scenario === place.scenario &&
  one.form === place.form &&
  one.tone === place.tone;

/** Joins the texts of the package and those of the user with their editor. */
export function TemplatesPage({ saving }: { saving: SavingState }) {
  const own = useQuery('ownTexts');
  const practice = useQuery('practice');
  const [place, setPlace] = useState<TextPlace>({
    table: 'en',
    scenario: 'no_show_first',
    form: 'mail',
    tone: 'warm',
  });
  const [tables, setTables] = useState<Partial<Record<string, TextTable>>>({});
  const table = tables[place.table];
  useEffect(() => {
    if (table) return;
    const { table: name } = place;
    readPackageFile(`texts/${name}.json`).then(
      // Written by the build from lib/drafts/texts: it is what it says it is.
      (read) => setTables((known) => ({ ...known, [name]: read as TextTable })),
      () => {},
    );
  }, [place.table, table]);

  const save = (text: OwnText, before: OwnText | undefined) =>
    saving.save({
      write: () => ask('saveOwnText', text),
      revert: () => (before ? ask('saveOwnText', before) : ask('resetOwnText', place)),
    });
  return (
    <>
      <Loaded query={own}>
        {(list) => {
          const mine = list.find((one) => at(one, place));
          const kept = table && textAt(table, place);
          const written = (text: PlainText): OwnText => ({
            ...place,
            subject: text.subject,
            body: text.body,
            basedOn: fingerprint(kept ?? text),
            at: 0,
          });
          const standing = mine && table ? standingOf(mine, table) : 'same';
          return (
            <>
              <TextChoice
                place={place}
                changed={new Set(list.map(({ scenario }) => scenario))}
                onPlace={setPlace}
              />
              {table && kept && (
                <TextEditor
                  key={JSON.stringify([place, mine?.at])}
                  text={mine ?? kept}
                  form={place.form}
                  standing={standing === 'same' ? 'kept' : standing}
                  check={(text) =>
                    checkText(text, {
                      form: place.form,
                      language: place.table === 'en' ? 'en' : 'de',
                      asks: traits[place.scenario].appointment !== 'none',
                    })
                  }
                  preview={(text) =>
                    sampleMessage(written(text), table, {
                      me: practice.state === 'ready' ? practice.value.name : '',
                      browserLanguage: navigator.language,
                      now: Date.now(),
                    })
                  }
                  onSave={(text) => save(written(text), mine)}
                  onReset={() =>
                    mine &&
                    saving.save({
                      write: () => ask('resetOwnText', place),
                      revert: () => ask('saveOwnText', mine),
                    })
                  }
                />
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
