import '@/components/policy/late-cancel.css';
import '@/components/waiting/small-fields.css';
import { useLanguage, usePopupTexts, useWords } from '@/components/hooks/use-language';
import { useLateCancelTexts } from '@/components/hooks/use-late-cancel-texts';
import { LateCancelCard } from '@/components/policy/LateCancelCard';
import { reasonLines } from '@/lib/i18n/policy-reasons';
import { cancellation, toldAnew } from '@/lib/appointments/notice';
import type { DraftRequest, WorkRow } from '@/lib/messaging/protocol';
import { refilledAction } from '../own-pages/after-marks';
import { draftAbout, markAction } from '../own-pages/marks';
import type { Actions } from '../own-pages/use-actions';
import { useQuery } from '../own-pages/use-query';

export interface LateCancelPartProps {
  row: WorkRow;
  actions: Actions;
  onDraft: (request: DraftRequest) => void;
  onClose: () => void;
}

/** Joins the card of a late cancellation with the background; gone once that was taken back. */
export function LateCancelPart({ row, actions, onDraft, onClose }: LateCancelPartProps) {
  const { locale, tag } = useLanguage();
  const [words, popup, texts] = [useWords(), usePopupTexts(), useLateCancelTexts()];
  const { clientId, slot } = row;
  const query = useQuery('assessment', { clientId, slot });
  const card = useQuery('clientCard', { clientId });
  const view = query.state === 'ready' ? query.value : null;
  const outcome = view?.outcome ?? null;
  const history = card.state === 'ready' && card.value ? card.value.history : [];
  const client = card.state === 'ready' && card.value ? card.value.summary : row;
  const windowHours = view?.terms.notice.hours ?? row.windowHours ?? 0;
  const told = (at: number) => {
    const said = toldAnew(cancellation(slot, at, windowHours), outcome);
    actions.run(markAction(row, said, words, popup, onDraft));
  };
  // Taken back, or it was in time after all: there is nothing to decide any more.
  if (view && outcome?.status !== 'late_cancel') return null;
  return (
    <LateCancelCard
      client={client}
      slot={slot}
      outcome={outcome}
      history={history}
      reasons={view?.assessment ? reasonLines(view.assessment, locale, tag) : []}
      now={Date.now()}
      onCanYou={(need) => onDraft({ ...draftAbout(row), urgent: true, ...need })}
      onNewTime={() => onDraft(draftAbout(row, 'late_cancel_new_time'))}
      onTold={told}
      onRefilled={(refilled) =>
        outcome && actions.run(refilledAction(outcome, refilled, texts.refilledSaved))
      }
      onClose={onClose}
    />
  );
}
