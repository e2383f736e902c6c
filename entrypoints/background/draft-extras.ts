import { browser } from 'wxt/browser';
import type { DraftExtras } from '@/lib/drafts/draft-extras';
import { deadlineFor } from '@/lib/drafts/deadline';
import type { MessageName } from '@/lib/drafts/own-scenario';
import { SHOWN } from '@/lib/drafts/free-slots/free-slots';
import { moneyFacts } from '@/lib/drafts/money-facts';
import type { Money } from '@/lib/drafts/money';
import type { TextTableName } from '@/lib/drafts/text-table';
import { briefWords, policyTelling } from '@/lib/i18n/policy-brief';
import type { DraftRequest } from '@/lib/messaging/protocol';
import { now } from '@/lib/platform/clock';
import { amountOf } from '@/lib/policy/charge';
import { announcedRules } from '@/lib/policy/policy-text';
import type { Terms } from '@/lib/policy/terms';
import type { DraftBasis } from '@/lib/store/draft-basis';
import { freeTimes } from '@/lib/store/free-times/free-times';
import { assessmentOf } from '@/lib/store/policy/assessment';

/** The deposit that is asked for; `null`: none, or a part of an unknown price. */
function depositAmount({ deposit, price, currency }: Terms): Money | null {
  const amount = deposit && amountOf(deposit.charge, price);
  return amount ? { amount, currency } : null;
}

/** The rules that hold from now on, as the client reads them. */
function rulesIn(table: TextTableName, terms: Terms): string[] {
  const telling = policyTelling(table, terms.currency, browser.i18n.getUILanguage());
  return announcedRules(terms).flatMap((rule) => briefWords(rule, telling) ?? []);
}

/** The best times that are free; none where the calendar is not known well enough. */
async function bestTimes(clientId: string): Promise<number[]> {
  const found = await freeTimes(clientId, now());
  return (found?.slots ?? [])
    .slice(0, SHOWN)
    .map(({ start }) => start)
    .toSorted((a, b) => a - b);
}

/** The text a message is written from. */
export interface TextUsed {
  scenario: MessageName;
  /** Names in it. */
  names: ReadonlySet<string>;
  table: TextTableName;
}

/**
 * What a message may also name: times to offer, where to book, what the policy says. What the text
 * does not name is not looked up.
 */
export async function draftExtras(
  request: DraftRequest,
  { client, practice, terms, termsNow, joinLink }: DraftBasis,
  { scenario, names, table }: TextUsed,
): Promise<DraftExtras> {
  const { clientId, slot, times, needed, neededBy, openWork, openWorkBy, referral } = request;
  const uses = (...some: string[]) => some.some((name) => names.has(name));
  const judged = uses('fee', 'waiver', 'deposit', 'deadline')
    ? await assessmentOf({ clientId, slot }, now())
    : null;
  const money = judged?.assessment ? moneyFacts(judged.assessment, judged.ledger) : null;
  const deposit = money?.deposit;
  return {
    freeTimes: uses('times', 'timeList') ? (times ?? (await bestTimes(clientId))) : [],
    bookingLink: practice.bookingLink || null,
    joinLink,
    ...(practice.camera === null ? {} : { camera: practice.camera }),
    zone: client.zone ?? null,
    slotZone: judged?.assessment?.zone ?? null,
    money,
    deadline: deadlineFor(scenario, {
      start: slot.start,
      noticeHours: practice.noticeHours,
      depositUntil: deposit?.code === 'carried_over' ? deposit.until : null,
      now: now(),
    }),
    depositAmount: depositAmount(slot.start > now() ? terms : termsNow),
    rules: uses('rules') ? rulesIn(table, termsNow) : null,
    waitMinutes: terms.waiting.limitMinutes,
    ...(needed ? { needed } : {}),
    ...(neededBy ? { neededBy } : {}),
    ...(openWork ? { openWork } : {}),
    ...(openWorkBy ? { openWorkBy } : {}),
    ...(referral ? { referral } : {}),
  };
}
