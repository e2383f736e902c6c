import './draft.css';
import { Mail, RefreshCw, X } from 'lucide';
import { useState } from 'preact/hooks';
import { dropped, firstOffer, startsOf, swapped } from '@/lib/drafts/free-slots/offer';
import { clock, weekdayDate } from '@/lib/i18n/dates';
import type { FreeTimes } from '@/lib/messaging/drafts-protocol';
import { useLanguage, usePopupTexts } from '../hooks/use-language';
import { useOfferTexts } from '../hooks/use-offer-texts';
import { Button, IconButton } from '../ui/Button';

export interface OfferTimesProps {
  found: FreeTimes;
  /** Opens the draft; epoch milliseconds, earliest first. */
  onDraft: (times: number[]) => void;
}

/** The free times a draft will offer: each can be swapped for another one, or left out. */
export function OfferTimes({ found, onDraft }: OfferTimesProps) {
  const { tag } = useLanguage();
  const [texts, { draft }] = [useOfferTexts(), usePopupTexts()];
  const [offer, setOffer] = useState(() => firstOffer(found));
  const { slots, zone } = found;
  const shown = offer
    .map((index, at) => ({ at, start: slots[index]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start);
  return (
    <section class="k-offer" aria-label={texts.title}>
      {found.why && (
        <p class="k-small">
          {texts.none[found.why]} {found.bookingLink && texts.booking}
        </p>
      )}
      <ul>
        {shown.map(({ at, start }) => {
          const when = `${weekdayDate(tag, start)}, ${clock(tag, start)}`;
          return (
            // By its place in the offer: the focus stays where a time was swapped.
            <li class="k-row" key={at}>
              <span class="k-grow">{when}</span>
              {slots.length > offer.length && (
                <IconButton
                  slim
                  icon={RefreshCw}
                  label={texts.swap(when)}
                  onPress={() => setOffer(swapped(offer, at, slots.length))}
                />
              )}
              <IconButton
                slim
                icon={X}
                label={texts.drop(when)}
                onPress={() => setOffer(dropped(offer, at))}
              />
            </li>
          );
        })}
      </ul>
      {zone && shown.length > 0 && (
        <p class="k-small k-quiet">{texts.zone(zone.replaceAll('_', ' '))}</p>
      )}
      <Button kind="tonal" icon={Mail} onPress={() => onDraft(startsOf(found, offer))}>
        {shown.length > 0 ? texts.draft : draft.draft}
      </Button>
    </section>
  );
}
