import type { TextTable, TextTableName } from '@/lib/drafts/text-table';
import { readPackageFile } from '@/lib/platform/package-file';

const read = new Map<TextTableName, Promise<TextTable>>();

/** The texts of drafts, read from the package once. A failure is not remembered. */
export function textTable(name: TextTableName): Promise<TextTable> {
  let table = read.get(name);
  if (!table) {
    // Written by the build from lib/drafts/texts: it is what it says it is.
    table = readPackageFile(`texts/${name}.json`) as Promise<TextTable>;
    read.set(name, table);
    table.catch(() => read.delete(name));
  }
  return table;
}
