import { policyPage } from './policy-page';

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const hours = (n: number) => some(n, 'hour', 'hours');

/** Texts of the policy in the options: every term, and what stands around them. */
export const policyEditor = {
  units: {
    hours: 'h',
    minutes: 'min',
    days: 'days',
    months: 'months',
    times: 'times',
    misses: 'misses',
  },
  wholeError: (least: number, most: number) => `Enter a whole number from ${least} to ${most}.`,
  charge: {
    nothing: 'None',
    percentError: 'Enter a whole number from 0 to 100.',
    amountError: 'Enter an amount such as 40 or 40.50.',
    of: (what: string) => `${what}: how much`,
    kindOf: (what: string) => `${what}: percent or amount`,
    free: 'free',
  },
  notice: {
    title: 'Notice window',
    label: 'Notice window',
    hint: 'A cancellation told exactly that long before still counts as in time.',
    bar: 'What a cancellation costs, by the time left before the start',
    windowError: (most: number) => `Enter 0 to ${most} hours; quarter hours are fine.`,
    early: 'early enough',
    before: (n: number) => `${hours(n)} before`,
    tier: 'Told less than',
    tierBefore: 'before:',
    tierHours: (n: number) => `Step at ${hours(n)}: hours`,
    tierFee: (n: number) => `Step at ${hours(n)}: fee`,
    tierError: (most: number) => `Enter hours from 0.25 to ${most}.`,
    tierTwice: (n: number) => `There is a step at ${hours(n)} already.`,
    add: 'Add a step',
    remove: (n: number) => `Remove the step at ${hours(n)}`,
    none: 'Late cancellations cost nothing so far.',
    any: 'No notice is asked for: a cancellation before the start is in time.',
  },
  waiting: {
    title: 'Waiting',
    limit: 'How long I wait',
    limitHint: 'After it the appointment may be marked as a no-show. Usual: 15 minutes.',
    first: 'First nudge after',
    second: 'Second nudge after',
    nudgeHint: 'Kept offers a short message. You send it.',
    limitError: (least: number, most: number) =>
      `Enter ${least} to ${most} minutes: it ends after the second nudge.`,
    firstError: (most: number) => `Enter 0 to ${most} minutes: it comes before the second nudge.`,
    secondError: (least: number, most: number) =>
      `Enter ${least} to ${most} minutes: after the first nudge, within the waiting time.`,
  },
  money: {
    title: 'Money',
    currency: 'Currency',
    price: 'Usual price of one appointment',
    priceHint: 'Turns percentages into amounts. Leave it empty if prices differ.',
    priceError: 'Enter an amount such as 80 or 80.50, or leave it empty.',
    noShow: 'Fee for a no-show',
    noShowHint: 'Percent of the price or an amount. Kept moves no money.',
  },
  deposit: {
    title: 'Deposit',
    ask: 'Ask for a deposit',
    askHint: 'Kept keeps the note and the deadline. It moves no money.',
    charge: 'How much',
    days: 'Stays valid if a new date is agreed within',
    daysHint: 'Counted from the original date. The new date itself may lie later.',
  },
  leniency: {
    title: 'Leniency and limits',
    forgiveness: 'Letting one go',
    forgivenessHint: 'Kept suggests it; the decision stays yours.',
    forgivenessChoice: {
      none: 'Not by rule',
      first: 'The first one is free',
      yearly: 'One in 12 months is free',
    },
    reschedules: 'Limit how often a client may reschedule',
    reschedulesHint: 'Moves beyond this limit count as cancelling.',
    most: 'At most',
    within: 'Within',
    talkAt: 'Talk about it after',
    talkAtHint: 'No-shows and late cancellations that were not excused.',
    decideAt: 'Decide after',
    decideAtHint: 'Kept then suggests a step: to confirm, to prepay, to pause.',
    decideError: (least: number, most: number) =>
      `Enter ${least} to ${most}: deciding comes after talking.`,
    talkError: (most: number) => `Enter 1 to ${most}: talking comes before deciding.`,
    window: 'Counted over',
  },
  exceptions: {
    title: 'Exceptions',
    lead: 'These cost nothing and do not count.',
    reason: {
      emergency: 'Emergency',
      illness: 'Illness',
      family: 'Family, such as a sick child',
      travel: 'Travel: accident, strike, weather',
      technical: 'Technical trouble',
      our_mistake: 'My own mistake',
      other: 'Other good reasons',
    },
  },
  ...policyPage,
};

/** What every language must supply. */
export type PolicyEditorTexts = typeof policyEditor;
