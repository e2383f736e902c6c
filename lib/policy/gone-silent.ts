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
