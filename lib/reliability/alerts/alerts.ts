import type { Alert, AlertInput } from './alert';
import type { AlertSpan } from './alert-span';
import { bookedAhead, bookedAheadSpans } from './booked-ahead';
import { goneQuiet, goneQuietSpans } from './gone-quiet';
import { mySide, mySideSpans } from './my-side';
import { type PutOff, putOffAt } from './put-off';
import { rescheduler, reschedulerSpans } from './rescheduler';
import { slipped, slippedSpans } from './slipped';
import { slipping } from './slipping';

/** What is worth a second look with this client, the most pressing first. */
export function alertsOf(input: AlertInput): Alert[] {
  const { outcomes, practice, now } = input;
  const mine = mySide(outcomes, now);
  const ahead = bookedAhead(input);
  if (input.doNotRate) return [mine, ahead].filter((one) => one !== null);
  const change = slipping(outcomes);
  return [
    // A tested change says all that the last miss says, and more.
    change ?? slipped(outcomes, practice, now),
    mine,
    rescheduler(outcomes, now),
    goneQuiet(input),
    ahead,
  ].filter((one) => one !== null);
}

/** The alerts that were not put off; what nothing new has happened about does not come back. */
export const openAlerts = (
  alerts: readonly Alert[],
  putOff: readonly PutOff[],
  now: number,
): Alert[] =>
  alerts.filter(({ code, slot }) => !putOffAt(putOff, { code, about: slot.start }, now));

/**
 * When which alert is open, the most pressing first: at any time, what `openAlert` finds in them is
 * the first that `alertsOf` tells then.
 *
 * @param slots all open slots of the client, of any time
 */
export function alertSpans({
  outcomes,
  slots,
}: Pick<AlertInput, 'outcomes' | 'slots'>): AlertSpan[] {
  const change = slipping(outcomes);
  const all = [
    ...(change ? [always(change)] : slippedSpans(outcomes)),
    ...mySideSpans(outcomes),
    ...reschedulerSpans(outcomes),
    ...goneQuietSpans(outcomes, slots),
    ...bookedAheadSpans(outcomes, slots),
  ];
  // Nobody asks about the time before the last mark.
  const since = outcomes.reduce((last, one) => Math.max(last, one.recordedAt), -Infinity);
  return all.filter(({ until }) => until === null || until > since);
}

const always = ({ code, slot }: Alert): AlertSpan => ({
  code,
  about: slot.start,
  from: null,
  until: null,
});
