import type { OutcomeFact } from '@/lib/appointments/fact';
import { cancellation, toldAnew } from '@/lib/appointments/notice';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest, ToWrite } from '@/lib/messaging/protocol';
import { type About, aboutFact, markAction } from './marks';
import type { Action } from './use-actions';

/* What is said once a slot is marked: a message for later, the time refilled, when it was told. */

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

/** Whether the time of a missed slot was used otherwise. */
export function refilledAction(
  { id: factId, refilled: before }: Pick<OutcomeFact, 'id' | 'refilled'>,
  refilled: boolean,
  says: string,
): Action {
  const id = crypto.randomUUID();
  return {
    says,
    perform: async () => {
      const outcome = await ask('refilled', { id, factId, refilled });
      if (!outcome.ok) return outcome;
      return { ok: true, value: before === refilled ? null : () => ask('undo', { factId: id }) };
    },
  };
}

/**
 * The cancellation was told at another moment: whether that was in time is judged by the terms that
 * hold for this client.
 *
 * @param at epoch milliseconds
 */
export function toldAction(
  fact: OutcomeFact,
  name: string,
  at: number,
  words: Words,
  texts: PopupTexts,
  onDraft: (request: DraftRequest) => void,
): Action {
  const about = aboutFact(fact, name);
  const { clientId, slot } = about;
  let action: Action | null = null;
  return {
    says: () => (typeof action?.says === 'string' ? action.says : texts.toast.saved),
    perform: async () => {
      const view = await ask('assessment', { clientId, slot });
      const told = cancellation(slot, at, view?.terms.notice.hours ?? 0);
      action ??= markAction(about, toldAnew(told, fact), words, texts, onDraft);
      return action.perform();
    },
  };
}
