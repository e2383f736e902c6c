import { isOwn, type MessageName } from './own-scenario';
import type { Scenario } from './scenario';

/** What makes sense once a message was opened; the interface puts it into words. */
export const afterMessage = ['mark', 'ask_again', 'decide', 'book', 'none'] as const;
export type AfterMessage = (typeof afterMessage)[number];

const after: Partial<Record<Scenario, AfterMessage>> = {
  nudge_waiting: 'mark',
  no_show_first: 'ask_again',
  no_show_repeated: 'ask_again',
  no_show_reliable: 'ask_again',
  second_nudge: 'decide',
  late_cancel_can_you: 'book',
  late_cancel_new_time: 'book',
  cancelled_in_time_new_time: 'book',
  my_mistake_absent: 'book',
  my_mistake_cancelled: 'book',
  new_time: 'book',
  availability_question: 'book',
  offer_remote: 'book',
  talk_pattern: 'book',
  deposit_request: 'book',
};

/** The next sensible step after a message, whoever answers. */
export const nextAfter = (message: MessageName): AfterMessage =>
  isOwn(message) ? 'none' : (after[message] ?? 'none');
