import type { Fact } from '@/lib/appointments/fact';
import type { OwnScenario } from '@/lib/drafts/own-scenario';
import type { OwnText } from '@/lib/drafts/own-texts';
import type { Practice } from '@/lib/messaging/practice-protocol';
import type { ContactSaid } from '@/lib/policy/gone-silent';
import type { LedgerEntry } from '@/lib/policy/ledger';
import type { StepSaid } from '@/lib/policy/steps';
import type { PolicyVersion } from '@/lib/policy/terms';
import type { PreparedRecord } from '../day-records';
import type { ErasedRecord } from '../import-records';
import type { MetaValues } from '../meta-values';
import type {
  Appointment,
  KeptSchema,
  SeriesGuests,
  SlotRecord,
  StoredClient,
  StoredPerson,
} from '../schema';
import type { ToWriteRecord } from '../to-write';

/** A slot without what is made from the facts. */
export type BackedSlot = Omit<SlotRecord, 'open' | 'due'>;

/** What a backup holds. Addresses of calendars, imports and accounts are not among it. */
export interface BackupData {
  facts: Fact[];
  clients: StoredClient[];
  people: StoredPerson[];
  assignments: KeptSchema['assignments']['value'][];
  appointments: Appointment[];
  series: SeriesGuests[];
  slots: BackedSlot[];
  policies: PolicyVersion[];
  ledger: LedgerEntry[];
  steps: StepSaid[];
  contacts: ContactSaid[];
  prepared: PreparedRecord[];
  toWrite: ToWriteRecord[];
  ownTexts: OwnText[];
  ownScenarios: OwnScenario[];
  /** `null`: nothing was ever said of it. */
  practice: Practice | null;
  calendars: MetaValues['calendars'];
  erased: ErasedRecord[];
  erasureKeys: string[];
}

export interface Backup {
  /** Epoch milliseconds. */
  madeAt: number;
  /** The installation that made it. */
  device: string;
  data: BackupData;
}

export const FORMAT = 'kept-backup';
/**
 * Raised whenever an older Kept could not read the file, or would lose part of it. 2: policies,
 * ledger, steps, contacts and what was prepared; the notice window is the policy's. 3: what is to
 * be written after a slot, texts the user wrote, and scenarios they added.
 */
export const VERSION = 3;

/** What the records of a backup are, in the order of the file. */
export const recordKinds = [
  'clients',
  'people',
  'assignments',
  'facts',
  'appointments',
  'series',
  'slots',
  'policies',
  'ledger',
  'steps',
  'contacts',
  'prepared',
  'toWrite',
  'ownTexts',
  'ownScenarios',
  'calendars',
  'erased',
  'erasureKeys',
] as const satisfies (keyof BackupData)[];

/** What files have had from this version on; earlier ones hold nothing of it. */
export const sinceVersion: Partial<Record<(typeof recordKinds)[number], number>> = {
  policies: 2,
  ledger: 2,
  steps: 2,
  contacts: 2,
  prepared: 2,
  toWrite: 3,
  ownTexts: 3,
  ownScenarios: 3,
};
