import type { Alert, AlertCode, AlertInput } from './alert';
import { bookedAhead } from './booked-ahead';
import { goneQuiet } from './gone-quiet';
import { mySide } from './my-side';
import { rescheduler } from './rescheduler';
import { slipped } from './slipped';
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

/** The user has seen an alert and does not want it now, or not again. */
export interface PutOff {
  alert: AlertCode;
  /** Start of the slot it spoke of: about another one it is another alert. */
  about: number;
  /** When that was said, epoch milliseconds. */
  at: number;
  /** Until when, epoch milliseconds; `null`: for good. */
  until: number | null;
}

/** The alerts that were not put off; what nothing new has happened about does not come back. */
export const openAlerts = (
  alerts: readonly Alert[],
  putOff: readonly PutOff[],
  now: number,
): Alert[] =>
  alerts.filter(
    ({ code, slot }) =>
      !putOff.some(
        ({ alert, about, until }) =>
          alert === code && about === slot.start && (until === null || now < until),
      ),
  );
