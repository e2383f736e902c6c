import { presumedHere } from '@/components/attendance/all-showed';
import type { PanelActions } from '@/components/attendance/panel-actions';
import { type Decision, decide } from '@/lib/appointments/answer';
import type { Mark, OutcomeView, PanelClient } from '@/lib/messaging/protocol';
import type { Ask } from './contract';
import type { Language } from './language';
import { outcomeOf, record, recordAll, sameAs } from './marks';
import { type OpenPanel, viewOf } from './open-panel';
import type { Queue } from './queue';

export interface AnswerDependencies extends Queue {
  ask: Ask;
  language: () => Language;
  open: () => OpenPanel | null;
  paint: () => void;
  undo: (factIds: string[]) => void;
}

/** What an answer says where this stands; `null`: nothing that is not recorded. */
type Said = (now: OutcomeView | null) => Decision | null;

/**
 * The answers of the panel. What each of them says is decided when its turn comes, by what is
 * recorded then: what was painted when it was pressed lacks the answers that waited before it.
 */
export function createAnswers(
  dependencies: AnswerDependencies,
): Pick<PanelActions, 'answer' | 'minutesLate' | 'allShowed'> {
  const { ask, language, paint, act, fail, undo } = dependencies;

  function mark({ clientId }: PanelClient, said: Said): void {
    const open = dependencies.open();
    const slot = viewOf(open)?.slot;
    if (!open || !slot) return;
    const about = { id: crypto.randomUUID(), clientId, slot, title: open.event.title };
    // Tried again, it is the same mark: the store may have it already.
    let made: (Mark & Decision) | undefined;
    act(
      async (shown, again) => {
        if (!made) return;
        const why = await record(ask, shown, made, paint);
        if (why) return fail(shown, why, again);
        const { words, texts } = language();
        const what = made.excused ? words.excused : words.status[made.status];
        const done = made.lateByMe ? `${what}, ${words.lateByMe}` : what;
        shown.toast = { kind: 'done', text: texts.recorded(done) };
      },
      (shown) => {
        const now = outcomeOf(shown, clientId);
        const decision = made ?? said(now?.void ? null : now);
        // A double click, or the answer that stands already: nothing to record, or to undo twice.
        if (decision && !sameAs(decision, now)) made ??= { ...about, source: 'panel', ...decision };
        return made !== undefined;
      },
    );
  }

  return {
    answer(client, answer, told) {
      const view = viewOf(dependencies.open());
      if (!view?.slot) return;
      const windowHours = client.windowHours ?? view.noticeHours;
      const pressed = { slot: view.slot, now: Date.now(), windowHours };
      // The slot has begun since this was painted: the panel asks now.
      if (decide(answer, pressed, told) === 'ask_when') return paint();
      mark(client, (current) => {
        // Minutes and excuse have buttons of their own: the answer that stands keeps them.
        if (answer !== 'cancelled' && answer === current?.status) return null;
        const decision = decide(answer, { ...pressed, current }, told);
        return decision === 'ask_when' ? null : decision;
      });
    },
    minutesLate: (client, minutes) =>
      mark(client, (now) => {
        const standing = now?.status === 'late' ? (now.minutesLate ?? 0) : 0;
        const minutesLate = typeof minutes === 'number' ? minutes : minutes(standing);
        return { status: 'late', minutesLate };
      }),
    allShowed() {
      const slot = viewOf(dependencies.open())?.slot;
      if (!slot) return;
      const batch = crypto.randomUUID();
      let marks: Mark[] | undefined;
      act(async (open, again) => {
        marks ??= presumedHere(viewOf(open)?.clients ?? []).map(({ clientId }) => ({
          id: crypto.randomUUID(),
          clientId,
          slot,
          title: open.event.title,
          status: 'showed',
          source: 'bulk',
          batch,
        }));
        if (marks.length === 0) return;
        const why = await recordAll(ask, open, marks, paint);
        if (why) return fail(open, why, again);
        const ids = marks.map(({ id }) => id);
        const { texts } = language();
        const text = texts.recorded(texts.allShowed);
        open.toast = { kind: 'done', text, undo: () => undo(ids) };
      });
    },
  };
}
