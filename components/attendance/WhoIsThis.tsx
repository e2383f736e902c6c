import { CalendarCheck, Plus, Search } from 'lucide';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundClient } from '@/lib/messaging/protocol';
import { BadgePlate } from '../ui/BadgePlate';
import { Icon } from '../ui/Icon';
import type { PanelContext } from './panel-context';

/** Below this the list of clients is not searched: a page must not be able to read it all. */
const ENOUGH = 2;

export interface WhoIsThisProps extends PanelContext {
  /** The guest list is hidden (rather than that there are no guests). */
  hidden: boolean;
}

/** Lets the user say who the client of an event is; remembered for the whole series. */
export function WhoIsThis({ hidden, texts, words, actions }: WhoIsThisProps) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [answer, setAnswer] = useState<{ query: string; clients: FoundClient[] } | null>(null);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const hurried = useRef(false);
  const list = useId();
  const name = query.trim();
  // Hits of an earlier query must never be chosen by what was typed since.
  const found = answer?.query === name ? answer.clients : [];
  const pending = name.length >= ENOUGH && answer?.query !== name;
  const options = found.length + (name.length >= ENOUGH && !pending ? 1 : 0);

  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  useEffect(() => {
    let current = true;
    setAt(0);
    if (name.length >= ENOUGH) {
      const answered = (clients: FoundClient[]) => {
        if (!current) return;
        setAnswer({ query: name, clients });
        if (hurried.current) chooseUnseen(clients);
      };
      void actions.search(name).then(answered);
    }
    return () => {
      current = false;
    };
  }, [name]);

  /** Enter came before the hits: only what is beyond doubt is chosen unseen. */
  const chooseUnseen = (clients: FoundClient[]) => {
    const same = clients.filter((client) => client.name.toLowerCase() === name.toLowerCase());
    if (same.length === 1) actions.assign({ id: same[0]!.clientId }, name);
    else if (clients.length === 0) actions.assign({ name }, name);
  };
  const choose = (index: number) => {
    hurried.current = pending;
    if (pending) return;
    const client = found[index];
    if (client) actions.assign({ id: client.clientId }, client.name);
    else if (name.length >= ENOUGH) actions.assign({ name }, name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && options) setAt((at + 1) % options);
    else if (event.key === 'ArrowUp' && options) setAt((at + options - 1) % options);
    else if (event.key === 'Enter') choose(at);
    else if (event.key === 'Escape') {
      // First what was typed, then the field, then, the page's own Escape, the bubble.
      event.stopPropagation();
      if (query) setQuery('');
      else setOpen(false);
    } else return;
    event.preventDefault();
  };

  return (
    <section class="k-client">
      <div class="k-head">
        <span class="k-mark quiet">
          <Icon of={CalendarCheck} size={14} />
        </span>
        <div class="k-who">
          <div class="k-name">{open || hidden ? texts.who.question : texts.who.ask}</div>
          {(open || hidden) && (
            <div class="k-evidence">{hidden ? texts.who.hidden : texts.who.none}</div>
          )}
        </div>
        {!open && (
          <button
            type="button"
            class={`k-button small ${hidden ? 'tonal' : 'text'}`}
            onClick={() => setOpen(true)}
          >
            {texts.who.question}
          </button>
        )}
        <button
          type="button"
          class="k-button text small neutral"
          onClick={() => actions.assign(null, '')}
        >
          {texts.who.nobody}
        </button>
      </div>
      {open && (
        <div class="k-search">
          <label class="k-field">
            <Icon of={Search} />
            <input
              ref={field}
              type="text"
              role="combobox"
              autocomplete="off"
              maxLength={200}
              aria-label={texts.who.field}
              aria-expanded={options > 0}
              aria-controls={list}
              aria-activedescendant={options ? `${list}-${at}` : undefined}
              placeholder={texts.who.typeMore}
              value={query}
              onInput={(event) => {
                hurried.current = false;
                setQuery(event.currentTarget.value);
              }}
              onKeyDown={onKeyDown}
            />
          </label>
          {options > 0 && (
            <div class="k-menu wide" role="listbox" id={list} aria-label={texts.who.question}>
              {found.map((client, index) => (
                <button
                  key={client.clientId}
                  id={`${list}-${index}`}
                  type="button"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  class={index === at ? 'at' : ''}
                  onClick={() => choose(index)}
                >
                  <bdi class="k-ellipsis grow">{client.name}</bdi>
                  <BadgePlate badge={client.badge} words={words} />
                </button>
              ))}
              <button
                id={`${list}-${found.length}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={at === found.length}
                class={`create${at === found.length ? ' at' : ''}`}
                onClick={() => choose(found.length)}
              >
                <Icon of={Plus} size={16} />
                <bdi class="k-ellipsis grow">{texts.who.create(name)}</bdi>
              </button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
