import type { ExcuseReason } from '@/lib/appointments/status';

/** A sentence with one part that stands out: before, the part, after. */
export type Emphasis = readonly [before: string, strong: string, after: string];

const some = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
const hours = (n: number) => some(n, 'hour', 'hours');
const months = (n: number) => some(n, 'month', 'months');
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : some(n, 'time', 'times'));

/** The rules of a policy as the user would tell them. */
export const policyRules = {
  charge: {
    nothing: 'nothing',
    full: 'the full price',
    part: (percent: string) => `${percent} of the price`,
  },
  exception: {
    emergency: 'emergency',
    illness: 'illness',
    family: 'family matters',
    travel: 'trouble on the way',
    technical: 'technical trouble',
    our_mistake: 'my own mistake',
    other: 'another good reason',
  } satisfies Record<ExcuseReason, string> as Record<ExcuseReason, string>,
  notice: (h: number): Emphasis =>
    h > 0
      ? ['Cancel or move up to ', hours(h), ' before: free. Later counts as late.']
      : ['Cancel or move ', 'any time', ' before the start: free.'],
  tier: (from: number, under: number, charge: string): Emphasis =>
    from > 0
      ? [`Told ${from.toLocaleString('en')} to ${hours(under)} before: `, charge, '.']
      : [`Told less than ${hours(under)} before: `, charge, '.'],
  reschedules: (most: number, span: number): Emphasis =>
    most > 0
      ? [
          'Moving a date is free ',
          `${times(most)} in ${months(span)}`,
          '. Beyond that it counts as cancelling.',
        ]
      : ['Moving a date ', 'counts as cancelling', '.'],
  waiting: (limit: number, nudges: readonly number[]): Emphasis => [
    'I wait ',
    some(limit, 'minute', 'minutes'),
    nudges.length > 0
      ? ` and get in touch after ${nudges.map((n) => n.toLocaleString('en')).join(' and ')}.`
      : '.',
  ],
  no_show: (charge: string): Emphasis => ['A no-show costs ', charge, '.'],
  deposit: (charge: string, days: number): Emphasis => [
    `Deposit: ${charge}. Carried over if a new date is agreed `,
    days > 0 ? `within ${some(days, 'day', 'days')}` : 'on the same day',
    days > 0 ? ' after the original one, else forfeited.' : ', else forfeited.',
  ],
  deposit_counts: ['A forfeited deposit ', 'counts towards the fee', '.'] as Emphasis,
  forgiveness: {
    first: ['A client’s ', 'first slip', ' costs nothing.'] as Emphasis,
    yearly: ['', 'One slip in 12 months', ' costs nothing.'] as Emphasis,
  },
  reliable: ['When a reliable client slips, I ', 'check in first', ' and let it go.'] as Emphasis,
  refilled: ['If the time is ', 'filled again', ', it costs nothing.'] as Emphasis,
  exceptions: (list: string): Emphasis => ['Excused: ', list, '.'],
  mine: ['What I cancel ', 'never costs the client', '.'] as Emphasis,
  strikes: (talkAt: number, decideAt: number, span: number): Emphasis =>
    talkAt < decideAt
      ? [
          `Missed ${times(talkAt)} in ${months(span)}: `,
          'we talk',
          `. Missed ${times(decideAt)}: I decide.`,
        ]
      : [`Missed ${times(decideAt)} in ${months(span)}: `, 'I decide', '.'],
  overrides: (clients: number, kinds: number): Emphasis => [
    'Own terms for ',
    [
      ...(clients > 0 ? [some(clients, 'client', 'clients')] : []),
      ...(kinds > 0 ? [some(kinds, 'kind of appointment', 'kinds of appointment')] : []),
    ].join(' and '),
    '.',
  ],
  review: (span: number): Emphasis => [
    'I go through the terms with each client ',
    `every ${months(span)}`,
    '.',
  ],
};

export type PolicyRuleTexts = typeof policyRules;
