import { type Choice, type ChoiceInput, outcomeAt } from './choice';
import { chooseScenario } from './choose-scenario';
import type { Draft } from './draft';
import { isForPage } from './scenario';
import { type DraftInput, writeDraft } from './write-draft';

/*
 * What the calendar page may know of a draft: neither money nor steps nor a goodbye, and of an
 * excuse no reason.
 */

/** What a message is chosen from where the calendar page asks: as if no step had been taken. */
export function choiceForPage(asked: ChoiceInput): ChoiceInput {
  const input = { ...asked };
  delete input.step;
  if (isForPage(chooseScenario(input).scenario)) return input;
  // Asked twice without an answer: whether to say goodbye is no matter for the page.
  delete input.silence;
  return { ...input, prepared: [] };
}

/** Names that speak of money, or may. */
const moneyNames = ['fee', 'waiver', 'deposit', 'depositAmount', 'rules'];

/**
 * A draft as the calendar page is handed it. What opened elsewhere needs no text there; what the
 * page copies or reads aloud says nothing of money.
 *
 * @param names those the text uses. Whether something was left out is told by these alone: it must
 *   not tell whether there is a fee
 */
export function draftForPage(input: DraftInput, names: ReadonlySet<string>): Draft {
  const whole = writeDraft(input);
  if (!isReadThere(whole)) return whole;
  const { deadline } = input.extras;
  const extras = {
    ...input.extras,
    money: null,
    depositAmount: null,
    rules: null,
    // There is such a day only where a deposit is held.
    deadline: deadline?.ofDeposit ? null : (deadline ?? null),
  };
  const { subject, body } = writeDraft({ ...input, extras });
  const speaksOfMoney = moneyNames.some((name) => names.has(name));
  return { ...whole, subject, body, ...(speaksOfMoney ? { withoutMoney: true as const } : {}) };
}

/**
 * What a message is chosen from as if the excuse at the slot had no reason.
 *
 * @returns `input` itself where it has none
 */
export function withoutReason(input: ChoiceInput): ChoiceInput {
  const outcome = outcomeAt(input.history, input.slot);
  if (outcome?.excuseReason === undefined) return input;
  const history = input.history.map((fact) => {
    if (fact !== outcome) return fact;
    const { excuseReason: _reason, ...told } = fact;
    return told;
  });
  return { ...input, history };
}

/**
 * The message that fits a slot as the page may name it, and the others: as if an excuse had no
 * reason. The one that fits a reason is still what opens elsewhere.
 */
export function namedToPage(input: ChoiceInput): Choice {
  const fits = chooseScenario(withoutReason(input));
  return { ...fits, others: fits.others.filter(isForPage), anytime: [] };
}

/** Whether the text of a draft is shown where it was asked for: it is copied, or read aloud. */
export const isReadThere = ({ url, channel }: Pick<Draft, 'url' | 'channel'>): boolean =>
  url === null || channel === 'phone';

/**
 * What is told to the page of a draft once it is open: its text is in the composer alone.
 *
 * @param choice what the message was chosen from
 */
export function toldToPage(draft: Draft, choice: ChoiceInput): Draft {
  const told = { ...draft };
  if (draft.reason !== undefined) {
    const { scenario, reason } = namedToPage(choice);
    Object.assign(told, { scenario, reason });
  }
  return isReadThere(draft) ? told : { ...told, to: null, subject: '', body: '', url: null };
}
