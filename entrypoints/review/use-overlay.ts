import { useMemo, useState } from 'preact/hooks';
import type { FoundPerson, ImportReview, MergeOffer } from '@/lib/messaging/import-protocol';

type Choice = FoundPerson['choice'];

/** One object for one answer, so that unchanged lines need not be drawn again. */
const answered = new WeakMap<FoundPerson, Map<Choice, FoundPerson>>();

function withChoice(person: FoundPerson, choice: Choice): FoundPerson {
  if (choice === person.choice) return person;
  const known = answered.get(person) ?? new Map<Choice, FoundPerson>();
  const one = known.get(choice) ?? { ...person, choice };
  answered.set(person, known.set(choice, one));
  return one;
}

/** What was said here and is on its way, over what the background knows. */
export function useOverlay(known: ImportReview | null) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [merges, setMerges] = useState<ReadonlyMap<string, MergeOffer['state']>>(new Map());
  const review = useMemo((): ImportReview | null => {
    if (!known) return null;
    const people = known.people.map((person) => {
      const choice = choices.get(person.key);
      return choice === undefined ? person : withChoice(person, choice);
    });
    const offers = known.merges.map((offer) => ({
      ...offer,
      state: merges.get(offer.offerId) ?? offer.state,
    }));
    return { ...known, people, merges: offers };
  }, [known, choices, merges]);
  return {
    review,
    choose: (keys: readonly string[], choice: Choice) =>
      setChoices((now) => new Map([...now, ...keys.map((key) => [key, choice] as const)])),
    merge: (offerId: string, state: MergeOffer['state']) =>
      setMerges((now) => new Map([...now, [offerId, state]])),
    /** Back to what the background knows. */
    forget: () => {
      setChoices(new Map());
      setMerges(new Map());
    },
  };
}
