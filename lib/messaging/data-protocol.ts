import type { Cause, ExcuseReason, Status } from '@/lib/appointments/status';
import type { Outcome, Refusal } from './protocol';

/** A person of an address book. */
export interface Contact {
  name: string;
  /** Lower case. */
  emails: string[];
  /** E.164 where the country is known, else as written. */
  phones: string[];
}

/** What a contact would do. */
export interface ContactMatch {
  /** Position in the list that was asked about. */
  index: number;
  /** The client it belongs to; `null`: nobody yet. */
  client: { clientId: string; name: string } | null;
  /** What it adds to that client. */
  adds: { name: boolean; emails: number; phone: boolean };
  /** Addresses that belong to another client and stay there. */
  taken: number;
}

/** One outcome as a CSV file tells of it, and as one is written. */
export interface OutcomeRow {
  /** Line of the file, 1-based; 0 where it is written. */
  line: number;
  client: string;
  /** Lower case; empty: none. */
  email: string;
  /** Epoch milliseconds. */
  start: number;
  end: number;
  allDay: boolean;
  status: Status;
  excused: boolean;
  excuseReason: ExcuseReason | null;
  cause: Cause | null;
  minutesLate: number | null;
  noticeHours: number | null;
  /** `panel`, `popup`, `bulk`, `import`; only when it is written. */
  source: string;
  title: string;
}

/** What an import of outcomes would do. */
export interface OutcomesPreview {
  /** Outcomes that are new. */
  added: number;
  /** Lines that say what is recorded already. */
  known: number;
  /** Lines that contradict what is recorded: they are left out. */
  conflicts: number[];
  newClients: string[];
  /** Lines whose name several clients have: they are left out. */
  ambiguous: number[];
  /** Lines of people who were erased: they are left out. */
  erased: number;
  /** Lines that are older than the retention allows: they are left out. */
  expired: number;
}

/** What a retention would delete. */
export interface RetentionPreview {
  outcomes: number;
  /** Those that have no outcome. */
  appointments: number;
  /** What was said of fees and deposits, corrections included. */
  ledger: number;
  /** Steps before the last, and contacts with clients who did not answer. */
  standing: number;
  /** Messages that were opened or copied. */
  prepared: number;
}

/** What a restore would add; everything that is here stays, but for what `deletes` tells. */
export interface RestorePreview {
  /** When the backup was made, epoch milliseconds. */
  madeAt: number;
  clients: number;
  outcomes: number;
  appointments: number;
  /** Versions of the policy. */
  policies: number;
  /** What was said of fees and deposits, corrections included. */
  ledger: number;
  /** Steps that were decided on, and contacts with clients who did not answer. */
  standing: number;
  /** Alerts that were dealt with. */
  alerts: number;
  /** Messages that were opened or copied. */
  prepared: number;
  /** Messages that were left for after a slot. */
  toWrite: number;
  /** Texts the user wrote, and scenarios they added. */
  texts: number;
  /** Of these, people who were erased and are left out. */
  erased: number;
  /** Clients of both sides with one address: they are joined. */
  joined: number;
  /** Records too old for the retention that is set. */
  expired: number;
  /** Records here that go, because the backup brings along a retention. */
  deletes: number;
  /** Backup and this browser hold the same. */
  nothingNew: boolean;
}

/** Why a backup cannot be restored. Nothing was changed. */
export type BackupProblem =
  | { code: 'not_json'; line: number | null }
  | { code: 'not_a_backup' }
  | { code: 'newer'; version: number }
  /** What is wrong, as a path such as `facts.12.start`. */
  | { code: 'damaged'; where: string }
  /** It was fine, and could not be written. */
  | { code: 'not_saved'; why: Refusal };

export type BackupAnswer<T> = { ok: true; value: T } | { ok: false; problem: BackupProblem };

export interface BackupState {
  /** Epoch milliseconds; `null`: never. */
  lastAt: number | null;
  /** Enough was recorded since, and long enough ago: a good moment for a backup. */
  due: boolean;
  /** Outcomes recorded since. */
  since: number;
}

/** Files in and out. All of it belongs to Kept's own pages. */
export interface DataProtocol {
  matchContacts(ask: { contacts: Contact[] }): ContactMatch[];
  /**
   * Adds what contacts tell of clients, and makes clients of those in `create`. One import, taken
   * back by `undoImport`. Positions refer to `contacts`.
   */
  importContacts(ask: {
    importId: string;
    name: string;
    contacts: Contact[];
    update: number[];
    create: number[];
  }): Outcome<{ updated: number; created: number }>;

  previewOutcomes(ask: { rows: OutcomeRow[] }): OutcomesPreview;
  /** Records outcomes with source `import`, all or none. Taken back by `undoImport`. */
  importOutcomes(ask: {
    importId: string;
    name: string;
    rows: OutcomeRow[];
  }): Outcome<OutcomesPreview>;
  /** Every standing outcome, oldest slot first. */
  outcomeRows(): OutcomeRow[];

  /** The backup, as the text of a file. Being asked for it counts as having made one. */
  exportBackup(): string;
  previewRestore(ask: { text: string }): BackupAnswer<RestorePreview>;
  restoreBackup(ask: { text: string }): BackupAnswer<RestorePreview>;
  backupState(): BackupState;
  /** Do not remind for a while. */
  postponeBackup(): Outcome<null>;

  /** What a retention of so many months would delete now. */
  previewRetention(ask: { months: number }): RetentionPreview;
  /** Everything goes: records, clients, settings, imports, addresses of calendars. */
  eraseEverything(): Outcome<null>;
}
