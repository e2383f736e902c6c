import * as v from 'valibot';
import { deviceOf, getMeta, setMeta } from '../meta';
import { ownScenariosIn } from '../own-scenarios';
import { ownTextsIn } from '../own-texts';
import { withDefaults } from '../practice-defaults';
import { wantedToWrite } from '../to-write';
import { write, type WriteTx } from '../transact';
import { type Backup, type BackupData, FORMAT, recordKinds, VERSION } from './backup-file';
import { recordSchemas } from './backup-schema';

/**
 * Everything that would be lost with this browser, as the text of a file: one record a line, in
 * the order of their keys. Being asked for it counts as having made one.
 *
 * @param now epoch milliseconds
 */
export async function exportBackup(now: number): Promise<string> {
  const backup = await write(async (tx): Promise<Backup> => {
    const { quietUntil = 0 } = (await getMeta(tx, 'backup')) ?? {};
    await setMeta(tx, 'backup', { lastAt: now, quietUntil });
    return { madeAt: now, device: await deviceOf(tx), data: await dataOf(tx, now) };
  }, 'known');
  return textOf(backup);
}

async function dataOf(tx: WriteTx, now: number): Promise<BackupData> {
  const practice = await getMeta(tx, 'practice');
  const calendars = (await getMeta(tx, 'calendars')) ?? [];
  const stored = {
    facts: await tx.objectStore('facts').getAll(),
    clients: await tx.objectStore('clients').getAll(),
    people: await tx.objectStore('people').getAll(),
    assignments: await tx.objectStore('assignments').getAll(),
    appointments: await tx.objectStore('appointments').getAll(),
    series: await tx.objectStore('series').getAll(),
    slots: await tx.objectStore('slots').getAll(),
    policies: await tx.objectStore('policies').getAll(),
    ledger: await tx.objectStore('ledger').getAll(),
    steps: await tx.objectStore('steps').getAll(),
    contacts: await tx.objectStore('contacts').getAll(),
    prepared: await tx.objectStore('prepared').getAll(),
    toWrite: await wantedToWrite(tx, now),
    ownTexts: await ownTextsIn(tx),
    ownScenarios: await ownScenariosIn(tx),
    calendars: calendars.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    erased: await tx.objectStore('erased').getAll(),
    erasureKeys: (await getMeta(tx, 'erasureKeys')) ?? [],
  };
  const readable = recordKinds.map((kind) => [kind, onlyReadable(kind, stored[kind])] as const);
  return {
    ...(Object.fromEntries(readable) as unknown as BackupData),
    practice: practice === undefined ? null : withDefaults(practice),
  };
}

/**
 * One damaged record must not make the whole backup unreadable; nor must one that another version
 * of Kept wrote in a form of its own.
 */
function onlyReadable(kind: (typeof recordKinds)[number], records: readonly unknown[]): unknown[] {
  const schema: v.GenericSchema = recordSchemas[kind];
  return records.flatMap((record) => {
    const parsed = v.safeParse(schema, record, { abortEarly: true });
    return parsed.success ? [parsed.output] : [];
  });
}

function textOf({ madeAt, device, data }: Backup): string {
  const lists = recordKinds.map((kind) => {
    const lines = data[kind].map((record) => JSON.stringify(record));
    return `"${kind}":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`;
  });
  const parts = [`"practice":${JSON.stringify(data.practice)}`, ...lists];
  const head = JSON.stringify({ format: FORMAT, version: VERSION, madeAt, device }).slice(0, -1);
  return `${head},"data":{\n${parts.join(',\n')}\n}}\n`;
}
