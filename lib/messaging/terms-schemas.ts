import * as v from 'valibot';
import { excuseReasons } from '@/lib/appointments/status';
import { forgivenesses, presetIds, reviewMonths } from '@/lib/policy/terms';
import { HOURS, id, NAME, text } from './schema-parts';

/*
 * The form of a policy, in messages and in backups alike. What passes is consistent in itself:
 * tiers run from long to short and stay within the window, nudges come before the limit.
 */

/** A thousand million of the major unit: far above any fee, far below what adds up wrongly. */
const MOST_MONEY = 100_000_000_000;
const MONTHS = 120;
const MINUTES = 24 * 60;

const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));

export const money = whole(0, MOST_MONEY);
export const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
export const preset = v.picklist(presetIds);
export const review = v.picklist(reviewMonths);

/** Quarters of an hour: the notice given is told in them, so that an edge is met exactly. */
const quarters = v.pipe(v.number(), v.minValue(0), v.maxValue(HOURS), v.multipleOf(0.25));

const charge = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({
    kind: v.literal('percent'),
    percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  v.object({ kind: v.literal('amount'), amount: money }),
]);

const tier = v.object({ underHours: v.pipe(quarters, v.gtValue(0)), charge });

const notice = v.pipe(
  v.object({ hours: quarters, tiers: v.pipe(v.array(tier), v.maxLength(20)) }),
  v.check(({ hours, tiers }) =>
    tiers.every(({ underHours }, n) => {
      const before = tiers[n - 1];
      return before ? underHours < before.underHours : underHours <= hours;
    }),
  ),
);

const waiting = v.pipe(
  v.object({
    limitMinutes: whole(1, MINUTES),
    firstNudge: whole(0, MINUTES),
    secondNudge: whole(0, MINUTES),
  }),
  v.check(
    ({ limitMinutes, firstNudge, secondNudge }) =>
      firstNudge <= secondNudge && secondNudge <= limitMinutes,
  ),
);

const termsParts = {
  currency,
  price: v.nullable(money),
  notice,
  waiting,
  noShow: charge,
  deposit: v.nullable(v.object({ charge, newDateDays: whole(0, 365) })),
  reschedules: v.nullable(v.object({ most: whole(0, 1000), months: whole(1, MONTHS) })),
  forgiveness: v.picklist(forgivenesses),
  strikes: v.pipe(
    v.object({ talkAt: whole(1, 1000), decideAt: whole(1, 1000), months: whole(1, MONTHS) }),
    v.check(({ talkAt, decideAt }) => talkAt <= decideAt),
  ),
  exceptions: v.pipe(
    v.array(v.picklist(excuseReasons)),
    v.check((list) => new Set(list).size === list.length),
  ),
};

export const terms = v.object(termsParts);

const partial = v.object({
  currency: v.exactOptional(termsParts.currency),
  price: v.exactOptional(termsParts.price),
  notice: v.exactOptional(termsParts.notice),
  waiting: v.exactOptional(termsParts.waiting),
  noShow: v.exactOptional(termsParts.noShow),
  deposit: v.exactOptional(termsParts.deposit),
  reschedules: v.exactOptional(termsParts.reschedules),
  forgiveness: v.exactOptional(termsParts.forgiveness),
  strikes: v.exactOptional(termsParts.strikes),
  exceptions: v.exactOptional(termsParts.exceptions),
});

const kind = v.pipe(
  v.object({
    calendarId: v.exactOptional(v.pipe(id, v.toLowerCase())),
    word: v.exactOptional(v.pipe(text(NAME), v.trim(), v.nonEmpty())),
    minMinutes: v.exactOptional(whole(0, 7 * MINUTES)),
    maxMinutes: v.exactOptional(whole(0, 7 * MINUTES)),
  }),
  v.check(
    ({ minMinutes, maxMinutes }) =>
      minMinutes === undefined || maxMinutes === undefined || minMinutes <= maxMinutes,
  ),
);

export const override = v.object({
  id,
  of: v.union([v.object({ clientId: id }), v.object({ kind })]),
  terms: partial,
});
