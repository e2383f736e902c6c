import type { Deadline } from './deadline';
import type { Money, MoneyFacts } from './money';

/** Whether clients are asked to keep the camera on, or told that it can stay off. */
export const cameras = ['with', 'without'] as const;
export type Camera = (typeof cameras)[number];

/**
 * What a message may also name, as far as it is known. Everything here is optional: a text leaves
 * out what is missing. Texts are untrusted: links must be `http(s)`, the rest becomes plain lines.
 */
export interface DraftExtras {
  /** Starts of free times that can be offered, epoch milliseconds; two or three, earliest first. */
  freeTimes?: readonly number[];
  /** Where clients book for themselves. */
  bookingLink?: string | null;
  /** Where the session takes place online. */
  joinLink?: string | null;
  /** Whether the camera is wanted; unset: as the client likes. */
  camera?: Camera;
  /**
   * What the appointment was for, as a noun: "the draft contract", and until when: an instant on
   * that day where the user is.
   */
  needed?: string | null;
  neededBy?: number | null;
  /** Until when an answer is asked for. */
  deadline?: Deadline | null;
  /** What the policy says about the money of the outcome. */
  money?: MoneyFacts | null;
  /** The deposit that is asked for. */
  depositAmount?: Money | null;
  /** The user's rules as the policy puts them into words, what matters most first. */
  rules?: readonly string[] | null;
  /**
   * Of a message that says goodbye: work still to be finished, by when, an instant on that day
   * where the user is, and who could go on.
   */
  openWork?: string | null;
  openWorkBy?: number | null;
  referral?: string | null;
  /** How long a client is awaited, minutes after the start. */
  waitMinutes?: number;
  /** IANA zone of the client; unset: the computer's own. */
  zone?: string | null;
  /** IANA zone of the slot, where the last day of a deposit is told; unset: the computer's own. */
  slotZone?: string | null;
}
