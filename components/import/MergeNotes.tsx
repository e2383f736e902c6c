import { Merge } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoundPerson, MergeOffer } from '@/lib/messaging/import-protocol';
import { useReviewTexts } from '../hooks/use-import-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** More than this at once would push the list off the screen. */
const AT_ONCE = 2;

export interface MergeNotesProps {
  offers: readonly MergeOffer[];
  people: readonly FoundPerson[];
  onAnswer: (offer: MergeOffer, answer: MergeOffer['state']) => void;
  /** The last one was answered. */
  onEmpty: () => void;
}

/** People who look like one. Never joined silently. */
export function MergeNotes({ offers, people, onAnswer, onEmpty }: MergeNotesProps) {
  const texts = useReviewTexts();
  const box = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  const open = offers.filter(({ state }) => state === 'open');
  useLayoutEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    const next = box.current?.querySelector<HTMLElement>('.k-btn');
    if (next) next.focus();
    else onEmpty();
  }, [open.length]);
  const answer = (offer: MergeOffer, state: MergeOffer['state']) => {
    answered.current = true;
    onAnswer(offer, state);
  };
  const left = open.length - AT_ONCE;
  return (
    <div ref={box} class="k-merges">
      {open.slice(0, AT_ONCE).map((offer) => {
        const meant = people.filter(({ key }) => offer.keys.includes(key));
        const names = [...new Set(meant.map(({ name, emails }) => emails[0] ?? name))];
        const title = offer.client ? texts.merge.titleKnown(offer.client.name) : texts.merge.title;
        const count = meant.reduce((sum, { appointments }) => sum + appointments, 0);
        return (
          <div key={offer.offerId} class="k-note k-merge" role="group" aria-label={title}>
            <Icon of={Merge} size={18} />
            <div class="k-grow">
              <strong>{title}</strong> <bdi>{names.join(', ')}</bdi> {texts.merge.together(count)}
            </div>
            <span class="k-row k-merge-acts">
              <Button kind="outline" size="small" onPress={() => answer(offer, 'merged')}>
                {texts.merge.merge}
              </Button>
              <Button size="small" onPress={() => answer(offer, 'apart')}>
                {texts.merge.apart}
              </Button>
            </span>
          </div>
        );
      })}
      {left > 0 && <p class="k-small k-quiet">{texts.merge.more(left)}</p>}
    </div>
  );
}
