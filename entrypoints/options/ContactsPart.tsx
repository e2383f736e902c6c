import { BookUser } from 'lucide';
import { useMemo, useRef, useState } from 'preact/hooks';
import { ContactsPreview } from '@/components/data/ContactsPreview';
import { FilePick } from '@/components/data/FilePick';
import { FileProblem, type Problem } from '@/components/data/FileProblem';
import { Waiting } from '@/components/data/Waiting';
import { useLanguage } from '@/components/hooks/use-language';
import { useDataTexts } from '@/components/hooks/use-record-texts';
import { SettingCard, SettingRow } from '@/components/settings/SettingRow';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { readContacts } from '@/lib/exchange/contacts/read-contacts';
import { ask } from '@/lib/messaging/client';
import type { Contact, ContactMatch } from '@/lib/messaging/data-protocol';
import { phoneCountries } from './phone-countries';
import { breathe, readFile } from './read-file';
import type { SavingState } from './use-saving';

interface Book {
  name: string;
  text: string;
}

type State =
  | { at: 'rest' }
  | { at: 'waiting'; text: string }
  | { at: 'preview'; book: Book; contacts: Contact[]; matches: ContactMatch[] }
  | { at: 'problem'; problem: Problem }
  | { at: 'done'; text: string };

export interface ContactsPartProps {
  country: string | null;
  saving: SavingState;
}

/** Joins the import of an address book with the background. */
export function ContactsPart({ country, saving }: ContactsPartProps) {
  const { tag } = useLanguage();
  const texts = useDataTexts();
  const { contacts: said } = texts;
  const countries = useMemo(() => phoneCountries(tag), [tag]);
  const [state, setState] = useState<State>({ at: 'rest' });
  const rest = () => setState({ at: 'rest' });

  const preview = async (book: Book, from: string | null) => {
    setState({ at: 'waiting', text: texts.checking });
    await breathe();
    const read = readContacts(book.text, { country: from });
    if (!read.ok) {
      setState({ at: 'problem', problem: { kind: 'file', problem: read.problem } });
      return;
    }
    try {
      const matches = await ask('matchContacts', { contacts: read.value });
      setState({ at: 'preview', book, contacts: read.value, matches });
    } catch {
      setState({ at: 'problem', problem: { kind: 'failed' } });
    }
  };
  const choose = async (file: File) => {
    setState({ at: 'waiting', text: texts.reading(file.name) });
    const read = await readFile(file);
    if (read.ok) await preview({ name: file.name, text: read.text }, country);
    else setState({ at: 'problem', problem: { kind: 'file', problem: read.problem } });
  };
  const chooseCountry = (value: string) => {
    const next = value === '' ? null : value;
    saving.save({
      write: () => ask('changePractice', { country: next }),
      revert: () => ask('changePractice', { country }),
    });
    if (state.at === 'preview') void preview(state.book, next);
  };
  // A second click while the first is being written would be an import of its own.
  const importing = useRef(false);
  const importNow = (
    { book, contacts }: Extract<State, { at: 'preview' }>,
    chosen: { update: number[]; create: number[] },
  ) => {
    if (importing.current) return;
    importing.current = true;
    const importId = crypto.randomUUID();
    let done = { updated: 0, created: 0 };
    saving.save({
      write: async () => {
        const asked = ask('importContacts', { importId, name: book.name, contacts, ...chosen });
        const outcome = await asked.finally(() => (importing.current = false));
        if (outcome.ok) done = outcome.value;
        return outcome;
      },
      revert: () => ask('undoImport', { importId }),
      onDone: () => setState({ at: 'done', text: said.done(done.updated, done.created) }),
      onUndone: rest,
    });
  };

  return (
    <SettingCard title={said.title}>
      <p class="k-small k-quiet k-card-lead">{said.what}</p>
      <SettingRow label={said.country} hint={said.countryHint}>
        {(wiring) => (
          <div class="k-field">
            <Select
              wiring={wiring}
              value={country ?? ''}
              choices={[{ value: '', text: said.countryNone }, ...countries]}
              onChoose={chooseCountry}
            />
          </div>
        )}
      </SettingRow>
      <div class="k-setting-part">
        <FilePick
          accept=".csv,.vcf,text/csv,text/vcard"
          icon={BookUser}
          onPick={(file) => void choose(file)}
        >
          {said.import}
        </FilePick>
        {state.at === 'waiting' && <Waiting text={state.text} />}
        {state.at === 'problem' && <FileProblem problem={state.problem} />}
        {state.at === 'done' && (
          <div role="status" class="k-wide">
            <Note tone="done" title={state.text} />
          </div>
        )}
      </div>
      {state.at === 'preview' && (
        <ContactsPreview
          contacts={state.contacts}
          matches={state.matches}
          onImport={(chosen) => importNow(state, chosen)}
          onCancel={rest}
        />
      )}
    </SettingCard>
  );
}
