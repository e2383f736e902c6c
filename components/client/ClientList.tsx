import { Search, Users } from 'lucide';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ListedClient } from '@/lib/messaging/protocol';
import { useAlertTexts } from '../hooks/use-card-texts';
import { useLanguage, usePopupTexts, useWords } from '../hooks/use-language';
import { Avatar } from '../ui/Avatar';
import { BadgePlate } from '../ui/BadgePlate';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { SearchField } from '../ui/SearchField';
import { alertIcons } from './alert-icons';
import { byName, searchClients } from './client-search';
import { evidenceLine } from '@/lib/i18n/evidence';

const PAGE = 100;

export interface ClientListProps {
  clients: readonly ListedClient[];
  /** Epoch milliseconds. */
  now: number;
  onOpen: (clientId: string) => void;
}

/** All clients, found as one types. `/` goes to the search, arrows through the rows. */
export function ClientList({ clients, now, onOpen }: ClientListProps) {
  const { tag } = useLanguage();
  const { clients: texts, today } = usePopupTexts();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const sorted = useMemo(() => byName(clients, tag), [clients, tag]);
  const matches = useMemo(() => searchClients(sorted, query), [sorted, query]);

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

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowDown') rows[Math.min(rows.length - 1, at + 1)]?.focus();
    else if (event.key === 'ArrowUp') (rows[at - 1] ?? field.current)?.focus();
    else if (event.key === 'Enter' && at < 0 && query && matches[0]) onOpen(matches[0].clientId);
    else if (event.key === 'Escape' && query) setQuery('');
    else return;
    event.preventDefault();
  };

  if (clients.length === 0) {
    return <EmptyState icon={Users} title={texts.none} text={texts.noneText} />;
  }
  return (
    <div class="k-clients" onKeyDown={onKeyDown}>
      <div class="k-search">
        <SearchField
          field={field}
          label={texts.search}
          value={query}
          onInput={(value) => {
            setQuery(value);
            setShown(PAGE);
          }}
        />
      </div>
      <span class="k-hidden" role="status">
        {query && texts.count(matches.length)}
      </span>
      {matches.length === 0 ? (
        <EmptyState
          icon={Search}
          title={texts.noMatch(query.slice(0, 60))}
          text={texts.noMatchText}
        />
      ) : (
        <ul ref={list}>
          {matches.slice(0, shown).map((client) => (
            <ClientRow key={client.clientId} client={client} now={now} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {matches.length > shown && (
        <div class="k-list-more">
          <Button onPress={() => setShown(matches.length)}>{today.showAll(matches.length)}</Button>
        </div>
      )}
    </div>
  );
}

interface ClientRowProps {
  client: ListedClient;
  now: number;
  onOpen: (clientId: string) => void;
}

function ClientRow({ client, now, onOpen }: ClientRowProps) {
  const { locale, tag } = useLanguage();
  const words = useWords();
  const { name: alertNames } = useAlertTexts();
  const { alert } = client;
  return (
    <li>
      <button
        type="button"
        class="k-li k-client-row"
        title={client.email ?? client.name}
        onClick={() => onOpen(client.clientId)}
      >
        <Avatar name={client.name} />
        <span class="k-grow">
          <bdi class="k-client-name k-medium k-ellipsis">{client.name}</bdi>
          <span class="k-client-sub k-small k-quiet k-ellipsis">
            {alert && (
              <span class="k-client-alert">
                <Icon of={alertIcons[alert]} size={14} />
                {alertNames[alert]}
                {' · '}
              </span>
            )}
            {evidenceLine(client, locale, tag, now)}
          </span>
        </span>
        {!client.doNotRate && <BadgePlate badge={client.badge} words={words} />}
      </button>
    </li>
  );
}
