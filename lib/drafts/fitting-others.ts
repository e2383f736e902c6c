import { type Choice, type ChoiceInput, earlier, isOver, outcomeAt } from './choice';
import type { OwnChoice, OwnMoment } from './own-scenario';
import type { Scenario } from './scenario';

type Moment = 'before' | 'running' | 'unmarked' | 'no_show' | 'late_cancel' | 'cancelled' | 'kept';

/** What may also be said at each moment, the likeliest first. */
const atMoment: Readonly<Record<Moment, readonly Scenario[]>> = {
  before: [
    'reminder',
    'preparation',
    'confirmation_request',
    'deposit_request',
    'my_mistake_cancelled',
  ],
  running: ['nudge_waiting', 'my_mistake_late', 'my_mistake_cancelled', 'new_time'],
  unmarked: [
    'no_show_first',
    'no_show_repeated',
    'late_cancel_new_time',
    'my_mistake_absent',
    'new_time',
  ],
  no_show: [
    'no_show_first',
    'no_show_repeated',
    'no_show_reliable',
    'second_nudge',
    'emergency',
    'my_mistake_absent',
    'new_time',
  ],
  late_cancel: [
    'late_cancel_can_you',
    'late_cancel_new_time',
    'emergency',
    'second_nudge',
    'my_mistake_cancelled',
  ],
  cancelled: ['cancelled_in_time_new_time', 'new_time', 'emergency', 'second_nudge'],
  kept: ['new_time', 'my_mistake_late'],
};

/** What can be said at any time, behind what the moment asks for. */
const always: readonly Scenario[] = [
  'availability_question',
  'talk_pattern',
  'offer_remote',
  'satisfaction',
  'confirmation_request',
  'deposit_request',
  'affordability',
  'terms_review',
  'policy_announcement',
  'close_file',
  'let_go_pattern',
  'let_go_fit',
];

/** What the user meant for which moments. Of what is not marked nobody knows yet how it went. */
const ownMomentsAt: Readonly<Record<Moment, readonly OwnMoment[]>> = {
  before: ['before'],
  running: [],
  unmarked: ['no_show', 'cancelled', 'kept'],
  no_show: ['no_show'],
  late_cancel: ['cancelled'],
  cancelled: ['cancelled'],
  kept: ['kept'],
};

/** Scenarios of the user for this moment, then those for any. */
function ownAt({ own = [] }: ChoiceInput, moment: Moment): OwnChoice[] {
  const order: readonly OwnMoment[] = [...ownMomentsAt[moment], 'anytime'];
  return order.flatMap((wanted) =>
    own.flatMap(({ moment: meant, ...choice }) => (meant === wanted ? [choice] : [])),
  );
}

function momentOf({ history, slot, now }: ChoiceInput): Moment {
  const outcome = outcomeAt(history, slot);
  if (!outcome) {
    if (now < slot.start) return 'before';
    return now < slot.end ? 'running' : 'unmarked';
  }
  switch (outcome.status) {
    case 'no_show':
    case 'late_cancel':
      return outcome.status;
    case 'cancelled':
    case 'provider_cancelled':
    case 'rescheduled':
      return 'cancelled';
    case 'showed':
    case 'late':
      return 'kept';
  }
}

/**
 * The other messages that make sense at a slot. "Can you still make it?" only while they can;
 * after a first miss nothing that speaks of several.
 *
 * @param fitting the one that was chosen: it stands first already
 */
export function fittingOthers(
  input: ChoiceInput,
  fitting: Scenario,
): Pick<Choice, 'others' | 'anytime' | 'own'> {
  const no = new Set<Scenario>([fitting]);
  if (isOver(input.slot, input.now)) no.add('late_cancel_can_you');
  no.add(earlier(input, 'no_show') > 0 ? 'no_show_first' : 'no_show_repeated');
  const moment = momentOf(input);
  const others = atMoment[moment].filter((scenario) => !no.has(scenario));
  const anytime = always.filter((scenario) => !no.has(scenario) && !others.includes(scenario));
  return { others, anytime, own: ownAt(input, moment) };
}
