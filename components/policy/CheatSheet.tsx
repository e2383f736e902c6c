import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SituationDraft } from '@/lib/policy/situations';
import type { Locale } from '@/lib/i18n/locale';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { useLanguage } from '../hooks/use-language';
import { IconButton } from '../ui/Button';
import { SearchField } from '../ui/SearchField';
import { FoldedList } from './FoldedList';
import { Found } from './Found';
import type { SheetPerson } from './people';
import { PhraseList } from './PhraseList';
import { RightNow } from './RightNow';
import { RuleList } from './RuleList';
import { findIn, type Sheet } from './sheet';

export interface CheatSheetProps {
  sheet: Sheet;
  /** Sentences to say, in one of the languages. */
  phrasesIn: (language: Locale) => readonly string[];
  /** `null`: names are hidden. */
  people: readonly SheetPerson[] | null;
  whom: string | null;
  onWhom: (key: string | null) => void;
  /** Shown first. */
  situation: string;
  onSituation: (id: string) => void;
  onDraft: (message: SituationDraft) => void;
  /** What belongs to the steps of a freed slot. */
  freed?: ComponentChildren;
  onEditRules: () => void;
  onPrint: () => void;
  /** Puts a text on the clipboard. */
  onCopy: (text: string) => void;
}

/** What to do now, the user's rules in plain words, what to say: all found by a search as well. */
export function CheatSheet(props: CheatSheetProps) {
  const { sheet, phrasesIn, onSituation, onCopy } = props;
  const { locale } = useLanguage();
  const texts = useCheatSheetTexts();
  const [language, setLanguage] = useState<Locale>(locale);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const phrases = phrasesIn(language);
  const hits = useMemo(() => findIn(sheet, phrases, query), [sheet, phrases, query]);
  useSearchKey(field);
  useLayoutEffect(() => {
    if (opened) top.current?.querySelector(`[data-list="${opened}"]`)?.scrollIntoView?.();
  }, [opened]);

  return (
    <div class="k-policy" ref={top}>
      <div class="k-search k-row">
        <SearchField
          class="k-grow"
          field={field}
          label={texts.search}
          value={query}
          onInput={setQuery}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !query) return;
            event.preventDefault();
            setQuery('');
          }}
        />
        <IconButton icon={Printer} label={texts.print} onPress={props.onPrint} />
      </div>
      <span class="k-hidden" role="status">
        {query.trim() && texts.found(hits.length)}
      </span>
      {query.trim() ? (
        <Found
          query={query.trim()}
          hits={hits}
          language={language}
          onSituation={(id) => {
            onSituation(id);
            setQuery('');
          }}
          onList={(id) => {
            setOpened(id);
            setQuery('');
          }}
          onCopy={onCopy}
        />
      ) : (
        <>
          <RightNow {...props} />
          <section>
            <div class="k-row k-part-head">
              <h2 class="k-part-title k-grow">{texts.myRules}</h2>
              <button
                type="button"
                class="k-link"
                aria-label={texts.editRules}
                onClick={props.onEditRules}
              >
                {texts.edit}
              </button>
            </div>
            <RuleList rules={sheet.rules} />
          </section>
          <PhraseList
            phrases={phrases}
            language={language}
            onLanguage={setLanguage}
            onCopy={onCopy}
          />
          <div class="k-folds">
            {sheet.lists.map((list) => (
              <FoldedList
                key={list.id}
                list={list}
                open={opened === list.id}
                onOpen={(open) => {
                  if (open) setOpened(list.id);
                  else if (opened === list.id) setOpened(null);
                }}
                onCopy={onCopy}
              />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** `/` goes to the search, as in the list of clients. */
function useSearchKey(field: { current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select, [role=menu]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
