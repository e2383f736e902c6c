import { ask } from '@/lib/messaging/client';
import type { ToWrite } from '@/lib/messaging/protocol';
import type { About } from '../own-pages/marks';
import type { Action } from '../own-pages/use-actions';

/** Remembers to write once the slot is over: until then they may still come. */
export function writeLaterAction({ clientId, slot }: About, says: string): Action {
  return {
    says,
    perform: async () => {
      const outcome = await ask('writeLater', { clientId, slot });
      const back = () => ask('dropToWrite', { clientId, eventId: slot.eventId, start: slot.start });
      return outcome.ok ? { ok: true, value: back } : outcome;
    },
  };
}

/** A message that was left for later is not needed any more. */
export function dropToWriteAction({ clientId, slot }: ToWrite, says: string): Action {
  return {
    says,
    perform: async () => {
      const { eventId, start } = slot;
      const outcome = await ask('dropToWrite', { clientId, eventId, start });
      return outcome.ok
        ? { ok: true, value: () => ask('writeLater', { clientId, slot }) }
        : outcome;
    },
  };
}
