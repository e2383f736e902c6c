import { Search } from 'lucide';
import { useState } from 'preact/hooks';
import { fold } from '@/lib/appointments/fold';
import type { NotClient } from '@/lib/messaging/people-protocol';
import { usePeopleTexts } from '../hooks/use-record-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** Few enough to be seen at once need no search. */
const FEW = 8;
const PAGE = 20;

export interface NotClientsProps {
  people: readonly NotClient[];
  onAskAgain: (person: NotClient) => void;
  onIsClient: (person: NotClient) => void;
}

/** People the user called not a client, each of whom can be asked about again. */
export function NotClients({ people, onAskAgain, onIsClient }: NotClientsProps) {
  const { not } = usePeopleTexts();
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const wanted = fold(query).split(' ').filter(Boolean);
  const found = people.filter(({ name, email }) => {
    const text = fold(`${name} ${email}`);
    return wanted.every((word) => text.includes(word));
  });
  const shown = all ? found : found.slice(0, PAGE);
  return (
    <SettingCard title={not.title}>
      <p class="k-small k-quiet k-card-lead">{people.length === 0 ? not.none : not.lead}</p>
      {people.length > FEW && (
        <div class="k-setting-part">
          <div class="k-field pill">
            <Icon of={Search} size={18} />
            <input
              type="search"
              placeholder={not.search}
              aria-label={not.search}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </div>
        </div>
      )}
      {people.length > 0 && found.length === 0 && (
        <p class="k-setting-part k-quiet" role="status">
          {not.noMatch}
        </p>
      )}
      <ul>
        {shown.map((person) => (
          <li key={person.email} class="k-setting">
            <span class="k-grow">
              <bdi class="k-ellipsis k-block">{person.name}</bdi>
              {person.name !== person.email && (
                <span class="k-small k-quiet k-ellipsis k-block">{person.email}</span>
              )}
            </span>
            <span class="k-row k-wrap k-setting-control">
              <Button label={not.askAgainName(person.name)} onPress={() => onAskAgain(person)}>
                {not.askAgain}
              </Button>
              <Button label={not.isClientName(person.name)} onPress={() => onIsClient(person)}>
                {not.isClient}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <div class="k-setting-part">
          <Button onPress={() => setAll(true)}>{not.more(found.length)}</Button>
        </div>
      )}
    </SettingCard>
  );
}
