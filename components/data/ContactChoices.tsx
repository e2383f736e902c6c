import { Search } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Contact, ContactMatch } from '@/lib/messaging/data-protocol';
import { useLanguage } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Icon } from '../ui/Icon';
import { searchContacts } from './contact-choice';

/** As many lines as are shown of a long list; the search finds the others. */
const MOST = 50;
/** Few enough to be seen at once need no search. */
const FEW = 8;

export interface ContactChoicesProps {
  title: string;
  lead?: string;
  matches: readonly ContactMatch[];
  contacts: readonly Contact[];
  line: (match: ContactMatch) => ComponentChildren;
}

/** Contacts of one kind, each with a tick; a long list is searched. */
export function ContactChoices({ title, lead, matches, contacts, line }: ContactChoicesProps) {
  const { tag } = useLanguage();
  const { contacts: said } = useDataTexts();
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchContacts(matches, contacts, query), [matches, query]);
  const number = new Intl.NumberFormat(tag);
  return (
    <fieldset class="k-choice-list">
      <legend class="k-medium">
        {title} <span class="k-quiet">{number.format(matches.length)}</span>
      </legend>
      {lead && <p class="k-small k-quiet">{lead}</p>}
      {matches.length > FEW && (
        <div class="k-field">
          <Icon of={Search} size={18} />
          <input
            type="search"
            placeholder={said.search}
            aria-label={`${said.search}: ${title}`}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </div>
      )}
      {found.length === 0 && <p class="k-small k-quiet">{said.noMatch}</p>}
      <div class="k-choices">{found.slice(0, MOST).map(line)}</div>
      {found.length > MOST && (
        <p class="k-small k-quiet">
          {said.shown(number.format(MOST), number.format(found.length))}
        </p>
      )}
    </fieldset>
  );
}
