import type { Status } from '@/lib/appointments/status';
import type { Table } from '../table';
import { type DateOrder, dateOrders, type DateText, dayIn } from './date-text';
import { cellOf, type Mapping } from './fields';
import { startOf } from './row-moment';
import { guessStatus, wordKey } from './status-words';

/** A word of the status column. */
export interface StatusWord {
  /** As it stands in the file for the first time; the key of the answer. */
  word: string;
  rows: number;
  /** `null`: only the user can know. */
  guess: Status | null;
}

/** What a table does not say by itself. */
export interface Ambiguities {
  /** Orders in which its dates can be read, the likeliest first; only one: nothing to ask. */
  dateOrders: DateOrder[];
  /** A date that reads differently in them, as it stands in the file; `null`: none does. */
  dateExample: string | null;
  /** There are times of day without an offset. */
  needsZone: boolean;
  /** In the order of the file. */
  statuses: StatusWord[];
  /** What has to be asked. Words that are guessed may be shown, too. */
  ask: ('date_order' | 'zone' | 'statuses')[];
}

/** Finds out what has to be asked before the rows of a table can be read. */
export function ambiguities(table: Table, mapping: Mapping): Ambiguities {
  const words = new Map<string, StatusWord>();
  const dates: Written[] = [];
  let needsZone = false;
  for (const { cells } of table.rows) {
    const start = startOf(cells, mapping);
    if (start.ok) {
      needsZone ||= start.clock !== null && start.offset === null;
      if (start.date.kind === 'numbers') {
        dates.push({ date: start.date, text: writtenDate(cells, mapping) });
      }
    }
    countWord(words, cellOf(cells, mapping, 'status').trim());
  }
  const statuses = [...words.values()];
  const { orders, example } = ordersOf(dates);
  return {
    dateOrders: orders,
    dateExample: example,
    needsZone,
    statuses,
    ask: [
      ...(orders.length > 1 ? ['date_order' as const] : []),
      ...(needsZone ? ['zone' as const] : []),
      ...(statuses.some(({ guess }) => guess === null) ? ['statuses' as const] : []),
    ],
  };
}

function countWord(words: Map<string, StatusWord>, word: string): void {
  if (word === '') return;
  const known = words.get(wordKey(word));
  if (known) known.rows += 1;
  else words.set(wordKey(word), { word, rows: 1, guess: guessStatus(word) });
}

interface Written {
  date: DateText & { kind: 'numbers' };
  text: string;
}

const writtenDate = (cells: readonly string[], mapping: Mapping): string =>
  (cellOf(cells, mapping, 'start').trim() || cellOf(cells, mapping, 'date').trim()).slice(0, 80);

const sameDay = (date: DateText, a: DateOrder, b: DateOrder): boolean =>
  JSON.stringify(dayIn(date, a)) === JSON.stringify(dayIn(date, b));

/** Orders in which most dates exist; those that read all dates alike count as one. */
function ordersOf(dates: readonly Written[]): { orders: DateOrder[]; example: string | null } {
  const fits = dateOrders.map((order) => dates.filter(({ date }) => dayIn(date, order)).length);
  const most = Math.max(...fits);
  if (most === 0) return { orders: ['ymd'], example: null };
  // Dots are German; nobody writes a month first with them.
  const dotted = dates.every(({ date }) => date.dots);
  const possible = dateOrders.filter(
    (order, at) => fits[at] === most && !(dotted && order === 'mdy' && fits[0] === most),
  );
  const [likely = 'ymd'] = possible;
  const orders = possible.filter(
    (order) => order === likely || dates.some(({ date }) => !sameDay(date, order, likely)),
  );
  const example = dates.find(({ date }) => orders.some((order) => !sameDay(date, order, likely)));
  return { orders, example: example?.text ?? null };
}
