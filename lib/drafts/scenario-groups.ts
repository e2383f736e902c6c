import type { Scenario } from './scenario';

/** When messages are written, in the order of a client's way. */
export const scenarioGroups = {
  waiting: ['nudge_waiting'],
  no_show: ['no_show_first', 'no_show_repeated', 'no_show_reliable', 'second_nudge'],
  cancelled: [
    'late_cancel_can_you',
    'late_cancel_new_time',
    'cancelled_in_time_new_time',
    'emergency',
  ],
  my_side: ['my_mistake_late', 'my_mistake_absent', 'my_mistake_cancelled'],
  before: ['reminder', 'preparation', 'confirmation_request', 'deposit_request'],
  anytime: [
    'new_time',
    'availability_question',
    'offer_remote',
    'talk_pattern',
    'satisfaction',
    'affordability',
    'terms_review',
    'policy_announcement',
  ],
  ending: ['close_file', 'let_go_pattern', 'let_go_fit'],
} as const satisfies Record<string, readonly Scenario[]>;

export type ScenarioGroup = keyof typeof scenarioGroups;
export const scenarioGroupNames = Object.keys(scenarioGroups) as readonly ScenarioGroup[];

/** The group a scenario stands in. */
export const groupOf = (scenario: Scenario): ScenarioGroup =>
  scenarioGroupNames.find((group) =>
    (scenarioGroups[group] as readonly Scenario[]).includes(scenario),
  ) ?? 'anytime';
