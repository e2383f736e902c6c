import type { CardProtocol } from '@/lib/messaging/card-protocol';
import type { Handlers } from '@/lib/messaging/server';
import { now } from '@/lib/platform/clock';
import { amendOutcome } from '@/lib/store/card/amend';
import { putOffAlert, sayKeep } from '@/lib/store/card/change-said';
import { timelineOf } from '@/lib/store/card/timeline';
import { telling } from './changed';

/** The card of one client: its timeline, and what the user says there. */
export const cardHandlers = {
  timeline: ({ clientId }) => timelineOf(clientId, now()),
  sayKeep: (said) => telling(sayKeep(said, now())),
  amendOutcome: (amendment) => telling(amendOutcome(amendment, now())),
  putOffAlert: (asked) => telling(putOffAlert(asked, now())),
} satisfies Pick<Handlers, keyof CardProtocol>;
