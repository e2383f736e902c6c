import type { CardActions } from '@/components/client/card-actions';
import { useAlertTexts } from '@/components/hooks/use-card-texts';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { ClientCard, DraftRequest } from '@/lib/messaging/protocol';
import {
  type CardChange,
  causeChange,
  keepChange,
  putOffChange,
  stepRequest,
} from '../own-pages/card-changes';
import { toldAction } from '../own-pages/after-marks';
import { correctAction, takeBackAction } from '../own-pages/marks';
import type { Actions } from '../own-pages/use-actions';

/** What can be done on a card, with a toast and a way back for each. */
export function useCardActions(
  actions: Actions,
  channel: DraftChannel,
  onDraft: (request: DraftRequest) => void,
): (card: ClientCard) => CardActions {
  const [words, texts, alerts] = [useWords(), usePopupTexts(), useAlertTexts()];
  const say = (says: string, { write, revert }: CardChange) =>
    actions.run({
      says,
      perform: async () => {
        const outcome = await write();
        return outcome.ok ? { ok: true, value: revert } : outcome;
      },
    });
  return ({ client: { id, name }, keep }) => ({
    onStep: (step, about) => onDraft({ ...stepRequest(id, step, about), channel }),
    onLater: (alert) => say(alerts.putOff, putOffChange(id, alert, 'week', Date.now())),
    onDone: (alert) => say(alerts.closed, putOffChange(id, alert, 'done', Date.now())),
    onKeep: (answer) => say(alerts.keep.saved, keepChange(id, answer, keep)),
    onCause: (fact, cause) =>
      say(cause ? alerts.cause.saved : alerts.cause.takenBack, causeChange(fact, cause)),
    onCorrect: (fact, answer) =>
      actions.run(correctAction(fact, name, answer, words, texts, onDraft)),
    onTold: (fact, at) => actions.run(toldAction(fact, name, at, words, texts, onDraft)),
    onTakeBack: (fact) => actions.run(takeBackAction(fact, texts)),
  });
}
