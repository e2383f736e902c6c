import * as v from 'valibot';
import type { BackupAnswer, BackupProblem } from '@/lib/messaging/data-protocol';
import type { PolicyVersion } from '@/lib/policy/terms';
import { versionOfHours } from '../policy/first-policy';
import {
  type Backup,
  type BackupData,
  FORMAT,
  recordKinds,
  sinceVersion,
  VERSION,
} from './backup-file';
import { recordSchemas } from './backup-schema';
import { noticeSchema, practiceSchema } from './practice-records';

/** No practice records more than this in a lifetime. */
const RECORDS = 1_000_000;
/** The version from which on there are policies. */
const POLICIES = 2;

const refused = (problem: BackupProblem): { ok: false; problem: BackupProblem } => ({
  ok: false,
  problem,
});
const damaged = (where: string) => refused({ code: 'damaged', where });

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the text of a backup. All of it has to be right: a file that was damaged in one place may
 * be wrong in others.
 */
export function readBackup(text: string): BackupAnswer<Backup> {
  const parsed = parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isLoose(file) || file['format'] !== FORMAT) return refused({ code: 'not_a_backup' });
  const { version, madeAt, device, data } = file;
  if (!Number.isSafeInteger(version) || Number(version) < 1) return damaged('version');
  if (Number(version) > VERSION) return refused({ code: 'newer', version: Number(version) });
  if (typeof madeAt !== 'number' || Number.isNaN(new Date(madeAt).getTime())) {
    return damaged('madeAt');
  }
  if (typeof device !== 'string') return damaged('device');
  if (!isLoose(data)) return damaged('data');
  const records = readData(data, Number(version));
  return records.ok ? { ok: true, value: { madeAt, device, data: records.value } } : records;
}

function readData(data: Loose, version: number): BackupAnswer<BackupData> {
  const read: Record<string, unknown> = {};
  for (const kind of recordKinds) {
    const list = version < (sinceVersion[kind] ?? 1) ? [] : data[kind];
    if (!Array.isArray(list) || list.length > RECORDS) return damaged(kind);
    const schema: v.GenericSchema = recordSchemas[kind];
    const kept: unknown[] = [];
    for (const [at, one] of list.entries()) {
      const parsed = v.safeParse(schema, one, { abortEarly: true });
      if (!parsed.success) return damaged(whereIn(`${kind}.${at}`, parsed.issues));
      kept.push(parsed.output);
    }
    read[kind] = kept;
  }
  const practice = v.safeParse(practiceSchema, data['practice'], { abortEarly: true });
  if (!practice.success) return damaged(whereIn('practice', practice.issues));
  const policies = version < POLICIES ? firstPolicy(data['practice']) : read['policies'];
  const value = { ...read, policies, practice: practice.output } as unknown as BackupData;
  return { ok: true, value };
}

/** Before there was a policy, the practice had a notice window. */
function firstPolicy(practice: unknown): PolicyVersion[] {
  const told = v.safeParse(noticeSchema, practice);
  const version = told.success ? versionOfHours(told.output.noticeHours) : null;
  return version ? [version] : [];
}

/** The path of the first issue. Only fields and positions: no part of a record is told. */
function whereIn(
  record: string,
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
): string {
  const keys = (issues[0].path ?? []).map(({ key }) => key);
  const known = keys.filter(
    (key) => typeof key === 'number' || /^[a-zA-Z]{1,20}$/.test(String(key)),
  );
  return [record, ...known].join('.');
}

function parse(text: string): BackupAnswer<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return refused({ code: 'not_json', line: lineOf(text, message) });
  }
}

/**
 * The line at which the text stops being JSON, 1-based; `null`: the engine does not tell. Chrome
 * tells the position, or that the text ends too early; Firefox tells the line.
 */
export function lineOf(text: string, message: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /\bposition (\d+)/.exec(message)?.[1];
  const end = /\bend of (?:JSON|data)/.test(message) ? text.trimEnd().length : null;
  const at = position === undefined ? end : Number(position);
  return at === null ? null : text.slice(0, at).split('\n').length;
}
