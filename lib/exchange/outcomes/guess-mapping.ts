import { fold } from '@/lib/appointments/fold';
import { mailIn } from '../mail-form';
import { columnNames, isFirstName } from './column-names';
import { emptyMapping, type Field, type Mapping } from './fields';
import { readMoment } from './moment-text';
import { guessStatus } from './status-words';

/**
 * Which column probably holds what: by its name, and where no name tells, by what stands in it.
 * Each column is used once.
 *
 * @param header names of the columns, possibly empty texts
 * @param sampleRows some rows below it
 */
export function guessMapping(
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Mapping {
  const mapping = emptyMapping();
  const names = header.map(fold);
  const used = new Set<number>();
  const take = (field: Field, column: number): void => {
    if (column < 0) return;
    mapping[field] = column;
    used.add(column);
  };

  const columns = new Map<string, number[]>();
  for (const [column, name] of names.entries()) {
    if (name !== '') columns.set(name, [...(columns.get(name) ?? []).slice(0, 5), column]);
  }
  for (const [field, known] of columnNames) {
    const found = known
      .flatMap((name) => columns.get(name) ?? [])
      .find((column) => !used.has(column));
    take(field, found ?? -1);
  }
  const { client, last_name } = mapping;
  if (client !== null && last_name !== null && !isFirstName(names[client] ?? '')) {
    mapping.last_name = null;
    used.delete(last_name);
  }

  const byContent = (fits: (cell: string) => boolean): number =>
    header.findIndex((_, column) => {
      if (used.has(column)) return false;
      const cells = sampleRows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
      return cells.length > 0 && cells.every(fits);
    });
  if (mapping.email === null)
    take(
      'email',
      byContent((cell) => mailIn(cell) !== null),
    );
  if (mapping.start === null && mapping.date === null) {
    take(
      'start',
      byContent((cell) => !!readMoment(cell)?.date),
    );
  }
  if (mapping.status === null)
    take(
      'status',
      byContent((cell) => guessStatus(cell) !== null),
    );
  return mapping;
}
