import { ChevronRight, Search } from 'lucide';
import type { Locale } from '@/lib/i18n/locale';
import { useCheatSheetTexts } from '../hooks/use-cheat-sheet-texts';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { PhraseLine } from './PhraseList';
import { RuleLine } from './RuleList';
import type { Hit } from './sheet';

export interface FoundProps {
  query: string;
  hits: readonly Hit[];
  /** Language of the phrases. */
  language: Locale;
  onSituation: (id: string) => void;
  onList: (id: string) => void;
  onCopy: (text: string) => void;
}

const parts = ['step', 'rule', 'phrase', 'item'] as const;

/** What a search found, by part of the sheet; a step or an item leads to where it stands. */
export function Found({ query, hits, language, onSituation, onList, onCopy }: FoundProps) {
  const texts = useCheatSheetTexts();
  if (hits.length === 0) {
    return (
      <EmptyState
        icon={Search}
        title={texts.nothing(query.slice(0, 60))}
        text={texts.nothingText}
      />
    );
  }
  const titles = {
    step: texts.rightNow,
    rule: texts.myRules,
    phrase: texts.phrases,
    item: texts.lists,
  };
  return (
    <>
      {parts.map((part) => {
        const found = hits.filter(({ kind }) => kind === part);
        if (found.length === 0) return null;
        return (
          <section key={part}>
            <h2 class="k-part-title">{titles[part]}</h2>
            <ul {...(part === 'phrase' ? { lang: language } : {})}>
              {found.map((hit) => {
                if (hit.kind === 'rule') return <RuleLine key={hit.text} rule={hit.rule} />;
                if (hit.kind === 'phrase') {
                  return (
                    <PhraseLine
                      key={hit.text}
                      phrase={hit.text}
                      language={language}
                      onCopy={onCopy}
                    />
                  );
                }
                const [from, go] =
                  hit.kind === 'step'
                    ? [hit.situation.name, () => onSituation(hit.situation.id)]
                    : [hit.list.title, () => onList(hit.list.id)];
                return (
                  <li key={`${from} ${hit.text}`}>
                    <button type="button" class="k-hit" onClick={go}>
                      <span class="k-grow">
                        <span>{hit.text}</span>
                        <span class="k-small k-quiet">{from}</span>
                      </span>
                      <Icon of={ChevronRight} size={16} />
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
