import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { accounts, showAccount } from '@/lib/store/accounts';
import { mark, markAll, voidSlot } from '@/lib/store/marks';
import { undo, undoBatch } from '@/lib/store/undo';
import { dismissSuggestion } from '@/lib/store/suggestions';
import { dropToWrite, writeLater } from '@/lib/store/to-write';
import { pastSlots, today } from '@/lib/store/worklist';
import { telling } from './changed';

/** Recording outcomes, taking them back, and what waits for one. */
export const markHandlers = {
  mark: (marked) => telling(mark(marked, now())),
  undo: ({ factId }) => telling(undo(factId, now())),
  markAll: (marks) => telling(markAll(marks, now())),
  undoBatch: ({ batch }) => telling(undoBatch(batch, now())),
  voidSlot: (voided) => telling(voidSlot(voided, now())),
  today: () => today(now()),
  pastSlots: (span) => pastSlots(span, now()),
  accounts,
  // Nobody else shows this choice: the others need not ask again.
  showAccount: ({ email }) => showAccount(email),
  dismissSuggestion: (asked) => telling(dismissSuggestion(asked)),
  writeLater: (asked) => telling(writeLater(asked, now())),
  dropToWrite: (asked) => telling(dropToWrite(asked)),
} satisfies Pick<
  Handlers,
  | 'mark'
  | 'undo'
  | 'markAll'
  | 'undoBatch'
  | 'voidSlot'
  | 'today'
  | 'pastSlots'
  | 'accounts'
  | 'showAccount'
  | 'dismissSuggestion'
  | 'writeLater'
  | 'dropToWrite'
>;
