import type { Assessment, Reason } from '@/lib/policy/assessment';
import type { Charge } from '@/lib/policy/terms';
import { chargeText } from './charge';
import { format } from './dates';
import { policyReasons as de } from './de/policy-reasons';
import { policyRules as rulesDe } from './de/policy-rules';
import { type PolicyReasonTexts, policyReasons as en } from './en/policy-reasons';
import { policyRules as rulesEn } from './en/policy-rules';
import type { Locale } from './locale';
import { moneyText } from './money';

/** In which language, money and zone reasons are told. */
export interface ReasonTelling {
  locale: Locale;
  /** BCP 47 tag for dates, numbers and money. */
  tag: string;
  /** ISO 4217. */
  currency: string;
  /** IANA zone of the slot. */
  zone: string;
}

/** What the policy says about an outcome, sentence by sentence; for Kept's own pages alone. */
export const reasonLines = (
  { reasons, currency, zone }: Pick<Assessment, 'reasons' | 'currency' | 'zone'>,
  locale: Locale,
  tag: string,
): string[] => reasons.map((reason) => reasonWords(reason, { locale, tag, currency, zone }));

/** One reason in words. */
export function reasonWords(
  reason: Reason,
  { locale, tag, currency, zone }: ReasonTelling,
): string {
  const texts = locale === 'de' ? de : en;
  const rules = locale === 'de' ? rulesDe : rulesEn;
  const cost = (charge: Charge) => chargeText(charge, rules.charge, tag, currency);
  const day = (at: number) => dayText(tag, at, zone, { weekday: 'short' });
  const date = (at: number) => dayText(tag, at, zone, { year: 'numeric' });
  switch (reason.code) {
    case 'told':
      return texts.told(
        texts.hours(reason.hours),
        reason.windowHours > 0 ? texts.hours(reason.windowHours) : null,
        reason.inTime,
      );
    case 'told_unknown':
      return texts.told_unknown(reason.inTime);
    case 'came_late':
      return texts.came_late(reason.minutes);
    case 'did_not_come':
      return texts.did_not_come(reason.limitMinutes);
    case 'moved':
      return texts.moved(reason.count, reason.limit?.most ?? null, reason.limit?.months ?? 0);
    case 'moved_too_often':
      return texts.moved_too_often(reason.count, reason.limit.most, reason.limit.months);
    case 'excused':
      return texts.excused(reason.reason === null ? null : rules.exception[reason.reason]);
    case 'own_terms':
      return texts.own_terms[reason.of];
    case 'earlier_version':
      return texts.earlier_version(date(reason.from), date(reason.until));
    case 'tier':
      return texts.tier(texts.hours(reason.underHours), cost(reason.charge));
    case 'no_show_fee':
      return texts.no_show_fee(cost(reason.charge));
    case 'at_most_price':
      return texts.at_most_price(moneyText(tag, reason.amount, currency));
    case 'forgiveness':
      return texts.forgiveness[reason.kind];
    case 'forgiveness_used':
      return texts.forgiveness_used[reason.kind](date(reason.at));
    case 'deposit_open':
      return texts.deposit_open(day(reason.deadline), daysLeft(reason.left, texts));
    case 'deposit_carried_over':
      return texts.deposit_carried_over(day(reason.agreedAt));
    case 'deposit_forfeited':
      return texts.deposit_forfeited(day(reason.deadline));
    case 'deposit_returned':
      return texts.deposit_returned[reason.why];
    case 'strikes':
      return texts.strikes(reason.count, reason.months, reason.reached);
    case 'told_after_start':
    case 'came':
    case 'my_cancellation':
    case 'my_fault':
    case 'no_fee':
    case 'price_unknown':
    case 'reliable_first_slip':
    case 'refilled':
    case 'deposit_set_off':
      return texts[reason.code];
  }
}

/**
 * Until when a new date must be agreed for the deposit, and how many days are left: `Tue, Dec 1 · 2
 * days left`, `today, Tue, Dec 1`; `null` where it is not open.
 */
export function depositUntil(
  { deposit, zone }: Pick<Assessment, 'deposit' | 'zone'>,
  locale: Locale,
  tag: string,
): string | null {
  if (deposit?.state !== 'open' || deposit.deadline === null) return null;
  const texts = locale === 'de' ? de : en;
  const date = dayText(tag, deposit.deadline, zone, { weekday: 'short' });
  return texts.until(date, daysLeft(deposit.daysLeft ?? 0, texts));
}

/** `null`: it is the last day. */
const daysLeft = (left: number, texts: PolicyReasonTexts): string | null =>
  left > 0 ? texts.daysLeft(left) : null;

/** A day where the slot is; on this computer's clock where the zone is unknown. */
function dayText(tag: string, at: number, zone: string, more: Intl.DateTimeFormatOptions): string {
  const options = { month: 'short', day: 'numeric', ...more } as const;
  try {
    return format(tag, { ...options, timeZone: zone }).format(at);
  } catch {
    return format(tag, options).format(at);
  }
}
