import type { DraftExtras } from '@/lib/drafts/draft-extras';
import { SHOWN } from '@/lib/drafts/free-slots/free-slots';
import { moneyFacts } from '@/lib/drafts/money-facts';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { now } from '@/lib/platform/clock';
import type { DraftBasis } from '@/lib/store/draft-basis';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { assessmentOf } from '@/lib/store/policy/assessment';

/** What a message may also name: times to offer, where to book, what the policy says. */
export async function draftExtras(
  { clientId, slot, times: chosen, needed, neededBy }: DraftRequest,
  basis: DraftBasis,
): Promise<DraftExtras> {
  const at = now();
  const times = await freeTimes(clientId, at);
  const judged = await assessmentOf({ clientId, slot }, at);
  const price = judged?.terms.deposit?.charge;
  return {
    // Without knowing the calendar well enough nothing is offered.
    freeTimes:
      chosen ??
      (times?.slots ?? [])
        .slice(0, SHOWN)
        .map(({ start }) => start)
        .toSorted((a, b) => a - b),
    bookingLink: times?.bookingLink ?? null,
    zone: basis.client.zone ?? null,
    money: judged?.assessment ? moneyFacts(judged.assessment, judged.ledger) : null,
    depositAmount:
      judged && price?.kind === 'amount'
        ? { amount: price.amount, currency: judged.terms.currency }
        : null,
    ...(needed ? { needed } : {}),
    ...(neededBy ? { neededBy } : {}),
    ...(judged ? { waitMinutes: judged.terms.waiting.limitMinutes } : {}),
  };
}
