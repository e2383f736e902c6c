import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { finishImport } from '@/lib/store/imports/finish-import';
import {
  allImports,
  answerMerge,
  chooseFound,
  importReview,
  useFoundCalendar,
} from '@/lib/store/imports/review';
import { undoImport } from '@/lib/store/imports/undo-import';
import { telling } from './changed';

/** What imports found, and what the user makes of it. */
export const reviewHandlers = {
  imports: allImports,
  importReview: ({ importId }) => importReview(importId),
  // Nobody but the review itself shows these: the others need not ask again at every key.
  chooseFound,
  answerMerge,
  useFoundCalendar,
  finishImport: ({ importId }) => telling(finishImport(importId, now())),
  undoImport: ({ importId }) => telling(undoImport(importId)),
} satisfies Pick<
  Handlers,
  | 'imports'
  | 'importReview'
  | 'chooseFound'
  | 'answerMerge'
  | 'useFoundCalendar'
  | 'finishImport'
  | 'undoImport'
>;
