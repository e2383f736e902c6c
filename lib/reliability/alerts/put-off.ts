import type { AlertCode } from './alert';

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

/** Whether an alert was put off: what nothing new has happened about does not come back. */
export const putOffAt = (
  putOff: readonly PutOff[],
  { code, about }: { code: AlertCode; about: number },
  now: number,
): boolean =>
  putOff.some(
    (one) => one.alert === code && one.about === about && (one.until === null || now < one.until),
  );
