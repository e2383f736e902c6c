import { foundPeople } from '@/lib/appointments/found-people';
import { mergeOffers } from '@/lib/appointments/merge-offers';
import type { ReadEvent } from '@/lib/appointments/read-event';
import type { FoundPerson, MergeOffer } from '@/lib/messaging/import-protocol';
import { me } from '../decide';
import type { ImportRecord } from '../import-records';
import type { Known } from '../known';
import { getMeta } from '../meta';
import { erasureOf } from '../people/erasure-hash';
import type { ReadTx } from '../transact';
import { wantedIn } from './source';

/** What the user has said already of people and offers of an import. */
type Answers = Pick<ImportRecord, 'people' | 'merges'>;

/**
 * The people of the events in the calendars that are wanted, with proposals and merge offers.
 * Answers given before stay, also those about people who are only in calendars left out for now:
 * without an appointment, and not shown, until the review is finished.
 */
export async function findPeople(
  tx: ReadTx,
  known: Known,
  record: Pick<ImportRecord, 'calendars' | 'account'>,
  events: readonly ReadEvent[],
  before: Answers,
): Promise<{ people: FoundPerson[]; merges: MergeOffer[] }> {
  const wanted = wantedIn(record);
  const titlesLeft = new Set((await getMeta(tx, 'titlesLeft')) ?? []);
  const erasure = await erasureOf(tx);
  const choices = new Map(before.people.map(({ key, choice }) => [key, choice]));
  const states = new Map(before.merges.map(({ offerId, state }) => [offerId, state]));
  const people = foundPeople(
    events.filter(({ calendarId }) => wanted.has(calendarId)),
    { known, me: me(known, record.account), titlesLeft },
  )
    .filter(({ kind, name }) => kind !== 'title' || !erasure.isErased({ name }))
    .map((person) => ({ ...person, choice: choices.get(person.key) ?? null }));
  const keys = new Set(people.map(({ key }) => key));
  const aside = before.people
    .filter(({ key, choice }) => choice !== null && !keys.has(key))
    .map((person) => ({ ...person, appointments: 0 }));
  const merges = mergeOffers(people, [...known.clients.values()], known.clientByEmail).map(
    (offer) => ({ ...offer, state: states.get(offer.offerId) ?? offer.state }),
  );
  const offers = new Set(merges.map(({ offerId }) => offerId));
  const answered = before.merges.filter(
    ({ offerId, state }) => state !== 'open' && !offers.has(offerId),
  );
  return { people: [...people, ...aside], merges: [...merges, ...answered] };
}

/** The people and offers of an import as they are to be shown and brought in. */
export function shownIn({ people, merges }: Answers): Answers {
  const shown = people.filter(({ appointments }) => appointments > 0);
  const keys = new Set(shown.map(({ key }) => key));
  return { people: shown, merges: merges.filter((offer) => offer.keys.every((k) => keys.has(k))) };
}

/** An import that waits for nobody: of the people that it found their number stays. */
export const reviewed = (record: ImportRecord): ImportRecord => ({
  ...record,
  state: 'done',
  found: shownIn(record).people.length,
  people: [],
  merges: [],
});

/** Whether anybody waits for a decision of the user. */
export const isToReview = (people: readonly FoundPerson[]): boolean =>
  people.some(
    ({ appointments, proposal, reason }) =>
      appointments > 0 && proposal !== 'leave' && reason.code !== 'client',
  );
