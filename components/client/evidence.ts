import { ago, shortDate } from '@/lib/i18n/dates';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { ClientSummary } from '@/lib/messaging/protocol';
import type { Tally } from '@/lib/reliability/tally';

/**
 * The record in counts: "Missed 3 of 7, last one 6 weeks ago".
 *
 * @param now epoch milliseconds
 */
export function evidenceWords(
  { tally, badge, doNotRate }: Pick<ClientSummary, 'tally' | 'badge' | 'doNotRate'>,
  { evidence }: PopupTexts,
  tag: string,
  now: number,
): string {
  const { counted, missed, lastKept, lastMissed } = tally;
  if (counted === 0) return evidence.none;
  if (badge.level === 'new' && !doNotRate) return evidence.early(missed, counted);
  if (missed === 0) return evidence.keptAll(counted, shortDate(tag, lastKept ?? now, now));
  return evidence.missed(missed, counted, ago(tag, lastMissed ?? now, now));
}

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
