import type { Slot } from '@/lib/appointments/slot';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { ClientSummary, TodayView, WorkRow } from '@/lib/messaging/protocol';
import { byName } from '../client/client-search';
import { rowKey } from '../worklist/row-key';
import { dateAndTime, timeOf } from '../worklist/slot-words';

/** Somebody a message of the cheat-sheet may be for. */
export interface SheetPerson {
  key: string;
  group: 'running' | 'unmarked' | 'clients';
  clientId: string;
  name: string;
  /** Name and time, as the list shows them. */
  text: string;
  /** The appointment it is about; `null`: the last one that is worth a message. */
  about: { slot: Slot; title: string | null } | null;
}

/** As many unmarked ones are offered: older ones are found by their client. */
const UNMARKED = 8;

/** Whom a message may be for: who is awaited, whose appointments are not marked, every client. */
export function peopleOf(
  { running, unmarked }: Pick<TodayView, 'running' | 'unmarked'>,
  clients: readonly ClientSummary[],
  tag: string,
  texts: PopupTexts,
): SheetPerson[] {
  const ofRow =
    (group: 'running' | 'unmarked', when: (row: WorkRow) => string) =>
    (row: WorkRow): SheetPerson => ({
      key: rowKey(row),
      group,
      clientId: row.clientId,
      name: row.name,
      text: `${row.name}, ${when(row)}`,
      about: { slot: row.slot, title: row.title },
    });
  return [
    ...running.map(ofRow('running', ({ slot }) => timeOf(tag, slot, texts))),
    ...unmarked
      .slice(0, UNMARKED)
      .map(ofRow('unmarked', ({ slot }) => dateAndTime(tag, slot, texts))),
    ...byName(clients, tag).map(({ clientId, name }) => ({
      key: `client ${clientId}`,
      group: 'clients' as const,
      clientId,
      name,
      text: name,
      about: null,
    })),
  ];
}
