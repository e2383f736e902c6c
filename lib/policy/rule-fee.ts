import type { OutcomeFact } from '@/lib/appointments/fact';
import type { JudgedOutcome, Reason } from './assessment';
import { isFree, soundCharge } from './charge';
import { movesAt } from './moves';
import type { Charge, NoticeTier, Terms } from './terms';
import { isInTime, toldReason } from './told';

const free: Charge = { kind: 'none' };

/** What the rules alone say about an outcome. */
export interface RuleFee {
  charge: Charge;
  reasons: Reason[];
  /** The client gave up the date as late as not at all: a fee, forgiveness, an excuse may follow. */
  slip: boolean;
  /** It cost nothing as it was told in time. */
  inTime: boolean;
}

/**
 * The tier for so many hours of notice: the shortest one that the notice falls short of. Exactly at
 * an edge the milder one before it. Where it is only known that it was late, the mildest.
 */
export function tierFor(
  tiers: readonly NoticeTier[],
  hours: number | undefined,
): NoticeTier | undefined {
  const sorted = tiers.toSorted((a, b) => b.underHours - a.underHours);
  return hours === undefined ? sorted[0] : sorted.findLast(({ underHours }) => hours < underHours);
}

/**
 * @param at start of the slot, epoch milliseconds
 * @param history standing outcomes of this client, this one among them
 */
export function ruleFee(
  outcome: JudgedOutcome,
  terms: Terms,
  history: readonly OutcomeFact[],
  at: number,
  zone: string,
): RuleFee {
  switch (outcome.status) {
    case 'showed':
      return nothing({ code: 'came' });
    case 'late':
      return nothing({ code: 'came_late', minutes: soundMinutes(outcome.minutesLate) });
    case 'provider_cancelled':
      return nothing({ code: 'my_cancellation' });
    case 'no_show':
      return slipped(
        { code: 'did_not_come', limitMinutes: terms.waiting.limitMinutes },
        terms.noShow,
        (charge) => ({ code: 'no_show_fee', charge }),
      );
    case 'cancelled':
    case 'late_cancel':
      return byNotice(outcome, terms);
    case 'rescheduled':
      return moved(outcome, terms, history, at, zone);
  }
}

const nothing = (reason: Reason): RuleFee => ({
  charge: free,
  reasons: [reason],
  slip: false,
  inTime: false,
});

function slipped(why: Reason, charge: Charge, rule: (charge: Charge) => Reason): RuleFee {
  const sound = soundCharge(charge);
  const reasons = [why, isFree(sound) ? ({ code: 'no_fee' } as const) : rule(sound)];
  return { charge: sound, reasons, slip: true, inTime: false };
}

function byNotice(outcome: JudgedOutcome, { notice }: Terms): RuleFee {
  const told = toldReason(outcome, notice.hours);
  if (!told || isInTime(told)) {
    return { charge: free, reasons: told ? [told] : [], slip: false, inTime: true };
  }
  const hours = told.code === 'told' ? told.hours : undefined;
  // Late with a notice as long as the window: it was less than can be told.
  const least = told.code === 'told_after_start' || hours === notice.hours;
  const tier = tierFor(notice.tiers, least ? -Infinity : hours);
  return slipped(told, tier?.charge ?? free, (charge) => ({
    code: 'tier',
    underHours: tier?.underHours ?? 0,
    charge,
  }));
}

/** A move is free up to the limit; beyond it, it counts as a cancellation. */
function moved(
  outcome: JudgedOutcome,
  terms: Terms,
  history: readonly OutcomeFact[],
  at: number,
  zone: string,
): RuleFee {
  const limit = terms.reschedules;
  const count = movesAt(history, limit?.months, at, zone);
  const told = toldReason(outcome, terms.notice.hours);
  const line: Reason[] = told ? [told] : [];
  if (!limit || count <= limit.most || outcome.excused) {
    return {
      charge: free,
      reasons: [...line, { code: 'moved', count, limit }],
      slip: false,
      inTime: false,
    };
  }
  const often: Reason = { code: 'moved_too_often', count, limit };
  // When it was told is unknown: nothing says that it was late.
  if (!told || isInTime(told)) {
    return { charge: free, reasons: [...line, often], slip: false, inTime: true };
  }
  const fee = byNotice({ ...outcome, status: 'late_cancel' }, terms);
  const [first, ...rest] = fee.reasons;
  return { ...fee, reasons: [...(first ? [first] : []), often, ...rest] };
}

const soundMinutes = (minutes: number | undefined): number | null =>
  minutes !== undefined && Number.isFinite(minutes) ? minutes : null;
