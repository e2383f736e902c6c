import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Tally } from '@/lib/reliability/tally';

/** What the misses and delays were: "2 no-shows · 1 cancelled late"; empty where there are none. */
export function evidenceParts(tally: Tally, { evidence: { parts } }: PopupTexts): string {
  return [
    tally.noShows && parts.noShows(tally.noShows),
    tally.lateCancels && parts.lateCancels(tally.lateCancels),
    tally.late && parts.late(tally.late),
  ]
    .filter(Boolean)
    .join(' · ');
}
