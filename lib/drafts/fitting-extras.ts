import type { DraftExtras } from './draft-extras';
import type { OwnScenario } from './own-scenario';
import type { Scenario } from './scenario';

/** Apologies and messages that are only meant kindly: of money they tell no more than good news. */
const onlyKind: ReadonlySet<Scenario | OwnScenario> = new Set([
  'no_show_reliable',
  'cancelled_in_time_new_time',
  'new_time',
  'my_mistake_absent',
  'my_mistake_cancelled',
]);

/**
 * What a message may name of what is known: a deposit moves to a new appointment only where one is
 * asked for, and one that is forfeited is no matter for a kind word.
 *
 * @param asks whether the message asks for a new appointment
 */
export function fittingExtras(
  extras: DraftExtras,
  scenario: Scenario | OwnScenario,
  asks: boolean,
): DraftExtras {
  const { money } = extras;
  const code = money?.deposit?.code;
  const unfit = code === 'carried_over' ? !asks : code === 'forfeited' && onlyKind.has(scenario);
  return money && unfit ? { ...extras, money: { ...money, deposit: null } } : extras;
}
