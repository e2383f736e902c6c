import { useEffect, useState } from 'preact/hooks';
import { type TextTable, type TextTableName, textTables } from '@/lib/drafts/text-table';
import { readPackageFile } from '@/lib/platform/package-file';
import { useGate } from '../own-pages/gate';
import type { Query } from '../own-pages/use-query';

export type TextTables = Readonly<Record<TextTableName, TextTable>>;

/** Kept's texts in every language, from the package. */
export function useTextTables(): Query<TextTables> {
  const [tables, setTables] = useState<TextTables | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const read = async () => {
      const list = textTables.map(async (name) => {
        // Written by the build from lib/drafts/texts: it is what it says it is.
        const table = (await readPackageFile(`texts/${name}.json`)) as TextTable;
        return [name, table] as const;
      });
      return Object.fromEntries(await Promise.all(list)) as TextTables;
    };
    read().then(setTables, () => setTables('failed'));
  }, [attempt]);
  useGate(tables === null);
  if (tables === null) return { state: 'loading' };
  if (tables !== 'failed') return { state: 'ready', value: tables };
  return {
    state: 'failed',
    retry: () => {
      setTables(null);
      setAttempt(attempt + 1);
    },
  };
}
