import { millisecondsInDay } from 'date-fns/constants';
import type { Answer } from '@/components/worklist/answers';
import { callsForDraft } from '@/components/worklist/answers';
import { rowKey } from '@/components/worklist/row-key';
import type { OutcomeFact } from '@/lib/appointments/fact';
import { MANUAL_PREFIX, type Slot } from '@/lib/appointments/slot';
import { isCounted, type Source } from '@/lib/appointments/status';
import type { PopupTexts } from '@/lib/i18n/en/popup';
import type { Words } from '@/lib/i18n/words';
import type { DraftChannel } from '@/lib/drafts/draft';
import type { SituationDraft } from '@/lib/policy/situations';
import { ask } from '@/lib/messaging/client';
import type { DraftRequest, Mark, Outcome, OutcomeView, WorkRow } from '@/lib/messaging/protocol';
import type { Action, Revert } from './use-actions';

/** Who and what a mark is about. */
export interface About {
  clientId: string;
  name: string;
  slot: Slot;
  title: string | null;
  /** Only of an appointment entered by hand. */
  account?: string;
}

const newMark = (about: About, answer: Answer, source: Source): Mark => {
  const { clientId, slot, title, account } = about;
  return {
    id: crypto.randomUUID(),
    clientId,
    slot,
    title,
    source,
    ...answer,
    ...(account !== undefined && slot.eventId.startsWith(MANUAL_PREFIX) ? { account } : {}),
  };
};

const undoOf = (outcome: Outcome<OutcomeView>): Outcome<Revert> =>
  outcome.ok ? { ok: true, value: () => ask('undo', { factId: outcome.value.factId }) } : outcome;

const requestFor = ({ clientId, slot, title }: Omit<About, 'name'>): DraftRequest => ({
  clientId,
  slot,
  title,
  account: null,
});

/**
 * A message about an appointment.
 *
 * @param message unset: the one that fits what became of it
 * @param channel unset: as usual for this client
 */
export const draftAbout = (
  about: Omit<About, 'name'>,
  message?: SituationDraft,
  channel?: DraftChannel,
): DraftRequest => ({
  ...requestFor(about),
  ...(message === undefined ? {} : { scenario: message }),
  ...(channel === undefined ? {} : { channel }),
});

/** One answer for one client at one slot. */
export function markAction(
  about: About,
  answer: Answer,
  words: Words,
  texts: PopupTexts,
  onDraft: (request: DraftRequest) => void,
): Action {
  const mark = newMark(about, answer, 'popup');
  const status = words.status[answer.status];
  const besides = [answer.excused && words.excused, answer.lateByMe && words.lateByMe];
  const said = [status, ...besides.filter(Boolean)].join(', ');
  return {
    says: texts.toast.marked(about.name, said),
    hides: [rowKey(about)],
    perform: async () => undoOf(await ask('mark', mark)),
    ...(callsForDraft(answer)
      ? { offer: { text: words.draftFollowUp, run: () => onDraft(requestFor(about)) } }
      : {}),
  };
}

/** The slot did not take place for anyone. */
export function voidAction(row: WorkRow, texts: PopupTexts): Action {
  const { clientId, slot } = row;
  const request = { id: crypto.randomUUID(), clientId, slot };
  return {
    says: texts.toast.voided(row.name),
    hides: [rowKey(row)],
    perform: async () => undoOf(await ask('voidSlot', request)),
  };
}

/** The calendar's suggestion is wrong. The row itself stays what it was. */
export function dismissAction(row: WorkRow, texts: PopupTexts): Action {
  const { clientId, slot } = row;
  return {
    says: texts.toast.dismissed,
    perform: async () => {
      const outcome = await ask('dismissSuggestion', { clientId, slot });
      return outcome.ok ? { ok: true, value: null } : outcome;
    },
  };
}

/** Everybody in these rows came: one batch, undone as a whole. */
export function allShowedAction(rows: readonly WorkRow[], texts: PopupTexts): Action {
  const { allShowed, alreadyMarked } = texts.toast;
  let count = 0;
  const batch = crypto.randomUUID();
  const marks = rows.map((row) => ({ ...newMark(row, { status: 'showed' }, 'bulk'), batch }));
  return {
    says: () => (count > 0 ? allShowed(count) : alreadyMarked),
    hides: rows.map(rowKey),
    perform: async () => {
      const outcome = await ask('markAll', marks);
      if (!outcome.ok) return outcome;
      const { batch } = outcome.value;
      count = outcome.value.count;
      return { ok: true, value: count > 0 ? () => ask('undoBatch', { batch }) : null };
    },
  };
}

export const aboutFact = (fact: OutcomeFact, name: string): About => ({
  clientId: fact.clientId,
  name,
  slot: { eventId: fact.eventId, start: fact.start, end: fact.end, allDay: fact.allDay },
  title: fact.title ?? null,
});

/** Another answer in place of the one that stands. */
export const correctAction = (
  fact: OutcomeFact,
  name: string,
  answer: Answer,
  words: Words,
  texts: PopupTexts,
  onDraft: (request: DraftRequest) => void,
): Action => markAction(aboutFact(fact, name), answer, words, texts, onDraft);

/**
 * Takes an outcome back; what it corrected stands again. Undone, it is said again with what a card
 * added to it: that is no part of a mark.
 */
export function takeBackAction(fact: OutcomeFact, texts: PopupTexts): Action {
  const again: Mark = {
    ...newMark(aboutFact(fact, ''), { status: fact.status }, 'popup'),
    ...(fact.minutesLate === undefined ? {} : { minutesLate: fact.minutesLate }),
    ...(fact.noticeHours === undefined ? {} : { noticeHours: fact.noticeHours }),
    ...(fact.excused === undefined ? {} : { excused: fact.excused }),
    ...(fact.excuseReason === undefined ? {} : { excuseReason: fact.excuseReason }),
    ...(fact.nextStart === undefined ? {} : { nextStart: fact.nextStart }),
    ...(fact.note === undefined ? {} : { note: fact.note }),
    ...(fact.cause === undefined ? {} : { cause: fact.cause }),
    ...(fact.lateByMe === undefined ? {} : { lateByMe: fact.lateByMe }),
  };
  const refilledId = crypto.randomUUID();
  const sayAgain = async (): Promise<Outcome<unknown>> => {
    const marked = await ask('mark', again);
    if (!marked.ok) return marked;
    const { factId } = marked.value;
    const used = fact.refilled
      ? await ask('refilled', { id: refilledId, factId, refilled: true })
      : marked;
    const { clientId, newDateAgreedAt: at } = fact;
    if (!used.ok || at === undefined) return used;
    return ask('newDateAgreed', { clientId, slot: again.slot, at });
  };
  return {
    says: texts.toast.takenBack,
    perform: async () => {
      const outcome = await ask('undo', { factId: fact.id });
      return outcome.ok ? { ok: true, value: sayAgain } : outcome;
    },
  };
}

/** A miss is worth a message for so long, whatever came after it. */
const RECENT = 30 * millisecondsInDay;

/**
 * What a draft to this client is about: the last miss if it is recent or nothing that counts came
 * after it, else the last appointment.
 *
 * @param history newest slot first
 * @param now epoch milliseconds
 */
export function draftFor(history: readonly OutcomeFact[], now: number): DraftRequest | null {
  const missed = history.find((fact) => callsForDraft(fact as Answer));
  const lastCounted = history.find(({ status, excused }) => isCounted(status) && !excused);
  const stillOpen = missed && (missed === lastCounted || now - missed.start <= RECENT);
  const fact = stillOpen ? missed : history[0];
  return fact ? requestFor(aboutFact(fact, '')) : null;
}
