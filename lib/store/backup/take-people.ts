import type { KeptSchema, StoredPerson } from '../schema';
import type { TooOld } from '../too-old';
import type { BackupData } from './backup-file';
import type { Taking } from './take-appointments';

/** The user has said something of this person. */
const isDecided = ({ verdict, formerClientId }: StoredPerson): boolean =>
  verdict !== 'candidate' || formerClientId !== undefined;

/** People that are not known here, and decisions about people who were only seen here. */
export function incomingPeople(
  data: BackupData,
  here: ReadonlyMap<string, StoredPerson>,
  taking: Taking,
  old: TooOld,
): StoredPerson[] {
  const incoming = new Map<string, StoredPerson>();
  for (const person of data.people) {
    const known = incoming.get(person.email) ?? here.get(person.email);
    if (known && (isDecided(known) || !isDecided(person))) continue;
    if (taking.out.email(person.email)) continue;
    if (!isDecided(person) && old.instant(person.lastSeen)) continue;
    incoming.set(person.email, personAfter(person, taking));
  }
  return [...incoming.values()];
}

/** A person with the ids of clients as they are afterwards. */
function personAfter(person: StoredPerson, { out, clients }: Taking): StoredPerson {
  const { clientId, formerClientId, setAside, ...rest } = person;
  const owner = clients.ownerOf(person.email) ?? (clientId && clients.idOf(clientId));
  const former =
    formerClientId === undefined || out.client(formerClientId)
      ? undefined
      : clients.idOf(formerClientId);
  return {
    ...rest,
    ...(clientId !== undefined && owner !== undefined ? { clientId: owner } : {}),
    ...(former === undefined ? {} : { formerClientId: former }),
    ...(former !== undefined && setAside ? { setAside } : {}),
  };
}

/** What was said of series of which nothing was said here. */
export function incomingAssignments(
  data: BackupData,
  here: ReadonlySet<string>,
  { out, clients }: Taking,
): KeptSchema['assignments']['value'][] {
  const known = new Set(here);
  return data.assignments.flatMap((assignment) => {
    const { seriesId, clientId, before, made } = assignment;
    if (known.has(seriesId) || (clientId !== null && out.client(clientId))) return [];
    known.add(seriesId);
    const replaced =
      before === null || before === 'ask'
        ? before
        : out.client(before.id)
          ? 'ask'
          : { id: clients.idOf(before.id) };
    return {
      seriesId,
      clientId: clientId === null ? null : clients.idOf(clientId),
      before: replaced,
      made: made === null || out.client(made) ? null : clients.idOf(made),
    };
  });
}
