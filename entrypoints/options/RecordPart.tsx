import '@/components/waiting/small-fields.css';
import type { CardActions } from '@/components/client/card-actions';
import { RecordCards } from '@/components/client/RecordCards';
import { usePopupTexts, useWords } from '@/components/hooks/use-language';
import { Note } from '@/components/ui/Note';
import type { Timeline } from '@/lib/messaging/card-protocol';
import type { ClientCard } from '@/lib/messaging/protocol';
import {
  causeChange,
  existedChange,
  keepChange,
  lateByMeChange,
  putOffChange,
  stepRequest,
} from '../own-pages/card-changes';
import { toldAction } from '../own-pages/after-marks';
import { correctAction, markAction, takeBackAction } from '../own-pages/marks';
import type { Action, Revert } from '../own-pages/use-actions';
import { Loaded } from '../own-pages/Loaded';
import type { Query } from '../own-pages/use-query';
import { MoneyPart } from './MoneyPart';
import { StandingPart } from './StandingPart';
import type { OpenDraft } from './use-open-draft';
import type { Saving, SavingState } from './use-saving';

/** What the popup does with a toast, done with the bar of the options. */
function savingOf({ perform }: Action): Saving {
  let back: Revert | null = null;
  return {
    write: async () => {
      const outcome = await perform();
      if (outcome.ok) back = outcome.value;
      return outcome;
    },
    revert: async () => (back ? back() : { ok: true, value: null }),
  };
}

export interface RecordPartProps {
  card: ClientCard;
  timeline: Query<Timeline | null>;
  saving: SavingState;
  draft: OpenDraft;
}

/** Joins the record of one client with the background. */
export function RecordPart({ timeline, ...props }: RecordPartProps) {
  return (
    <Loaded query={timeline}>{(value) => value && <Found {...props} timeline={value} />}</Loaded>
  );
}

interface FoundProps extends Omit<RecordPartProps, 'timeline'> {
  timeline: Timeline;
}

function Found({ card, timeline, saving, draft }: FoundProps) {
  const { id: clientId, name } = card.client;
  const [words, texts] = [useWords(), usePopupTexts()];

  const act = (action: Action) => saving.save(savingOf(action));
  const actions: CardActions = {
    onStep: (step, about) => {
      const request = stepRequest(clientId, step, about);
      if (request) draft.open(request);
    },
    onLater: (alert) => saving.save(putOffChange(clientId, alert, 'week', Date.now())),
    onDone: (alert) => saving.save(putOffChange(clientId, alert, 'done', Date.now())),
    onKeep: (answer) => saving.save(keepChange(clientId, answer, card.keep)),
    onCause: (fact, cause) => saving.save(causeChange(fact, cause)),
    onCorrect: (fact, answer) => act(correctAction(fact, name, answer, words, texts, draft.open)),
    onTold: (fact, at) => act(toldAction(fact, name, at, words, texts, draft.open)),
    onTakeBack: (fact) => act(takeBackAction(fact, texts)),
  };
  return (
    <>
      {draft.said && (
        <div class="k-refused">
          <Note {...draft.said} />
        </div>
      )}
      <RecordCards
        card={card}
        timeline={timeline}
        now={Date.now()}
        actions={actions}
        slots={{
          onLateByMe: (fact) => saving.save(lateByMeChange(fact)),
          onMark: ({ slot, title }, answer) =>
            act(markAction({ clientId, name, slot, title }, answer, words, texts, draft.open)),
          onExisted: ({ slot }, fact) => saving.save(existedChange(clientId, slot, fact)),
        }}
      >
        <MoneyPart clientId={clientId} entries={timeline.entries} saving={saving} />
        <StandingPart card={card} saving={saving} draft={draft} />
      </RecordCards>
    </>
  );
}
