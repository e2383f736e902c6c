/** Why a fee was not asked for. */
export const waiveReasons = [
  'forgiveness',
  'reliable',
  'emergency',
  'refilled',
  'my_mistake',
  'goodwill',
  'other',
] as const;
export type WaiveReason = (typeof waiveReasons)[number];

export const feeStates = ['due', 'waived', 'paid'] as const;
export type FeeState = (typeof feeStates)[number];

/** `returned`: paid back, or counted towards the price of the appointment. */
export const depositStates = ['held', 'carried_over', 'forfeited', 'returned'] as const;
export type DepositState = (typeof depositStates)[number];

interface EntryBase {
  id: string;
  clientId: string;
  eventId: string;
  /** Slot start, epoch milliseconds. */
  start: number;
  /** Minor units of `currency`, 0 or more; `null`: agreed without a number. */
  amount: number | null;
  /** ISO 4217. */
  currency: string;
  /** When the user said so, epoch milliseconds. */
  at: number;
  /** Which installation recorded it. */
  device: string;
  /** The entry this one follows. Entries are only ever added. */
  supersedes?: string;
  /** Takes back what it supersedes and says nothing itself. */
  takenBack?: true;
}

export interface FeeEntry extends EntryBase {
  what: 'fee';
  state: FeeState;
  reason?: WaiveReason;
}

export interface DepositEntry extends EntryBase {
  what: 'deposit';
  state: DepositState;
}

/** What became of a fee or a deposit at one slot of one client, as the user says. */
export type LedgerEntry = FeeEntry | DepositEntry;

/** Sums of minor units by state; entries without a number count as 0. */
export type StateSums = Record<FeeState | DepositState, number>;

/** What stands for one client in one month and currency. */
export interface LedgerTotal {
  clientId: string;
  /** `YYYY-MM` of the slot, in the practice's own time. */
  month: string;
  currency: string;
  sums: StateSums;
  entries: number;
  /** Entries without a number. */
  unnumbered: number;
}
