import { UserPlus } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { ClientSummary } from '@/lib/messaging/protocol';
import { usePopupTexts, useWords } from '../hooks/use-language';
import { BadgePlate } from '../ui/BadgePlate';
import type { Wiring } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { searchClients } from './client-search';

const MOST = 5;

export interface ClientComboboxProps {
  wiring: Wiring;
  /** `null` while they are on their way: nothing is offered, not even a new name. */
  clients: readonly ClientSummary[] | null;
  /** What is typed or chosen. */
  name: string;
  clientId: string | null;
  onChange: (chosen: { name: string; clientId: string | null }) => void;
  /** Somebody who is there already: no new name is offered. */
  onlyKnown?: boolean;
}

type Option = { id: string; client: ClientSummary } | { id: 'new'; client: null };

/** A client by name: matches as one types, or a new name. */
export function ClientCombobox(props: ClientComboboxProps) {
  const { wiring, clients, name, clientId, onChange, onlyKnown } = props;
  const { record } = usePopupTexts();
  const words = useWords();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);

  const query = name.trim();
  const asked = clients !== null && query !== '' && clientId === null;
  const matches = asked ? searchClients(clients, query).slice(0, MOST) : [];
  const known = matches.some((client) => client.name.toLowerCase() === query.toLowerCase());
  const options: Option[] = matches.map((client) => ({ id: client.clientId, client }));
  if (asked && !known && !onlyKnown) options.push({ id: 'new', client: null });
  const shown = open && options.length > 0;
  const active = Math.min(at, options.length - 1);

  const pick = (option: Option | undefined) => {
    setOpen(false);
    if (option?.client) onChange({ name: option.client.name, clientId: option.client.clientId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      if (shown) setAt((active + by + options.length) % options.length);
      setOpen(true);
    } else if (event.key === 'Enter' && (shown || clients === null)) {
      event.preventDefault();
      if (shown) pick(options[active]);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <>
      <input
        {...wiring}
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={record.clientHint}
        value={name}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        {...(shown ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        onInput={(event) => {
          onChange({ name: event.currentTarget.value, clientId: null });
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <ul class="k-listbox" id={listId} role="listbox" aria-label={record.matches} hidden={!shown}>
        {options.map((option, index) => (
          <li
            key={option.id}
            id={`${listId}-${index}`}
            role="option"
            class="k-option"
            aria-selected={index === active}
            // The field keeps the focus: pressing must not blur it before the click counts.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.client ? (
              <>
                <bdi class="k-grow k-ellipsis">{option.client.name}</bdi>
                {!option.client.doNotRate && (
                  <BadgePlate badge={option.client.badge} words={words} />
                )}
              </>
            ) : (
              <>
                <Icon of={UserPlus} size={16} />
                <bdi class="k-grow k-ellipsis">{record.newClient(query)}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
