import { useState } from 'preact/hooks';
import { shortDate } from '@/lib/i18n/dates';
import type { TermsReview } from '@/lib/messaging/policy-protocol';
import { useLanguage } from '../hooks/use-language';
import { useStandingTexts } from '../hooks/use-standing-texts';
import { SettingCard } from '../settings/SettingRow';
import { Button } from '../ui/Button';

const FEW = 5;

export interface ReviewsCardProps {
  /** The longest overdue first. */
  reviews: readonly TermsReview[];
  /** Epoch milliseconds. */
  now: number;
  onOpen: (clientId: string) => void;
  onReviewed: (review: TermsReview) => void;
}

/** Clients with whom it is time to go through the terms again. */
export function ReviewsCard({ reviews, now, onOpen, onReviewed }: ReviewsCardProps) {
  const { tag } = useLanguage();
  const { reviews: texts, terms } = useStandingTexts();
  const [all, setAll] = useState(false);
  const shown = all ? reviews : reviews.slice(0, FEW);
  return (
    <SettingCard title={texts.title}>
      <p class="k-small k-quiet k-card-lead">{texts.lead}</p>
      <ul>
        {shown.map((review) => (
          <li key={review.clientId} class="k-setting">
            <span class="k-grow">
              <bdi class="k-ellipsis k-block">{review.name}</bdi>
              <span class="k-small k-quiet k-block">
                {review.lastAt === null
                  ? terms.never
                  : terms.last(shortDate(tag, review.lastAt, now))}
              </span>
            </span>
            <span class="k-row k-wrap k-setting-control">
              <Button label={texts.openOne(review.name)} onPress={() => onOpen(review.clientId)}>
                {texts.open}
              </Button>
              <Button label={texts.doneOne(review.name)} onPress={() => onReviewed(review)}>
                {terms.done}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {reviews.length > shown.length && (
        <div class="k-setting-part">
          <Button onPress={() => setAll(true)}>{texts.more(reviews.length)}</Button>
        </div>
      )}
    </SettingCard>
  );
}
