import { standing } from './said';
import { dayIn, startOfDayIn } from './zone-days';

/** What happened between the user and a client who does not answer. */
export const contactKinds = ['wrote', 'second_nudge', 'answered', 'closed'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Said by the user, and only ever added. */
export interface ContactSaid {
  id: string;
  clientId: string;
  kind: ContactKind;
  /** Epoch milliseconds. */
  at: number;
  /** Which installation recorded it. */
  device: string;
  supersedes?: string;
  /** Takes back what it supersedes and says nothing itself. */
  takenBack?: true;
}

/**
 * Where the silence stands: `none` there is none, `wait` an answer may still come, `nudge` time for
 * the one second nudge, `close` time to decide whether the file is closed, `closed` it is.
 */
export interface Silence {
  state: 'none' | 'wait' | 'nudge' | 'close' | 'closed';
  /** The last time the user wrote or the client was heard of; `null`: never. */
  lastContact: number | null;
  /** When the state changes by itself; `null`: it does not. */
  next: number | null;
}

/** Days without an answer after which one more message is kind, and none after that is. */
export const NUDGE_AFTER_DAYS = 3;
/** Days after the second nudge after which a person decides. A judgement: a working week each way. */
export const CLOSE_AFTER_DAYS = 14;

export interface SilenceInput {
  /** All that was said of contacts with ONE client, in any order. */
  contacts: readonly ContactSaid[];
  /** Start of the last slot the client came to, epoch milliseconds; `null`: none. */
  lastSeen: number | null;
  /** The client has a date to come: nobody is silent who has one. */
  hasDate: boolean;
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone of the practice. */
  zone: string;
}

/**
 * Where the silence of a client stands. It begins when the user wrote and nothing came back: one
 * second nudge after three days, then a person decides (gravity.fast and hmxzone.com stop after one
 * or two messages). An answer, a visit or a new date ends it.
 */
export function silenceOf({ contacts, lastSeen, hasDate, now, zone }: SilenceInput): Silence {
  const said = standing(contacts).filter(({ at }) => at <= now);
  const times = [...said.map(({ at }) => at), ...(lastSeen === null ? [] : [lastSeen])];
  const lastContact = times.length === 0 ? null : Math.max(...times);
  const ended = Math.max(
    lastSeen ?? -Infinity,
    ...said.flatMap(({ kind, at }) => (kind === 'answered' ? at : [])),
  );
  const since = said.filter(({ at }) => at > ended);
  const until = (at: number, days: number) => startOfDayIn(zone, dayIn(zone, at) + days);

  const none: Silence = { state: 'none', lastContact, next: null };
  if (hasDate) return none;
  if (since.some(({ kind }) => kind === 'closed')) return { ...none, state: 'closed' };
  const nudged = since.find(({ kind }) => kind === 'second_nudge');
  const wrote = since.find(({ kind }) => kind === 'wrote');
  const first = nudged ?? wrote;
  if (!first) return none;
  const next = until(first.at, nudged ? CLOSE_AFTER_DAYS : NUDGE_AFTER_DAYS);
  if (now < next) return { state: 'wait', lastContact, next };
  return { state: nudged ? 'close' : 'nudge', lastContact, next: null };
}
