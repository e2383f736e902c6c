import * as v from 'valibot';
import { causes, excuseReasons, statuses } from '@/lib/appointments/status';
import { cut, email, EVENTS, hours, id, instant, LIST, NAME, nothing, TITLE } from './schema-parts';

/** Lines of one file. */
const ROWS = 200_000;
/** Characters of a backup. */
const BACKUP = 200_000_000;
const MONTHS = 1_200;

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ROWS));
/** A row of a file may be spread over many of its lines. */
const line = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BACKUP));
const contact = v.object({
  name: cut(NAME),
  emails: v.pipe(v.array(email), v.maxLength(LIST)),
  phones: v.pipe(v.array(cut(NAME)), v.maxLength(LIST)),
});
const contacts = v.pipe(v.array(contact), v.maxLength(EVENTS * 10));
const positions = v.pipe(v.array(position), v.maxLength(EVENTS * 10));

const row = v.pipe(
  v.object({
    line,
    client: cut(NAME),
    email,
    start: instant,
    end: instant,
    allDay: v.boolean(),
    status: v.picklist(statuses),
    excused: v.boolean(),
    excuseReason: v.nullable(v.picklist(excuseReasons)),
    cause: v.nullable(v.picklist(causes)),
    minutesLate: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60))),
    noticeHours: v.nullable(hours),
    source: cut(NAME),
    title: cut(TITLE),
  }),
  v.check(({ start, end }) => start <= end),
);
const rows = v.pipe(v.array(row), v.maxLength(ROWS));
const file = { importId: id, name: cut(NAME) };
const backup = v.object({ text: v.pipe(v.string(), v.maxLength(BACKUP)) });

/** The form of the messages about files in and out. */
export const dataSchemas = {
  matchContacts: v.object({ contacts }),
  importContacts: v.object({ ...file, contacts, update: positions, create: positions }),
  previewOutcomes: v.object({ rows }),
  importOutcomes: v.object({ ...file, rows }),
  outcomeRows: nothing,
  exportBackup: nothing,
  previewRestore: backup,
  restoreBackup: backup,
  backupState: nothing,
  postponeBackup: nothing,
  previewRetention: v.object({
    months: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MONTHS)),
  }),
  eraseEverything: nothing,
};
