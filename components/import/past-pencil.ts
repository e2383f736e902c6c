import type { Status } from '@/lib/appointments/status';
import type { WorkRow } from '@/lib/messaging/protocol';
import { rowKey } from '../worklist/row-key';

/*
 * What is written in pencil: chosen on the page, recorded by nobody yet. `null`: stays unmarked.
 */

/** Exceptions by row; everything else is as it was preset. */
export type Pencil = ReadonlyMap<string, Status | null>;

/** One outcome to be recorded. */
export interface Pencilled {
  row: WorkRow;
  status: Status;
  /** As the calendar suggests it. */
  noticeHours?: number;
}

/** Everybody came, except where the calendar says otherwise: there nothing is preset. */
const presetOf = ({ gone, suggestion, declined }: WorkRow): Status | null =>
  gone || suggestion || declined ? null : 'showed';

/** What stands at a row. */
export function pencilAt(row: WorkRow, pencil: Pencil): Status | null {
  const set = pencil.get(rowKey(row));
  return set === undefined ? presetOf(row) : set;
}

/** The same pencil with these rows set. */
export function withRows(pencil: Pencil, rows: readonly WorkRow[], status: Status | null): Pencil {
  return new Map([...pencil, ...rows.map((row) => [rowKey(row), status] as const)]);
}

/** What of these rows would be recorded, in their order. */
export function pencilled(rows: readonly WorkRow[], pencil: Pencil): Pencilled[] {
  return rows.flatMap((row) => {
    const status = pencilAt(row, pencil);
    if (status === null) return [];
    const { suggestion } = row;
    const told = suggestion?.status === status ? { noticeHours: suggestion.noticeHours } : {};
    return [{ row, status, ...told }];
  });
}

/** Keys of the answers, in the order of the row. */
export const pencilKeys: Readonly<Record<string, Status | null>> = {
  1: 'showed',
  2: 'late',
  3: 'no_show',
  4: 'cancelled',
  5: 'late_cancel',
  6: 'rescheduled',
  7: 'provider_cancelled',
  0: null,
  Delete: null,
  Backspace: null,
};
