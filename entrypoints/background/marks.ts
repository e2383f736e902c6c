import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { mark, markAll, voidSlot } from '@/lib/store/marks';
import { undo, undoBatch } from '@/lib/store/undo';
import { today } from '@/lib/store/worklist';
import { telling } from './changed';

/** Recording outcomes, taking them back, and what waits for one. */
export const markHandlers = {
  mark: (marked) => telling(mark(marked, now())),
  undo: ({ factId }) => telling(undo(factId, now())),
  markAll: (marks) => telling(markAll(marks, now())),
  undoBatch: ({ batch }) => telling(undoBatch(batch, now())),
  voidSlot: (voided) => telling(voidSlot(voided, now())),
  today: () => today(now()),
} satisfies Pick<Handlers, 'mark' | 'undo' | 'markAll' | 'undoBatch' | 'voidSlot' | 'today'>;
