import type { Pencilled } from '@/components/import/past-pencil';
import { rowKey } from '@/components/worklist/row-key';
import type { ReviewTexts } from '@/lib/i18n/en/review';
import { ask } from '@/lib/messaging/client';
import type { Mark } from '@/lib/messaging/protocol';
import type { Action } from '../own-pages/use-actions';

/** Marks in one message. */
const CHUNK = 2_000;

/** Records what was pencilled in: one batch, undone as a whole, however many messages it takes. */
export function recordAction(outcomes: readonly Pencilled[], { past }: ReviewTexts): Action {
  const batch = crypto.randomUUID();
  const marks = outcomes.map(({ row, status, noticeHours }): Mark => ({
    id: crypto.randomUUID(),
    clientId: row.clientId,
    slot: row.slot,
    title: row.title,
    status,
    source: 'bulk',
    batch,
    ...(noticeHours === undefined ? {} : { noticeHours }),
  }));
  let count = 0;
  const action: Action = {
    says: () => (count > 0 ? past.recorded(count) : past.alreadyMarked),
    hides: outcomes.map(({ row }) => rowKey(row)),
    perform: async () => {
      count = 0;
      for (let at = 0; at < marks.length; at += CHUNK) {
        const part = marks.slice(at, at + CHUNK);
        const outcome = await ask('markAll', part).catch(
          () => ({ ok: false, why: 'failed' }) as const,
        );
        if (!outcome.ok) {
          if (count > 0) action.failed = past.partly(count);
          return outcome;
        }
        count += outcome.value.count;
      }
      return { ok: true, value: count > 0 ? () => ask('undoBatch', { batch }) : null };
    },
  };
  return action;
}
