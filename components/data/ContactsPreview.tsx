import { useMemo, useState } from 'preact/hooks';
import type { Contact, ContactMatch } from '@/lib/messaging/data-protocol';
import type { DataTexts } from '@/lib/i18n/en/data';
import { useWords } from '../hooks/use-language';
import { useDataTexts } from '../hooks/use-record-texts';
import { Inset } from '../settings/Inset';
import { Button } from '../ui/Button';
import { CheckLine } from '../ui/CheckLine';
import { contactName, sortContacts } from './contact-choice';
import { ContactChoices } from './ContactChoices';

export interface ContactsPreviewProps {
  contacts: readonly Contact[];
  matches: readonly ContactMatch[];
  /** Positions of the contacts that add to clients, and of those who become clients. */
  onImport: (chosen: { update: number[]; create: number[] }) => void;
  onCancel: () => void;
}

/** Which client gets what, and who of the others becomes one. */
export function ContactsPreview({ contacts, matches, onImport, onCancel }: ContactsPreviewProps) {
  const words = useWords();
  const texts = useDataTexts();
  const { contacts: said } = texts;
  const { updates, people, idle } = useMemo(() => sortContacts(matches), [matches]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [made, setMade] = useState<ReadonlySet<number>>(new Set());
  const update = updates.map(({ index }) => index).filter((index) => !left.has(index));
  const create = people.map(({ index }) => index).filter((index) => made.has(index));
  const nothing = updates.length === 0 && people.length === 0;

  const updateLine = (match: ContactMatch) => {
    const contact = contacts[match.index];
    return (
      contact && (
        <CheckLine
          key={match.index}
          text={match.client?.name ?? ''}
          about={[additions(contact, match, texts), match.taken > 0 && said.taken(match.taken)]
            .filter(Boolean)
            .join(' · ')}
          on={!left.has(match.index)}
          onChange={(on) => setLeft(toggled(left, match.index, !on))}
        />
      )
    );
  };
  const personLine = (match: ContactMatch) => {
    const contact = contacts[match.index];
    const reach = contact && [...contact.emails, ...contact.phones].slice(0, 3).join(', ');
    return (
      contact && (
        <CheckLine
          key={match.index}
          text={contactName(contact)}
          about={reach === contactName(contact) ? '' : reach}
          on={made.has(match.index)}
          onChange={(on) => setMade(toggled(made, match.index, on))}
        />
      )
    );
  };
  return (
    <Inset
      label={said.import}
      onSubmit={(event) => {
        event.preventDefault();
        if (update.length + create.length > 0) onImport({ update, create });
      }}
      onCancel={onCancel}
    >
      {nothing && (
        <p>
          {said.nothing} {said.nothingText}
        </p>
      )}
      {updates.length > 0 && (
        <ContactChoices
          title={said.updates}
          matches={updates}
          contacts={contacts}
          line={updateLine}
        />
      )}
      {people.length > 0 && (
        <ContactChoices
          title={said.people}
          lead={said.peopleLead}
          matches={people}
          contacts={contacts}
          line={personLine}
        />
      )}
      {idle > 0 && !nothing && <p class="k-small k-quiet">{said.known(idle)}</p>}
      {!nothing && (
        <p class="k-small k-quiet" role="status">
          {said.summary(update.length, create.length)}
        </p>
      )}
      <div class="k-row k-wrap">
        {!nothing && (
          <Button kind="filled" submit disabled={update.length + create.length === 0}>
            {said.now}
          </Button>
        )}
        <Button kind="neutral" onPress={onCancel}>
          {nothing ? texts.close : words.cancel}
        </Button>
      </div>
    </Inset>
  );
}

function toggled(set: ReadonlySet<number>, index: number, on: boolean): ReadonlySet<number> {
  const next = new Set(set);
  if (on) next.add(index);
  else next.delete(index);
  return next;
}

const additions = (contact: Contact, { adds }: ContactMatch, { contacts }: DataTexts): string =>
  [
    adds.name && contacts.adds.name(contact.name),
    adds.emails > 0 && contacts.adds.emails(adds.emails),
    adds.phone && `${contacts.adds.phone} ${contact.phones[0] ?? ''}`.trim(),
  ]
    .filter(Boolean)
    .join(' · ');
